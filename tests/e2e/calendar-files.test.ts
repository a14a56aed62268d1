import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantAt } from '../../core/time.ts';
import type { PageEvent } from '../calendars/pages/sample-events.mjs';
import { start } from '../calendars/pages/server.mjs';
import { BROWSERS, launch } from './drivers/browsers.ts';
import { type Calendar, startCalendar, weeksAround } from './drivers/calendar.ts';
import { type Driver, type Tab, until } from './drivers/driver.ts';
import { momentForTests } from './drivers/moment.ts';
import { telling } from './telling.ts';

/** One that has the calendar, one that leads on to it, one that has nothing. */
const HOSTS = ['calendar.example.com', 'moved.example.com', 'gone.example.com'] as const;
const [HOST, MOVED, GONE] = HOSTS;
const moment = momentForTests();
const stamp = (wall: string) => instantAt(wall, moment.zone).replace(/[-:]/g, '');

/** An entry of the calendar page as Google writes it into a calendar file. */
const written = ({ id, seriesId, title, start, end, originalStart }: PageEvent) => [
  'BEGIN:VEVENT',
  `UID:${seriesId ?? id}@google.com`,
  ...(seriesId ? [`RECURRENCE-ID:${stamp(typeof originalStart === 'string' ? originalStart : start)}`] : []),
  `SUMMARY:${title}`,
  `DTSTART:${stamp(start)}`,
  `DTEND:${stamp(end)}`,
  'END:VEVENT',
];
const calendarFile = (events: readonly PageEvent[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Team', ...events.flatMap(written), 'END:VCALENDAR', ''].join('\r\n');

const activities = (tab: Tab) =>
  tab.evaluate<{ id: string; title: string; start: string }[]>(`new Promise((resolve) => {
    indexedDB.open('updraft').onsuccess = ({ target: { result: db } }) => {
      db.transaction('activities').objectStore('activities').getAll().onsuccess = ({ target }) => {
        db.close();
        resolve(target.result);
      };
    };
  })`);
const alertSaying = (tab: Tab, says: RegExp) =>
  until(
    async () => says.test((await tab.find('alert').then((alert) => alert && tab.text(alert))) ?? ''),
    async () => `no alert that says ${says}: ${await tab.text()}`,
  );
const saying = (tab: Tab, says: RegExp) =>
  until(
    async () => says.exec(await tab.text())?.[0],
    async () => `nothing says ${says}: ${await tab.text()}`,
  );

describe.each(BROWSERS)('calendars from elsewhere, in %s', (name) => {
  let folder: string;
  let calendar: Calendar;
  let elsewhere: Awaited<ReturnType<typeof start>>;
  let browser: Driver;
  let options: Tab;
  const today = weeksAround(moment).filter(
    ({ start, allDay, kind, status, canceled }) =>
      start.startsWith(moment.today) && !allDay && kind === 'event' && status !== 'declined' && !canceled,
  );
  const choose = async (text: string) => {
    const file = join(folder, 'team.ics');
    await writeFile(file, text);
    await options.setFiles('Import calendar file', [file]);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'updraft-'));
    calendar = await startCalendar({ moment, events: weeksAround(moment), view: 'day' });
    elsewhere = await start({
      handler: (_, response, { host, url }) => {
        if (host === HOST && url.pathname === '/team.ics')
          response.writeHead(200, { 'set-cookie': 'who=you; Secure; Path=/' }).end(calendarFile(today));
        else if (host === MOVED) response.writeHead(302, { location: `https://${HOST}/team.ics` }).end();
        else response.writeHead(404).end();
        return true;
      },
    });
    // The browser's own question cannot be answered here, so this copy of the build has three hosts' permission at once.
    const extension = join(folder, 'extension');
    await cp(name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3', extension, { recursive: true });
    const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
    expect(manifest.host_permissions ?? []).toEqual([]);
    await writeFile(
      join(extension, 'manifest.json'),
      JSON.stringify({ ...manifest, host_permissions: HOSTS.map((host) => `https://${host}/*`) }),
    );
    const hosts = { ...calendar.hosts, ...Object.fromEntries(HOSTS.map((host) => [host, elsewhere.port])) };
    browser = await launch(name, { hosts, zone: moment.zone, extension });
    const page = await browser.open(calendar.google('day'));
    await page.waitFor('list', 'To tag');
    options = await browser.open(browser.extensionUrl('options.html'));
    // The page tells of its meetings in parts; the tests count what a file adds to them.
    await until(
      async () => {
        const titles = new Set((await activities(options)).map(({ title }) => title));
        return today.every(({ title }) => titles.has(title));
      },
      async () => `the page told only of ${JSON.stringify(await activities(options))}`,
    );
  });
  afterAll(async () => {
    await browser?.close();
    await elsewhere?.close();
    await calendar?.close();
    await rm(folder, { recursive: true });
  });

  test('a file that is no calendar is refused with a sentence and changes nothing', async () => {
    const before = await activities(options);
    await choose('Dear diary, today');
    await alertSaying(options, /not a calendar.*Nothing was changed/);
    expect(await options.find('button', 'Add to my calendar data')).toBeUndefined();
    expect(await activities(options)).toEqual(before);
  });

  test('the meetings of the page are the meetings of the file, each once', async () => {
    const before = await activities(options);
    const known = today.filter(({ title }) => before.some((one) => one.title === title));
    expect(known.length).toBeGreaterThan(3);
    const early: PageEvent = { id: 'early', title: 'From before', start: '2026-01-05T09:00', end: '2026-01-05T10:00' };
    const old = { ...early, start: `${moment.today}T07:00`, end: `${moment.today}T07:30` };
    await choose(calendarFile([...today, old]));
    await options.click(await options.waitFor('button', 'Add to my calendar data'));
    expect(await saying(options, /\d+ meetings? added/)).toBe(`${today.length + 1 - known.length} meeting added`);
    const after = await activities(options);
    expect(after.map(({ id }) => id)).toContain('google:early');
    const slots = after.map(({ title, start }) => `${title} ${start}`);
    expect(new Set(slots).size).toBe(slots.length);
    await options.click(await options.waitFor('button', 'Undo'));
    await saying(options, /1 taken out again/);
    expect((await activities(options)).map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
  });

  const add = async (address: string) => {
    await options.fill(await options.waitFor('textbox', 'Address'), address);
    await options.click(await options.waitFor('button', 'Add'));
  };

  test('an address is added, looked at and removed; what is wrong with another is said in the dialog', async () => {
    const before = await activities(options);
    await options.click(await options.waitFor('button', 'Add calendar address'));
    await options.waitFor('dialog', 'Add calendar address');
    await add('calendar.example.com/team.ics');
    await alertSaying(options, /no address/);
    await add('http://calendar.example.com/team.ics');
    await alertSaying(options, /Only https/);
    await add('https://ana:secret@calendar.example.com/team.ics');
    await alertSaying(options, /password/);
    for (const other of ['file:///etc/hosts', 'data:text/calendar,BEGIN:VCALENDAR', 'javascript:alert(1)']) {
      await add(`https://2130706433/team.ics`);
      await alertSaying(options, /this computer/);
      await add(other);
      await alertSaying(options, /Only https/);
    }
    for (const hidden of ['https://0x7f.1/', 'https://[::ffff:127.0.0.1]/', 'https://localhost./', 'https://127.1/']) {
      await add('http://calendar.example.com/team.ics');
      await alertSaying(options, /Only https/);
      await add(hidden);
      await alertSaying(options, /this computer/);
    }
    await add(`https://${MOVED}/team.ics`);
    await alertSaying(options, /leads on/);
    expect(elsewhere.requests.map(({ host }) => host)).toEqual([MOVED]);
    await browser.stopWorker();
    await add(`https://${GONE}/team.ics`);
    await alertSaying(options, /no calendar at that address/);
    expect((await activities(options)).length).toBe(before.length);
    await add(`webcal://${HOST}/team.ics`);
    await options.waitForGone('dialog', 'Add calendar address');
    await options.waitFor('button', 'Refresh now: Team');
    await options.click(await options.waitFor('button', 'Refresh now: Team', { disabled: false }));
    await saying(options, new RegExp(`: ${today.length} meetings`));
    const learned = elsewhere.requests.flatMap(({ headers }) => telling(headers, browser.extensionUrl('')));
    expect({ asked: elsewhere.requests.length, learned }).toEqual({ asked: 4, learned: [] });
    await options.click(await options.waitFor('button', 'Remove: Team', { disabled: false }));
    await saying(options, /Team removed/);
    await saying(options, /None yet/);
    expect(options.consoleErrors()).toEqual([]);
    expect(browser.outsideRequests()).toEqual([]);
  });
});
