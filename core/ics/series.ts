import { type Clock, instantOfWall, wallAt } from './clock.ts';
import { enoughSteps, type WallRange, wallsOf } from './expand.ts';
import type { Placed } from './place.ts';
import type { Rule } from './rule.ts';
import { DAY, SECOND, type Written } from './written.ts';
import type { Zones } from './zones.ts';

/** Most occurrences of one series that are taken: more than two a day in two years are no meetings. */
export const MAX_OCCURRENCES = 2000;

/** When a series has its occurrences, before single ones were changed. */
export interface SeriesWalls {
  /** What the series' clock shows at their starts, in order, as epoch milliseconds read in UTC. */
  walls: number[];
  /** Ends, in epoch milliseconds, of those that have one of their own. */
  ends: ReadonlyMap<number, number>;
  /** Half a sentence on dates that could not be read. */
  lost: string | undefined;
}

export const dayOf = (wall: number): number => Math.floor(wall / DAY) * DAY;
export const timeOf = (wall: number): number => wall - dayOf(wall);

/**
 * The occurrences of a series within a range: what its rules and dates name, less what its exceptions name.
 * @returns `undefined` when there are more than {@link MAX_OCCURRENCES}, or it takes too many steps to find them
 */
export function seriesWalls({ entry, clock }: Placed, range: WallRange, zones: Zones): SeriesWalls | undefined {
  const first = entry.start.wall;
  const wallOf = (time: Written): number | undefined => {
    if (time.isDate) return time.wall + timeOf(first);
    const own = zones.clockOf(time, clock);
    return own && wallAt(instantOfWall(time.wall, own), clock);
  };
  const steps = enoughSteps();
  const ofRules = (rules: readonly Rule[]) => {
    const walls = new Set<number>();
    for (const rule of rules) {
      const until = rule.until ? lastWall(rule.until, clock) : Infinity;
      const some = wallsOf(rule, first, until, range, steps);
      if (!some) return undefined;
      for (const wall of some) walls.add(wall);
    }
    return walls;
  };
  const ruled = entry.rules.length === 0 ? [first] : ofRules(entry.rules);
  const excepted = ofRules(entry.exceptRules);
  const periods = entry.periods.map(({ start, end }) => ({ wall: wallOf(start), end }));
  const named = [...entry.dates.map(wallOf), ...periods.map(({ wall }) => wall)];
  const gone = new Set([...(excepted ?? []), ...entry.exceptDates.map(wallOf)]);
  const goneDays = new Set(entry.exceptDates.filter(({ isDate }) => isDate).map(({ wall }) => wall));
  const walls = [...new Set([...(ruled ?? []), ...named])]
    .filter((wall) => wall !== undefined)
    .filter((wall) => wall >= range.from && wall <= range.to && !gone.has(wall) && !goneDays.has(dayOf(wall)))
    .sort((a, b) => a - b);
  if (!ruled || !excepted || walls.length > MAX_OCCURRENCES) return undefined;
  const ends = new Map<number, number>();
  for (const { wall, end } of periods) {
    const endClock = 'days' in end ? clock : zones.clockOf(end, clock);
    if (wall === undefined || !endClock) continue;
    const endsAt =
      'days' in end ? instantOfWall(wall + end.days * DAY, clock) + end.ms : instantOfWall(end.wall, endClock);
    if (endsAt >= instantOfWall(wall, clock)) ends.set(wall, endsAt);
  }
  const isLost = named.includes(undefined) || gone.has(undefined);
  return { walls, ends, lost: isLost ? 'names a date in a time zone that is not known' : undefined };
}

/** A day means until its end; a time in UTC what the series' clock shows then. */
const lastWall = (until: Written, clock: Clock): number =>
  until.isDate ? until.wall + DAY - SECOND : until.isUtc ? wallAt(until.wall, clock) : until.wall;
