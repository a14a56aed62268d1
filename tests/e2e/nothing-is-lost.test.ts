import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './drivers/browsers.ts';
import { type Calendar, startCalendar } from './drivers/calendar.ts';
import { type Driver, until } from './drivers/driver.ts';

const KILLS = 20;

describe('a tag whose acknowledgement was seen is on disk, in chromium', () => {
  let calendar: Calendar;
  let browser: Driver;
  beforeAll(async () => {
    calendar = await startCalendar();
    browser = await launch('chromium', { hosts: calendar.hosts, zone: calendar.moment.zone });
  });
  afterAll(async () => {
    await browser?.close();
    await calendar?.close();
  });

  test(`through ${KILLS} kills, each right after a tag was answered`, { timeout: 300_000 }, async () => {
    const expected: Record<string, number> = {};
    for (let kill = 0; kill < KILLS; kill++) {
      const page = await browser.open(browser.extensionUrl('options.html'));
      const start = `2026-03-02T${String(8 + (kill % 10)).padStart(2, '0')}:00:00Z`;
      const energy = (kill % 5) - 2;
      // Asked as a door asks; the browser is killed the moment the answer is here.
      const answer = await page.evaluate<{ ok: boolean; value: { activity: string } }>(
        `chrome.runtime.sendMessage(${JSON.stringify({
          name: 'logWork',
          data: { title: `Kill ${kill}`, kind: 'writing', start, minutes: 30, zone: 'UTC', energy },
        })})`,
      );
      await browser.kill();
      expect(answer.ok).toBe(true);
      expected[answer.value.activity] = energy;
      await browser.relaunch();
    }
    const page = await browser.open(browser.extensionUrl('options.html'));
    const found = await until(
      async () =>
        (
          await page.evaluate<{ ok: boolean; value: Record<string, number> }>(
            `chrome.runtime.sendMessage({ name: 'tagsOf', data: ${JSON.stringify(Object.keys(expected))} })`,
          )
        ).value,
      () => 'the worker does not answer',
    );
    expect(found).toEqual(expected);
  });
});
