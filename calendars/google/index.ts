import type { CalendarAdapter } from '../adapter.ts';
import { isPaintedDark } from '../dark.ts';
import { CARDS, cardAnchor, readCard } from './card.ts';
import { CHIPS, markAnchor, readChip } from './chips.ts';
import { daysInView, showsAll } from './grid-days.ts';

/**
 * Google Calendar on the web. Relied on: `data-eventchip`, `data-eventid`, `data-datekey`, roles, and the shape of the
 * sentences; never class names, words where a shape will do, or where things are painted.
 */
export const google: CalendarAdapter = {
  id: 'google',
  matches: ['https://calendar.google.com/calendar/*'],
  chips: CHIPS,
  readChip,
  markAnchor,
  cards: CARDS,
  readCard,
  cardAnchor,
  daysInView,
  showsAll,
  isDark: (document) => isPaintedDark(document, '[role="main"]'),
  facts: {
    confirmed: '2026-11-01',
    traces: '[role="main"] [data-eventid]',
    viewName: (document) => document.querySelector('[role="main"]')?.getAttribute('data-period-type') ?? undefined,
    // The parts of the popover have been called `xDetDlg…` in six sources, 2021 to 2026; the editing page has none.
    knowsCard: (card) => !card.matches('[role="dialog"]') || card.querySelector('[id^="xDetDlg"]') !== null,
  },
};
