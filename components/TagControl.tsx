import { useRef } from 'preact/hooks';
import { ENERGIES, type Energy } from '../core/energy.ts';
import { energyWords } from '../core/words/energy.ts';
import { CROSS, placeByKey, ROLES, wordOf } from './energy-marks.ts';
import { Mark } from './marks.tsx';

interface TagControlProps {
  energy: Energy | undefined;
  /** `isMoving` where the arrow keys came by: the next one may be meant. */
  onTag: (energy: Energy, isMoving: boolean) => void;
  onClear?: () => void;
  /** Names the group after its activity where several stand in one list. */
  describedBy?: string;
}

/** The energy control: five marks as radio buttons. Arrow keys move and choose, as in any radio group. */
export function TagControl({ energy, onTag, onClear, describedBy }: TagControlProps) {
  const group = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const rtl = group.current ? getComputedStyle(group.current).direction === 'rtl' : false;
    const radios = [...(group.current?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])];
    const to = placeByKey(event.key, radios.indexOf(event.target as HTMLElement), rtl);
    if (to === undefined) return;
    event.preventDefault();
    radios[to]?.focus();
    const chosen = ENERGIES[to];
    if (chosen !== undefined) onTag(chosen, true);
  };
  return (
    <div class="tag-control">
      <div
        class="tag-marks"
        ref={group}
        role="radiogroup"
        aria-label={energyWords.group}
        aria-describedby={describedBy}
        onKeyDown={onKeyDown}
      >
        {ENERGIES.map((level) => {
          const checked = level === energy;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a button keeps the page's own form and label styles out
            <button
              key={level}
              type="button"
              role="radio"
              class={`tag-mark ${ROLES[level]}`}
              aria-checked={checked}
              aria-label={wordOf(level)}
              title={wordOf(level)}
              tabIndex={checked || (energy === undefined && level === ENERGIES[0]) ? 0 : -1}
              onClick={() => onTag(level, false)}
            >
              <Mark energy={level} />
            </button>
          );
        })}
      </div>
      {onClear && energy === undefined && <span class="tag-clear none" />}
      {onClear && energy !== undefined && (
        <button
          type="button"
          class="tag-clear"
          aria-label={energyWords.clear}
          title={energyWords.clear}
          onClick={onClear}
        >
          <svg width="12" height="12" viewBox="0 0 12 12" stroke="currentColor" stroke-width="1.75" aria-hidden="true">
            <path d={CROSS} stroke-linecap="round" />
          </svg>
        </button>
      )}
    </div>
  );
}
