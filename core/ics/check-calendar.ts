import type { Activity } from '../activity.ts';
import type { Problem } from '../backup/problem.ts';
import type { Reported } from '../reported.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Day, dayOf, type Zone } from '../time.ts';
import { readCalendar } from './read-calendar.ts';

/** What an import of a calendar file would take of a window, and what it refuses and why. */
export interface CalendarCheck {
  format: 'ics';
  /** How many meetings would be taken. */
  taken: number;
  refused: Problem[];
  /** In order of start. */
  activities: Pick<Reported, 'id' | 'title' | 'start' | 'end'>[];
}

/**
 * What an import of a calendar file would do, without doing it.
 * @param name of the file
 * @param from local day, as `until`, both included
 * @param zone where times are at home that name none; UTC if missing
 * Errors: `unreadable` when the file is no calendar or too large.
 */
export function checkCalendar(
  source: string | Uint8Array,
  name: string,
  from: Day,
  until: Day,
  zone?: Zone,
): Result<CalendarCheck, 'unreadable'> {
  const { isCalendar, activities, own, refused } = readCalendar(
    source,
    { from, until },
    { fileName: name, ...(zone && { defaultZone: zone }) },
  );
  if (!isCalendar) return fail('unreadable', refused[0]?.why);
  const isWithin = ({ start, zone: home }: Activity) => dayOf(start, home) >= from && dayOf(start, home) <= until;
  const ownWithin = own.map(({ activity }) => activity).filter(isWithin);
  const listed = [...activities, ...ownWithin].map(({ id, title, start, end }) => ({ id, title, start, end }));
  listed.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1));
  return ok({ format: 'ics', taken: activities.length + own.length, refused, activities: listed });
}
