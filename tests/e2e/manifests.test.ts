import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './drivers/browsers.ts';
import type { Driver, Tab } from './drivers/driver.ts';

const json = async (file: string) => JSON.parse(await readFile(file, 'utf8'));
const BUILD = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

describe.each(BROWSERS)('what Updraft may do, in %s', (name) => {
  let browser: Driver;
  let page: Tab;
  beforeAll(async () => {
    browser = await launch(name);
    page = await browser.open(browser.extensionUrl('options.html'));
  });
  afterAll(() => browser?.close());

  /** How it ends, in a task of the page's own: what a debugger evaluates is spared some of the policy. */
  const outcome = (expression: string) =>
    page.evaluate<string>(`new Promise((tell) => setTimeout(async () => {
      try { await (${expression}); tell('done'); } catch (error) { tell(error.name); }
    }))`);

  test('is what the file under version control says, so that asking for more is a decision', async () => {
    const { version, ...manifest } = await json(`${BUILD[name]}/manifest.json`);
    expect(version).toBe((await json('package.json')).version);
    expect(manifest).toEqual(await json(`tests/manifests/${name}.json`));
  });

  test('is granted at the start without anything that is optional', async () => {
    const { permissions, content_scripts } = await json(`tests/manifests/${name}.json`);
    const granted = await page.evaluate<{ permissions: string[]; origins: string[] }>(
      '(globalThis.browser ?? chrome).permissions.getAll()',
    );
    // `storage` and the like in both; Firefox adds what it keeps for itself.
    const own = granted.permissions.filter((one) => !one.startsWith('internal:')).sort();
    const asked: string[] = permissions;
    expect(own).toEqual([...asked].sort());
    // Firefox tells the hosts of the calendars' pages, Chromium the pages.
    const hosts = content_scripts[0].matches.map((one: string) => new URL(one.replace('*', '')).host);
    expect(granted.origins.filter((one) => !hosts.includes(new URL(one.replace('*', '')).host))).toEqual([]);
  });

  test('does not let a page of ours run text as code, write markup, or load a script from elsewhere', async () => {
    expect(await outcome(`eval('1')`)).toBe('EvalError');
    expect(await outcome(`new Function('return 1')()`)).toBe('EvalError');
    expect(await outcome(`void (document.createElement('p').innerHTML = '<b>x</b>')`)).toBe('TypeError');
    expect(await outcome(`new DOMParser().parseFromString('<b>x</b>', 'text/html')`)).toBe('TypeError');
    expect(await outcome(`void (document.createElement('script').src = '/background.js')`)).toBe('TypeError');
    expect(await outcome(`new Worker('/background.js')`)).toBe('TypeError');
    expect(await outcome(`trustedTypes.createPolicy('another', {})`)).toBe('TypeError');
    expect(await outcome(`import('https://example.com/x.js')`)).toBe('TypeError');
    expect(await outcome(`fetch('http://example.com/')`)).toBe('TypeError');
    expect(browser.outsideRequests()).toEqual([]);
  });
});

test('Chromium loads it without a warning', async () => {
  const browser = await launch('chromium');
  try {
    const list = await browser.open('chrome://extensions/');
    const id = new URL(browser.extensionUrl('')).host;
    // Chromium keeps what it finds wrong only for developers who asked for it, from the next load on.
    await list.evaluate(`new Promise((done) => {
      const { updateProfileConfiguration, updateExtensionConfiguration, reload } = chrome.developerPrivate;
      updateProfileConfiguration({ inDeveloperMode: true }, () =>
        updateExtensionConfiguration({ extensionId: '${id}', errorCollection: true }, () => reload('${id}', {}, done)));
    })`);
    const told = await list.evaluate(`new Promise((tell) => chrome.developerPrivate.getExtensionInfo('${id}', tell))
      .then((one) => [one.state, one.errorCollection, ...one.manifestErrors, ...one.runtimeErrors])`);
    expect(told).toEqual(['ENABLED', { isEnabled: true, isActive: true }]);
  } finally {
    await browser.close();
  }
});
