import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, mondayOf } from '../../core/time.ts';
import { BROWSERS, launch } from './drivers/browsers.ts';
import { type Driver, type Tab, until } from './drivers/driver.ts';

const today = new Date().toISOString().slice(0, 10);
const monday = mondayOf(today);
/** Sixteen full weeks up to last Sunday; from the ninth on, building and reviews turn from draining to energizing. */
const WEEKS = 16;
const TURN = 8;
const day = (week: number, weekday: number) => addDays(monday, 7 * (week - WEEKS) + weekday);
const meetings = Array.from({ length: WEEKS * 4 }, (_, i) => {
  const [week, weekday] = [Math.floor(i / 4), i % 4];
  const kind = weekday < 2 ? 'building' : 'review';
  const energy = week >= TURN === (week + weekday) % 5 > 0 ? 1 : -1;
  return { id: `task:${i}`, kind, on: day(week, weekday), energy };
});
const backup = {
  ...{ format: 'updraft-backup', version: 1, exportedAt: `${today}T00:00:00Z`, app: '0.1.0' },
  activities: meetings.map(({ id, kind, on }) => ({
    ...{ id, source: 'task', calendar: null, series: null, title: `My ${kind}`, kind, kindBy: 'person' },
    ...{ start: `${on}T09:00:00Z`, end: `${on}T10:00:00Z`, zone: 'Europe/Berlin' },
    ...{ attendees: null, organizer: null, people: [] },
  })),
  tags: meetings.map(({ id, on, energy }) => ({
    ...{ activity: id, energy, taggedAt: `${on}T10:05:00Z`, note: '', device: 'k3v9' },
    updatedAt: `${on}T10:05:00.000Z`,
  })),
  ...{ kinds: [], people: [], profile: {}, checkins: [], studies: [], articles: [], feeds: [], settings: {} },
  decisions: [
    {
      ...{ id: 'd1', type: 'offer', title: 'The studio’s offer', createdAt: `${day(TURN - 1, 0)}T09:00:00Z` },
      ...{ answerBy: null, hoursPerWeek: { building: 4 }, outcome: 'Took it', why: 'More building' },
      ...{ decidedAt: `${day(TURN - 1, 6)}T09:00:00Z`, lookBackOn: addDays(today, -1) },
    },
  ],
  experiments: [
    {
      ...{ id: 'e1', title: 'Mornings for making', change: 'Meetings only after noon', guide: 'guide:meeting-diet' },
      ...{ createdAt: `${day(TURN - 1, 0)}T09:00:00Z`, from: day(TURN, 0), until: addDays(monday, -1) },
      ...{ expected: 'up', kinds: null, stop: 'Somebody waits for me' },
    },
  ],
};

describe.each(BROWSERS)('from a pattern to a step, in %s', (name) => {
  let browser: Driver;
  let folder: string;
  let sidebar: Tab;
  const says = (what: RegExp) =>
    until(
      async () => what.test(await sidebar.text()),
      async () => `does not say ${what}: ${await sidebar.text()}`,
    );
  const press = async (button: string | RegExp) => sidebar.click(await sidebar.waitFor('button', button));
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'updraft-'));
    await writeFile(join(folder, 'backup.json'), JSON.stringify(backup));
    browser = await launch(name, { viewport: { width: 400, height: 800 } });
    sidebar = await browser.open(browser.extensionUrl('sidepanel.html'));
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  test('without a tag every tool says what it needs', async () => {
    await sidebar.click(await sidebar.waitFor('tab', 'Moves'));
    await says(/built on your tags, and there are none yet/);
    await sidebar.click(await sidebar.waitFor('tab', 'Decide'));
    await says(/No decision is written down yet/);
    await sidebar.click(await sidebar.waitFor('tab', 'Paths'));
    await says(/Too early to say\. A lens needs about 40 tags and 10 more days with tags/);
  });

  test('a guide’s experiment runs without a verdict, and an ended one has its verdict', async () => {
    await sidebar.click(await sidebar.waitFor('tab', 'Read'));
    await sidebar.waitFor('article');
    await press((await sidebar.all('article'))[0]?.name ?? '');
    await press('Start the experiment');
    await says(/It runs until/);
    await sidebar.click(await sidebar.waitFor('tab', 'Moves'));
    await says(/No verdict before the end/);
    await press('Stop now');
    await says(/Removed: it had not begun/);

    const options = await browser.open(browser.extensionUrl('options.html'));
    await options.setFiles('Restore backup', [join(folder, 'backup.json')]);
    await options.click(await options.waitFor('button', 'Merge into my data'));
    await sidebar.waitFor('article', 'Mornings for making');
    await says(/Better\. As you expected\..* points .* 8 weeks since, against 8 weeks before/s);
    await sidebar.waitFor('button', 'Table: Weeks before and after');
    await press('Keep the change');
    await says(/You kept it/);
    await sidebar.waitForGone('button', 'Keep the change');
  });

  test('a plan becomes an experiment with one press, by keyboard', async () => {
    const more = await sidebar.waitFor('button', /^More: Hours from/);
    await sidebar.focusOn(more);
    await sidebar.press('Enter');
    const start = await sidebar.waitFor('button', 'Make it an experiment', { disabled: false });
    await sidebar.focusOn(start);
    await sidebar.press('Enter');
    await sidebar.waitFor('article', /a week from/);
  });

  test('a decision is weighed and written down, and one that is due is looked back on', async () => {
    await sidebar.click(await sidebar.waitFor('tab', 'Decide'));
    await press('Promotion');
    await press('More Building');
    await says(/points likely .* The hour that matters most: Building/s);
    await sidebar.fill(await sidebar.waitFor('textbox', 'What did you choose?'), 'Said yes');
    await press('Write it down');
    await says(/: Said yes.*You look back on/s);
    await press('All decisions');

    await press('The studio’s offer');
    await says(/Looking back Before: \d+\s?% energizing.* Since: \d+\s?% energizing.*Better since, likely for real/s);
    await press('Looked back');
    await says(/You looked back on/);
    expect(sidebar.consoleErrors()).toEqual([]);
  });
});
