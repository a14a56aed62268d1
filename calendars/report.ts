import { MAX_TEXT } from '../core/max-text.ts';
import type { Reported } from '../core/reported.ts';
import { seenId } from '../core/seen.ts';
import { instantAt, type Zone } from '../core/time.ts';
import type { CalendarAdapter, EventReading } from './adapter.ts';

/** The id under which a reading is known: the page's own, or one made of what it shows. */
export const activityIdOf = (reading: EventReading): string =>
  reading.id ?? seenId(reading.title, reading.start, reading.end, reading.calendar);

/** A reading as it is reported to the worker; `zone` is the one whose wall clock the page shows. */
export function reportOf(reading: EventReading, adapter: CalendarAdapter['id'], zone: Zone): Reported {
  return {
    id: activityIdOf(reading),
    source: reading.id === undefined ? 'seen' : adapter,
    calendar: reading.calendar ?? null,
    series: reading.series ?? null,
    title: reading.title.slice(0, MAX_TEXT),
    start: instantAt(reading.start, zone),
    end: instantAt(reading.end, zone),
    zone,
    attendees: reading.attendees ?? null,
    organizer: reading.organizer ?? null,
    people: reading.people.slice(0, 500),
  };
}
