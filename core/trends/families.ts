import type { Circumstances } from './circumstances.ts';
import type { Columns } from './columns.ts';

/** What a tag may depend on: families of levels, one an activity at most. */
export const LEVEL_FAMILIES = ['kind', 'hour', 'weekday', 'back-to-back', 'size', 'load'] as const;
export type LevelFamily = (typeof LEVEL_FAMILIES)[number];

/** And the people who were there. A series is not part of the model: its differences are read from what the model leaves. */
export type ModelFamily = LevelFamily | 'person';
export type Family = ModelFamily | 'series';

/** The main model; size is nearly a function of kind, load and people are read apart so that they never move it. */
export const CORE: readonly ModelFamily[] = ['kind', 'hour', 'weekday', 'back-to-back'];

/** Keys of the levels that are the same for everyone, by number. */
export const LEVEL_KEYS = {
  hour: ['before-10', '10-12', '12-14', '14-16', 'from-16'],
  weekday: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  'back-to-back': ['no', 'yes'],
  size: ['up-to-2', '3-6', 'from-7'],
  load: ['up-to-2h', '2-4h', '4-6h', 'from-6h'],
} as const;

/** How many levels a family has. */
export const levelCount = (family: LevelFamily, columns: Columns): number =>
  family === 'kind' ? columns.kinds.length : LEVEL_KEYS[family].length;

/** The level of each row of the columns; one beyond the last is none. */
export const levelsOf = (family: LevelFamily, columns: Columns, of: Circumstances): ArrayLike<number> =>
  family === 'kind' ? columns.kind : family === 'back-to-back' ? of.backToBack : of[family];

/** The stable name of a group: a kind's, series' or person's id, or a level's key. */
export function keyOf(columns: Columns, family: Family, group: number): string {
  if (family === 'kind') return columns.kinds[group]!;
  if (family === 'series') return columns.seriesIds[group]!;
  if (family === 'person') return columns.personIds[group]!;
  return LEVEL_KEYS[family][group]!;
}
