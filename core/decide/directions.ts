import * as v from 'valibot';
import type { Kind } from '../kind.ts';

/** Where somebody may want to go. */
export const DIRECTIONS = ['creative', 'technical', 'impact', 'autonomy', 'collaboration'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How much of each direction an hour of a kind holds: 0 none, 1 some, 2 much. */
export type Leanings = Readonly<Record<Direction, number>>;
export const MUCH = 2;

const leanings = v.object(
  v.entriesFromList(DIRECTIONS, v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MUCH)), 0)),
);

const NONE: readonly number[] = [0, 0, 0, 0, 0];

/**
 * What Updraft begins with, in the order of {@link DIRECTIONS}; a judgement from what the work usually is, there to be changed.
 * Making is creative or technical and leaves a person alone with it; what is owed to others has impact; meetings are
 * collaboration, the more so the more is decided together; administration is none of it.
 */
const DEFAULTS: Readonly<Record<string, readonly number[]>> = {
  'one-on-one': [0, 0, 1, 0, 2],
  standup: [0, 0, 0, 0, 1],
  status: [0, 0, 0, 0, 1],
  review: [1, 2, 1, 0, 1],
  planning: [0, 0, 1, 0, 1],
  workshop: [2, 0, 1, 0, 2],
  interview: [0, 0, 1, 0, 1],
  presentation: [1, 0, 2, 1, 0],
  teaching: [1, 1, 2, 1, 1],
  client: [0, 0, 2, 0, 2],
  'people-admin': [0, 0, 1, 0, 0],
  'all-hands': [0, 0, 0, 0, 1],
  social: [0, 0, 0, 0, 2],
  admin: NONE,
  incident: [0, 2, 1, 0, 1],
  building: [2, 2, 1, 2, 0],
  maintaining: [0, 2, 0, 1, 0],
  analysis: [1, 2, 1, 2, 0],
  writing: [2, 0, 1, 2, 0],
  design: [2, 1, 1, 1, 1],
  strategy: [1, 0, 2, 1, 1],
  learning: [1, 1, 0, 2, 0],
  other: NONE,
};

/** How much of each direction a kind holds: as the person set it, else as Updraft begins. */
export function leaningsOf(kind: string, own?: Kind): Leanings {
  const set = v.safeParse(leanings, own?.directions);
  if (set.success) return set.output;
  const values = (Object.hasOwn(DEFAULTS, kind) ? DEFAULTS[kind] : undefined) ?? NONE;
  return Object.fromEntries(DIRECTIONS.map((direction, i) => [direction, values[i] ?? 0])) as Leanings;
}

/** Hours a week in a direction: those of each kind times how much of it they hold, a half for some. */
export const hoursToward = (
  direction: Direction,
  hours: ReadonlyMap<string, number>,
  of: (kind: string) => Leanings,
): number => [...hours].reduce((sum, [kind, value]) => sum + (value * of(kind)[direction]) / MUCH, 0);
