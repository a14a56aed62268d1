import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './drivers/browsers.ts';
import { type Driver, type Tab, until } from './drivers/driver.ts';

const DAY = 86_400_000;
/** Enough that reading and adding take a second or more each; the measurement beside the tests takes 50,000. */
const EVENTS = 8000;
const KNOWN = 40;
const DAYS = 700;

/** Single meetings as Google writes them. */
function calendarOf(events: number, now: number, title: (index: number) => string): string {
  const stamp = (ms: number) => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
  const event = (i: number) => {
    const start = now - (1 + (i % DAYS)) * DAY - Math.floor(i / DAYS) * 600_000;
    return [
      ...['BEGIN:VEVENT', `DTSTART:${stamp(start)}`, `DTEND:${stamp(start + 1_800_000)}`, `DTSTAMP:${stamp(now)}`],
      ...['ORGANIZER;CN=Team:mailto:team@example.com', `UID:event${i}@google.com`],
      ...Array.from(
        { length: 2 },
        (_, n) =>
          `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=P;\r\n X-NUM-GUESTS=0:mailto:person${(i * (n + 1)) % 90}@example.com`,
      ),
      ...['DESCRIPTION:Agenda\\, notes and the link to the room.', `SUMMARY:${title(i)}`, 'END:VEVENT'],
    ].join('\r\n');
  };
  const all = Array.from({ length: events }, (_, i) => event(i));
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Team', ...all, 'END:VCALENDAR', ''].join('\r\n');
}

/** Everything that lies in the stores of activities and of what was taken away, as text. */
const stored = (tab: Tab) =>
  tab.evaluate<string>(`new Promise((resolve) => {
    indexedDB.open('updraft').onsuccess = ({ target: { result: db } }) => {
      const tx = db.transaction(['activities', 'removed', 'tags']);
      const all = ['activities', 'removed', 'tags'].map((name) => tx.objectStore(name).getAll());
      tx.oncomplete = () => { db.close(); resolve(JSON.stringify(all.map(({ result }) => result))); };
    };
  })`);

/**
 * Runs in the page: notes every share of the work that is shown, and, where the browser tells of them, tasks that are
 * longer than 50 ms.
 */
const WATCH = `(() => {
  window.shares = new Set();
  window.longTasks = [];
  new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))))
    .observe({ type: 'longtask' });
  const look = () => document.querySelectorAll('progress').forEach(({ value }) => window.shares.add(value));
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true });
})()`;

describe.each(BROWSERS)('a large calendar file, in %s', (name) => {
  let folder: string;
  let browser: Driver;
  let options: Tab;
  const now = Date.now();
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  const choose = (file: string) => options.setFiles('Import calendar file', [join(folder, file)]);
  const saying = (says: RegExp) =>
    until(
      async () => says.exec(await options.text())?.[0],
      async () => `nothing says ${says}: ${await options.text()}`,
    );
  const press = async (button: string) => options.click(await options.waitFor('button', button));
  const isUnderWay = (label: string) =>
    options.waitUntil(
      `[...document.querySelectorAll('progress')].some(({ ariaLabel, value }) => ariaLabel === '${label}' && value > 0)`,
    );

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'updraft-'));
    browser = await launch(name);
    options = await browser.open(browser.extensionUrl('options.html'));
    await write(
      'small.ics',
      calendarOf(KNOWN, now, (i) => `Before ${i}`),
    );
    await choose('small.ics');
    await press('Add to my calendar data');
    await saying(/40 meetings added/);
    await write(
      'large.ics',
      calendarOf(EVENTS, now, (i) => `Design review ${i % 40}`),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  test('can be left while it is read, and while it is added: everything is as it was', async () => {
    const before = await stored(options);
    await choose('large.ics');
    await isUnderWay('Reading the file');
    await press('Cancel');
    await saying(/Cancelled. Nothing was changed/);
    expect(await options.find('button', 'Add to my calendar data')).toBeUndefined();
    expect(await stored(options)).toBe(before);

    await choose('large.ics');
    await press('Add to my calendar data');
    await isUnderWay('Adding');
    expect(await stored(options)).not.toBe(before);
    await press('Cancel');
    await saying(/Cancelled. Nothing was changed/);
    expect(await stored(options)).toBe(before);
  });

  test('shows how far it is again and again, and ends', async () => {
    await options.evaluate(WATCH);
    await choose('large.ics');
    await press('Add to my calendar data');
    await options.waitUntil(`/7,960 meetings added/.test(document.body.innerText)`, 60_000);
    const { shares, longTasks } = await options.evaluate<{ shares: number; longTasks: number[] }>(
      '({ shares: window.shares.size, longTasks: window.longTasks })',
    );
    process.stdout.write(`Tasks of more than 50 ms in ${name}: ${longTasks.join(', ') || 'none'} ms\n`);
    // Each is shown only when the page had its turn.
    expect(shares).toBeGreaterThan(10);
    expect(JSON.parse(await stored(options))[0]).toHaveLength(EVENTS);
    expect(options.consoleErrors()).toEqual([]);
    expect(browser.outsideRequests()).toEqual([]);
  });
});
