import type { CalendarAdapter, EventReading } from '../calendars/adapter.ts';
import { activityIdOf, reportOf } from '../calendars/report.ts';
import type { Reported } from '../core/reported.ts';
import type { Zone } from '../core/time.ts';

/** A meeting that a chip or a card shows. */
export interface Meeting {
  id: string;
  reading: EventReading;
}

/** Where a meeting was read: cards say more than chips. */
export type Place = 'chip' | 'card';

/**
 * Remembers what each chip says until the chip changes, and which meetings have been reported, so that nothing is read
 * or sent twice.
 */
export function createReadings(adapter: CalendarAdapter, zone: () => Zone) {
  const read = new WeakMap<Element, EventReading | null>();
  const sent: Record<Place, Map<string, string>> = { chip: new Map(), card: new Map() };

  /** All that the chip says, also of what is no meeting; `undefined` where it is not understood. */
  const reading = (chip: Element): EventReading | undefined => {
    let known = read.get(chip);
    if (known === undefined) {
      known = adapter.readChip(chip) ?? null;
      read.set(chip, known);
    }
    return known ?? undefined;
  };

  return {
    reading,
    /** What the chip says; `undefined` for what is no meeting to tag. */
    of(chip: Element): Meeting | undefined {
      const said = reading(chip);
      return said && !said.not && !said.allDay ? { id: activityIdOf(said), reading: said } : undefined;
    },
    /** The chip will be read again. */
    forget: (chip: Element) => void read.delete(chip),
    /** True when this chip has not been read yet. */
    isNew: (chip: Element) => !read.has(chip),
    report: (meeting: Meeting): Reported => ({ ...reportOf(meeting.reading, adapter.id, zone()), id: meeting.id }),
    /** True the first time, and again whenever the meeting reads differently in the same place. */
    isNews(reported: Reported, place: Place): boolean {
      const now = JSON.stringify(reported);
      if (sent[place].get(reported.id) === now) return false;
      sent[place].set(reported.id, now);
      return true;
    },
    /** Forgets what was reported of all others: they may have been taken away, and are news when they come back. */
    onlyShown: (ids: readonly string[]) => {
      const shown = new Set(ids);
      for (const place of [sent.chip, sent.card]) for (const id of place.keys()) if (!shown.has(id)) place.delete(id);
    },
    /** Takes back what {@link isNews} noted, when a report did not arrive. */
    unsent: (ids: readonly string[]) => {
      for (const id of ids) for (const place of [sent.chip, sent.card]) place.delete(id);
    },
  };
}

/** A report with what an earlier one of the same meeting said and this one does not. */
export const filled = (reported: Reported, before: Reported | undefined): Reported => ({
  ...reported,
  calendar: reported.calendar ?? before?.calendar ?? null,
  series: reported.series ?? before?.series ?? null,
  attendees: reported.attendees ?? before?.attendees ?? null,
  organizer: reported.organizer ?? before?.organizer ?? null,
  people: reported.people.length > 0 ? reported.people : (before?.people ?? []),
});
