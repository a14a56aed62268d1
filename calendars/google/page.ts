import { isPaintedDark } from '../dark.ts';
import type { CalendarPage } from '../page.ts';
import { CARDS, cardAnchor, cardKey, cardText } from './card-text.ts';
import { CHIPS, chipKey, chipText, markAnchor } from './chip-text.ts';
import { daysShown, showsAll } from './grid-days.ts';

/**
 * Google Calendar on the web. Relied on: `data-eventchip`, `data-eventid`, `data-datekey`, roles, and the shape of the
 * sentences; never class names, words where a shape will do, or where things are painted.
 */
export const googlePage: CalendarPage = {
  id: 'google',
  matches: ['https://calendar.google.com/calendar/*'],
  chips: CHIPS,
  chipKey,
  chipText,
  markAnchor,
  cards: CARDS,
  cardKey,
  cardText,
  cardAnchor,
  daysText: daysShown,
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
