import type { Scaffold } from './scaffold.ts';

/**
 * The two halves of a calendar, an adapter of both, and a test that fails until a chip is read.
 * @param name its id, stored with every activity: lower case, one word
 */
export function calendarFiles(name: string): Scaffold {
  const page = `import { isPaintedDark } from '../dark.ts';
import type { CalendarPage } from '../page.ts';

/**
 * Say which calendar this is. Relied on: the attributes and roles below, each seen where and when; never class names, words
 * or where things are painted.
 */
export const ${name}Page: CalendarPage = {
  id: '${name}',
  matches: ['https://${name}.example/*'],
  chips: '[role="main"] [data-event-id]',
  chipKey: (chip) => \`\${chip.getAttribute('data-event-id')} \${chip.getAttribute('aria-label')}\`,
  chipText: (chip) => ({
    id: chip.getAttribute('data-event-id'),
    label: chip.getAttribute('aria-label'),
    spoken: [],
    shown: [chip.textContent.trim()],
    day: null,
    isInColumn: false,
    box: null,
  }),
  markAnchor: (chip) => chip,
  cards: '[role="dialog"][data-event-id]',
  cardKey: (card) => card.getAttribute('data-event-id') ?? undefined,
  cardText: () => undefined,
  cardAnchor: (card) => card,
  daysText: () => undefined,
  showsAll: () => false,
  isDark: (document) => isPaintedDark(document, '[role="main"]'),
  facts: {
    confirmed: '1970-01-01',
    traces: '[data-event-id]',
    viewName: () => undefined,
    knowsCard: () => true,
  },
};
`;
  const reader = `import type { CalendarReader } from '../adapter.ts';

/** Understands what the page of ${name} shows. What it does not say stays \`undefined\`, never a guess. */
export const ${name}Reader: CalendarReader = {
  id: '${name}',
  readChip: () => undefined,
  readCard: () => undefined,
  readDays: (days) => (typeof days === 'string' ? undefined : days),
};
`;
  const index = `import { joined } from '../adapter.ts';
import { ${name}Page } from './page.ts';
import { ${name}Reader } from './reader.ts';

/** Both halves of ${name}. */
export const ${name} = joined(${name}Page, ${name}Reader);
`;
  const test = `// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ${name} } from '../../../calendars/${name}/index.ts';

// Put markup here as the real page has it, names and words invented, and say where and when it was seen.
const PAGE = \`<div role="main">
  <div role="button" data-event-id="e1" aria-label="Design review, 16 November 2026, 10:00 to 10:30">Design review</div>
</div>\`;

test('a chip of ${name} is read with its id, title and time', () => {
  document.body.innerHTML = PAGE;
  const chips = [...document.querySelectorAll(${name}.chips)];
  expect(chips.map((chip) => ${name}.readChip(chip))).toMatchObject([
    { id: '${name}:e1', title: 'Design review', start: '2026-11-16T10:00', end: '2026-11-16T10:30', allDay: false },
  ]);
});
`;
  return {
    files: {
      [`calendars/${name}/page.ts`]: page,
      [`calendars/${name}/reader.ts`]: reader,
      [`calendars/${name}/index.ts`]: index,
      [`tests/calendars/${name}/chips.test.ts`]: test,
    },
    next: [
      `core/activity.ts: add '${name}' to PAGE_SOURCES`,
      `calendars/pages.ts, calendars/readers.ts and calendars/index.ts: add it to each list`,
      `core/words/health.ts: add its name to calendarNames; doors/welcome.ts: add where it begins to HOMES`,
      `make npx vitest run --project unit tests/calendars/${name} pass; docs/contributors/add-a-calendar.md says how`,
    ],
  };
}
