import { percent } from '../core/format.ts';

interface ProgressProps {
  /** What is going on. */
  label: string;
  /** From 0 to 1. */
  share: number;
  language: string;
  cancel: string;
  onCancel: () => void;
}

/** How far something long is, and the way out of it. */
export function Progress({ label, share, language, cancel, onCancel }: ProgressProps) {
  return (
    <p class="progress">
      <progress aria-label={label} value={share} />
      <span>{percent(share, language)}</span>
      <button type="button" onClick={onCancel}>
        {cancel}
      </button>
    </p>
  );
}
