import type { Rule } from './rule.ts';
import { dateOf, dayNumber, dayTest, startOfWeek } from './rule-days.ts';
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
  const { roundAt, startOf, wallsIn, times } = turnsOf(rule, first);
  const firstRound = roundAt(first);
  const passed = Math.max(0, Math.floor((roundAt(from) - firstRound) / rule.interval));
  for (let round = firstRound + passed * rule.interval; ; round += rule.interval) {
    const starts = startOf(round);
    const ends = startOf(round + 1);
    const days = Math.ceil((ends - starts) / DAY);
    yield { starts, steps: days + (times > 1 ? days * times : 0), walls: () => wallsIn(starts, ends) };
  }
}

interface Turns {
  /** Number of the round that holds a wall. */
  roundAt(wall: number): number;
  /** First wall of a round. */
  startOf(round: number): number;
  wallsIn(starts: number, ends: number): number[];
  /** How many times of day, or of the hour or minute, each day or round has. */
  times: number;
}

function turnsOf(rule: Rule, first: number): Turns {
  const passes = dayTest(rule, Math.floor(first / DAY));
  const unit = { HOURLY: HOUR, MINUTELY: MINUTE, SECONDLY: SECOND }[rule.frequency as string] ?? DAY;
  const times = timesOf(rule, first, unit);
  if (unit < DAY) {
    const hours = limit(rule.hours, HOUR, DAY);
    const minutes = unit < HOUR ? limit(rule.minutes, MINUTE, HOUR) : undefined;
    const seconds = unit < MINUTE ? limit(rule.seconds, SECOND, MINUTE) : undefined;
    const meets = (wall: number) =>
      passes(Math.floor(wall / DAY)) && [hours, minutes, seconds].every((test) => test?.(wall) ?? true);
    return {
      roundAt: (wall) => Math.floor(wall / unit),
      startOf: (round) => round * unit,
      wallsIn: (starts) => (meets(starts) ? times.map((time) => starts + time) : []),
      times: times.length,
    };
  }
  const wallsIn = (starts: number, ends: number) => {
    const walls: number[] = [];
    for (let at = starts; at < ends; at += DAY) {
      if (passes(at / DAY)) for (const time of times) walls.push(at + time);
    }
    return walls;
  };
  return { ...daysOf(rule, first), wallsIn, times: times.length };
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
