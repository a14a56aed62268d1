import { type Clock, instantOfWall } from './clock.ts';
import type { Entry } from './entry.ts';
import { DAY } from './written.ts';
import type { Zones } from './zones.ts';

/** An entry whose times have become instants. */
export interface Placed {
  entry: Entry;
  clock: Clock;
  /** Its own start, in epoch milliseconds. */
  start: number;
  /** The instant at which an occurrence ends that begins when the clock shows `wall`. */
  endOf(wall: number): number;
}

/** Longest meeting that is taken, in days. */
const MAX_DAYS = 366;

/**
 * Puts an entry into its zone. An end that is written keeps the exact length in every occurrence, a length in days
 * keeps the time of day (RFC 5545, 3.8.5.3).
 * @param floating the clock of times that name none
 * @returns why it cannot be, as half a sentence, when it cannot
 */
export function placed(entry: Entry, zones: Zones, floating: Clock): Placed | string {
  const { start, end } = entry;
  const clock = zones.clockOf(start, floating);
  if (!clock) return unknownZone(start.zone);
  const startsAt = instantOfWall(start.wall, clock);
  const place = (endOf: Placed['endOf']): Placed | string => {
    const ms = endOf(start.wall) - startsAt;
    if (ms < 0) return 'ends before it begins';
    return ms > MAX_DAYS * DAY ? `lasts longer than ${MAX_DAYS} days` : { entry, clock, start: startsAt, endOf };
  };
  if (end && 'days' in end) return place((wall) => instantOfWall(wall + end.days * DAY, clock) + end.ms);
  if (!end) return place((wall) => instantOfWall(wall + (start.isDate ? DAY : 0), clock));
  const endClock = zones.clockOf(end, clock);
  if (!endClock) return unknownZone(end.zone);
  const ms = instantOfWall(end.wall, endClock) - startsAt;
  return place((wall) => instantOfWall(wall, clock) + ms);
}

const unknownZone = (name: string | undefined): string =>
  `is in a time zone that is not known and not described in the file: ${name?.slice(0, 60)}`;
