import type { Day } from '../../core/time.ts';

/** The day of a `data-datekey`: (year − 1970) << 9 | month << 5 | day. Four decoders agree: 28975 is 2026-09-15. */
function dayOfKey(key: string | null | undefined): Day | undefined {
  const value = Number(key);
  if (!key || !Number.isInteger(value)) return undefined;
  const [year, month, date] = [(value >> 9) + 1970, (value >> 5) & 15, value & 31];
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return Number.isNaN(Date.parse(day)) ? undefined : day;
}

/**
 * The day a chip stands in, by the grid alone: the column, the group of the schedule, the cell of the month,
 * the cell of the all-day row. `undefined` where the grid does not say.
 */
export function dayOfChip(chip: Element): Day | undefined {
  const keyed = chip.closest('[data-datekey]');
  if (keyed) return dayOfKey(keyed.getAttribute('data-datekey'));
  const cell = chip.closest('[role="gridcell"]');
  const row = cell?.closest('[role="row"]');
  if (!cell || !row) return undefined;
  const index = placeAmong(cell, '[role="gridcell"]');
  // A week of the month has one background cell for each day; the all-day row stands over the keyed columns.
  const background = row.querySelector('[data-datekey]');
  if (background && !background.closest('[role="gridcell"]')) {
    return dayOfKey(background.parentElement?.children[index]?.getAttribute('data-datekey'));
  }
  const columns = row.closest('[role="grid"]')?.querySelectorAll('[role="gridcell"][data-datekey]');
  return dayOfKey(columns?.[index]?.getAttribute('data-datekey'));
}

function placeAmong(element: Element, selector: string): number {
  let place = 0;
  for (let other = element.previousElementSibling; other; other = other.previousElementSibling) {
    if (other.matches(selector)) place++;
  }
  return place;
}

/** Columns and rows show every meeting of their days unless a press on "x more" opens the rest (three sources, 2026). */
export const showsAll = (document: Document): boolean =>
  document.querySelector('[role="main"] [data-opens-day-overview="true"]') === null;

/** The first and the last day of the grid; `undefined` in views without one (year, search, editing). */
export function daysShown(document: Document): { from: Day; to: Day } | undefined {
  const grid = document.querySelector('[role="main"] [data-start-date-key][data-end-date-key]');
  const from = dayOfKey(grid?.getAttribute('data-start-date-key'));
  const to = dayOfKey(grid?.getAttribute('data-end-date-key'));
  return from && to ? { from, to } : undefined;
}
