import { tzOffset } from '@date-fns/tz/tzOffset';
import { UTCDate } from '@date-fns/utc';
import { addDays as shiftDays } from 'date-fns/addDays';
import { getISODay } from 'date-fns/getISODay';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';

/** An instant in ISO 8601 with a `Z`: `2026-11-16T09:00:00Z`. */
export type Instant = string;
/** A local calendar day: `2026-11-16`. */
export type Day = string;
/** A local wall-clock time without a zone: `2026-11-16T09:00`. */
export type WallTime = string;
/** An IANA zone name: `Europe/Berlin`. */
export type Zone = string;

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The instant of epoch milliseconds, to the second, as records and backups hold it. */
export const instantOf = (ms: number): Instant => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** Minutes from `start` to `end`, not rounded. */
export const minutesBetween = (start: Instant, end: Instant): number => (Date.parse(end) - Date.parse(start)) / MINUTE;

const knownZones = new Set<string>();

/** True where this machine knows the zone. */
export function isZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  try {
    // Asked of the platform itself: tzOffset also takes 'nonsense+05' and 'constructor' for zones.
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
  } catch {
    return false;
  }
  knownZones.add(zone);
  return true;
}

/** True for a text such as `2026-11-16T09:00:00Z` or `…:00.250Z` that names an instant there is: no 30 February, no hour 24. */
export function isInstant(text: string): boolean {
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text.slice(0, 19));
}

/** True for a text such as `2026-11-16` that names a day there is. */
export const isDay = (text: string): boolean => isInstant(`${text}T00:00:00Z`);

/**
 * Epoch milliseconds whose UTC fields read as the local wall clock of `zone`: arithmetic on days, weekdays
 * and hours then needs no zone at all.
 */
export function localMs(instantMs: number, zone: Zone): number {
  return instantMs + tzOffset(zone, new Date(instantMs)) * MINUTE;
}

/** The day it was in `zone` at that instant. */
export const dayOf = (instant: Instant, zone: Zone): Day =>
  new Date(localMs(Date.parse(instant), zone)).toISOString().slice(0, 10);

/** The wall clock in `zone` at that instant, to the minute. */
export const wallTimeOf = (instant: Instant, zone: Zone): WallTime =>
  new Date(localMs(Date.parse(instant), zone)).toISOString().slice(0, 16);

/**
 * The instant at which the wall clock of `zone` shows `wall`. In the hour that a clock change repeats, the first of the
 * two; in the hour it skips, the instant as far after the change as the wall time is.
 */
export function instantAt(wall: WallTime, zone: Zone): Instant {
  const local = Date.parse(`${wall}:00Z`);
  const before = local - tzOffset(zone, new Date(local - DAY)) * MINUTE;
  const after = local - tzOffset(zone, new Date(local + DAY)) * MINUTE;
  const fits = (ms: number) => localMs(ms, zone) === local;
  const first = Math.min(before, after);
  const last = Math.max(before, after);
  return instantOf(fits(first) ? first : fits(last) ? last : before);
}

/** A day as a date whose own fields are in UTC, so that date-fns never reads this machine's zone into it. */
const dateOf = (day: Day): UTCDate => new UTCDate(day);
const dayOfDate = (date: UTCDate): Day => date.toISOString().slice(0, 10);

/** The day `count` days after (before, if negative). */
export const addDays = (day: Day, count: number): Day => dayOfDate(shiftDays(dateOf(day), count));

/** Monday of the week that holds the day. */
export const mondayOf = (day: Day): Day => dayOfDate(startOfISOWeek(dateOf(day)));

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: Day): number => getISODay(dateOf(day)) - 1;
