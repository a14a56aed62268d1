import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './drivers/browsers.ts';
import { type Calendar, startCalendar } from './drivers/calendar.ts';
import { type Driver, until } from './drivers/driver.ts';

const NOTICE = /cannot read this calendar page well right now. The popup still works/;
const MEETING = '1:1 Chloé / Mara';

describe.each(BROWSERS)('a page that is not understood well is said to be, in %s', (name) => {
  let calendar: Calendar;
  let browser: Driver;
  beforeAll(async () => {
    calendar = await startCalendar();
    browser = await launch(name, { hosts: calendar.hosts, zone: calendar.moment.zone });
  });
  afterAll(async () => {
    await browser?.close();
    await calendar?.close();
  });

  test('without ids: a notice in the strip, and the popup tags what is known', async () => {
    const page = await browser.open(calendar.google('day', '?gen=noids'));
    await page.waitFor('region', 'Updraft');
    const note = await page.waitFor('note', undefined, { ms: 2000 });
    expect(await page.text(note)).toMatch(NOTICE);
    await page.waitFor('button', 'Copy report', { within: note });
    const popup = await browser.open(browser.extensionUrl('popup.html'));
    const waiting = await popup.waitFor('region', 'To tag');
    expect(await popup.text()).toContain('Updraft cannot read Google Calendar well right now.');
    expect(await popup.text(waiting)).toContain(MEETING);
    const [first] = await popup.all('radio', 'Energizing', { within: waiting });
    if (!first) throw new Error('nothing to tag');
    await popup.click(first);
    await popup.waitFor('button', 'Undo');
    const options = await browser.open(browser.extensionUrl('options.html'));
    await until(
      async () =>
        /Google Calendar: not read well .* November 1, 2026\..*Outlook on the web: no trouble/.test(
          await options.text(),
        ),
      () => options.text(),
    );
    await options.close();
    expect([...page.consoleErrors(), ...popup.consoleErrors()]).toEqual([]);
    await page.close();
    await popup.close();
  });

  test('with a card of a new kind: a notice within two seconds of opening it; a page as it was ends it', async () => {
    const page = await browser.open(calendar.google('day', '?gen=future'));
    await page.waitFor('region', 'Updraft');
    await page.click(await page.waitFor('button', new RegExp(MEETING)));
    await page.waitFor('dialog', MEETING);
    expect(await page.text(await page.waitFor('note', undefined, { ms: 2000 }))).toMatch(NOTICE);
    await page.close();
    const known = await browser.open(calendar.google('day'));
    await known.waitFor('region', 'Updraft');
    await known.click(await known.waitFor('button', new RegExp(MEETING)));
    await known.waitFor('dialog', MEETING);
    const popup = await browser.open(browser.extensionUrl('popup.html'));
    await popup.waitFor('region', 'To tag');
    await until(
      async () => {
        await popup.reload();
        await popup.waitFor('region', 'To tag');
        return !(await popup.text()).includes('cannot read');
      },
      () => 'the popup still says that the page cannot be read',
    );
    expect(await known.find('note')).toBeUndefined();
    expect(known.consoleErrors()).toEqual([]);
  });
});
