import type { ChipText } from '../../core/on-page.ts';
import { textsOf } from '../texts.ts';
import { dayOfChip } from './grid-days.ts';

/**
 * Every chip of the views has `data-eventchip` (seen in five sources, 2019 to 2026; the resize grip repeats the id but
 * not this); results of a search have the id on a presentation wrapper instead.
 */
export const CHIPS =
  '[data-eventchip], [role="presentation"][data-eventid]:has(> [role="button"][aria-label]:not([data-eventchip]))';

/** All that a chip's reading hangs on but for where it is painted: its id, its words, its day. */
export function chipKey(chip: Element): string {
  const button = chip.getAttribute('role') === 'button' ? chip : chip.firstElementChild;
  const label = button?.getAttribute('aria-label') ?? '';
  const day = chip.closest('[data-datekey]')?.getAttribute('data-datekey');
  return `${chip.getAttribute('data-eventid')} ${day} ${label} ${chip.textContent}`;
}

/** What the chip holds: the sentence for screen readers and what is shown apart. */
export function chipText(chip: Element): ChipText | undefined {
  if (isDragCopy(chip)) return undefined;
  const button = chip.getAttribute('role') === 'button' ? chip : chip.querySelector('[role="button"][aria-label]');
  return {
    id: chip.getAttribute('data-eventid'),
    label: button?.getAttribute('aria-label') ?? null,
    ...textsOf(chip),
    day: dayOfChip(chip) ?? null,
    isInColumn: chip.closest('[role="gridcell"][data-datekey]') !== null,
    box: chip.getAttribute('style'),
  };
}

/** A dragged chip leaves a copy of itself as the last child of its column or cell for a while. */
function isDragCopy(chip: Element): boolean {
  const id = chip.getAttribute('data-eventid');
  if (!id || chip.nextElementSibling) return false;
  for (let other = chip.previousElementSibling; other; other = other.previousElementSibling) {
    if (other.getAttribute('data-eventid') === id) return true;
  }
  return false;
}

/** Where a mark goes: rows are a container without a box of its own round the button that is seen. */
export const markAnchor = (chip: Element): Element =>
  chip.querySelector('[data-stacked-layout-chip], [role="button"]') ?? chip;
