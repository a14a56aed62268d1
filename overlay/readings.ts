import type { CalendarAdapter, EventReading } from '../calendars/adapter.ts';
import { activityIdOf, reportOf } from '../calendars/report.ts';
import type { Reported } from '../core/reported.ts';
import type { Zone } from '../core/time.ts';

/** A meeting that a chip or a card shows. */
export interface Meeting {
  id: string;
  reading: EventReading;
}

/**
 * Remembers what each chip says until the chip changes, and which meetings have been reported, so that nothing is read
 * or sent twice.
 */
export function createReadings(adapter: CalendarAdapter, zone: () => Zone) {
  const read = new WeakMap<Element, Meeting | null>();
  const sent = new Map<string, string>();

  return {
    /** What the chip says; `undefined` for what is no meeting to tag. */
    of(chip: Element): Meeting | undefined {
      let known = read.get(chip);
      if (known === undefined) {
        const reading = adapter.readChip(chip);
        known = reading && !reading.not && !reading.allDay ? { id: activityIdOf(reading), reading } : null;
        read.set(chip, known);
      }
      return known ?? undefined;
    },
    /** The chip will be read again. */
    forget: (chip: Element) => void read.delete(chip),
    /** True when this chip has not been read yet. */
    isNew: (chip: Element) => !read.has(chip),
    report: (meeting: Meeting): Reported => ({ ...reportOf(meeting.reading, adapter.id, zone()), id: meeting.id }),
    /** True the first time, and again whenever the meeting reads differently. */
    isNews(reported: Reported): boolean {
      const now = JSON.stringify(reported);
      if (sent.get(reported.id) === now) return false;
      sent.set(reported.id, now);
      return true;
    },
    /** Takes back what {@link isNews} noted, when a report did not arrive. */
    unsent: (ids: readonly string[]) => {
      for (const id of ids) sent.delete(id);
    },
  };
}
