import { halfKey, type Language } from './language.ts';

/** Minutes after midnight; `end` may be at or before `start`, where the range crosses midnight. */
export interface ClockRange {
  start: number;
  end: number;
}

/**
 * Source of a pattern for one time of day as pages write it, in plain text: "9:30", "09.30", "9am", "9:30 a. m.",
 * "午前9時", "오전 9시 30분", "9 h 30", "9:30 ص". Its groups end in `suffix`; {@link minutesOf} reads them.
 */
export function clockPattern(language: Language, suffix: string): string {
  const half = language.halfPattern;
  return (
    `(?:(?<before${suffix}>${half}) ?)?(?<!\\d)(?<hour${suffix}>\\d{1,2})` +
    `(?<mark${suffix}> ?[:.] ?(?<minute${suffix}>\\d{2})| ?(?:h(?!\\p{L})|[時时点點시])(?: ?(?<past${suffix}>\\d{1,2}) ?[分분]?)?)?` +
    `(?!\\d)(?: ?(?<after${suffix}>${half})(?!\\p{L}))?`
  );
}

type Groups = Record<string, string | undefined>;

/** One time of day as it is written: the half-day may stand with the other end of the range. */
interface Written {
  hour: number;
  minute: number;
  half: number | undefined;
  /** True where anything but the number itself says that it is a time. */
  marked: boolean;
}

function writtenAt(groups: Groups, suffix: string, language: Language): Written | undefined {
  const word = groups[`before${suffix}`] ?? groups[`after${suffix}`];
  const half = word === undefined ? undefined : language.halves.get(halfKey(word));
  const hour = Number(groups[`hour${suffix}`]);
  const minute = Number(groups[`minute${suffix}`] ?? groups[`past${suffix}`] ?? 0);
  if (!(hour <= 24 && minute <= 59)) return undefined;
  return { hour, minute, half, marked: half !== undefined || groups[`mark${suffix}`] !== undefined };
}

const minutesIn = ({ hour, minute }: Written, half: number | undefined): number =>
  (half === undefined || hour > 12 ? hour : (hour % 12) + half) * 60 + minute;

/** Minutes after midnight of one time matched by {@link clockPattern}; `undefined` for a bare number. */
export function minutesOf(groups: Groups, suffix: string, language: Language): number | undefined {
  const time = writtenAt(groups, suffix, language);
  return time?.marked ? minutesIn(time, time.half) : undefined;
}

/** The range between two times matched by {@link clockPattern}, "1 to 2pm" and "午前9時～10時" included. */
export function rangeOf(groups: Groups, first: string, second: string, language: Language): ClockRange | undefined {
  const from = writtenAt(groups, first, language);
  const to = writtenAt(groups, second, language);
  if (!from || !to || !(from.marked || to.half !== undefined) || !(to.marked || from.half !== undefined))
    return undefined;
  const end = minutesIn(to, to.half ?? from.half);
  const start = minutesIn(from, from.half ?? to.half);
  // "11 to 1pm": the half that is left out can only be the other one.
  const otherHalf = from.half === undefined && to.half === 12 && start > end;
  return { start: otherHalf ? start - 12 * 60 : start, end };
}
