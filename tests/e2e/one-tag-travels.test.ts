import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './drivers/browsers.ts';
import { type Calendar, startCalendar, weeksAround } from './drivers/calendar.ts';
import { type Driver, type Tab, until } from './drivers/driver.ts';
import { dayAfter, type Moment, momentForTests } from './drivers/moment.ts';

const FIRST = /1:1 Chloé \/ Mara/;
const SECOND = 'Design review, part 2';
const THIRD = 'Daily standup';

/** 0 for Sunday. */
const weekdayOf = (day: string) => new Date(`${day}T00:00Z`).getUTCDay();

/** A week of forty events with today in its middle, whatever day today is. */
function fortyEvents(moment: Moment) {
  const [from, until] = [dayAfter(moment.today, -3), dayAfter(moment.today, 4)];
  const week = weeksAround(moment).filter(({ start }) => start >= from && start < until);
  const [model] = week.filter(({ title }) => title.startsWith('1:1'));
  if (!model) throw new Error('the sample week has no 1:1');
  const more = Array.from({ length: 40 - week.length }, (_, i) => {
    const at = `${dayAfter(from, [0, 1, 2, 4, 5, 6][i % 6] ?? 0)}T${String(8 + Math.floor(i / 6)).padStart(2, '0')}`;
    return {
      ...model,
      id: `more${i}`,
      seriesId: undefined,
      title: `Working session ${i}`,
      start: `${at}:00`,
      end: `${at}:45`,
    };
  });
  return [...week, ...more];
}

/** The chip of today's meeting with that title; the grid shows days in order, so it is the last but for the days to come. */
const chipsOf = async (tab: Tab, title: RegExp | string) =>
  (await tab.all('button', typeof title === 'string' ? new RegExp(`, ${title}, `) : title)).map(({ name }) => name);

describe.each(BROWSERS)('one tag travels, in %s', (name) => {
  let calendar: Calendar;
  let browser: Driver;
  beforeAll(async () => {
    const moment = momentForTests();
    calendar = await startCalendar({
      moment,
      events: fortyEvents(moment),
      weekStart: weekdayOf(dayAfter(moment.today, -3)),
    });
    browser = await launch(name, { hosts: calendar.hosts, zone: calendar.moment.zone });
  });
  afterAll(async () => {
    await browser?.close();
    await calendar?.close();
  });

  test('from a click in the calendar to a mark, the popup, the sidebar, a backup and back', async () => {
    const page = await browser.open(calendar.google('week'));

    await page.waitUntil('document.querySelectorAll("[role=main] [data-eventchip]").length >= 40');

    // By mouse.
    await page.click(await page.waitFor('button', FIRST));
    const card = await page.waitFor('dialog', FIRST);
    await lateRows(page);
    await page.click(await page.waitFor('radio', 'Energizing', { within: card }));
    await page.waitFor('radio', 'Energizing', { within: card, checked: true });
    expect(await page.all('radiogroup', 'Energy', { within: card })).toHaveLength(1);
    await page.press('Escape');
    await page.waitForGone('dialog', FIRST);
    await page.waitFor('button', /1:1 Chloé .* Energizing$/);

    // By keyboard alone: open the chip, walk into the card, choose.
    await page.focusOn(await page.waitFor('button', new RegExp(`, ${SECOND}, `)));
    await page.press('Enter');
    await page.waitFor('dialog', SECOND);
    await walkTo(page, 'Very draining');
    await page.press('ArrowRight');
    await page.waitFor('radio', 'Draining', { checked: true, focused: true });
    await page.press('Escape');
    await page.waitForGone('dialog', SECOND);
    await page.waitFor('button', new RegExp(`, ${SECOND}, .* Draining$`));

    // Still there after a reload.
    await page.reload();
    await page.waitFor('button', /1:1 Chloé .* Energizing$/);
    await page.waitFor('button', new RegExp(`, ${SECOND}, .* Draining$`));

    // The worker may stop at any moment; the strip still takes a tag.
    await browser.stopWorker();
    const strip = await page.waitFor('region', 'Updraft');
    const list = await page.waitFor('list', 'To tag', { within: strip });
    expect(await page.text(list)).toContain(THIRD);
    const [firstWaiting] = await page.all('radio', 'Neutral', { within: list });
    if (!firstWaiting) throw new Error('nothing to tag in the strip');
    await page.click(firstWaiting);
    await page.waitFor('button', new RegExp(`${THIRD}, .* Neutral$`));

    // The popup lists what is left and takes a tag; the open sidebar shows it without being reloaded.
    const sidebar = await browser.open(browser.extensionUrl('sidepanel.html'));
    await sidebar.waitFor('tab', 'Today', { selected: true });
    expect(await sidebar.all('radio', 'Very energizing', { checked: true })).toHaveLength(0);
    const popup = await browser.open(browser.extensionUrl('popup.html'));
    const toTag = await popup.waitFor('region', 'To tag');
    expect(await popup.text(toTag)).toContain(`${SECOND} (overlap)`);
    expect(await popup.text(toTag)).not.toMatch(FIRST);
    const [waiting] = await popup.all('radio', 'Very energizing', { within: toTag });
    if (!waiting) throw new Error('nothing to tag in the popup');
    await popup.click(waiting);
    await popup.waitFor('button', 'Undo');
    await sidebar.waitFor('radio', 'Very energizing', { checked: true });
    await page.waitFor('button', new RegExp(`, ${SECOND} \\(overlap\\), .* Very energizing$`));

    // Export, erase the profile, restore: the same marks.
    const marked = await chipsOf(page, /(Energizing|Draining|Neutral|Very energizing)$/i);
    expect(marked).toHaveLength(4);
    const options = await browser.open(browser.extensionUrl('options.html'));
    const button = await options.waitFor('button', 'Export backup');
    const backup = await browser.download(() => options.click(button));
    const errors = [page, popup, sidebar, options].flatMap((tab) => tab.consoleErrors());
    const folder = await mkdtemp(join(tmpdir(), 'updraft-'));
    const kept = join(folder, 'backup.json');
    await copyFile(backup, kept);
    await browser.eraseProfile();
    await browser.relaunch();
    const bare = await browser.open(calendar.google('week'));
    await bare.waitFor('region', 'Updraft');
    expect(await chipsOf(bare, /(Energizing|Draining|Neutral|Very energizing)$/i)).toEqual([]);
    const restoring = await browser.open(browser.extensionUrl('options.html'));
    await restoring.setFiles('Restore backup', [kept]);
    await restoring.click(await restoring.waitFor('button', 'Merge into my data'));
    await until(
      async () => /Merged: \d+ new/.test(await restoring.text()),
      () => 'the backup was not merged',
    );
    await bare.waitFor('button', /1:1 Chloé .* Energizing$/);
    expect(await chipsOf(bare, /(Energizing|Draining|Neutral|Very energizing)$/i)).toEqual(marked);
    await rm(folder, { recursive: true });

    expect([...errors, ...bare.consoleErrors(), ...restoring.consoleErrors()]).toEqual([]);
    expect(browser.outsideRequests()).toEqual([]);
    expect(calendar.requests.filter(({ path }) => !path.startsWith('/calendar/') && path !== '/favicon.ico')).toEqual(
      [],
    );
  });
});

/** The card grows twice while its late rows load; what is pressed meanwhile moves away under the pointer. */
const lateRows = (tab: Tab) => tab.waitUntil('__fixture.log.filter(({ type }) => type === "reconcile").length >= 2');

/** Presses Tab until the radio of that name has the focus. */
async function walkTo(tab: Tab, radio: string): Promise<void> {
  await tab.waitFor('radio', radio);
  for (let steps = 0; steps < 40; steps++) {
    await tab.press('Tab');
    if (await tab.find('radio', radio, { focused: true })) return;
  }
  throw new Error(`"${radio}" was not reached with 40 presses of Tab`);
}
