import { addDays, type Day } from '../core/time.ts';
import { dateNames, nameKey } from './date-names.ts';
import { type Language, LETTER, perLanguage } from './language.ts';

/** Days, both included. */
export interface DaySpan {
  from: Day;
  to: Day;
}

/** What may stand between the parts of one date, or between two dates: "of", " – ", " bis ". Never a comma. */
const BETWEEN = '[^\\d,،、;⋅]{0,12}?';
const YEAR = '(?<!\\d)\\d{4}(?!\\d)(?: ?[年년])?';

/**
 * Sources of patterns, without groups, for dates in plain text; {@link daysIn} reads what they matched.
 * `date` is one: "november 16, 2026", "16. november 2026", "2026年 11月 16日", "11/16/2026", "16 novembre".
 * `span` is one or two, which may share their ends: "march 9 – 13, 2026", "16. november 2026 bis 18. november 2026".
 */
export const datePatterns = perLanguage((language) => {
  const month = `(?:${dateNames(language).monthPattern}|(?<!\\d)\\d{1,2} ?[月월])`;
  // "18 11:30pm", "18 9am": a number that is a time of day is no day of a month.
  const time = ` ?(?:${language.halfPattern})(?![${LETTER}])|:\\d| ?[時时点點시h](?![${LETTER}])`;
  const part = `(?:${month}|(?<!\\d)\\d{1,2}(?!\\d|${time})(?: ?[日일])?)`;
  const dateOf = (parts: string) =>
    `(?:${YEAR}${BETWEEN})?${part}(?:${BETWEEN}${part})${parts}(?:,? ?${BETWEEN}${YEAR})?`;
  return { date: dateOf(''), span: `${dateOf('{1,3}')}(?:${BETWEEN}${dateOf('')})?` };
});

const partsOf = perLanguage((language) => {
  const names = dateNames(language).monthPattern;
  return new RegExp(`(?<year>\\d{4})|(?<month>\\d{1,2})(?= ?[月월])|(?<number>\\d{1,2})|${names}`, 'g');
});
const weekdaysOf = perLanguage((language) => new RegExp(dateNames(language).weekdayPattern, 'g'));
const weekdaysAround = perLanguage((language) => {
  const { weekdayPattern: any, clearWeekdayPattern: clear } = dateNames(language);
  // "Monday, November 16" loses the comma too; in "2026년 11월 16일 월요일, Room 4" the comma ends the date.
  return new RegExp(`(?<=[\\d일日]) ?${clear}|${clear}[,،]? ?|${any}[,،]? ?(?=\\d{1,2}[/.-]\\d)`, 'g');
});

/**
 * The days that a text matched by {@link datePatterns} names.
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
    else months.push(dateNames(language).months.get(nameKey(name)) ?? 0);
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
  return from > to && years.length < 2 && months.length === 2
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
    ([name]) => dateNames(language).weekdays.get(nameKey(name)) === weekday,
  );
}

/** Years of other calendars (2569, 1405) are no years of ours. */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2199];

/** The day, if there is such a one; without a year the one closest to `near`. */
function existing(year: number | undefined, month = 0, date = 0, near?: Day): Day | undefined {
  if (year === undefined) {
    if (!near) return undefined;
    const around = Number(near.slice(0, 4));
    const distance = (day: Day) => Math.abs(Date.parse(day) - Date.parse(near));
    const days = [around, around - 1, around + 1].map((candidate) => existing(candidate, month, date));
    return days.filter((day) => day !== undefined).sort((a, b) => distance(a) - distance(b))[0];
  }
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day ? day : undefined;
}

/** Text without names of weekdays and what sets them off, so that the parts of a date stand together. */
export const withoutWeekdays = (text: string, language: Language): string => text.replace(weekdaysAround(language), '');
