// The calendar pages as documents, and what is to be read from them.
import type { CalendarAdapter, EventReading } from '../../calendars/adapter.ts';
import {
  expectedReads,
  GENERATIONS,
  kit,
  LOCALES,
  type PageOptions,
  renderPage,
  renderStatic,
  VIEWS,
} from './pages/fixtures.mjs';
import { generate } from './pages/sample-events.mjs';

export const MONDAY = '2026-11-16';

/** The page as the browser has it before any script ran. */
export const pageOf = (options: PageOptions): Document =>
  new DOMParser().parseFromString(renderStatic(options), 'text/html');

/** Puts the page into the test's own document and makes it live: chips open cards, buttons change the view. */
export function openPage(options: PageOptions): void {
  const page = pageOf(options);
  document.documentElement.lang = page.documentElement.lang;
  document.body.replaceWith(document.importNode(page.body, true));
  const complete = /\.boot\((.*)\)<\/script>/s.exec(renderPage(options))?.[1];
  kit.boot(JSON.parse(complete ?? ''));
}

/** Opens an event's card on the page made live last, whether its chip is there or not. */
export const openCard = (rawId: string): boolean =>
  (window as unknown as { __fixture: { open(id: string): boolean } }).__fixture.open(rawId);

/** What identifies a reading in a comparison, `times` apart. */
export interface Row {
  id: string | undefined;
  title: string;
  start: string;
  end: string;
}

const rowOf = ({ id, title, start, end }: Row): Row => ({ id, title, start, end });

/** The different rows in a fixed order; an entry that has several chips is one. */
export function rowsOf(readings: readonly Row[]): Row[] {
  const rows = new Map(readings.map((reading) => [JSON.stringify(rowOf(reading)), rowOf(reading)]));
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

export const readingsOn = (page: ParentNode, adapter: CalendarAdapter): EventReading[] =>
  [...page.querySelectorAll(adapter.chips)]
    .map((chip) => adapter.readChip(chip))
    .filter((reading) => reading !== undefined);

/** The entries on the page, with ids as `idOf` makes them of what the page has. */
export const entriesOn = (options: PageOptions, idOf: (raw: string) => string | undefined) =>
  expectedReads(options).map((entry) => ({ ...entry, id: entry.id === null ? undefined : idOf(entry.id) }));
export type Entry = ReturnType<typeof entriesOn>[number];

/** Two weeks of meetings round the Monday, with every sort of entry; every third has hostile titles too. */
const eventsFor = (seed: number, locale: string) =>
  generate({
    seed: `pages-${seed}`,
    start: MONDAY,
    weeks: 2,
    hostile: seed % 3 === 0,
    locale: locale === 'en-GB' ? 'mix' : locale,
  });

/** Pages of one app that show every value of view, language, clock, first weekday and generation together with every other. */
export function pagesOf(app: 'google' | 'outlook'): PageOptions[] {
  const views = VIEWS[app].filter((view) => !['year', 'eventedit', 'item'].includes(view));
  const at = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;
  return LOCALES.flatMap((locale, l) =>
    [...Array(6).keys()].map((g): PageOptions => {
      const gen = at(GENERATIONS[app], g);
      return {
        app,
        locale,
        gen,
        view: at(views, l + g),
        hour12: (l + g + Math.floor(g / 2) + Math.floor(l / 5)) % 2 === 0,
        weekStart: at([0, 1, 6], l + Math.floor(g / 2) + Math.floor(l / 3)),
        inheritMeridiem: l % 2 === 0,
        date: MONDAY,
        events: eventsFor(6 * l + g, locale),
        // Without ids the pages cannot say which entries are behind "x more".
        ...(gen === 'noids' && { monthRows: 60 }),
      };
    }),
  );
}

const DIMENSIONS = ['view', 'locale', 'hour12', 'weekStart', 'gen'] as const;

/** How many pairs of values of two different dimensions the pages show, and how many there are. */
export function pairsShown(pages: readonly PageOptions[]): { shown: number; all: number } {
  let [shown, all] = [0, 0];
  for (const [i, a] of DIMENSIONS.entries()) {
    for (const b of DIMENSIONS.slice(i + 1)) {
      shown += new Set(pages.map((page) => `${page[a]} ${page[b]}`)).size;
      all += new Set(pages.map((page) => page[a])).size * new Set(pages.map((page) => page[b])).size;
    }
  }
  return { shown, all };
}

export const nameOf = ({ view, locale, hour12, weekStart, gen }: PageOptions): string =>
  `${view} in ${locale}, ${hour12 ? 12 : 24} hours, week from ${weekStart}, ${gen} markup`;
