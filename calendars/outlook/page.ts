import { isPaintedDark } from '../dark.ts';
import type { CalendarPage } from '../page.ts';
import { CARDS, cardKey, cardText } from './card-text.ts';
import { CHIPS, chipKey, chipText, markAnchor } from './chip-text.ts';
import { daysText, showsAll } from './grid-days.ts';

/**
 * Outlook on the web, for work and school and for everyone. Relied on: `data-calitemid`, `data-itemindex`,
 * `data-app-section`, roles, and the shape of the sentences; never class names or where things are painted.
 */
export const outlookPage: CalendarPage = {
  id: 'outlook',
  matches: [
    'https://outlook.office.com/calendar/*',
    'https://outlook.office365.com/calendar/*',
    'https://outlook.cloud.microsoft/calendar/*',
    'https://outlook.live.com/calendar/*',
  ],
  chips: CHIPS,
  chipKey,
  chipText,
  markAnchor,
  cards: CARDS,
  cardKey,
  cardText,
  cardAnchor: (card) => card,
  daysText,
  showsAll,
  isDark: (document) => isPaintedDark(document, '[role="main"]'),
  facts: {
    confirmed: '2026-11-01',
    traces: '[data-calitemid]',
    viewName: (document) =>
      document.querySelector('[data-app-section^="Surface_"]')?.getAttribute('data-app-section') ?? undefined,
    // A card is found by its section alone, and everything in it by shape.
    knowsCard: () => true,
  },
};
