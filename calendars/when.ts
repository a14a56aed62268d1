import { addDays, type Day, type WallTime } from '../core/time.ts';
import { type ClockRange, clockPattern, minutesOf, rangeOf } from './clock-time.ts';
import { type DaySpan, datePattern, daysIn, withoutWeekdays } from './date-words.ts';
import { type Language, perLanguage } from './language.ts';

/** When an entry is: wall clock, or days for all-day entries; `end` is exclusive. */
export interface When {
  start: WallTime | Day;
  end: WallTime | Day;
  allDay: boolean;
}

/** A range of times at the start of a text, the dates that stand with it, and where it ends in the text. */
export interface WrittenRange extends ClockRange {
  from: string | undefined;
  to: string | undefined;
  length: number;
}

const rangeAtStart = perLanguage((language) => {
  const date = datePattern(language);
  const first = `(?:(?<from>${date})[^\\d]{0,8}?)?${clockPattern(language, '1')}`;
  const second = `(?:(?<to>${date})[^\\d]{0,8}?)?${clockPattern(language, '2')}`;
  // "de 9:00 à 10:00": one short word may lead, but no comma and no colon, which end a title or a label.
  return new RegExp(
    `^(?:[\\p{L}]{1,8} )?${first} ?[^\\d,،、]{1,12}? ?${second}(?: ?[\\p{L}.]{1,6})?(?=$| ?[,،、])`,
    'u',
  );
});

/** The range of times at the start of a plain text; `undefined` where it starts with anything else. */
export function writtenRange(text: string, language: Language): WrittenRange | undefined {
  const match = rangeAtStart(language).exec(text);
  if (!match?.groups) return undefined;
  const range = rangeOf(match.groups, '1', '2', language);
  return range && { ...range, from: match.groups.from, to: match.groups.to, length: match[0].length };
}

const timeAlone = perLanguage((language) => new RegExp(`^[^\\p{L}\\d]*${clockPattern(language, '1')}$`, 'u'));

/** Minutes after midnight of a plain text that is nothing but one time of day, as in ", 9:30am". */
export function loneTime(text: string, language: Language): number | undefined {
  const match = timeAlone(language).exec(text);
  return match?.groups && minutesOf(match.groups, '1', language);
}

const datesAtEnd = perLanguage(
  (language) => new RegExp(`(?<=^|[,،、] ?)${datePattern(language)}[^\\d,،、]{0,8}$`, 'u'),
);
const datesAtStart = perLanguage((language) => new RegExp(`^${datePattern(language)}`, 'u'));
const datesAnywhere = perLanguage((language) => new RegExp(datePattern(language), 'u'));

/** The days named by the last part of a plain text. */
export const daysAtEnd = (text: string, language: Language): DaySpan | undefined =>
  daysMatched(datesAtEnd(language), text, language);

/** The days named by the first part of a plain text, with or without names of weekdays. */
export const daysAtStart = (text: string, language: Language): DaySpan | undefined =>
  daysMatched(datesAtStart(language), text, language);

/** The first days named anywhere in a plain text. */
export const daysWithin = (text: string, language: Language, near?: Day): DaySpan | undefined =>
  daysMatched(datesAnywhere(language), text, language, near);

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
  const clock = [Math.floor(rest / 60), rest % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${addDays(day, Math.floor(minutes / 1440))}T${clock}`;
}
