import { type Day, instantAt, isDay, isInstant, isZone, type Zone } from '../time.ts';

/** In which order a date such as 03/04/2026 names its parts. */
export type DateOrder = 'dmy' | 'mdy';

const NUMERIC = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})\.?$/;
/** As in “Sep 1, 2026”, “1. Sep 2026”, “1 September 2026”. */
const WORDY = /^(?:(\d{1,2})\.?\s+([\p{L}.]+)|([\p{L}.]+)\s+(\d{1,2}),?)\s*,?\s+(\d{4})$/u;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** First letters of months in some languages that begin otherwise than in English. */
const MORE_MONTHS: Readonly<Record<string, number>> = {
  ...{ mär: 3, mai: 5, okt: 10, dez: 12, fév: 2, avr: 4, jui: 6, aoû: 8, déc: 12, ene: 1, abr: 4, ago: 8, dic: 12 },
  ...{ gen: 1, mag: 5, giu: 6, lug: 7, set: 9, ott: 10, fev: 2, out: 10 },
};

/**
 * The order that the dates of a file allow: the first that names a day beyond the twelfth decides.
 * @returns `undefined` where none does, so that both would do
 */
export function dateOrderOf(dates: Iterable<string>): DateOrder | undefined {
  for (const date of dates) {
    const [, first = '', second = ''] = NUMERIC.exec(dateIn(date)) ?? [];
    if (first.length > 2) continue;
    if (Number(first) > 12) return 'dmy';
    if (Number(second) > 12) return 'mdy';
  }
  return undefined;
}

const dateIn = (text: string): string => text.trim().split(/[T\s]/)[0] ?? '';

/** The day that a text names, `undefined` where it names none: 2026-09-01, 1.9.2026, 09/01/26, Sep 1, 2026. */
export function dayIn(text: string, order: DateOrder): Day | undefined {
  const written = text.trim();
  const numeric = NUMERIC.exec(written);
  if (numeric) {
    const [, a = '', b = '', c = ''] = numeric;
    if (a.length === 4) return dayFrom(a, b, c);
    if (c.length !== 4 && c.length !== 2) return undefined;
    const year = c.length === 2 ? `20${c}` : c;
    return order === 'dmy' ? dayFrom(year, b, a) : dayFrom(year, a, b);
  }
  const [, day1, month1, month2, day2, year = ''] = WORDY.exec(written) ?? [];
  const month = monthIn(month1 ?? month2 ?? '');
  return month === undefined ? undefined : dayFrom(year, String(month), day1 ?? day2 ?? '');
}

function dayFrom(year: string, month: string, day: string): Day | undefined {
  if (day.length > 2) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : undefined;
}

function monthIn(word: string): number | undefined {
  const start = word.toLowerCase().slice(0, 3);
  const index = MONTHS.indexOf(start);
  // June and July of Romance languages differ in their fourth letter alone.
  if (start === 'jui') return word.toLowerCase().startsWith('juil') ? 7 : 6;
  return index >= 0 ? index + 1 : Object.hasOwn(MORE_MONTHS, start) ? MORE_MONTHS[start] : undefined;
}

const CLOCK = /^(\d{1,2})(?:[:.h](\d{2}))?(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(a\.?\s?m\.?|p\.?\s?m\.?)?$/i;

/** The time of day that a text names, as `14:30`, seconds dropped: 14:30, 14:30:12, 2:30 PM, 14h30. */
export function clockIn(text: string): string | undefined {
  const read = CLOCK.exec(text.trim().replace(/[\u00a0\u202f]/g, ' '));
  if (!read) return undefined;
  const [, hours = '', minutes, , half] = read;
  if (minutes === undefined && half === undefined) return undefined;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  if (hour > 23 || Number(minutes ?? 0) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
}

/** An instant with a zone of its own: `2026-11-16T09:00:00Z`, `…T10:00:00.5+01:00`. In epoch milliseconds. */
export function instantIn(text: string): number | undefined {
  const written = text.trim().replace(' ', 'T');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)$/i.test(written)) return undefined;
  const local = written.replace(/([.,]\d+)?(Z|[+-]\d\d:?\d\d)$/i, '');
  if (!isInstant(`${local.length === 16 ? `${local}:00` : local}Z`)) return undefined;
  const ms = Date.parse(written.replace(',', '.').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return inRange(ms) ? ms : undefined;
}

/** The moment of a local day and time, in epoch milliseconds. */
export function momentOf(day: Day, clock: string, zone: Zone): number | undefined {
  if (!isZone(zone)) return undefined;
  const ms = Date.parse(instantAt(`${day}T${clock}`, zone));
  return inRange(ms) ? ms : undefined;
}

const EARLIEST = Date.parse('0001-01-03T00:00:00Z');
const LATEST = Date.parse('9999-12-29T00:00:00Z');
/** Years that records can hold, with room for zones. */
const inRange = (ms: number): boolean => ms >= EARLIEST && ms <= LATEST;

/**
 * A moment written in one cell: with a zone, or a day and a time of `zone`. In epoch milliseconds; `undefined` where it
 * names no moment.
 */
export function momentIn(text: string, order: DateOrder, zone: Zone): number | undefined {
  const exact = instantIn(text);
  if (exact !== undefined) return exact;
  const parted = /^(.*?\d{1,4}\.?)(?:T|,?\s+(?:at\s+)?)(\d{1,2}[:.h]\d{2}.*|\d{1,2}\s*[ap]\.?\s?m\.?)$/i.exec(
    text.trim(),
  );
  const day = parted && dayIn(parted[1] ?? '', order);
  const clock = parted && clockIn(parted[2] ?? '');
  return day && clock ? momentOf(day, clock, zone) : undefined;
}

/**
 * A length in minutes: `01:30:00` and `1:30` are hours and minutes, `1h 30m`, `90 min`; a bare number is in `unit`.
 * Decimals with a point or a comma. `undefined` where it is no length.
 */
export function minutesIn(text: string, unit: 'minutes' | 'hours'): number | undefined {
  const written = text.trim().toLowerCase();
  const [, hours, minutes, seconds = '0'] = /^(\d{1,4}):(\d{2})(?::(\d{2}))?$/.exec(written) ?? [];
  if (hours !== undefined && minutes !== undefined)
    return Number(hours) * 60 + Number(minutes) + Math.round(Number(seconds) / 60);
  const worded = /^(?:(\d+(?:[.,]\d+)?)\s*h(?:\w*)?)?\s*(?:(\d+(?:[.,]\d+)?)\s*m(?:\w*)?)?$/.exec(written);
  if (worded && (worded[1] || worded[2])) return Math.round(number(worded[1]) * 60 + number(worded[2]));
  if (!/^\d{1,6}(?:[.,]\d+)?$/.test(written)) return undefined;
  return Math.round(number(written) * (unit === 'hours' ? 60 : 1));
}

const number = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));
