import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageEvent } from '../calendars/pages/sample-events.mjs';
import { BROWSERS, launch } from './drivers/browsers.ts';
import { type Calendar, startCalendar, weeksAround } from './drivers/calendar.ts';
import { type Driver, until } from './drivers/driver.ts';
import { momentForTests } from './drivers/moment.ts';

/** A word that stands nowhere else, not in the extension itself either; the title writes it with a letter beyond ASCII. */
const WORD = 'zebulon';
const TITLE = 'Zebulön – Quarvig';
const OTHER = 'Quorbin budget';
const moment = momentForTests();

/** Every file of a folder that holds one of these texts, in any encoding in which a browser writes text. */
function filesHolding(folder: string, texts: readonly string[]): string[] {
  const wanted = texts.flatMap((text) => [
    ...(['utf8', 'utf16le', 'latin1'] as const).map((encoding) => Buffer.from(text, encoding)),
    Buffer.from(text, 'utf16le').swap16(),
  ]);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(path);
    return wanted.some((text) => bytes.includes(text));
  });
}

/** Today's first three meetings, one of which nobody may read later, and one that may be read. */
function eventsOfToday(): PageEvent[] {
  const [model] = weeksAround(moment).filter(({ title }) => title.startsWith('1:1'));
  if (!model) throw new Error('the sample week has no 1:1');
  const at = (id: string, title: string, hour: string): PageEvent => ({
    ...{ ...model, id, seriesId: undefined, title },
    ...{ start: `${moment.today}T${hour}:00`, end: `${moment.today}T${hour}:45` },
  });
  return [at('zeb', TITLE, '08'), at('quo', OTHER, '09')];
}

describe.each(BROWSERS)('a title with a rule, in %s', (name) => {
  let folder: string;
  let calendar: Calendar;
  let browser: Driver;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'updraft-'));
    calendar = await startCalendar({ moment, events: eventsOfToday(), view: 'day' });
    browser = await launch(name, { hosts: calendar.hosts, zone: moment.zone });
  });
  afterAll(async () => {
    await browser?.close();
    await calendar?.close();
    await rm(folder, { recursive: true });
  });

  test('is in no file of the profile after it was tagged, imported and looked at everywhere', async () => {
    const options = await browser.open(browser.extensionUrl('options.html'));
    await options.fill(await options.waitFor('textbox', 'Word or phrase'), WORD);
    await options.click(await options.waitFor('button', 'Add rule'));
    await options.waitFor('button', `Remove: Titles with “${WORD}”`);

    const page = await browser.open(calendar.google('day'));
    for (const title of [TITLE, OTHER]) {
      await page.click(await page.waitFor('button', new RegExp(title)));
      const card = await page.waitFor('dialog', new RegExp(title));
      // By keyboard: rows that the page adds late would move the mark away from under the pointer.
      await page.focusOn(await page.waitFor('radio', 'Draining', { within: card }));
      await page.press('Space');
      await page.waitFor('radio', 'Draining', { within: card, checked: true });
      await page.press('Escape');
      await page.waitForGone('dialog', new RegExp(title));
    }
    // A calendar file brings the same word with it.
    const stamp = moment.today.replaceAll('-', '');
    const file = join(folder, 'team.ics');
    const lines = ['UID:other', `SUMMARY:${TITLE} 2`, `DTSTART:${stamp}T050000Z`, `DTEND:${stamp}T053000Z`];
    await writeFile(
      file,
      ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'),
    );
    await options.setFiles('Import calendar file', [file]);
    await options.click(await options.waitFor('button', 'Add to my calendar data'));
    await options.waitFor('button', 'Undo');
    const sidebar = await browser.open(browser.extensionUrl('sidepanel.html'));
    await until(
      async () => (await sidebar.text()).includes(OTHER) && (await sidebar.text()).includes('title not kept'),
      () => sidebar.text(),
    );
    expect((await sidebar.text()).toLowerCase()).not.toContain(WORD);
    for (const tab of [page, sidebar, options]) await tab.close();

    await browser.relaunch();
    // What is allowed to be kept is found, so the search sees what is on the disk.
    expect(filesHolding(browser.profile, [OTHER]).length).toBeGreaterThan(0);
    expect(filesHolding(browser.profile, ['Zebulön', 'zebulön', WORD, 'Quarvig', 'quarvig'])).toEqual([]);
  });
});
