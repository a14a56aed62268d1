import type { Period } from '../../core/period.ts';
import type { TrendsShown } from '../TrendsView.tsx';

/** Files that are written from the records; they take their time with many of them. */
export type RecordFile = 'backup' | 'activities' | 'kinds' | 'ics';
/** Files that are written from what the tags come to. */
export type TrendsFile = 'weeks' | 'statements' | 'markdown';
export interface DayRange {
  from: string;
  until: string;
}

export interface ExportsDoor {
  language: string;
  /** Each resolves to a sentence that says what happened. */
  write: (
    file: RecordFile,
    range: DayRange,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<string>;
  tell: (file: TrendsFile, period: Period) => Promise<string>;
  /** What the report shows, or why it shows nothing: too few tags, or a study that runs. */
  report: (
    period: Period,
  ) => Promise<{ trends: TrendsShown; nameOf: (kind: string) => string } | 'notEnough' | 'watching'>;
}
