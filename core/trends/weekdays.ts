import type { Day } from '../time.ts';

/** Milliseconds of a day. */
export const DAY = 86_400_000;
export const MINUTE = 60_000;

/** Weeks since the one of Monday 1969-12-29, from local days since 1970-01-01. */
export const weekOfDay = (day: number): number => Math.floor((day + 3) / 7);
/** The local day of a week's Monday. */
export const mondayOfWeek = (week: number): number => week * 7 - 3;
/** The date of a local day. */
export const dateOf = (day: number): Day => new Date(day * DAY).toISOString().slice(0, 10);
