import type { Energy } from '../core/energy.ts';
import type { Reported } from '../core/reported.ts';
import type { HealthReport } from './health.ts';
import type { Complete } from './view.ts';

/** What the overlay asks of the rest of Updraft; every answer may be missing, and the page then stays as it is. */
export interface Asking {
  /** False when the tag could not be kept. */
  tag: (activity: string, energy: Energy | undefined, reported: Reported | undefined) => Promise<boolean>;
  energiesOf: (ids: string[]) => Promise<Record<string, Energy> | undefined>;
  /** `complete` tells all that the page shows of its days; what is missing there is gone. */
  report: (activities: Reported[], complete: Complete | undefined) => Promise<boolean>;
  toTag: () => Promise<{ id: string; title: string; start: string; end: string }[] | undefined>;
  openSidebar: () => void;
  /** Today's line about what to read, if there is one. */
  line: () => Promise<{ id: string; title: string; reason: string } | undefined>;
  openArticle: (id: string) => void;
  /** Shows that line from now on, or never again. */
  keepLine: (shown: boolean) => void;
  /** Hears about changed tags; no ids means all of them. */
  onChanged: (hear: (ids: string[] | undefined) => void) => void;
  /** What is wrong with a calendar's page, for the other doors; nothing when it is well. */
  keepHealth: (calendar: string, report: HealthReport | undefined) => void;
  /** The report with versions, in the clipboard. False when it could not be put there. */
  copyHealth: (report: HealthReport) => Promise<boolean>;
  isStripOpen: () => Promise<boolean>;
  keepStripOpen: (open: boolean) => void;
}
