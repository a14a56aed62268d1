import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './drivers/browsers.ts';
import { type Calendar, startCalendar, weeksAround } from './drivers/calendar.ts';
import { type Driver, type Handle, type Tab, until } from './drivers/driver.ts';
import { dayAfter, momentForTests } from './drivers/moment.ts';

const TITLE = 'Budget walk-through';

const VIEWS = [
  { app: 'google', view: 'month', energy: 'Energizing' },
  { app: 'google', view: 'agenda', energy: 'Very draining' },
  { app: 'outlook', view: 'workweek', energy: 'Neutral' },
  { app: 'outlook', view: 'month', energy: 'Draining' },
] as const;

const ENERGY = /very energizing|energizing|neutral|very draining|draining/gi;

/** Today, or the Friday before a weekend, which a work week does not show. */
function workingDay(today: string): string {
  const weekday = new Date(`${today}T00:00Z`).getUTCDay();
  return dayAfter(today, weekday === 6 ? -1 : weekday === 0 ? -2 : 0);
}

describe.each(BROWSERS)('meetings are tagged where people look at them, in %s', (name) => {
  const moment = momentForTests();
  const day = workingDay(moment.today);
  let calendar: Calendar;
  let browser: Driver;
  beforeAll(async () => {
    const [model] = weeksAround(moment).filter(({ title }) => title === '1:1 Chloé / Mara');
    if (!model) throw new Error('the sample weeks have no 1:1');
    const at = { id: 'budget', seriesId: undefined, start: `${day}T09:30`, end: `${day}T10:15` };
    const events = [...weeksAround(moment), { ...model, ...at, title: TITLE }];
    // Rows for all meetings of a day: what a month hides behind “more” has no chip.
    calendar = await startCalendar({ moment, events, monthRows: 40 });
    browser = await launch(name, { hosts: calendar.hosts, zone: moment.zone });
  });
  afterAll(async () => {
    await browser?.close();
    await calendar?.close();
  });

  const chip = (tab: Tab): Promise<Handle> => tab.waitFor('button', new RegExp(TITLE));

  /** Waits until the chip's mark says that energy, and no other. */
  const marked = (tab: Tab, energy: string) =>
    until(
      async () => {
        const shown = await chip(tab);
        const words = `${shown.name} ${await tab.text(shown)}`.match(ENERGY) ?? [];
        return words.length > 0 && words.every((word) => word === energy);
      },
      async () => `the chip is not marked ${energy}: ${await tab.text(await chip(tab))}`,
    );

  test.each(VIEWS)(
    '$app, $view: in the card, marked on the chip, kept through sync, navigation and a reload',
    async ({ app, view, energy }) => {
      const address = calendar[app](view);
      const page = await browser.open(address.replace(moment.today.replaceAll('-', '/'), day.replaceAll('-', '/')));
      /** Does something to the page that draws it anew, and waits until it has. */
      const redrawn = async (act: string) => {
        const times = `window.__fixture.log.filter(({ type }) => type === 'render').length`;
        const before = await page.evaluate<number>(times);
        await page.evaluate(`void ${act}`);
        await page.waitUntil(`${times} > ${before}`);
      };
      await page.waitFor('region', 'Updraft');
      // By keyboard: where the day lies low in the month, the strip may lie over the middle of the chip.
      await page.focusOn(await chip(page));
      await page.press('Enter');
      const card = await page.waitFor('dialog', TITLE);
      await page.focusOn(await page.waitFor('radio', energy, { within: card }));
      await page.press('Space');
      await page.waitFor('radio', energy, { within: await page.waitFor('dialog', TITLE), checked: true });
      await page.press('Escape');
      await page.waitForGone('dialog', TITLE);
      await marked(page, energy);

      for (const mode of ['swap', 'style', 'reconcile', 'grid']) {
        await page.evaluate(`void window.__fixture.sync('${mode}')`);
        await marked(page, energy);
      }
      await redrawn(`window.__fixture.act('view:day')`);
      await marked(page, energy);
      await redrawn('history.back()');
      await marked(page, energy);
      await redrawn(`window.__fixture.act('next')`);
      await redrawn(`window.__fixture.act('prev')`);
      await marked(page, energy);
      await page.reload();
      await marked(page, energy);
      expect(page.consoleErrors()).toEqual([]);
      await page.close();
    },
  );
});
