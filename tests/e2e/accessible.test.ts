// Every page of Updraft, empty, with a few tags and with many, by day and by night, in English and in Arabic, has no fault
// that axe-core knows. What stands on a calendar's page lies in closed roots, which axe does not enter: its control and strip
// are the components that the popup and the sidebar show, and their names are asked of the browser in the other journeys.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './drivers/browsers.ts';
import type { Driver, Tab } from './drivers/driver.ts';
import { restoreHistory } from './drivers/history.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TABS = ['today', 'trends', 'read', 'moves', 'decide', 'paths'];
const DOORS = ['popup', 'welcome', 'options', ...TABS];

/** What is wrong on a page now, one line for each element. */
async function faultsOf(tab: Tab): Promise<string[]> {
  await tab.evaluate(`${AXE};undefined`);
  const found = await tab.evaluate<AxeResults['violations']>(
    `axe.run({ iframes: false, resultTypes: ['violations'], rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } } }).then(({ violations }) => JSON.parse(JSON.stringify(violations)))`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  );
}

describe.each(BROWSERS)('what axe finds, in %s', (name) => {
  let browser: Driver;
  let options: Tab;
  beforeAll(async () => {
    browser = await launch(name, { viewport: { width: 400, height: 800 } });
    options = await browser.open(browser.extensionUrl('options.html'));
  });
  afterAll(() => browser?.close());

  const shown = async (door: string, language: string) => {
    const ofSidebar = TABS.includes(door);
    const tab = await browser.open(browser.extensionUrl(`${ofSidebar ? 'sidepanel' : door}.html`));
    await tab.waitUntil(`document.documentElement.lang === ${JSON.stringify(language)}`);
    if (ofSidebar) {
      await tab.waitUntil(`!!document.querySelector('#tab-${door}')`);
      await tab.evaluate(`document.querySelector('#tab-${door}').click()`);
      await tab.waitUntil(`document.querySelector('#panel').getAttribute('aria-labelledby') === 'tab-${door}'`);
    }
    // Beside its heading, a tab shows something once it was read and its code has come.
    await tab.waitUntil(`(document.querySelector('#panel') ?? document.querySelector('main'))?.children.length > 1`);
    await tab.waitUntil(
      `(document.querySelector('#panel') ?? document.querySelector('main')).innerText.trim().length > 40`,
    );
    return tab;
  };
  const look = async (door: string, language: string, schemes: readonly ('light' | 'dark')[]) => {
    const faults: string[] = [];
    const tab = await shown(door, language);
    for (const scheme of schemes) {
      await browser.scheme(scheme);
      faults.push(...(await faultsOf(tab)).map((fault) => `${scheme}: ${fault}`));
    }
    await tab.close();
    return faults;
  };

  // Firefox is handed the same pages, and asked once.
  const states = name === 'chromium' ? [0, 7, 3000].flatMap((tags) => [`en ${tags}`, `ar ${tags}`]) : ['en 7'];
  test.each(states)(
    'on every page, in this language and with so many tags: %s',
    async (state) => {
      const [language = '', tags] = state.split(' ');
      if (Number(tags) > 0) await restoreHistory(options, Number(tags));
      await options.evaluate(`chrome.storage.local.set({ language: '${language}' })`);
      const faults: Record<string, string[]> = {};
      for (const door of DOORS) {
        const found = await look(door, language, name === 'chromium' ? ['light', 'dark'] : ['light']);
        if (found.length) faults[door] = found;
      }
      expect(faults).toEqual({});
    },
    120_000,
  );

  test.each(name === 'chromium' ? ['de', 'ar', 'fr'] : [])(
    'no page scrolls sideways at 320 pixels, in this language: %s',
    async (language) => {
      await options.evaluate(`chrome.storage.local.set({ language: '${language}' })`);
      const wide: string[] = [];
      for (const door of DOORS) {
        const tab = await shown(door, language);
        await tab.viewport({ width: 320, height: 640 });
        const width = await tab.evaluate<number>('document.documentElement.scrollWidth');
        if (width > 320) wide.push(`${door} is ${width} pixels wide`);
        await tab.close();
      }
      expect(wide).toEqual([]);
    },
    120_000,
  );
});
