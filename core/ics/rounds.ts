import type { Rule } from './rule.ts';
import { type DayNumber, dateOf, dayNumber, dayTest, startOfWeek, withFirstDay } from './rule-days.ts';
import { DAY, SECOND } from './written.ts';

const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** One turn of a rule: a year of a yearly one, a week of a weekly one. */
export interface Round {
  /** Earliest wall that an occurrence in it can have. */
  starts: number;
  /** How many days and times it takes to find its occurrences. */
  steps: number;
  /** Walls of its occurrences, in order, BYSETPOS not yet asked. */
  walls(): number[];
}

/**
 * The rounds of a rule, each `interval` after the one before, from the last that starts no later than `from` or, when
 * that is earlier, never before the one of the first occurrence. Without end.
 * @param first wall of the first occurrence
 */
export function* roundsOf(rule: Rule, first: number, from: number): Generator<Round, never> {
  const { roundAt, startOf, steps, wallsIn } = turnsOf(withFirstDay(rule, Math.floor(first / DAY)), first);
  const firstRound = roundAt(first);
  const passed = Math.max(0, Math.floor((roundAt(from) - firstRound) / rule.interval));
  for (let round = firstRound + passed * rule.interval; ; round += rule.interval) {
    const starts = startOf(round);
    yield { starts, steps, walls: () => wallsIn(starts, startOf(round + 1)) };
  }
}

interface Turns {
  /** Number of the round that holds a wall. */
  roundAt(wall: number): number;
  /** First wall of a round. */
  startOf(round: number): number;
  /** How many days and times a round takes, at most. */
  steps: number;
  wallsIn(starts: number, ends: number): number[];
}

function turnsOf(rule: Rule, first: number): Turns {
  const unit = { HOURLY: HOUR, MINUTELY: MINUTE, SECONDLY: SECOND }[rule.frequency as string] ?? DAY;
  return unit < DAY ? turnsOfTime(rule, first, unit) : turnsOfDays(rule, first);
}

function turnsOfTime(rule: Rule, first: number, unit: number): Turns {
  const passes = remembered(dayTest(rule));
  const times = timesOf(rule, first, unit);
  const limits = [
    limit(rule.hours, HOUR, DAY),
    unit < HOUR ? limit(rule.minutes, MINUTE, HOUR) : undefined,
    unit < MINUTE ? limit(rule.seconds, SECOND, MINUTE) : undefined,
  ].filter((test) => test !== undefined);
  const meets = (wall: number) => passes(Math.floor(wall / DAY)) && limits.every((test) => test(wall));
  return {
    roundAt: (wall) => Math.floor(wall / unit),
    startOf: (round) => round * unit,
    steps: times.length,
    wallsIn: (starts) => (meets(starts) ? times.map((time) => starts + time) : []),
  };
}

/** Asked of the same day again, the answer is not worked out again. */
function remembered(test: (day: DayNumber) => boolean): (day: DayNumber) => boolean {
  let asked: DayNumber | undefined;
  let answer = false;
  return (day) => {
    if (day !== asked) answer = test(day);
    asked = day;
    return answer;
  };
}

function turnsOfDays(rule: Rule, first: number): Turns {
  const passes = dayTest(rule);
  const times = timesOf(rule, first, DAY);
  // Of a year that is asked for some months, the others need not be looked at.
  const months = rule.frequency === 'YEARLY' && rule.weeks.length === 0 ? rule.months.toSorted((a, b) => a - b) : [];
  const spansOf = (starts: number, ends: number): [number, number][] => {
    const { year } = dateOf(starts / DAY);
    return months.length === 0
      ? [[starts, ends]]
      : months.map((month) => [dayNumber(year, month - 1, 1) * DAY, dayNumber(year, month, 1) * DAY]);
  };
  const days = { YEARLY: months.length > 0 ? 31 * months.length : 366, MONTHLY: 31, WEEKLY: 7 }[
    rule.frequency as string
  ];
  return {
    ...daysOf(rule, first),
    steps: (days ?? 1) * (1 + times.length),
    wallsIn(starts, ends) {
      const walls: number[] = [];
      for (const [from, to] of spansOf(starts, ends)) {
        for (let at = from; at < to; at += DAY) {
          if (passes(at / DAY)) for (const time of times) walls.push(at + time);
        }
      }
      return walls;
    },
  };
}

function daysOf({ frequency, weekStart }: Rule, first: number): Pick<Turns, 'roundAt' | 'startOf'> {
  const dateAt = (wall: number) => dateOf(Math.floor(wall / DAY));
  switch (frequency) {
    case 'YEARLY':
      return { roundAt: (wall) => dateAt(wall).year, startOf: (round) => dayNumber(round, 0, 1) * DAY };
    case 'MONTHLY':
      return {
        roundAt: (wall) => dateAt(wall).year * 12 + dateAt(wall).month,
        startOf: (round) => dayNumber(0, round, 1) * DAY,
      };
    case 'WEEKLY': {
      const week = startOfWeek(Math.floor(first / DAY), weekStart) * DAY;
      return { roundAt: (wall) => Math.floor((wall - week) / (7 * DAY)), startOf: (round) => week + round * 7 * DAY };
    }
    default:
      return { roundAt: (wall) => Math.floor(wall / DAY), startOf: (round) => round * DAY };
  }
}

/** The times within a unit, in order, in milliseconds from its start: what the rule does not say, the first occurrence does. */
function timesOf(rule: Rule, first: number, unit: number): number[] {
  const parts = [
    { size: HOUR, of: DAY, chosen: rule.hours },
    { size: MINUTE, of: HOUR, chosen: rule.minutes },
    { size: SECOND, of: MINUTE, chosen: rule.seconds },
  ].filter(({ size }) => size < unit);
  return parts.reduce<number[]>(
    (times, { size, of, chosen }) => {
      const own = Math.floor(modulo(first, of) / size);
      // A second 60 would be the next minute's first.
      const values = (chosen.length > 0 ? [...chosen] : [own])
        .filter((value) => value * size < of)
        .sort((a, b) => a - b);
      return times.flatMap((time) => values.map((value) => time + value * size));
    },
    [0],
  );
}

const limit = (chosen: readonly number[], size: number, of: number) =>
  chosen.length > 0 ? (wall: number) => chosen.includes(Math.floor(modulo(wall, of) / size)) : undefined;

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
