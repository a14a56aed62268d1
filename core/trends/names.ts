import type { Columns } from './columns.ts';
import type { Family } from './design.ts';

/** Keys of the levels of families that are the same for everyone, by number. */
export const LEVEL_KEYS = {
  hour: ['before-10', '10-12', '12-14', '14-16', 'from-16'],
  weekday: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  'back-to-back': ['no', 'yes'],
  size: ['up-to-2', '3-6', 'from-7'],
  load: ['up-to-2h', '2-4h', '4-6h', 'from-6h'],
} as const;

/** The stable name of a group: a kind's, series' or person's id, or a level's key. */
export function keyOf(columns: Columns, family: Family | 'series', group: number): string {
  if (family === 'kind') return columns.kinds[group]!;
  if (family === 'series') return columns.seriesIds[group]!;
  if (family === 'person') return columns.personIds[group]!;
  return LEVEL_KEYS[family][group]!;
}
