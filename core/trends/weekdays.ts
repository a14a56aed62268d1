import type { Day } from '../time.ts';

/** Milliseconds of a day. */
export const DAY = 86_400_000;
export const MINUTE = 60_000;

/** Weeks since the one of Monday 1969-12-29, from local days since 1970-01-01. */
export const weekOfDay = (day: number): number => Math.floor((day + 3) / 7);
/** The local day of a week's Monday. */
export const mondayOfWeek = (week: number): number => week * 7 - 3;
/** The date of a local day. */
export function dateOf(day: number): Day {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}

/** Dates that were asked for, nearly all of them Mondays. */
const dates = new Map<number, Day>();
