/** What Updraft costs a calendar's page: its script's own time on the page's main thread, beside an empty extension's. */
import { start } from '../../tests/calendars/pages/server.mjs';
import { Chromium } from '../../tests/e2e/drivers/chromium.ts';
import type { Figure } from './figure.ts';
import { median, p95 } from './middle.ts';
import { type Slot, slotsOf, traced } from './trace.ts';

type Event = 'load' | 'navigation' | 'background sync' | 'opening a card' | 'idle minute';

/** Runs on the page. Each event is marked when it begins and given time to come to rest. */
const DRIVER = `(() => {
  const F = window.__fixture, wait = (ms) => new Promise((ok) => setTimeout(ok, ms));
  const rest = (ms) => new Promise((ok) => requestAnimationFrame(() => requestAnimationFrame(() => wait(ms).then(ok))));
  const mark = (name) => performance.mark('bench:' + name);
  const renders = () => F.log.filter(({ type }) => type === 'render').length;
  window.__bench = {
    rest,
    async navigate(times) {
      for (let i = 0; i < times; i++) {
        const before = renders();
        mark('navigation');
        F.act(i % 4 < 2 ? 'next' : 'prev');
        while (renders() === before) await wait(10);
        await rest(150);
      }
    },
    async sync(times) {
      for (let i = 0; i < times; i++) {
        mark('background sync');
        F.sync(['swap', 'style', 'reconcile', 'grid'][i % 4]);
        await rest(150);
      }
    },
    async cards(times) {
      for (const id of F.ids().filter((id) => !/^(tasks_|bday_)/.test(id)).slice(0, times)) {
        mark('opening a card');
        F.open(id);
        await rest(900);
        F.close();
        await rest(100);
      }
    },
    async idle(ms) {
      mark('idle minute');
      await wait(ms);
    },
  };
})()`;

interface Plan {
  /** Events asked for in each of the weeks. */
  chips: number;
  runs: number;
  /** How many of each event in one run. */
  navigations: number;
  syncs: number;
  cards: number;
  idleMs: number;
}
const WEEKS = 3;
const FIRST_MONDAY = '2026-11-16';

async function slotsIn(extension: string, plan: Plan): Promise<Slot[]> {
  const server = await start();
  const browser = await Chromium.launch({ extension, hosts: { 'calendar.google.com': server.port } });
  try {
    const tab = await browser.open('about:blank');
    await tab.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const query = `locale=en&start=${FIRST_MONDAY}&weeks=${WEEKS}&events=${plan.chips * WEEKS}&data=bench`;
    const trace = await traced(tab, async () => {
      await tab.goto(`https://calendar.google.com/calendar/u/0/r/week/${FIRST_MONDAY.replaceAll('-', '/')}?${query}`);
      await tab.evaluate(DRIVER);
      await tab.evaluate('__bench.rest(900)');
      await tab.evaluate(`__bench.navigate(${plan.navigations})`);
      await tab.evaluate(`__bench.sync(${plan.syncs})`);
      await tab.evaluate(`__bench.cards(${plan.cards})`);
      await tab.evaluate(`__bench.idle(${plan.idleMs})`);
    });
    return slotsOf(trace);
  } finally {
    await browser.close();
    await server.close();
  }
}

const BARS: Record<Event, { few: number; many: number }> = {
  load: { few: 12, many: 20 },
  navigation: { few: 4, many: 20 },
  'background sync': { few: 2, many: 10 },
  'opening a card': { few: 10, many: 20 },
  'idle minute': { few: 2, many: 2 },
};
/** No call of ours may keep the page longer, in milliseconds at a quarter of the speed. */
const LONGEST = 16;

/** @param floor folder of the empty extension */
export async function pageCost(floor: string, plans: readonly Plan[] = PLANS): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const plan of plans) {
    const ours: Slot[] = [];
    const empty: Slot[] = [];
    for (let run = 0; run < plan.runs; run++) {
      empty.push(...(await slotsIn(floor, plan)));
      ours.push(...(await slotsIn('.output/chrome-mv3', plan)));
    }
    const of = (slots: readonly Slot[], event: Event) => slots.filter(({ mark }) => mark === event);
    const scripts = (slots: readonly Slot[]) => slots.map(({ script }) => script);
    for (const [event, bars] of Object.entries(BARS) as [Event, { few: number; many: number }][]) {
      const list = scripts(of(ours, event));
      if (list.length === 0) continue;
      const bar = plan.chips > 1000 ? bars.many : bars.few;
      figures.push({
        name: `calendar page, ${plan.chips} chips, ${event}`,
        ...{ value: median(list), p95: p95(list), floor: median(scripts(of(empty, event))), unit: 'ms' },
        ...{ bar: `≤ ${bar} ms`, pass: median(list) <= bar, note: `${list.length} times, processor at a quarter` },
      });
    }
    const longest = Math.max(...ours.map((slot) => slot.longest));
    figures.push({
      name: `calendar page, ${plan.chips} chips, longest call`,
      ...{ value: longest, unit: 'ms', bar: `≤ ${LONGEST} ms`, pass: longest <= LONGEST },
    });
    const forced = ours.reduce((sum, slot) => sum + slot.forcedLayouts, 0);
    figures.push({
      name: `calendar page, ${plan.chips} chips, forced layouts`,
      ...{ value: forced, unit: 'x', bar: '0', pass: forced === 0 },
    });
  }
  return figures;
}

const PLANS: readonly Plan[] = [
  { chips: 300, runs: 3, navigations: 4, syncs: 12, cards: 4, idleMs: 20_000 },
  { chips: 2000, runs: 2, navigations: 4, syncs: 8, cards: 2, idleMs: 0 },
];
