import type { Energy } from '../core/energy.ts';
import type { CardText, ChipText, DaysText, ReadCard, ReadChip } from '../core/on-page.ts';
import type { Reported } from '../core/reported.ts';
import type { Day } from '../core/time.ts';
import type { HealthReport } from './health.ts';
import type { Line } from './strip-line.ts';
import type { ToTag } from './strip-view.ts';
import type { Complete } from './view.ts';

/** What the overlay asks of the rest of Updraft; every answer may be missing, and the page then stays as it is. */
export interface Asking {
  /** False when the tag could not be kept. */
  tag: (activity: string, energy: Energy | undefined, reported: Reported | undefined) => Promise<boolean>;
  energiesOf: (ids: string[]) => Promise<Record<string, Energy> | undefined>;
  /** What chips were read to be, in the same order, and the page's days; the worker keeps the meetings among them. */
  readChips: (
    chips: ChipText[],
    days: DaysText | undefined,
  ) => Promise<{ chips: (ReadChip | null)[]; days: { from: Day; to: Day } | null } | undefined>;
  /** The meeting that a card is about; null where it is about none. */
  readCard: (card: CardText) => Promise<ReadCard | null | undefined>;
  /** Tells all that the page shows of its days; what is missing there is gone. False when that did not arrive. */
  tellComplete: (complete: Complete) => Promise<boolean>;
  toTag: () => Promise<ToTag[] | undefined>;
  openSidebar: () => void;
  /** Today's line about what to read, if there is one. */
  line: () => Promise<Line | undefined>;
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
