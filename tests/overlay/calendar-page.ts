// A calendar page of the simplest kind, an adapter that reads it, and someone to ask who remembers.
import { afterEach, beforeEach, vi } from 'vitest';
import type { EventReading } from '../../calendars/adapter.ts';
import type { CalendarPage } from '../../calendars/page.ts';
import { reportOf } from '../../calendars/report.ts';
import type { Energy } from '../../core/energy.ts';
import type { ChipText, ReadChip } from '../../core/on-page.ts';
import type { Reported } from '../../core/reported.ts';
import type { Asking } from '../../overlay/asking.ts';
import type { HealthReport } from '../../overlay/health.ts';
import { startOverlay } from '../../overlay/page.ts';
import type { Complete } from '../../overlay/view.ts';

const DAY = '2026-11-16';

/** What the worker reads a chip or a card of this page to be; it stands in the id: "id|title|start|end". */
function read(text: { id: string | null }): (ReadChip & { reported: Reported }) | undefined {
  const [id, name, start = '10:00', end = '10:30'] = (text.id ?? '').split('|');
  if (!id || id === 'new') return undefined;
  const reading: EventReading = {
    id: `google:${id}`,
    series: undefined,
    title: name ?? `Meeting ${id}`,
    start: `${DAY}T${start}`,
    end: `${DAY}T${end}`,
    allDay: id.startsWith('allday'),
    calendar: undefined,
    not: id.startsWith('declined') ? 'declined' : undefined,
    attendees: undefined,
    organizer: undefined,
    people: [],
  };
  const told = { id: `google:${id}`, hasPageId: true, calendar: null, day: DAY, energy: null };
  const isMeeting = !reading.not && !reading.allDay;
  return { ...told, isMeeting, reported: reportOf(reading, 'google', 'Europe/Berlin') };
}

/** What the overlay asks, answered from a table of energies; everything asked is kept. */
function createAsking() {
  const energies: Record<string, Energy | undefined> = {};
  const asked = {
    tags: [] as { activity: string; energy: Energy | undefined; reported: Reported | undefined }[],
    energies: [] as string[][],
    /** The meetings that chips were read to be, for each message. */
    reports: [] as Reported[][],
    cards: [] as string[],
    complete: [] as Complete[],
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
    readsChips: true,
    takesComplete: async () => true,
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
    readChips: async (chips, days) => {
      const readings = chips.map((text) => read(text) ?? null);
      if (chips.length > 0) asked.reports.push(readings.flatMap((one) => (one?.isMeeting ? [one.reported] : [])));
      // A worker that answers late answers with what was on disk when it was asked.
      const energyOf = await worker.energiesOf(readings.flatMap((one) => (one?.isMeeting ? [one.id] : [])));
      if (!worker.readsChips || !energyOf) return undefined;
      return {
        chips: readings.map((one) => one && { ...one, energy: energyOf[one.id] ?? null }),
        days: typeof days === 'object' ? days : null,
      };
    },
    readCard: async (card) => {
      const one = read(card);
      asked.cards.push(card.title);
      if (!one?.isMeeting) return null;
      return { id: one.id, title: one.reported.title, energy: energies[one.id] ?? null, reported: one.reported };
    },
    tellComplete: (complete) => {
      asked.complete.push(complete);
      return worker.takesComplete();
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
  const text = (chip: Element): ChipText => ({
    ...{ id: chip.getAttribute('data-eventid'), label: chip.getAttribute('aria-label'), day: null, box: null },
    ...{ spoken: [chip.textContent ?? ''], shown: [], isInColumn: false },
  });
  const adapter: CalendarPage = {
    id: 'google',
    matches: ['https://calendar.example/*'],
    // Asked for once in every look at the chips, and by the observer once.
    get chips() {
      page.looks++;
      return '.chip[data-eventid]';
    },
    chipKey: (chip) => `${chip.getAttribute('data-eventid')} ${chip.getAttribute('aria-label')} ${chip.textContent}`,
    chipText: (chip) => {
      page.reads++;
      return text(chip);
    },
    markAnchor: (chip) => chip,
    cards: '.card',
    cardKey: (card) => card.getAttribute('data-eventid') ?? undefined,
    cardText: (card) => ({
      ...{ id: card.getAttribute('data-eventid'), title: card.getAttribute('data-eventid') ?? '', texts: [] },
      ...{ isForm: false, chips: [], near: null, people: [], guests: '', calendar: [], isDeclined: false },
    }),
    cardAnchor: (card) => card.querySelector('.actions') ?? undefined,
    daysText: () => ({ from: DAY, to: DAY }),
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
  startOverlay(adapter, asking.ask, stop.signal);
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
  shownIn(byId(id)).map((root) => root.querySelector('[role="img"]')?.getAttribute('aria-label') ?? 'no word');

/** All that an element of ours says, in the order of the page. */
export const said = (within: ParentNode | null | undefined): string =>
  [...(within instanceof Element ? [within] : []), ...(within?.querySelectorAll('[data-say]') ?? [])]
    .map((one) => one.getAttribute('data-say') ?? '')
    .join('');

/** Presses it as a person does: browsers trust such an event, and only such. */
export function press(element: Element | null | undefined): void {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  if (!element) throw new Error('nothing to press');
  element.dispatchEvent(event);
}
