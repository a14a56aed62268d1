import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './drivers/browsers.ts';
import { type Driver, type Tab, until } from './drivers/driver.ts';
import { momentForTests } from './drivers/moment.ts';

const moment = momentForTests();

/** What is kept of all activities, in the order of their starts. */
const work = (tab: Tab) =>
  tab.evaluate<{ title: string; kind: string; start: string; end: string }[]>(`new Promise((resolve) => {
    indexedDB.open('updraft').onsuccess = ({ target: { result: db } }) => {
      db.transaction('activities').objectStore('activities').getAll().onsuccess = ({ target }) => {
        db.close();
        resolve(target.result.map(({ title, kind, start, end }) => ({ title, kind, start, end }))
          .sort((a, b) => (a.start < b.start ? -1 : 1)));
      };
    };
  })`);
const minutes = ({ start, end }: { start: string; end: string }) => (Date.parse(end) - Date.parse(start)) / 60_000;

describe.each(BROWSERS)('work that is on no calendar, and kinds, in %s', (name) => {
  let browser: Driver;
  let sidebar: Tab;
  beforeAll(async () => {
    browser = await launch(name, { zone: moment.zone });
    sidebar = await browser.open(browser.extensionUrl('sidepanel.html'));
  });
  afterAll(() => browser?.close());
  const press = async (tab: Tab, button: string | RegExp) => tab.click(await tab.waitFor('button', button));
  const fill = async (tab: Tab, role: string, label: string, value: string) =>
    tab.fill(await tab.waitFor(role, label), value);
  const saying = (tab: Tab, says: RegExp) =>
    until(
      async () => says.test(await tab.text()),
      async () => `nothing says ${says}: ${await tab.text()}`,
    );

  test('a gap of today becomes work, by the button for all of it and by a drag for a part', async () => {
    await press(sidebar, /^Log work from 9:00/);
    const whole = await sidebar.waitFor('dialog', 'Log other work');
    await fill(sidebar, 'textbox', 'What was it?', 'Quarvig draft');
    await fill(sidebar, 'combobox', 'Kind', 'writing');
    await fill(sidebar, 'spinbutton', 'Minutes', '60');
    await sidebar.click(await sidebar.waitFor('radio', 'Energizing', { within: whole }));
    await press(sidebar, 'Save');
    await sidebar.waitForGone('dialog');

    await sidebar.waitFor('button', /^Log work from 10:00/);
    // From the middle of what is left to its end.
    await sidebar.evaluate(`(() => {
      const bar = document.querySelector('.gap-bar');
      bar.setPointerCapture = () => {};
      const { left, top, width, height } = bar.getBoundingClientRect();
      const at = (type, share) => bar.dispatchEvent(new PointerEvent(type, {
        bubbles: true, pointerId: 1, clientX: left + share * width, clientY: top + height / 2,
      }));
      const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      return (async () => {
        at('pointerdown', 0.5);
        await frame();
        at('pointermove', 0.75);
        await frame();
        at('pointermove', 1);
        await frame();
        at('pointerup', 1);
      })();
    })()`);
    const part = await sidebar.waitFor('dialog', 'Log other work');
    await fill(sidebar, 'textbox', 'What was it?', 'Quorbin model');
    await fill(sidebar, 'combobox', 'Kind', 'analysis');
    await sidebar.click(await sidebar.waitFor('radio', 'Draining', { within: part }));
    await press(sidebar, 'Save');
    await sidebar.waitForGone('dialog');
    const [first, second] = await work(sidebar);
    expect(first).toMatchObject({ title: 'Quarvig draft', kind: 'writing' });
    expect(first && minutes(first)).toBe(60);
    expect(second).toMatchObject({ title: 'Quorbin model', kind: 'analysis' });
    // Half of the hours from ten until now, a quarter past thirteen or so.
    expect(second && Date.parse(second.start)).toBeGreaterThan(Date.parse(first?.end ?? '') + 2.5 * 3_600_000);
    expect(second && Date.parse(second.end)).toBeLessThanOrEqual(Date.now());
  });

  test('logged work is changed, deleted and put back', async () => {
    await press(sidebar, 'Edit: Quarvig draft');
    await sidebar.waitFor('dialog', 'Edit work');
    await fill(sidebar, 'textbox', 'What was it?', 'Quarvig report');
    await fill(sidebar, 'spinbutton', 'Minutes', '45');
    await press(sidebar, 'Save');
    await sidebar.waitForGone('dialog');
    await sidebar.waitFor('button', 'Edit: Quarvig report');
    const [changed] = await work(sidebar);
    expect(changed).toMatchObject({ title: 'Quarvig report', kind: 'writing' });
    expect(changed && minutes(changed)).toBe(45);
    await press(sidebar, 'Delete: Quarvig report');
    await sidebar.waitForGone('button', 'Edit: Quarvig report');
    await press(sidebar, 'Undo');
    await sidebar.waitFor('button', 'Edit: Quarvig report');
    expect(await work(sidebar)).toHaveLength(2);
  });

  test('a kind is renamed, merged into another one with its work, and comes back', async () => {
    const options = await browser.open(browser.extensionUrl('options.html#kinds'));
    await press(options, 'Rename: Writing');
    await fill(options, 'textbox', 'Name', 'Prose');
    await press(options, 'Save');
    await saying(options, /Renamed to Prose/);
    await press(options, 'Merge: Prose');
    await fill(options, 'combobox', 'Merge Prose into', 'analysis');
    await press(options, 'Merge');
    await saying(options, /1 activity moved to Analysis/);
    expect((await work(options)).map(({ kind }) => kind)).toEqual(['analysis', 'analysis']);
    await options.waitForGone('button', 'Rename: Prose');
    await press(options, 'Undo');
    await saying(options, /Undone/);
    await options.waitFor('button', 'Rename: Prose');
    expect((await work(options)).map(({ kind }) => kind)).toEqual(['writing', 'analysis']);
    expect([...options.consoleErrors(), ...sidebar.consoleErrors()]).toEqual([]);
    expect(browser.outsideRequests()).toEqual([]);
  });
});
