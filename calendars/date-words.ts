import type { Day } from '../core/time.ts';
import { addDays } from '../core/time.ts';
import { type Language, perLanguage } from './language.ts';

/** Days, both included. */
export interface DaySpan {
  from: Day;
  to: Day;
}

/** What may stand between the parts of one date, or between two dates: "of", " – ", " bis ". Never a comma. */
const BETWEEN = '[^\\d,،、;⋅]{0,12}?';
const YEAR = '(?<!\\d)\\d{4}(?!\\d)(?: ?[年년])?';

/**
 * Source of a pattern, without groups, for one date or a span of dates in plain text: "november 16, 2026",
 * "16. november 2026 bis 18. november 2026", "march 9 – 13, 2026", "2026年3月9日～13日", "11/16/2026", "lundi 16 novembre".
 * {@link daysIn} reads what it matched.
 */
export function datePattern(language: Language): string {
  const month = `(?:${language.monthPattern}|(?<!\\d)\\d{1,2} ?[月월])`;
  // "18 11:30pm", "18 9am": a number that is a time of day is no day of a month.
  const number = `(?<!\\d)\\d{1,2}(?!\\d| ?(?:${language.halfPattern})(?!\\p{L})|:\\d| ?[時时点點시h](?!\\p{L}))(?: ?[日일])?`;
  const part = `(?:${month}|${number})`;
  const date = `(?:${YEAR}${BETWEEN})?${part}(?:${BETWEEN}${part}){1,3}(?:,? ?${BETWEEN}${YEAR})?`;
  return `${date}(?:${BETWEEN}${date})?`;
}

const partsOf = perLanguage(
  ({ monthPattern }) =>
    new RegExp(`(?<year>\\d{4})|(?<month>\\d{1,2})(?= ?[月월])|(?<number>\\d{1,2})|${monthPattern}`, 'gu'),
);
const weekdaysOf = perLanguage(({ weekdayPattern }) => new RegExp(weekdayPattern, 'gu'));
const weekdaysAndCommasOf = perLanguage(({ weekdayPattern }) => new RegExp(`(?:${weekdayPattern})[,،]? ?`, 'gu'));

/**
 * The days that a text matched by {@link datePattern} names.
 * @param context plain text around it: a weekday there tells 11/12 from 12/11
 * @param near a day close by, for dates without a year
 * @returns `undefined` where a day does not exist or may be read in two ways
 */
export function daysIn(text: string, language: Language, context: string, near?: Day): DaySpan | undefined {
  const years: number[] = [];
  const months: number[] = [];
  const numbers: number[] = [];
  for (const { 0: name, groups } of text.matchAll(partsOf(language))) {
    if (groups?.year) years.push(Number(groups.year));
    else if (groups?.month) months.push(Number(groups.month));
    else if (groups?.number) numbers.push(Number(groups.number));
    else months.push(language.months.get(name.replace(/\.$/, '')) ?? 0);
  }
  if (months.length === 0) return numericDays(text, numbers, years, language, context);
  if (numbers.length < 1 || numbers.length > 2 || months.length > numbers.length || years.length > numbers.length)
    return undefined;
  const last = numbers.length - 1;
  const yearAt = (index: number) => years[index] ?? years[0];
  const dayAt = (index: number) => existing(yearAt(index), months[index] ?? months[0], numbers[index], near);
  const [from, to] = [dayAt(0), dayAt(last)];
  if (!from || !to) return undefined;
  // "December 30 – January 4, 2027" says only the later year.
  return from > to && years.length < 2
    ? spanOf(existing(Number(to.slice(0, 4)) - 1, months[0], numbers[0]), to)
    : spanOf(from, to);
}

function numericDays(
  text: string,
  numbers: readonly number[],
  years: readonly number[],
  language: Language,
  context: string,
): DaySpan | undefined {
  if (numbers.length !== 2 * years.length) return undefined;
  const days = years.map((year, index) => {
    const [a, b] = [numbers[2 * index], numbers[2 * index + 1]];
    if (/^\d{4}/.test(text)) return existing(year, a, b);
    const [dayFirst, monthFirst] = [existing(year, b, a), existing(year, a, b)];
    if (!dayFirst || !monthFirst || a === b || text.includes('.')) return dayFirst ?? monthFirst;
    const [fitsDayFirst, fitsMonthFirst] = [dayFirst, monthFirst].map((day) => namesWeekday(context, day, language));
    if (fitsDayFirst === fitsMonthFirst) return undefined;
    return fitsDayFirst ? dayFirst : monthFirst;
  });
  return spanOf(days[0], days.at(-1));
}

const spanOf = (from: Day | undefined, to: Day | undefined): DaySpan | undefined =>
  from && to && from <= to ? { from, to } : undefined;

function namesWeekday(text: string, day: Day, language: Language): boolean {
  const weekday = new Date(day).getUTCDay();
  return [...text.matchAll(weekdaysOf(language))].some(
    ([name]) => language.weekdays.get(name.replace(/\.$/, '')) === weekday,
  );
}

/** The day, if there is such a one; without a year the one closest to `near`. */
function existing(year: number | undefined, month = 0, date = 0, near?: Day): Day | undefined {
  if (year === undefined) {
    if (!near) return undefined;
    const around = Number(near.slice(0, 4));
    const distance = (day: Day) => Math.abs(Date.parse(day) - Date.parse(near));
    const days = [around, around - 1, around + 1].map((candidate) => existing(candidate, month, date));
    return days.filter((day) => day !== undefined).sort((a, b) => distance(a) - distance(b))[0];
  }
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day ? day : undefined;
}

/** Text without names of weekdays and what sets them off, so that the parts of a date stand together. */
export const withoutWeekdays = (text: string, language: Language): string =>
  text.replace(weekdaysAndCommasOf(language), '');
