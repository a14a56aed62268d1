import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './drivers/browsers.ts';
import { type Calendar, startCalendar } from './drivers/calendar.ts';
import type { Driver } from './drivers/driver.ts';

describe.each(BROWSERS)('%s', (name) => {
  let calendar: Calendar;
  let browser: Driver;
  beforeAll(async () => {
    calendar = await startCalendar();
    // Without Updraft: this is about the pages it is tested on.
    browser = await launch(name, { hosts: calendar.hosts, zone: calendar.moment.zone, extension: undefined });
  });
  afterAll(async () => {
    await browser?.close();
    await calendar?.close();
  });

  test('the calendar pages stand at their real origins, in the afternoon of a day with meetings behind it', async () => {
    const google = await browser.open(calendar.google('day'));
    expect(await google.evaluate('location.origin')).toBe('https://calendar.google.com');
    expect(await google.evaluate('Intl.DateTimeFormat().resolvedOptions().timeZone')).toBe(calendar.moment.zone);
    // In the very second of a full hour the browser may be one hour further than the moment.
    expect([16, 17]).toContain(await google.evaluate('new Date().getHours()'));
    await google.waitFor('button', /^9:15am to 9:30am, Daily standup, /);
    await google.click(await google.waitFor('button', /^11:30am to 12pm, 1:1 Chloé \/ Mara, /));
    const card = await google.waitFor('dialog', '1:1 Chloé / Mara');
    expect(await google.text(card)).toContain('11:30am – 12pm');

    const outlook = await browser.open(calendar.outlook('day'));
    expect(await outlook.evaluate('location.origin')).toBe('https://outlook.office.com');
    await outlook.waitFor('button', /^Daily standup, 9:15 AM to 9:30 AM, /);
    expect([...google.consoleErrors(), ...outlook.consoleErrors()]).toEqual([]);
  });

  test('nothing but the calendar can be reached, and what was asked for is known', async () => {
    const tab = await browser.open(calendar.google('day', '?csp=none'));
    expect(browser.outsideRequests()).toEqual([]);
    expect(await tab.evaluate('fetch("https://example.com/a").then(() => "answered", () => "refused")')).toBe(
      'refused',
    );
    expect(browser.outsideRequests()).toEqual(['example.com:443']);
  });
});
