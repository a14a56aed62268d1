import ICAL from 'ical.js';
import { type Written, writtenTime } from './written.ts';

const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A weekday, 0 for Sunday to 6 for Saturday; `nth` of its month or year, from its end if negative, 0 for every one. */
export interface Weekday {
  weekday: number;
  nth: number;
}

/** A recurrence rule (RFC 5545, 3.3.10). Lists are empty where the rule does not speak of them. */
export interface Rule {
  frequency: Frequency;
  interval: number;
  /** At most so many occurrences, the first one included. */
  count: number | undefined;
  /** No occurrence after this. */
  until: Written | undefined;
  /** 0 for Sunday to 6 for Saturday. */
  weekStart: number;
  seconds: readonly number[];
  minutes: readonly number[];
  hours: readonly number[];
  weekdays: readonly Weekday[];
  /** 1 to 31, from the end of the month if negative. */
  monthDays: readonly number[];
  /** 1 to 366, from the end of the year if negative. */
  yearDays: readonly number[];
  weeks: readonly number[];
  /** 1 to 12. */
  months: readonly number[];
  /** Which of a period's occurrences are meant, from 1, from the last if negative. */
  positions: readonly number[];
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * The rule that an RRULE states; `undefined` when it cannot be read or counts in another calendar than the Gregorian.
 * An INTERVAL of 0, which some programs write, is taken for 1.
 */
export function ruleOf(text: string): Rule | undefined {
  const written = text.trim().toUpperCase();
  const [, scale = 'GREGORIAN'] = /(?:^|;)RSCALE=([^;]*)/.exec(written) ?? [];
  const [, skip = 'OMIT'] = /(?:^|;)SKIP=([^;]*)/.exec(written) ?? [];
  const [, untilText] = /(?:^|;)UNTIL=([^;]*)/.exec(written) ?? [];
  const until = untilText === undefined ? undefined : writtenTime(untilText);
  if (scale !== 'GREGORIAN' || skip !== 'OMIT' || (untilText !== undefined && !until)) return undefined;
  try {
    // UNTIL is read above, strictly: the library takes any fifteen characters for a time.
    const read = ICAL.Recur.fromString(written.replace(/(^|;)UNTIL=[^;]*/, '').replace(/^;/, ''));
    const frequency = FREQUENCIES.find((known) => known === read.freq);
    if (!frequency || read.count === 0 || (read.count ?? 1) < 0) return undefined;
    const numbers = (part: string) => read.getComponent(part).filter((value) => Number.isInteger(value)) as number[];
    return {
      frequency,
      interval: Math.max(1, read.interval),
      count: read.count ?? undefined,
      until,
      weekStart: read.wkst - 1,
      seconds: numbers('BYSECOND'),
      minutes: numbers('BYMINUTE'),
      hours: numbers('BYHOUR'),
      weekdays: read.getComponent('BYDAY').map((day) => weekdayOf(String(day))),
      monthDays: numbers('BYMONTHDAY'),
      yearDays: numbers('BYYEARDAY'),
      weeks: numbers('BYWEEKNO'),
      months: numbers('BYMONTH'),
      positions: numbers('BYSETPOS'),
    };
  } catch {
    return undefined; // the library throws at an unknown frequency, a month 13
  }
}

const weekdayOf = (text: string): Weekday => ({
  weekday: WEEKDAYS.indexOf(text.slice(-2)),
  nth: Number(text.slice(0, -2)) || 0,
});
