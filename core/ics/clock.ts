import { tzOffset } from '@date-fns/tz';
import type { Zone } from '../time.ts';
import { DAY } from './written.ts';

/** How far a zone's clock is ahead of UTC. */
export interface Clock {
  /** Name of the zone it is shown under. */
  zone: Zone;
  /** Milliseconds to add to UTC at this instant (epoch milliseconds). */
  offsetAt(instant: number): number;
}

/** The clock that shows UTC itself, under the name of another zone. */
export const utcClock = (zone: Zone): Clock => ({ zone, offsetAt: () => 0 });

const MINUTE = 60_000;

/** The clock of an IANA zone. It asks the platform twice for a day and remembers the days on which nothing changes. */
export function ianaClock(zone: Zone): Clock {
  const days = new Map<number, number | undefined>();
  const ask = (instant: number) => Math.round(tzOffset(zone, new Date(instant)) * MINUTE);
  return {
    zone,
    offsetAt(instant) {
      const day = Math.floor(instant / DAY);
      if (!days.has(day)) {
        const first = ask(day * DAY);
        days.set(day, first === ask((day + 1) * DAY) ? first : undefined);
      }
      return days.get(day) ?? ask(instant);
    },
  };
}

/** What the clock shows at an instant; both in epoch milliseconds. */
export const wallAt = (instant: number, clock: Clock): number => instant + clock.offsetAt(instant);

/**
 * The instant at which the clock shows `wall`; both in epoch milliseconds. In the hour that a clock change repeats, the
 * first of the two; in the hour it skips, with the offset from before the change (RFC 5545, 3.3.5).
 */
export function instantOfWall(wall: number, clock: Clock): number {
  const before = wall - clock.offsetAt(wall - DAY);
  const after = wall - clock.offsetAt(wall + DAY);
  if (before === after) return before;
  const first = Math.min(before, after);
  const last = Math.max(before, after);
  return wallAt(first, clock) === wall ? first : wallAt(last, clock) === wall ? last : before;
}
