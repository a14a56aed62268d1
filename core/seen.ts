import type { Activity } from './activity.ts';
import { hashOf } from './hash.ts';
import { isRedacted } from './redacted.ts';
import { wallTimeOf } from './time.ts';

/**
 * An id for a meeting whose page names none: `seen:` and 53 bits of hash over title, start, end and calendar. Two
 * readings of the same meeting give the same id.
 */
export function seenId(title: string, start: string, end: string, calendar: string | undefined): string {
  return `seen:${hashOf([title, start, end, calendar ?? ''].join('\u0000')).toString(36)}`;
}

/**
 * The ids under which a page that names none would have shown this meeting, with its calendar and without: the way to
 * find its twin when the title is not kept.
 */
export function seenIdsOf({
  title,
  start,
  end,
  zone,
  calendar,
}: Pick<Activity, 'title' | 'start' | 'end' | 'zone' | 'calendar'>): string[] {
  const walls = [wallTimeOf(start, zone), wallTimeOf(end, zone)] as const;
  return [undefined, ...(calendar === null ? [] : [calendar])].map((one) => seenId(title, ...walls, one));
}

/** True when a meeting that was seen without an id is this one, of which the id is known: same title, time and calendar. */
export const isTwin = (seen: Activity, known: Activity): boolean =>
  seen.source === 'seen' &&
  known.source !== 'seen' &&
  seen.title === known.title &&
  // Two meetings without a title at the same time are two.
  !isRedacted(seen) &&
  Date.parse(seen.start) === Date.parse(known.start) &&
  Date.parse(seen.end) === Date.parse(known.end) &&
  (seen.calendar === null || known.calendar === null || seen.calendar === known.calendar);
