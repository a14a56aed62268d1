// A calendar page of the simplest kind, an adapter that reads it, and someone to ask who remembers.
import { afterEach, beforeEach, vi } from 'vitest';
import type { CalendarAdapter, EventReading } from '../../calendars/adapter.ts';
import type { Energy } from '../../core/energy.ts';
import type { Reported } from '../../core/reported.ts';
import type { Asking } from '../../overlay/asking.ts';
import type { HealthReport } from '../../overlay/health.ts';
import { startOverlay } from '../../overlay/page.ts';
import type { Complete } from '../../overlay/view.ts';

const DAY = '2026-11-16';

function read(element: Element): EventReading | undefined {
  const [id, name, start, end] = (element.getAttribute('data-eventid') ?? '').split('|');
  if (!id || id === 'new') return undefined;
  return {
    id: `google:${id}`,
    series: undefined,
    title: name ?? `Meeting ${id}`,
    start: `${DAY}T${start ?? '10:00'}`,
    end: `${DAY}T${end ?? '10:30'}`,
    allDay: id.startsWith('allday'),
    calendar: undefined,
    not: id.startsWith('declined') ? 'declined' : undefined,
    attendees: undefined,
    organizer: undefined,
    people: [],
  };
}

/** What the overlay asks, answered from a table of energies; everything asked is kept. */
function createAsking() {
  const energies: Record<string, Energy | undefined> = {};
  const asked = {
    tags: [] as { activity: string; energy: Energy | undefined; reported: Reported | undefined }[],
    energies: [] as string[][],
    reports: [] as Reported[][],
    complete: [] as (Complete | undefined)[],
    toTag: 0,
    stripOpen: [] as boolean[],
    health: [] as (HealthReport | undefined)[],
    copied: [] as HealthReport[],
    sidebars: 0,
    lines: [] as boolean[],
    articles: [] as string[],
  };
  const hears: ((ids: string[] | undefined) => void)[] = [];
  /** What the worker does; a test may put something else in its place. */
  const worker = {
    keeps: async () => true,
    energiesOf: async (ids: string[]): Promise<Record<string, Energy> | undefined> =>
      Object.fromEntries(ids.flatMap((id) => (energies[id] === undefined ? [] : [[id, energies[id]]]))),
    takesReports: async () => true,
    toTag: async (): ReturnType<Asking['toTag']> => [],
    line: async (): ReturnType<Asking['line']> => undefined,
  };
  const ask: Asking = {
    tag: async (activity, energy, reported) => {
      asked.tags.push({ activity, energy, reported });
      const kept = await worker.keeps();
      if (kept) energies[activity] = energy;
      return kept;
    },
    energiesOf: (ids) => {
      asked.energies.push(ids);
      return worker.energiesOf(ids);
    },
    report: (activities, complete) => {
      asked.reports.push(activities);
      asked.complete.push(complete);
      return worker.takesReports();
    },
    toTag: () => {
      asked.toTag++;
      return worker.toTag();
    },
    openSidebar: () => void asked.sidebars++,
    line: () => worker.line(),
    openArticle: (id) => void asked.articles.push(id),
    keepLine: (shown) => void asked.lines.push(shown),
    onChanged: (hear) => void hears.push(hear),
    keepHealth: (_, report) => void asked.health.push(report),
    copyHealth: async (report) => {
      asked.copied.push(report);
      return true;
    },
    isStripOpen: async () => true,
    keepStripOpen: (open) => void asked.stripOpen.push(open),
  };
  const announce = (ids?: string[]) => {
    for (const hear of hears) hear(ids);
  };
  return { ask, asked, energies, worker, announce };
}

/** The overlay on this page until the test is over. */
export function openCalendar(html: string, energies: Record<string, Energy> = {}) {
  const asking = createAsking();
  Object.assign(asking.energies, energies);
  const page = { looks: 0, reads: 0, dark: false, all: true };
  const adapter: CalendarAdapter = {
    id: 'google',
    matches: ['https://calendar.example/*'],
    chips: '.chip[data-eventid]',
    readChip: (chip) => {
      page.reads++;
      return read(chip);
    },
    markAnchor: (chip) => chip,
    // Asked once in every look.
    get cards() {
      page.looks++;
      return '.card';
    },
    readCard: read,
    cardAnchor: (card) => card.querySelector('.actions') ?? undefined,
    daysInView: () => ({ from: DAY, to: DAY }),
    showsAll: () => page.all,
    isDark: () => page.dark,
    facts: {
      confirmed: '2026-11-01',
      traces: '[data-eventid]:not(.card)',
      viewName: () => 'day',
      knowsCard: (card) => !card.matches('.new'),
    },
  };
  document.body.append(document.createRange().createContextualFragment(html));
  const stop = new AbortController();
  stops.add(stop);
  startOverlay(adapter, asking.ask, () => 'Europe/Berlin', stop.signal);
  return { ...asking, page, stop: () => stop.abort() };
}
const stops = new Set<AbortController>();
let attached: { mock: { contexts: unknown[]; results: { value: unknown }[] } };

beforeEach(() => {
  // Closed roots are closed to the page, and to a test: it has to be there when they are made.
  attached = vi.spyOn(Element.prototype, 'attachShadow');
});
afterEach(() => {
  for (const stop of stops) stop.abort();
  stops.clear();
  document.body.replaceChildren();
});

/** Until the page, its observers and every answer have come to rest. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** What Updraft shows within an element: one root for each of its hosts. */
export const shownIn = (element: Element): ShadowRoot[] =>
  attached.mock.contexts.flatMap((host, i) =>
    element.contains(host as Element) ? [attached.mock.results[i]?.value as ShadowRoot] : [],
  );
/** How many elements an element holds that are not the page's own. */
export const hostsIn = (element: Element): number => element.querySelectorAll('span:not([class])').length;

export const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element ${id}`);
  return element;
};
/** The words that the marks of a chip say, one for each mark. */
export const marksOf = (id: string): string[] =>
  shownIn(byId(id)).map((root) => root.querySelector('.word')?.textContent ?? 'no word');
