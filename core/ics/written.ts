import ICAL from 'ical.js';
import { type Property, paramOf } from './property.ts';

/** A date or time as a calendar file writes it, before its zone is looked at. */
export interface Written {
  /** Epoch milliseconds whose UTC fields read as the clock does. */
  wall: number;
  /** A day without a time. */
  isDate: boolean;
  /** The clock is UTC's. */
  isUtc: boolean;
  /** Name of the zone whose clock it is, as the file names it; without one and not UTC, the time floats. */
  zone: string | undefined;
}

export const SECOND = 1000;
export const DAY = 86_400_000;

const DATE_TIME = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/i;

/** `20261116` or `20261116T090000[Z]` (RFC 5545, 3.3.4 and 3.3.5); `undefined` for anything else and for days there are not. */
export function writtenTime(text: string, zone?: string): Written | undefined {
  const found = DATE_TIME.exec(text.trim());
  if (!found) return undefined;
  const [, year = '', month = '', date = '', hour, minute = '00', second = '00', utc] = found;
  // A leap second is read as the second before it.
  const wall = Date.parse(`${year}-${month}-${date}T${hour ?? '00'}:${minute}:${second === '60' ? '59' : second}Z`);
  if (Number.isNaN(wall) || new Date(wall).getUTCDate() !== Number(date)) return undefined;
  return { wall, isDate: hour === undefined, isUtc: utc !== undefined, zone: utc === undefined ? zone : undefined };
}

/** The times of a property, each with its zone; `undefined` when one of them cannot be read. */
export function writtenTimes(property: Property): Written[] | undefined {
  const zone = paramOf(property, 'tzid');
  const times = property.values.flatMap((value) => (value === '' ? [] : [writtenTime(value, zone)]));
  return times.every((time) => time !== undefined) ? times : undefined;
}

/** A length: days by the calendar (23 to 25 hours each), then an exact rest in milliseconds. */
export interface Length {
  days: number;
  ms: number;
}

/** `PT30M`, `P1DT2H`, `P2W` (RFC 5545, 3.3.6); `undefined` for anything else and for what runs backwards. */
export function writtenLength(text: string): Length | undefined {
  try {
    const { weeks, days, hours, minutes, seconds, isNegative } = ICAL.Duration.fromString(text.trim().toUpperCase());
    const length = { days: weeks * 7 + days, ms: ((hours * 60 + minutes) * 60 + seconds) * SECOND };
    return isNegative || !(length.days >= 0 && length.ms >= 0) ? undefined : length;
  } catch {
    return undefined;
  }
}

/** A period, `start/end` or `start/length` (RFC 5545, 3.3.9). */
export interface Period {
  start: Written;
  end: Written | Length;
}

/** The periods of an `RDATE;VALUE=PERIOD`; `undefined` when one of them cannot be read. */
export function writtenPeriods(property: Property): Period[] | undefined {
  const zone = paramOf(property, 'tzid');
  const periods = property.values.map((value): Period | undefined => {
    const [from = '', to = ''] = value.split('/');
    const start = writtenTime(from, zone);
    const end = /^\+?P/i.test(to) ? writtenLength(to) : writtenTime(to, zone);
    return start && end && { start, end };
  });
  return periods.every((period) => period !== undefined) ? periods : undefined;
}
