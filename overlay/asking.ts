import type { Energy } from '../core/energy.ts';
import type { Reported } from '../core/reported.ts';
import type { Day } from '../core/time.ts';

/** What the overlay asks of the rest of Updraft; every answer may be missing, and the page then stays as it is. */
export interface Asking {
  /** False when the tag could not be kept. */
  tag: (activity: string, energy: Energy | undefined, reported: Reported | undefined) => Promise<boolean>;
  energiesOf: (ids: string[]) => Promise<Record<string, Energy> | undefined>;
  report: (activities: Reported[], complete?: { source: Reported['source']; from: Day; to: Day }) => Promise<boolean>;
  toTag: () => Promise<{ id: string; title: string; start: string; end: string }[] | undefined>;
  openSidebar: () => void;
  /** Hears about changed tags; no ids means all of them. */
  onChanged: (hear: (ids: string[] | undefined) => void) => void;
  isStripOpen: () => Promise<boolean>;
  keepStripOpen: (open: boolean) => void;
}
