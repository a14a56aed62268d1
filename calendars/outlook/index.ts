import type { CalendarAdapter } from '../adapter.ts';
import { isPaintedDark } from '../dark.ts';
import { CARDS, readCard } from './card.ts';
import { CHIPS, markAnchor, readChip } from './chips.ts';
import { daysInView, showsAll } from './grid-days.ts';

/**
 * Outlook on the web, for work and school and for everyone. Relied on: `data-calitemid`, `data-itemindex`,
 * `data-app-section`, roles, and the shape of the sentences; never class names or where things are painted.
 */
export const outlook: CalendarAdapter = {
  id: 'outlook',
  matches: [
    'https://outlook.office.com/calendar/*',
    'https://outlook.office365.com/calendar/*',
    'https://outlook.cloud.microsoft/calendar/*',
    'https://outlook.live.com/calendar/*',
  ],
  chips: CHIPS,
  readChip,
  markAnchor,
  cards: CARDS,
  readCard,
  cardAnchor: (card) => card,
  daysInView,
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
