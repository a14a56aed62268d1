import type { Energy } from '../core/energy.ts';
import { energyWords } from '../core/words/energy.ts';

/** Strokes of the five marks on a grid of 16: chevrons up for energizing, down for draining, a bar between. */
export const MARKS: Record<Energy, string> = {
  [-2]: 'M3.5 3.5 8 8l4.5-4.5M3.5 8 8 12.5 12.5 8',
  [-1]: 'M3.5 5.75 8 10.25l4.5-4.5',
  0: 'M4 8h8',
  1: 'M3.5 10.25 8 5.75l4.5 4.5',
  2: 'M3.5 8 8 3.5 12.5 8M3.5 12.5 8 8l4.5 4.5',
};

/** The cross of the button that clears a tag, on a grid of 12. */
export const CROSS = 'M2.5 2.5l7 7M9.5 2.5l-7 7';

/** The name of an energy's colour role in theme.css. */
export const ROLES: Record<Energy, string> = {
  [-2]: 'very-draining',
  [-1]: 'draining',
  0: 'neutral',
  1: 'energizing',
  2: 'very-energizing',
};

/** The word of an energy. */
export const wordOf = (energy: Energy): string => energyWords.levels[energy + 2] ?? '';

/** How long a tag can be taken back with one press, in milliseconds. */
export const UNDO_MS = 10_000;

/**
 * Where a key leads in the row of the five marks, which it then also chooses.
 * @param at the place the key was pressed at
 * @returns `undefined` for a key that does not move
 */
export function placeByKey(key: string, at: number, isRightToLeft: boolean): number | undefined {
  const count = 5;
  const ends = { Home: 0, End: count - 1 }[key];
  const forward = isRightToLeft ? -1 : 1;
  const step = { ArrowRight: forward, ArrowLeft: -forward, ArrowUp: -1, ArrowDown: 1 }[key];
  return ends ?? (step === undefined ? undefined : (at + step + count) % count);
}
