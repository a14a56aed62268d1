import type { EventReading } from '../adapter.ts';
import { languageOf } from '../language.ts';
import { monthCellDay } from './grid-days.ts';
import { readSentence, withoutCancelled } from './sentence.ts';

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

/** Reads one chip: the title from the button's title, all else from its sentence; the month's cell must agree. */
export function readChip(chip: Element): EventReading | undefined {
  const subject = subjectOf(chip);
  const sentence = markAnchor(chip).getAttribute('aria-label');
  if (!subject || !sentence || isDragCopy(chip)) return undefined;
  const said = readSentence(sentence, subject, languageOf(chip.ownerDocument));
  const cell = monthCellDay(chip);
  if (!said || (cell && !(said.when.start.slice(0, 10) <= cell && cell <= said.when.end.slice(0, 10))))
    return undefined;
  const { title, isCancelled } = withoutCancelled(subject);
  const itemId = chip.getAttribute('data-calitemid');
  return {
    id: itemId ? `outlook:${itemId}` : undefined,
    series: said.isRecurring ? seriesOf(title) : undefined,
    title,
    ...said.when,
    calendar: undefined,
    not: isCancelled ? 'cancelled' : (said.not ?? (said.when.allDay ? 'all-day' : undefined)),
    attendees: undefined,
    organizer: undefined,
    people: [],
  };
}

/** Item ids of one series share nothing that may be relied on; its title is the same in every occurrence. */
const seriesOf = (title: string): string =>
  `outlook:${title.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()}`;

/** A dragged chip leaves a copy of itself as the last child of its column or cell for a while. */
function isDragCopy(chip: Element): boolean {
  const id = chip.getAttribute('data-calitemid');
  if (!id || chip.nextElementSibling) return false;
  for (let other = chip.previousElementSibling; other; other = other.previousElementSibling) {
    if (other.getAttribute('data-calitemid') === id) return true;
  }
  return false;
}
