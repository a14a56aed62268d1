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

/** An energy as its mark; a word beside it names it. */
export function Mark({ energy, size = 16 }: { energy: Energy; size?: number }) {
  return (
    <svg
      class={`mark ${ROLES[energy]}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="2.25"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={MARKS[energy]} />
    </svg>
  );
}
