import type { Columns } from './columns.ts';
import { QUESTIONS, type Question, type Reading } from './decide.ts';
import type { Look, Measured } from './look.ts';
import { LEAN_WRONG_SIGN, READINGS, READINGS_KEPT } from './parameters.ts';
import { DAY, MINUTE, mondayOfWeek, weekOfDay } from './weekdays.ts';

/** How far local time is ahead of UTC at the latest activity, in milliseconds. */
export function latestOffset(columns: Columns, asOf: number): number {
  for (let row = columns.count - 1; row >= 0; row--) {
    const start = columns.start[row]!;
    if (start > asOf) continue;
    return columns.day[row]! * DAY + columns.minute[row]! * MINUTE - Math.floor(start / MINUTE) * MINUTE;
  }
  return 0;
}

/** The week it is at an instant, where local time is `offset` ahead of UTC. */
export const weekAt = (ms: number, offset: number): number => weekOfDay(Math.floor((ms + offset) / DAY));

/**
 * When the weekly readings were taken, latest first: at the end of every Sunday, and on a Sunday itself as of now.
 * @returns epoch milliseconds, eight of them
 */
export function readingTimes(now: number, offset: number): number[] {
  const week = weekAt(now, offset);
  const isSunday = weekAt(now + DAY, offset) > week;
  const endOf = (w: number) => mondayOfWeek(w + 1) * DAY - offset - 1;
  return Array.from({ length: READINGS_KEPT }, (_, k) =>
    isSunday ? (k === 0 ? now : endOf(week - k)) : endOf(week - 1 - k),
  );
}

/** What is said of a statement, three readings and withdrawals considered. */
export interface Level {
  level: Reading;
  /** Weekly readings in a row, up to three, that made a claim of it; three once it is claimed. */
  held: number;
}

const nameOf = ({ tally }: Measured) => `${tally.family} ${tally.group}`;

/**
 * Levels of what a look measured. A claim is what three weekly readings in a row claimed, in one direction, and what no
 * later one withdrew: a claim is withdrawn when its chance of the wrong sign passes 0.10, its direction turns, or its
 * tags no longer suffice. A claim that was not renewed within eight readings has gone, too.
 * @param earlier the look as of a moment; asked for only as far back as needed
 */
export function levelsOf(
  now: Look,
  times: readonly number[],
  earlier: (asOf: number, questions: ReadonlySet<Question>) => Look,
): Map<Measured, Level> {
  const levels = new Map<Measured, Level>();
  const open = new Map<string, { one: Measured; run: number; current: boolean; held: number }>();
  for (const one of now.measured) {
    levels.set(one, { level: one.reading === 'none' ? 'none' : 'leaning', held: 0 });
    if (one.wrongSign <= LEAN_WRONG_SIGN) open.set(nameOf(one), { one, run: 0, current: true, held: 0 });
  }
  for (const time of times) {
    if (open.size === 0) break;
    const questions = new Set([...open.values()].map(({ one }) => QUESTIONS[one.tally.family]));
    const then = new Map(earlier(time, questions).measured.map((one) => [nameOf(one), one]));
    for (const [name, state] of open) {
      const before = then.get(name);
      const stood = before && before.value * state.one.value > 0 && before.wrongSign <= LEAN_WRONG_SIGN;
      const claimed = stood && before.reading === 'claim';
      state.run = claimed ? state.run + 1 : 0;
      if (!claimed) state.current = false;
      if (state.current) state.held = state.run;
      if (state.run >= READINGS) levels.set(state.one, { level: 'claim', held: READINGS });
      else levels.get(state.one)!.held = state.held;
      if (!stood || state.run >= READINGS) open.delete(name);
    }
  }
  return levels;
}
