import { halfKey, type Language, LETTER } from './language.ts';

/** Minutes after midnight; `end` may be at or before `start`, where the range crosses midnight. */
export interface ClockRange {
  start: number;
  end: number;
}

/**
 * Source of a pattern for one time of day as pages write it, in plain text: "9:30", "09.30", "9am", "9:30 a. m.",
 * "午前9時", "오전 9시 30분", "9 h 30", "9:30 ص". Its groups end in `suffix`; {@link minutesOf} reads them.
 */
export function clockPattern(language: Language, suffix = ''): string {
  const half = language.halfPattern;
  return (
    `(?:(?<before${suffix}>${half}) ?)?(?<!\\d)(?<hour${suffix}>\\d{1,2})` +
    `(?<mark${suffix}> ?[:.] ?(?<minute${suffix}>\\d{2})| ?(?:h(?![${LETTER}])|[時时点點시])(?: ?(?<past${suffix}>\\d{1,2}) ?[分분]?)?)?` +
    `(?!\\d)(?: ?(?<after${suffix}>${half})(?![${LETTER}]))?`
  );
}

/** One time of day as it is written: the half-day may stand with the other end of the range. */
export interface WrittenTime {
  hour: number;
  minute: number;
  half: number | undefined;
  /** True where anything but the number itself says that it is a time. */
  marked: boolean;
}

/** The time matched by {@link clockPattern}; `undefined` where there is no such time of day. */
export function writtenTime(match: RegExpExecArray, language: Language, suffix = ''): WrittenTime | undefined {
  const group = (name: string) => match.groups?.[name + suffix];
  const word = group('before') ?? group('after');
  const half = word === undefined ? undefined : language.halves.get(halfKey(word));
  const hour = Number(group('hour'));
  const minute = Number(group('minute') ?? group('past') ?? 0);
  if (hour * 60 + minute > 1440 || minute > 59) return undefined;
  return { hour, minute, half, marked: half !== undefined || group('mark') !== undefined };
}

/** Minutes after midnight; `half` is the hours the half-day adds, if there is one. */
export const minutesOf = ({ hour, minute }: WrittenTime, half: number | undefined): number =>
  (half === undefined || hour > 12 ? hour : (hour % 12) + half) * 60 + minute;

/** The range between two times, "1 to 2pm" and "午前9時～10時" included; `undefined` for two bare numbers. */
export function rangeBetween(from: WrittenTime | undefined, to: WrittenTime | undefined): ClockRange | undefined {
  if (!from || !to || !(from.marked || to.half !== undefined) || !(to.marked || from.half !== undefined))
    return undefined;
  const end = minutesOf(to, to.half ?? from.half);
  const start = minutesOf(from, from.half ?? to.half);
  // "11 to 1pm": the half that is left out can only be the other one.
  return { start: from.half === undefined && to.half !== undefined && start > end ? (start + 720) % 1440 : start, end };
}
