import type { Day, Instant, Zone } from './time.ts';

const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();
const once = <F extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => F): F => {
  const before = made.get(key) as F | undefined;
  const format = before ?? make();
  if (!before) made.set(key, format);
  return format;
};

/** A share from 0 to 1 in whole percent: “41%” or “41 %”, as the language writes it. */
export const percent = (share: number, language: string): string =>
  once(`%${language}`, () => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })).format(
    share,
  );

/** Hours to one decimal, whole from ten on: “3.5 hr”, “41 hr”. */
export const hours = (value: number, language: string): string => {
  const digits = value < 9.95 ? 1 : 0;
  return once(
    `h${digits}${language}`,
    () => new Intl.NumberFormat(language, { style: 'unit', unit: 'hour', maximumFractionDigits: digits }),
  ).format(value);
};

/** A number with its sign to one decimal: “+0.4”, “−1.2”. */
export const signed = (value: number, language: string): string =>
  once(
    `±${language}`,
    () =>
      new Intl.NumberFormat(language, {
        signDisplay: 'exceptZero',
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      }),
  )
    .format(value)
    .replace('-', '−');

/** The time of day in `zone`: “9:30”, “9:30 AM”. */
export const timeOfDay = (at: Instant, zone: Zone, language: string): string =>
  once(
    `t${zone}${language}`,
    () => new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: zone }),
  ).format(new Date(at));

/** From and to of one day: “9:15 – 9:30 AM”. */
export const timeRange = (start: Instant, end: Instant, zone: Zone, language: string): string =>
  once(
    `t${zone}${language}`,
    () => new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: zone }),
  ).formatRange(new Date(start), new Date(end));

/** A day in words: “Sunday 22 November”. */
export const dayInWords = (day: Day, language: string): string =>
  once(
    `d${language}`,
    () => new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  ).format(new Date(`${day}T00:00Z`));

/** A day in short: “22 Nov”. */
export const shortDay = (day: Day, language: string): string =>
  once(
    `s${language}`,
    () => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  ).format(new Date(`${day}T00:00Z`));

/** A day in short with its year: “22 Nov 2026”. */
export const dayAndYear = (day: Day, language: string): string =>
  once(
    `y${language}`,
    () => new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }),
  ).format(new Date(`${day}T00:00Z`));

/** A day in short and the time of day in `zone`: “22 Nov, 14:30”. */
export const dayAndTime = (at: Instant, zone: Zone, language: string): string =>
  once(
    `a${zone}${language}`,
    () =>
      new Intl.DateTimeFormat(language, {
        ...{ day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
        timeZone: zone,
      }),
  ).format(new Date(at));

/** A whole number with its thousands set apart: “50,000”. */
export const whole = (value: number, language: string): string =>
  once(`w${language}`, () => new Intl.NumberFormat(language, { maximumFractionDigits: 0 })).format(value);

/** A difference of shares in whole points with its sign: “+9”, “−3”, “0”. */
export const inPoints = (value: number, language: string): string =>
  once(`p${language}`, () => new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 0 }))
    .format(Math.round(value * 100) || 0)
    .replace('-', '−');

const SPANS = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
] as const;

/** How long ago, in the greatest whole span: “3 days ago”; what lies ahead is now. Both in epoch milliseconds. */
export function ago(at: number, now: number, language: string): string {
  const age = Math.max(0, now - at);
  const [unit, length] = SPANS.find(([, ms]) => age >= ms) ?? ['hour', 3_600_000];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor(age / length), unit);
}

/** A weekday in short, 0 for Monday: “Mon”. */
export const weekdayName = (weekday: number, language: string): string =>
  once(`wd${language}`, () => new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })).format(
    // 1970-01-05 was a Monday.
    new Date((weekday + 4) * 86_400_000),
  );
