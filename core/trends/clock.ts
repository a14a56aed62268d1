import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Instant, Zone } from '../time.ts';
import { DAY, MINUTE } from './weekdays.ts';

const QUARTER = 15 * MINUTE;
/** Since 2005 no zone has changed there and back within sixteen days (tz database 2026a). */
const SPAN = 16 * 96 * QUARTER;

/** Offsets of a zone before and after an instant. */
interface Span {
  before: number;
  after: number;
  at: number;
}

/** Days from 1970-01-01 to a civil date (H. Hinnant, chrono-compatible low-level date algorithms). */
function civilDays(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The date that was read last, as a number, and its days. */
let lastDate = Number.NaN;
let lastDays = 0;

/** Epoch milliseconds of an instant as records hold it (parsed before), in a fraction of the time of `Date.parse`. */
export function epochMs(instant: Instant): number {
  const date = (two(instant, 0) * 100 + two(instant, 2)) * 10_000 + two(instant, 5) * 100 + two(instant, 8);
  // Most records lie on the day of the one before.
  if (date !== lastDate) {
    lastDays = civilDays(Math.floor(date / 10_000), two(instant, 5), two(instant, 8));
    lastDate = date;
  }
  const days = lastDays;
  const seconds = (two(instant, 11) * 60 + two(instant, 14)) * 60 + two(instant, 17);
  const fraction = instant.length > 20 ? Math.round(Number(`0${instant.slice(19, -1)}`) * 1000) : 0;
  return days * DAY + seconds * 1000 + fraction;
}

/** The number that two digits at a place make. */
const two = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/**
 * A reader of local wall clocks: epoch milliseconds whose UTC fields read as the clock of the zone. It asks the zone
 * once in sixteen days and searches the quarter of an hour of a change only where the two ends differ.
 */
export function localClock(): (ms: number, zone: Zone) => number {
  const changes = new Map<Zone, Map<number, Span>>();
  const offset = (zone: Zone, ms: number) => tzOffset(zone, new Date(ms)) * MINUTE;
  const spanOf = (zone: Zone, span: number): Span => {
    let low = span * SPAN;
    let high = low + SPAN;
    const [before, after] = [offset(zone, low), offset(zone, high)];
    while (before !== after && high - low > QUARTER) {
      const middle = low + Math.floor((high - low) / QUARTER / 2) * QUARTER;
      if (offset(zone, middle) === before) low = middle;
      else high = middle;
    }
    return { before, after, at: high };
  };
  let [lastZone, lastNumber, last] = ['', Number.NaN, { before: 0, after: 0, at: 0 }];
  return (ms, zone) => {
    const number = Math.floor(ms / SPAN);
    if (number !== lastNumber || zone !== lastZone) {
      const spans = changes.get(zone) ?? new Map<number, Span>();
      changes.set(zone, spans);
      last = spans.get(number) ?? spanOf(zone, number);
      spans.set(number, last);
      lastZone = zone;
      lastNumber = number;
    }
    return ms + (ms < last.at ? last.before : last.after);
  };
}
