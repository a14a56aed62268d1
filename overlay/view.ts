import type { ReadChip } from '../core/on-page.ts';
import type { Day } from '../core/time.ts';

/** Every meeting of the days `from` to `to` by id, and the calendars that are shown. */
export interface Complete {
  from: Day;
  to: Day;
  ids: string[];
  calendars: string[];
}

/** More chips than this are not told one by one. */
const MAX_IDS = 2000;

/** What one look at the page saw in all: every chip, understood or not. */
export function createView() {
  const ids = new Set<string>();
  const calendars = new Set<string>();
  const seen = { chips: 0, understood: 0, withId: 0 };
  return {
    seen,
    /** Counts a chip, with what it was read to be if it is understood. */
    add(read: ReadChip | null | undefined): void {
      seen.chips++;
      if (!read) return;
      seen.understood++;
      if (read.hasPageId) seen.withId++;
      if (read.calendar !== null) calendars.add(read.calendar);
      if (read.isMeeting) ids.add(read.id);
    },
    /** False where a chip may be missing: one is not understood or has no id, the page is empty, or there are far too many. */
    isWhole: () =>
      seen.chips > 0 && seen.understood === seen.chips && seen.withId === seen.chips && ids.size <= MAX_IDS,
    complete: (days: { from: Day; to: Day }): Complete => ({
      ...days,
      ids: [...ids].sort(),
      calendars: [...calendars].sort(),
    }),
  };
}
export type View = ReturnType<typeof createView>;
