import type { Columns } from './columns.ts';
import type { Question } from './decide.ts';
import type { History } from './history.ts';
import type { Look } from './look.ts';
import { LATE_MINUTES } from './parameters.ts';
import type { Reach } from './reach.ts';
import { MINUTE, weekOfDay } from './weekdays.ts';

/** Looks that are remembered: the eight readings of two windows. */
const MOST = 16;

/**
 * What was worked out at the last asking, for whoever asks again after one more tag: earlier readings of which no tag has
 * changed, and the slopes between weeks that are over. It only spares work: with and without it the answer is the same,
 * number by number.
 */
export interface TrendMemory {
  looks: Map<string, Look>;
  /** Names that the numbers in the looks stand for. */
  names?: Pick<Columns, 'kinds' | 'seriesIds' | 'personIds'>;
  slopes: SlopeMemory[];
}

/** Slopes between the weeks of x and y, ascending. */
export interface SlopeMemory {
  x: Float64Array;
  y: Float64Array;
  slopes: Float64Array;
}

/** A memory of nothing. */
export const emptyMemory = (): TrendMemory => ({ looks: new Map(), slopes: [] });

/**
 * The look that a reach gives: remembered, or worked out and remembered.
 * @param print of what it sees, see {@link printOf}
 */
export function lookAgain(
  memory: TrendMemory,
  print: string,
  questions: ReadonlySet<Question>,
  look: () => Look,
): Look {
  const key = `${print} ${[...questions].sort().join()}`;
  const known = memory.looks.get(key) ?? look();
  // The latest is the last to go.
  memory.looks.delete(key);
  memory.looks.set(key, known);
  for (const old of memory.looks.keys()) {
    if (memory.looks.size <= MOST) break;
    memory.looks.delete(old);
  }
  return known;
}

/**
 * Fingerprints of what a look at a history sees, 64 bits; forgets what was remembered under other names.
 * @param history from which the looks are taken
 */
export function printOf(memory: TrendMemory, history: History): (reach: Reach) => string {
  const { columns, circumstances: of, model, rows, knownAt } = history;
  const { kinds, seriesIds, personIds } = columns;
  const same = (a: readonly string[] | undefined, b: readonly string[]) =>
    a?.length === b.length && b.every((name, i) => name === a[i]);
  const { names } = memory;
  if (!same(names?.kinds, kinds) || !same(names?.seriesIds, seriesIds) || !same(names?.personIds, personIds))
    memory.looks.clear();
  memory.names = { kinds, seriesIds, personIds };
  const layout = model.slots.map(({ family, group }, slot) => `${family[0]}${group}:${model.columnOf[slot]}`).join();
  const prints = new Int32Array(rows.length * 2);
  const state = new Int32Array(2);
  const mix = (value: number) => {
    state[0] = Math.imul(state[0]! ^ value, 0x9e3779b1) ^ (state[0]! >>> 15);
    state[1] = Math.imul(state[1]! ^ value, 0x85ebca6b) ^ (state[1]! >>> 13);
  };
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const level =
      (((of.hour[row]! * 7 + of.weekday[row]!) * 2 + of.backToBack[row]!) * 4 + of.size[row]!) * 4 + of.load[row]!;
    const isLate = Math.round((columns.taggedAt[row]! - columns.end[row]!) / MINUTE) >= LATE_MINUTES;
    state[0] = 17;
    state[1] = 91;
    mix(columns.day[row]!);
    mix(columns.kind[row]!);
    mix(level * 16 + (columns.energy[row]! + 2) * 2 + (isLate ? 1 : 0));
    mix(columns.series[row]!);
    mix(columns.end[row]! - columns.start[row]!);
    for (let k = columns.peopleFrom[row]!; k < columns.peopleFrom[row + 1]!; k++) mix(columns.people[k]!);
    prints[2 * i] = state[0]!;
    prints[2 * i + 1] = state[1]!;
  }
  return ({ fromWeek, asOf }) => {
    const mixed = new Int32Array(2);
    for (let i = 0; i < rows.length; i++) {
      if (knownAt[i]! > asOf || weekOfDay(columns.day[rows[i]!]!) < fromWeek) continue;
      mixed[0] = Math.imul(mixed[0]! ^ prints[2 * i]!, 0x9e3779b1) ^ (mixed[0]! >>> 15);
      mixed[1] = Math.imul(mixed[1]! ^ prints[2 * i + 1]!, 0x85ebca6b) ^ (mixed[1]! >>> 13);
    }
    return `${mixed[0]} ${mixed[1]} ${layout}`;
  };
}
