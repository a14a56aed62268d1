import type { Columns } from './columns.ts';
import { DAY, MINUTE, weekOfDay } from './weekdays.ts';

/** Full weeks that are looked back on for what a week holds. */
const WEEKS = 8;

/** What a week holds: everything that is known of it, tagged or not. */
export interface UsualWeek {
  /** Weeks that it is the mean of; 0 where nothing is known. */
  weeks: number;
  /** Hours a week, in all and by kind, most first. */
  hours: number;
  kinds: readonly { kind: string; hours: number }[];
}

/** The weeks (counted from 1970) that make the usual one: the last eight full ones that hold anything, or else the running one. */
export function usualWeeks(columns: Columns, asOf: number): ReadonlySet<number> {
  const now = weekOfDay(Math.floor(asOf / DAY));
  const known = new Set<number>();
  for (let row = 0; row < columns.count; row++) if (columns.end[row]! <= asOf) known.add(weekOfDay(columns.day[row]!));
  const full = [...known].filter((week) => week < now && week >= now - WEEKS);
  return new Set(full.length > 0 ? full : [now].filter((week) => known.has(week)));
}

/** Mean hours a week by kind over those weeks; a week that holds nothing (time off) does not count. */
export function usualWeek(columns: Columns, asOf: number): UsualWeek {
  const weeks = usualWeeks(columns, asOf);
  const minutes = new Map<number, number>();
  for (let row = 0; row < columns.count; row++) {
    if (columns.end[row]! > asOf || !weeks.has(weekOfDay(columns.day[row]!))) continue;
    const kind = columns.kind[row]!;
    minutes.set(kind, (minutes.get(kind) ?? 0) + (columns.end[row]! - columns.start[row]!) / MINUTE);
  }
  const kinds = [...minutes]
    .map(([kind, sum]) => ({ kind: columns.kinds[kind]!, hours: sum / 60 / weeks.size }))
    .sort((a, b) => b.hours - a.hours || (a.kind < b.kind ? -1 : 1));
  return { weeks: weeks.size, hours: kinds.reduce((sum, { hours }) => sum + hours, 0), kinds };
}

/** Its hours by kind, as a mix asks for them. */
export const hoursOf = ({ kinds }: UsualWeek): Map<string, number> =>
  new Map(kinds.map(({ kind, hours }) => [kind, hours]));
