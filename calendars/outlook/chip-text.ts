import type { ChipText } from '../../core/on-page.ts';
import { monthCellDay } from './grid-days.ts';

/**
 * A chip is a wrapper with the item's id round a labelled button (eight sources, 2025 and 2026), in some builds the button
 * itself. The slots of the hours are labelled buttons too, but have no title, and the columns an index, but no such button.
 */
export const CHIPS =
  ':is([data-calitemid], [data-itemindex]):has(> [role="button"][aria-label][title]:not([data-calitemid])), ' +
  '[role="button"][data-calitemid]';

const BUTTON = '[role="button"][aria-label]';

/** Where a mark goes: the button that is seen. */
export const markAnchor = (chip: Element): Element =>
  chip.matches(BUTTON) ? chip : (chip.querySelector(BUTTON) ?? chip);

/** The first line of the button's title: the subject alone, with "Canceled: " where the meeting is. */
export const subjectOf = (chip: Element): string | undefined =>
  markAnchor(chip).getAttribute('title')?.split('\n', 1)[0] || undefined;

/** All that a chip's reading hangs on: its id, its title, its sentence, its cell. */
export function chipKey(chip: Element): string {
  const button = markAnchor(chip);
  const said = `${button.getAttribute('title')} ${button.getAttribute('aria-label')}`;
  return `${chip.getAttribute('data-calitemid')} ${monthCellDay(chip)} ${said}`;
}

/** What the chip holds: its subject as the one spoken text, the button's sentence as its label. */
export function chipText(chip: Element): ChipText | undefined {
  if (isDragCopy(chip)) return undefined;
  return {
    id: chip.getAttribute('data-calitemid') || null,
    label: markAnchor(chip).getAttribute('aria-label'),
    spoken: [subjectOf(chip) ?? ''],
    shown: [],
    day: monthCellDay(chip) ?? null,
    isInColumn: false,
    box: null,
  };
}

/** A dragged chip leaves a copy of itself as the last child of its column or cell for a while. */
function isDragCopy(chip: Element): boolean {
  const id = chip.getAttribute('data-calitemid');
  if (!id || chip.nextElementSibling) return false;
  for (let other = chip.previousElementSibling; other; other = other.previousElementSibling) {
    if (other.getAttribute('data-calitemid') === id) return true;
  }
  return false;
}
