import type { Rule, Weekday } from './rule.ts';
import { DAY } from './written.ts';

/** A day as the number of days since 1970-01-01. */
export type DayNumber = number;

/** Days of 400 years, after which the Gregorian calendar repeats itself. */
const CYCLE = 146_097;

/** The day number of a date; months (from 0) and days out of range run on into the next ones. */
export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  Date.UTC(year + 400, month, day) / DAY - CYCLE;

/** Year, month from 0, day from 1. */
export function dateOf(day: DayNumber): { year: number; month: number; date: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
}

/** 0 for Sunday to 6 for Saturday. */
const weekdayOfDay = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

type DayTest = (day: DayNumber) => boolean;

/** The rule with what its BY-parts leave open about days, which the first day of the series decides (RFC 5545, 3.3.10). */
export function withFirstDay(rule: Rule, first: DayNumber): Rule {
  const { frequency, months, weeks, yearDays, monthDays, weekdays } = rule;
  if (weekdays.length + monthDays.length + yearDays.length > 0) return rule;
  const { month, date } = dateOf(first);
  const weekday = { weekday: weekdayOfDay(first), nth: 0 };
  if (frequency === 'WEEKLY' || (frequency === 'YEARLY' && weeks.length > 0)) return { ...rule, weekdays: [weekday] };
  if (frequency === 'MONTHLY') return { ...rule, monthDays: [date] };
  if (frequency === 'YEARLY') return { ...rule, months: months.length > 0 ? months : [month + 1], monthDays: [date] };
  return rule;
}

/** Whether a day is one of the rule's, by its BY-parts that speak of days. */
export function dayTest(rule: Rule): DayTest {
  const { frequency, months, weeks, yearDays, monthDays, weekdays } = rule;
  const tests: DayTest[] = [];
  if (months.length > 0) tests.push((day) => months.includes(dateOf(day).month + 1));
  if (weeks.length > 0) tests.push((day) => fits(weeks, ...placeOfWeek(day, rule.weekStart)));
  if (yearDays.length > 0) tests.push((day) => fits(yearDays, ...placeInYear(day)));
  if (monthDays.length > 0) tests.push((day) => fits(monthDays, ...placeInMonth(day)));
  const counted = frequency === 'MONTHLY' || (frequency === 'YEARLY' && weeks.length === 0);
  const placeOf = frequency === 'MONTHLY' || months.length > 0 ? placeInMonth : placeInYear;
  if (weekdays.length > 0) tests.push(weekdayTest(weekdays, counted ? placeOf : undefined));
  return (day) => tests.every((test) => test(day));
}

/** Which it is of how many, both from 1. */
type Place = [number, number];

const fits = (wanted: readonly number[], place: number, of: number): boolean =>
  wanted.includes(place) || wanted.includes(place - of - 1);

function placeInMonth(day: DayNumber): Place {
  const { year, month, date } = dateOf(day);
  return [date, dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)];
}

function placeInYear(day: DayNumber): Place {
  const { year } = dateOf(day);
  const first = dayNumber(year, 0, 1);
  return [day - first + 1, dayNumber(year + 1, 0, 1) - first];
}

/** Week 1 is the first with four days in the year (ISO 8601, with any first day of the week). */
function placeOfWeek(day: DayNumber, weekStart: number): Place {
  const start = startOfWeek(day, weekStart);
  const { year } = dateOf(start + 3);
  const first = startOfWeek(dayNumber(year, 0, 4), weekStart);
  return [(start - first) / 7 + 1, (startOfWeek(dayNumber(year + 1, 0, 4), weekStart) - first) / 7];
}

/** The first day of the day's week. */
export const startOfWeek = (day: DayNumber, weekStart: number): DayNumber =>
  day - ((weekdayOfDay(day) - weekStart + 7) % 7);

function weekdayTest(weekdays: readonly Weekday[], placeOf: ((day: DayNumber) => Place) | undefined): DayTest {
  const every = new Set(weekdays.filter(({ nth }) => nth === 0 || !placeOf).map(({ weekday }) => weekday));
  const counted = placeOf ? weekdays.filter(({ nth }) => nth !== 0) : [];
  return (day) => {
    const weekday = weekdayOfDay(day);
    if (every.has(weekday)) return true;
    if (!placeOf || !counted.some((wanted) => wanted.weekday === weekday)) return false;
    const [place, of] = placeOf(day);
    const nth = Math.ceil(place / 7);
    const nthLast = -Math.ceil((of - place + 1) / 7);
    return counted.some((wanted) => wanted.weekday === weekday && (wanted.nth === nth || wanted.nth === nthLast));
  };
}
