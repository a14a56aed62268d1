import type { CalendarAdapter, EventReading } from '../calendars/adapter.ts';
import { activityIdOf } from '../calendars/report.ts';
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
    /** Counts a chip, with what it says if it is understood. */
    add(reading: EventReading | undefined): void {
      seen.chips++;
      if (!reading) return;
      seen.understood++;
      if (reading.id !== undefined) seen.withId++;
      if (reading.calendar !== undefined) calendars.add(reading.calendar);
      if (!reading.not && !reading.allDay) ids.add(activityIdOf(reading));
    },
    /**
     * Every meeting of the page's days; `undefined` where that is not sure: a chip that is not understood or has no id,
     * "x more", an empty page (it may still be loading), or far too many.
     */
    complete(adapter: CalendarAdapter, document: Document): Complete | undefined {
      const { chips, understood, withId } = seen;
      if (chips === 0 || understood < chips || withId < chips || ids.size > MAX_IDS) return undefined;
      const days = adapter.showsAll(document) ? adapter.daysInView(document) : undefined;
      return days && { ...days, ids: [...ids].sort(), calendars: [...calendars].sort() };
    },
  };
}
export type View = ReturnType<typeof createView>;
