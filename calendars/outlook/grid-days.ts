import type { DaysText } from '../../core/on-page.ts';
import type { Day } from '../../core/time.ts';
import { textsOf } from '../texts.ts';

const MONTH_CELL = '[id^="monthDayCell_"]';

/** The day of the month's cell that an element stands in: `monthDayCell_2026-11-16T00:00:00.000+01:00_…` (2025, with tests). */
export const monthCellDay = (element: Element): Day | undefined =>
  /^monthDayCell_(\d{4}-\d\d-\d\d)T/.exec(element.closest(MONTH_CELL)?.id ?? '')?.[1];

/** Views with columns show every meeting of their days; a month's cell may hold more than it shows, with no sure sign of it. */
export const showsAll = (document: Document): boolean => document.querySelector(MONTH_CELL) === null;

/** The days in view: the month's cells, or what the toolbar over the days says in words. */
export function daysText(document: Document): DaysText | undefined {
  const cells = [...document.querySelectorAll(MONTH_CELL)];
  const [first, last] = [cells[0], cells.at(-1)].map((cell) => cell && monthCellDay(cell));
  if (first && last) return { from: first, to: last };
  const toolbar = document.querySelector('[data-app-section="CalendarSurfaceNavigationToolbar"]');
  if (!toolbar) return undefined;
  const { spoken, shown } = textsOf(toolbar);
  return [...spoken, ...shown].join(' ');
}
