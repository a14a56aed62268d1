import type { IconNode } from 'lucide';
import { h } from 'preact';

/** An icon drawn from lucide’s data; what stands beside it, or the button’s name, says what it means. */
export function Icon({ of, size = 18 }: { of: IconNode; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([shape, attributes]) => h(shape, attributes))}
    </svg>
  );
}
