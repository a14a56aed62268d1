import type { ReadonlySignal } from '@preact/signals';
import type { StudyFault } from '../../core/study.ts';
import type { StudyReport } from '../../core/study-report.ts';
import type { Day } from '../../core/time.ts';
import type { Proposed, Started } from '../read/shown.ts';
import type { TodayShown } from '../today/shown.ts';

/** A study as it is filled in; clock times as `09:00`. */
export interface StudyPlan {
  from: Day;
  to: Day;
  workDays: readonly number[];
  hours: { from: string; until: string };
}

/** The report of the study that ended last, with what follows from it. */
export interface StudyTold {
  report: StudyReport;
  guides: readonly { id: string; title: string; reason: string }[];
  /** The experiment of the first of these guides. */
  proposal: (Proposed & { guide: string }) | undefined;
}

/** What the study’s view shows. */
export interface StudyShown {
  /** What the fields begin with. */
  plan: StudyPlan;
  watching: TodayShown['watching'];
  /** The study that is to begin. */
  coming: { id: string; from: string; to: string } | undefined;
  told: StudyTold | undefined;
}

export interface StudyDoor {
  shown: ReadonlySignal<StudyShown | undefined>;
  language: string;
  faultOf: (plan: StudyPlan) => StudyFault | undefined;
  onStart: (plan: StudyPlan) => Promise<boolean>;
  onDrop: (id: string) => Promise<boolean>;
  onEnd: () => Promise<boolean>;
  onArticle: (id: string) => void;
  onExperiment: (guide: string, instead: boolean) => Promise<Started>;
}
