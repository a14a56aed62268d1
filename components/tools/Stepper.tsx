import { Minus, Plus } from 'lucide';
import { Icon } from '../Icon.tsx';

interface StepperProps {
  label: string;
  less: string;
  more: string;
  value: number;
  min: number;
  max: number;
  step: number;
  says: string;
  onChange: (value: number) => void;
  /** A slider beside the two buttons. */
  slider?: boolean;
}

/** A number by two buttons, and a slider where there is room; all of it by keyboard. */
export function Stepper({ label, less, more, value, min, max, step, says, onChange, slider }: StepperProps) {
  const to = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  return (
    <fieldset class="stepper" aria-label={label}>
      <button type="button" aria-label={less} disabled={value <= min} onClick={() => to(value - step)}>
        <Icon of={Minus} size={16} />
      </button>
      {slider && (
        <input
          type="range"
          aria-label={label}
          aria-valuetext={says}
          {...{ min, max, step, value }}
          onInput={(event) => to(Number(event.currentTarget.value))}
        />
      )}
      <output>{says}</output>
      <button type="button" aria-label={more} disabled={value >= max} onClick={() => to(value + step)}>
        <Icon of={Plus} size={16} />
      </button>
    </fieldset>
  );
}
