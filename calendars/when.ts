import { addDays, type Day, type WallTime } from '../core/time.ts';
import { type ClockRange, clockPattern, minutesOf, rangeBetween, writtenTime } from './clock-time.ts';
import { type DaySpan, datePatterns, daysIn, withoutWeekdays } from './date-words.ts';
import { type Language, LETTER, perLanguage } from './language.ts';

/** When an entry is: wall clock, or a day for all-day entries; `end` is exclusive. */
export interface When {
  start: WallTime;
  end: WallTime;
  allDay: boolean;
}

/** A range of times at the start of a text, the dates that stand with it, and where it ends in the text. */
export interface WrittenRange extends ClockRange {
  from: string | undefined;
  to: string | undefined;
  length: number;
}

/** What may follow the second time: "Uhr", then the end of the part. */
const AFTER_RANGE = `(?: ?[${LETTER}.]{1,6})?(?=$| ?[,،、])`;

const rangeAtStart = perLanguage((language) => {
  const [first, second] = [clockPattern(language, '1'), clockPattern(language, '2')];
  // "de 9:00 à 10:00": one short word may lead, but no comma and no colon, which end a title or a label.
  return new RegExp(`^(?:[${LETTER}]{1,8} )??${first} ?[^\\d,،、]{1,12}? ?${second}${AFTER_RANGE}`);
});
const dateAhead = perLanguage((language) => new RegExp(`^[^\\d,،、:]{0,12}?(?<date>${datePatterns(language).date})`));
const timeAhead = perLanguage((language) => new RegExp(`^[^\\d]{0,12}?${clockPattern(language)}`));
const rangeEnd = new RegExp(`^${AFTER_RANGE}`);

/** The range of times at the start of a plain text; `undefined` where it starts with anything else. */
export function writtenRange(text: string, language: Language): WrittenRange | undefined {
  const match = rangeAtStart(language).exec(text);
  if (!match) return datedRange(text, language);
  const range = rangeBetween(writtenTime(match, language, '1'), writtenTime(match, language, '2'));
  return range && { ...range, from: undefined, to: undefined, length: match[0].length };
}

/** "november 18, 2026 11:30pm to november 19, 2026 1am", the second date at will. */
function datedRange(text: string, language: Language): WrittenRange | undefined {
  let rest = text;
  const take = (pattern: RegExp) => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length);
    return match ?? undefined;
  };
  const from = take(dateAhead(language))?.groups?.date;
  const first = from && take(timeAhead(language));
  const to = first && take(dateAhead(language))?.groups?.date;
  const second = first && take(timeAhead(language));
  const end = second && take(rangeEnd);
  if (!end) return undefined;
  const range = rangeBetween(writtenTime(first, language), writtenTime(second, language));
  return range && { ...range, from, to, length: text.length - rest.length };
}

const timeAlone = perLanguage((language) => new RegExp(`^[^${LETTER}\\d]*${clockPattern(language)}$`));

/** Minutes after midnight of a plain text that is nothing but one time of day, as in ", 9:30am". */
export function loneTime(text: string, language: Language): number | undefined {
  const match = timeAlone(language).exec(text);
  const time = match && writtenTime(match, language);
  return time?.marked ? minutesOf(time, time.half) : undefined;
}

const datesAtEnd = perLanguage(
  (language) => new RegExp(`(?<=^|[,،、] ?)${datePatterns(language).span}[^\\d,،、]{0,8}$`),
);
const datesAtStart = perLanguage((language) => new RegExp(`^${datePatterns(language).span}`));
const datesAnywhere = perLanguage((language) => new RegExp(datePatterns(language).span));

/** The days named by the last part of a plain text. */
export const daysAtEnd = (text: string, language: Language): DaySpan | undefined =>
  daysMatched(datesAtEnd(language), text, language);

/** The days named by the first part of a plain text, with or without names of weekdays. */
export const daysAtStart = (text: string, language: Language): DaySpan | undefined =>
  daysMatched(datesAtStart(language), text, language);

/** The first days named anywhere in a plain text. */
export const daysWithin = (text: string, language: Language, near?: Day): DaySpan | undefined =>
  daysMatched(datesAnywhere(language), text, language, near);

/** The days of a plain text that names nothing else in numbers. */
export function daysAlone(text: string, language: Language, near?: Day): DaySpan | undefined {
  const rest = withoutWeekdays(text, language).replace(datesAnywhere(language), '');
  return /\d/.test(rest) ? undefined : daysWithin(text, language, near);
}

/** When a plain text says it is that starts with a date and holds times: "Mon, 11/16/2026 9:00 AM - 9:30 AM". */
export function datedWhen(text: string, language: Language, near?: Day): When | undefined {
  const range = writtenRange(withoutWeekdays(text, language), language);
  if (range?.from === undefined) return undefined;
  const from = daysIn(range.from, language, text, near)?.from;
  const to = range.to === undefined ? undefined : daysIn(range.to, language, text, near)?.from;
  if (!from || (range.to !== undefined && !to)) return undefined;
  const when = timed(range, from, to);
  return when.start <= when.end ? when : undefined;
}

function daysMatched(pattern: RegExp, text: string, language: Language, near?: Day): DaySpan | undefined {
  const matched = pattern.exec(withoutWeekdays(text, language))?.[0];
  return matched === undefined ? undefined : daysIn(matched, language, text, near);
}

/** A whole-day span; `end` is the day after the last. */
export const allDay = ({ from, to }: DaySpan): When => ({ start: from, end: addDays(to, 1), allDay: true });

/**
 * A range of times that starts on `from` and ends on `to`. Without `to` it ends on the same day, or the next one
 * where it ends at midnight or before it starts.
 */
export function timed({ start, end }: ClockRange, from: Day, to?: Day): When {
  const wraps = end < start || (end === start && end === 0);
  const lastDay = to ?? (wraps ? addDays(from, 1) : from);
  return { start: wallTime(from, start), end: wallTime(lastDay, end), allDay: false };
}

function wallTime(day: Day, minutes: number): WallTime {
  const rest = minutes % 1440;
  const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);
  const clock = `${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
  return `${minutes < 1440 ? day : addDays(day, Math.floor(minutes / 1440))}T${clock}`;
}
