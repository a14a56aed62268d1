import type { Energy } from '../core/energy.ts';
import { MARKS, ROLES } from './energy-marks.ts';

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
