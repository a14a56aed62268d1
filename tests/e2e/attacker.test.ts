import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFor, FORGE, findWords, HOSTS, LISTEN, READ } from './attacker.ts';
import { BROWSERS, launch } from './drivers/browsers.ts';
import { type Calendar, startCalendar } from './drivers/calendar.ts';
import type { Driver, Tab } from './drivers/driver.ts';

const MEETING = /1:1 Chloé/;
/** Everything that a tag, a mark, the control or the strip says on a page. */
const WORDS = ['energizing', 'Very', 'Neutral', 'draining', 'to tag', 'Open sidebar', 'Undo', 'Clear tag', 'Updraft'];

describe.each(BROWSERS)('a script of the calendar’s page, in %s', (name) => {
  let calendar: Calendar;
  let browser: Driver;
  let options: Tab;
  let page: Tab;
  const records = <T>(list: string) =>
    options.evaluate<T[]>(`new Promise((resolve) => {
      indexedDB.open('updraft').onsuccess = ({ target: { result: db } }) => {
        db.transaction('${list}').objectStore('${list}').getAll().onsuccess = ({ target }) => {
          db.close();
          resolve(target.result);
        };
      };
    })`);
  beforeAll(async () => {
    calendar = await startCalendar();
    browser = await launch(name, { hosts: calendar.hosts, zone: calendar.moment.zone });
    options = await browser.open(browser.extensionUrl('options.html'));
    page = await browser.open(calendar.google('day'));
    await page.waitFor('region', 'Updraft');
  });
  afterAll(async () => {
    await browser?.close();
    await calendar?.close();
  });

  test('forges: made-up presses, keys and 11,000 messages tag nothing, and there is nobody to speak to', async () => {
    expect(await page.evaluate(FORGE)).toBe('undefined');
    // The worker has answered all that came before this.
    await options.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage({ name: 'summarize', data: {} })`);
    expect(await records('tags')).toEqual([]);
  });

  test('reads: no event, search, selection, point or measurement tells what a person tagged', async () => {
    await page.evaluate(LISTEN);
    await page.click(await page.waitFor('button', MEETING));
    await page.waitFor('dialog', MEETING);
    await page.waitUntil('__fixture.log.filter(({ type }) => type === "reconcile").length >= 2');
    await page.click(await page.waitFor('radio', 'Energizing', { within: await page.waitFor('dialog', MEETING) }));
    await page.waitFor('radio', 'Energizing', { within: await page.waitFor('dialog', MEETING), checked: true });
    expect(await page.evaluate(findWords(WORDS))).toEqual([]);
    await page.press('ArrowRight', 'Tab', 'Shift+Tab', 'Escape');
    await page.waitForGone('dialog', MEETING);
    await page.waitFor('button', /1:1 Chloé .* Very energizing$/);
    const strip = await page.waitFor('region', 'Updraft');
    const [neutral] = await page.all('radio', 'Neutral', { within: strip });
    if (!neutral) throw new Error('nothing to tag in the strip');
    await page.click(neutral);
    await page.waitFor('button', 'Undo', { within: await page.waitFor('region', 'Updraft') });
    await page.press('Tab', 'Shift+Tab');
    expect(await page.evaluate(findWords(WORDS))).toEqual([]);
    // What the page itself shows is found, and it did hear events: the search and the listeners work.
    expect(await page.evaluate(findWords(['Daily standup']))).toEqual(['Daily standup']);
    expect(await page.evaluate<number>('heard')).toBeGreaterThan(50);
    expect(await page.evaluate('[...new Set(leaks)]')).toEqual([]);
    expect(await page.evaluate(READ)).toEqual({
      ...{ hosts: true, roots: 0, texts: '', selected: false, databases: 0, stored: 0 },
    });
    expect((await records<{ energy: number }>('tags')).map(({ energy }) => energy).sort((a, b) => a - b)).toEqual([
      0, 2,
    ]);
  });

  test('detects: no file, no name and no text of ours, only an element without any', async () => {
    const files = readdirSync(name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3', { recursive: true });
    const wanted = (files as string[]).filter((file) =>
      /^(icon.16|background|popup|content-scripts.calendar)[^/]*$/.test(file),
    );
    expect(wanted.length).toBeGreaterThan(3);
    const open = await browser.open(calendar.google('day', '?csp=none'));
    await open.waitFor('region', 'Updraft');
    expect(await open.evaluate(askFor(wanted.map((file) => browser.extensionUrl(file))))).toEqual([]);
    const traces = await open.evaluate(`({
      text: /updraft/i.test(document.documentElement.outerHTML),
      globals: Object.getOwnPropertyNames(window).filter((name) => /updraft/i.test(name)),
      loaded: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension:')).length,
      frames: window.length,
      hosts: ${HOSTS}.length > 0,
    })`);
    expect(traces).toEqual({ text: false, globals: [], loaded: 0, frames: 0, hosts: true });
    await open.close();
  });

  test('lures: a press on the hidden control gives one tag, which says so and is undone; no page of ours can be framed', async () => {
    const before = await records<{ activity: string }>('tags');
    const strip = await page.waitFor('region', 'Updraft');
    const [hidden] = await page.all('radio', 'Draining', { within: strip });
    if (!hidden) throw new Error('nothing to tag in the strip');
    // An invitation to press lies over it, and lets the press through.
    await page.evaluate(`void (() => {
      const lure = document.createElement('div');
      lure.textContent = 'Press to win';
      lure.style.cssText = 'position:fixed;inset:50% 0 0 50%;z-index:99999;background:gold;pointer-events:none';
      document.body.append(lure);
    })()`);
    await page.click(hidden);
    await page.waitFor('button', 'Undo', { within: await page.waitFor('region', 'Updraft') });
    const after = await records<{ activity: string; energy: number }>('tags');
    const added = after.filter(({ activity }) => !before.some((one) => one.activity === activity));
    expect(added.map(({ energy }) => energy)).toEqual([-1]);
    await page.click(await page.waitFor('button', 'Undo', { within: await page.waitFor('region', 'Updraft') }));
    const framed = await page.evaluate<string>(`new Promise((done) => {
      const frame = document.createElement('iframe');
      frame.src = ${JSON.stringify(browser.extensionUrl('options.html'))};
      frame.onload = () => { try { done(frame.contentDocument ? 'empty' : 'closed'); } catch { done('closed'); } };
      document.body.append(frame);
      setTimeout(() => done('empty'), 3000);
    })`);
    expect(['empty', 'closed']).toContain(framed);
    expect(await page.find('navigation', 'Options')).toBeUndefined();
  });

  test('spams: 3,000 invented meetings with titles of a megabyte are kept short, tag nothing and leave room for a tag', async () => {
    const events = `Array.from({ length: 3000 }, (_, i) => ({ ...__fixture.options.events[0], id: 'spam' + i,
      seriesId: undefined, title: i % 300 ? 'Spam ' + i : 'M'.repeat(1e6) }))`;
    const tags = await records('tags');
    await page.evaluate(`void __fixture.setEvents([...__fixture.options.events, ...${events}])`);
    await page.evaluate(`void __fixture.sync('grid')`);
    const other = await browser.open(calendar.google('day'));
    const card = async () => other.waitFor('dialog', /Design review, part 2 \(overlap\)/, { ms: 60_000 });
    await other.waitFor('region', 'Updraft', { ms: 60_000 });
    await other.focusOn(await other.waitFor('button', /Design review, part 2 \(overlap\)/));
    await other.press('Enter');
    await other.focusOn(await other.waitFor('radio', 'Draining', { within: await card(), ms: 60_000 }));
    await other.press('Space');
    await other.waitFor('radio', 'Draining', { within: await card(), checked: true, ms: 60_000 });
    expect(await records('tags')).toHaveLength(tags.length + 1);
    const longest = (await records<{ title: string }>('activities')).map(({ title }) => title.length);
    expect(Math.max(...longest)).toBeLessThanOrEqual(500);
    expect([...page.consoleErrors(), ...other.consoleErrors()].filter((one) => /updraft/i.test(one))).toEqual([]);
  });
});
