import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE } from '../calendars/pages/sample-events.mjs';
import { BROWSERS, launch } from './drivers/browsers.ts';
import { type Calendar, startCalendar, weeksAround } from './drivers/calendar.ts';
import { type Driver, type Tab, until } from './drivers/driver.ts';
import { dayAfter } from './drivers/moment.ts';

/** Today's meetings that the tests tag; each name is part of exactly one chip's sentence in the day view. */
const ONE = '1:1 Chloé / Mara';
const OTHER = 'Design review, part 2 (overlap)';

const chip = (title: string, mark = '') =>
  new RegExp(`, ${title.replace(/[()/]/g, '\\$&')}, .*${mark ? ` ${mark}$` : ''}`);
const fixture = <T = unknown>(tab: Tab, call: string) => tab.evaluate<T>(`window.__fixture.${call}`);
const logged = (tab: Tab, type: string, count: number) =>
  tab.waitUntil(`window.__fixture.log.filter((entry) => entry.type === '${type}').length >= ${count}`);

/** Chips whose sentence ends with the word of a mark, and how many marks they carry in all. */
async function marks(tab: Tab): Promise<string[]> {
  const words = /(Very energizing|Energizing|Neutral|Draining|Very draining)/g;
  return (await tab.all('button')).flatMap(({ name }) => name.match(words) ?? []);
}

async function openCard(tab: Tab, title: string): Promise<void> {
  await tab.click(await tab.waitFor('button', chip(title)));
  await tab.waitFor('dialog', title);
  await tab.waitFor('radiogroup', 'Energy', { within: await tab.waitFor('dialog', title) });
}

/** Tags through the card by keyboard, which no moving row can disturb, and closes it. */
async function tagInCard(tab: Tab, title: string, energy: string): Promise<void> {
  await openCard(tab, title);
  const card = await tab.waitFor('dialog', title);
  await tab.focusOn(await tab.waitFor('radio', energy, { within: card }));
  await tab.press('Space');
  await tab.waitFor('radio', energy, { within: await tab.waitFor('dialog', title), checked: true });
  await tab.press('Escape');
  await tab.waitForGone('dialog', title);
  await tab.waitFor('button', chip(title, energy));
}

describe.each(BROWSERS)('the calendar page’s own habits do no harm, in %s', (name) => {
  let calendar: Calendar;
  let browser: Driver;
  let page: Tab;
  beforeAll(async () => {
    calendar = await startCalendar();
    browser = await launch(name, { hosts: calendar.hosts, zone: calendar.moment.zone });
    page = await browser.open(calendar.google('day', '?monthRows=40'));
    await page.waitFor('region', 'Updraft');
    await tagInCard(page, ONE, 'Energizing');
  });
  afterAll(async () => {
    await browser?.close();
    await calendar?.close();
  });

  test('late rows strip foreign nodes from the card, and exactly one control stays in it', async () => {
    const before = await fixture<number>(page, 'log.filter((entry) => entry.type === "reconcile").length');
    await openCard(page, ONE);
    await logged(page, 'reconcile', before + 2);
    const card = await page.waitFor('dialog', ONE);
    expect(await page.all('radiogroup', 'Energy', { within: card })).toHaveLength(1);
    await page.waitFor('radio', 'Energizing', { within: card, checked: true });
  });

  test('the dialog that is reused for another event asks about that event, and presses never close it', async () => {
    // Still open from before: another chip is pressed, the page keeps the dialog and changes the card in it.
    if (!(await page.find('dialog', ONE))) await openCard(page, ONE);
    await fixture(page, `open(${JSON.stringify(await idOf(page, OTHER))})`);
    const card = await page.waitFor('dialog', OTHER);
    await logged(page, 'open', 2);
    await until(
      async () => !(await page.find('radio', 'Energizing', { within: card, checked: true })),
      () => 'the control still shows the tag of the event before',
    );
    expect(await page.all('radiogroup', 'Energy', { within: card })).toHaveLength(1);
    const closes = await fixture<number>(
      page,
      'log.filter(({ type }) => type === "outside" || type === "close").length',
    );
    await logged(
      page,
      'reconcile',
      (await fixture<number>(page, 'log.filter(({ type }) => type === "reconcile").length')) + 0,
    );
    await page.focusOn(await page.waitFor('radio', 'Neutral', { within: card }));
    await page.press('Space', 'ArrowLeft');
    await page.waitFor('radio', 'Draining', { within: await page.waitFor('dialog', OTHER), checked: true });
    const strip = await page.waitFor('region', 'Updraft');
    await page.click(await page.waitFor('button', /to tag$|^Updraft$/, { within: strip }));
    await page.click(await page.waitFor('button', /to tag$|^Updraft$/, { within: strip }));
    expect(await fixture<number>(page, 'log.filter(({ type }) => type === "outside" || type === "close").length')).toBe(
      closes,
    );
    await page.waitFor('dialog', OTHER);
    expect(await fixture(page, 'log.filter(({ type }) => type === "shortcut" || type === "deleted").length')).toBe(0);
    await page.press('Escape');
    await page.waitForGone('dialog', OTHER);
    await page.waitFor('button', chip(OTHER, 'Draining'));
    await page.waitFor('button', chip(ONE, 'Energizing'));
  });

  test.each(['swap', 'style', 'reconcile', 'grid'])(
    'background sync by %s leaves one mark on each tagged chip',
    async (mode) => {
      const before = (await marks(page)).sort();
      expect(before.length).toBeGreaterThanOrEqual(2);
      for (let turn = 0; turn < 3; turn++) await fixture(page, `sync('${mode}')`);
      await until(
        async () => JSON.stringify((await marks(page)).sort()) === JSON.stringify(before),
        async () => `after ${mode}: ${(await marks(page)).join()} instead of ${before.join()}`,
      );
    },
  );

  test('a dragged copy brings no second mark to its chip', async () => {
    const before = (await marks(page)).length;
    await fixture(page, `drag(${JSON.stringify(await idOf(page, ONE))}, 0, 400)`);
    await logged(page, 'drag', 1);
    await until(
      async () => (await marks(page)).length === before,
      async () => `${(await marks(page)).length} marks instead of ${before}`,
    );
    await page.waitFor('button', chip(ONE, 'Energizing'));
  });

  test('next and previous, month and back, and the browser’s own Back bring the marks again', async () => {
    await page.click(await page.waitFor('button', 'Next day'));
    await page.waitForGone('button', chip(ONE));
    await page.click(await page.waitFor('button', 'Previous day'));
    await page.waitFor('button', chip(ONE, 'Energizing'));
    await fixture(page, "act('view:month')");
    await page.waitUntil("document.body.dataset.viewkey === 'MONTH'");
    await page.waitFor('button', /1:1 Chloé .*Energizing$/);
    await fixture(page, "act('view:day')");
    await page.waitFor('button', chip(ONE, 'Energizing'));
    await page.evaluate('history.back()');
    await page.waitUntil("document.body.dataset.viewkey === 'MONTH'");
    await fixture(page, "act('view:day')");
    await page.waitFor('button', chip(ONE, 'Energizing'));
    await page.waitFor('button', chip(OTHER, 'Draining'));
  });

  test('two thousand events, and the marks are where they belong', async () => {
    // Of the days before, so that none of them waits for a tag today; the week is turned so that they are in it.
    const { today } = calendar.moment;
    const days = [-3, -2, -1].map((back) => dayAfter(today, back));
    const weekStart = new Date(`${days[0]}T00:00Z`).getUTCDay();
    const [model] = weeksAround(calendar.moment).filter(({ title }) => title === ONE);
    const extra = Array.from({ length: 1950 }, (_, i) => {
      const at = `${days[i % 3]}T${String(7 + (Math.floor(i / 3) % 12)).padStart(2, '0')}`;
      return {
        ...model,
        id: `extra${i}`,
        seriesId: undefined,
        originalStart: undefined,
        title: `Extra ${i}`,
        start: `${at}:00`,
        end: `${at}:30`,
      };
    });
    calendar.set({ events: [...weeksAround(calendar.moment), ...extra] as never });
    const many = await browser.open(calendar.google('week', `?weekStart=${weekStart}`));
    calendar.set({ events: weeksAround(calendar.moment) });
    await many.waitUntil('document.querySelectorAll("[data-eventchip]").length >= 1900', 60_000);
    await many.waitFor('button', /1:1 Chloé .*Energizing$/, { ms: 60_000 });
    expect((await marks(many)).length).toBe(2);
    expect(many.consoleErrors()).toEqual([]);
    await many.close();
  });

  test('hostile titles run nothing, under a strict policy with Trusted Types', async () => {
    const [model] = weeksAround(calendar.moment).filter(({ title }) => title === ONE);
    const at = (i: number) => `${calendar.moment.today}T${String(8 + (i % 7)).padStart(2, '0')}`;
    const events = HOSTILE.map((title, i) => ({
      ...{ ...model, id: `hostile${i}`, seriesId: undefined, originalStart: undefined, title, location: '<b>Room</b>' },
      ...{ start: `${at(i)}:00`, end: `${at(i)}:30` },
    }));
    calendar.set({ events: events as never });
    const hostile = await browser.open(calendar.google('week', '?csp=strict'));
    const strip = await hostile.waitFor('region', 'Updraft');
    await hostile.waitFor('button', /more wait|\d+ to tag/, { within: strip });
    await until(
      async () => (await hostile.text(strip)).includes('<img src=x onerror='),
      async () => `the hostile title is not in the strip: ${await hostile.text(strip)}`,
    );
    const [neutral] = await hostile.all('radio', 'Neutral', { within: strip });
    if (!neutral) throw new Error('nothing to tag');
    await hostile.click(neutral);
    await until(
      async () => (await marks(hostile)).includes('Neutral'),
      () => 'no mark for the tagged meeting',
    );
    const popup = await browser.open(browser.extensionUrl('popup.html'));
    await popup.waitFor('region', 'To tag');
    expect(await popup.text()).toContain('"><script>window.__pwned=1</script>');
    expect(await hostile.evaluate('window.__pwned')).toBeUndefined();
    expect(await popup.evaluate('window.__pwned')).toBeUndefined();
    expect([...hostile.consoleErrors(), ...popup.consoleErrors()]).toEqual([]);
    calendar.set({ events: weeksAround(calendar.moment) });
  });

  test('the page can read neither tags nor words of ours, and its console holds no error of ours', async () => {
    const seen = await page.evaluate<string>(`(() => {
      const roots = [...document.querySelectorAll('*')].filter((element) => element.shadowRoot);
      return JSON.stringify({ roots: roots.length, html: document.documentElement.outerHTML.match(/nergizing|raining|updraft/gi) });
    })()`);
    expect(JSON.parse(seen)).toEqual({ roots: 0, html: null });
    expect(page.consoleErrors()).toEqual([]);
    expect(browser.outsideRequests()).toEqual([]);
  });
});

/** The page's own id of the event with that title on the shown day. */
const idOf = (tab: Tab, title: string) =>
  tab.evaluate<string>(`(() => {
    const chip = [...document.querySelectorAll('[role=main] [data-eventchip]')].find((one) => one.textContent.includes(${JSON.stringify(`, ${title}, `)}));
    return chip.getAttribute('data-eventid');
  })()`);
