import type { Energy } from '../core/energy.ts';
import type { Reported } from '../core/reported.ts';
import type { Day } from '../core/time.ts';

/** Every meeting of the days `from` to `to` by id, and the calendars that are shown. */
export interface Complete {
  from: Day;
  to: Day;
  ids: string[];
  calendars: string[];
}

/** What the overlay asks of the rest of Updraft; every answer may be missing, and the page then stays as it is. */
export interface Asking {
  /** False when the tag could not be kept. */
  tag: (activity: string, energy: Energy | undefined, reported: Reported | undefined) => Promise<boolean>;
  energiesOf: (ids: string[]) => Promise<Record<string, Energy> | undefined>;
  /** `complete` tells all that the page shows of its days; what is missing there is gone. */
  report: (activities: Reported[], complete: Complete | undefined) => Promise<boolean>;
  toTag: () => Promise<{ id: string; title: string; start: string; end: string }[] | undefined>;
  openSidebar: () => void;
  /** Hears about changed tags; no ids means all of them. */
  onChanged: (hear: (ids: string[] | undefined) => void) => void;
  isStripOpen: () => Promise<boolean>;
  keepStripOpen: (open: boolean) => void;
}
