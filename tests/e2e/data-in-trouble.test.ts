import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './drivers/browsers.ts';
import { type Driver, type Tab, until } from './drivers/driver.ts';

/** Runs a function's body over the open database, and closes it again. */
const inDatabase = (tab: Tab, body: string, version = '') =>
  tab.evaluate<string>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('updraft'${version});
    opening.onerror = () => resolve(opening.error.name);
    opening.onsuccess = () => {
      const db = opening.result;
      const done = (value) => { db.close(); resolve(value ?? 'done'); };
      ${body}
    };
  })`);

const log = (title: string) => ({
  name: 'logWork',
  data: {
    ...{ title, kind: 'writing', minutes: 30, zone: 'UTC', energy: 1 },
    start: new Date(Date.now() - 2 * 3_600_000).toISOString(),
  },
});
const ask = (tab: Tab, message: object) =>
  tab.evaluate<{ ok: boolean; value?: { activity: string }; detail?: string }>(
    `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
  );

/** Makes the stores of version 1 in `db`. */
const OLDEST = `
  const activities = db.createObjectStore('activities', { keyPath: 'id' });
  activities.createIndex('day', 'day');
  activities.createIndex('series', 'series');
  for (const name of ['tags', 'cleared']) db.createObjectStore(name, { keyPath: 'activity' });
  for (const name of ['kinds', 'people', 'decisions', 'studies', 'experiments', 'articles', 'feeds'])
    db.createObjectStore(name, { keyPath: 'id' });
  db.createObjectStore('checkins', { keyPath: 'at' });
  for (const name of ['values', 'inbox']) db.createObjectStore(name);
`;

describe.each(BROWSERS)('when something is wrong with the data, in %s', (name) => {
  let browser: Driver;
  let options: Tab;
  beforeEach(async () => {
    browser = await launch(name);
    options = await browser.open(browser.extensionUrl('options.html'));
    expect((await ask(options, log('Kept work'))).ok).toBe(true);
  });
  afterEach(async () => browser?.close());

  test('a damaged record is set aside and named, and everything else is still shown', async () => {
    const bad = await ask(options, log('Damaged work'));
    const id = JSON.stringify(bad.value?.activity);
    await inDatabase(
      options,
      `const rows = db.transaction('activities', 'readwrite').objectStore('activities');
       rows.get(${id}).onsuccess = ({ target }) => {
         const { title: _, ...row } = target.result;
         rows.put({ ...row, start: 7, zone: 'Nowhere/Else' }).onsuccess = () => done();
       };`,
    );
    const sidebar = await browser.open(browser.extensionUrl('sidepanel.html'));
    await until(
      async () => (await sidebar.text()).includes('Kept work'),
      async () => `the sidebar does not show what can be read: ${await sidebar.text()}`,
    );
    await options.click(await options.waitFor('button', 'Check my data'));
    const list = await options.waitFor('list', 'Set aside');
    expect(await options.text(list)).toContain(bad.value?.activity);
    expect(
      await inDatabase(
        options,
        `db.transaction('activities').objectStore('activities').count().onsuccess = (e) => done(String(e.target.result));`,
      ),
    ).toBe('1');
  });

  test('a database of a newer Updraft is refused with a sentence in the popup and the sidebar, and left as it is', async () => {
    await options.close();
    const bare = await browser.open(browser.extensionUrl('icon/16.png'));
    await inDatabase(bare, 'done();', ', 99');
    for (const page of ['popup.html', 'sidepanel.html']) {
      const tab = await browser.open(browser.extensionUrl(page));
      await until(
        async () => (await tab.text()).includes('A newer Updraft has kept data here'),
        async () => `${page} does not say so: ${await tab.text()}`,
      );
    }
    expect(await inDatabase(bare, 'done(String(db.version));')).toBe('99');
  });

  /** Puts a database of an older version in the place of the one there is; the page that made it goes on holding it. */
  const older = async (version: number, upgrade: string) => {
    await options.close();
    const bare = await browser.open(browser.extensionUrl('icon/16.png'));
    // Both are asked for at once: nothing of Updraft can come in between.
    await bare.evaluate(`new Promise((resolve, reject) => {
      indexedDB.deleteDatabase('updraft').onerror = ({ target }) => reject(target.error);
      const opening = indexedDB.open('updraft', ${version});
      opening.onerror = () => reject(opening.error);
      opening.onupgradeneeded = () => { const db = opening.result; ${upgrade} };
      opening.onsuccess = () => { window.held = opening.result; resolve(); };
    })`);
    return bare;
  };

  test('a tab that holds an older database is named, and when it lets go everything goes on by itself', async () => {
    const bare = await older(1, OLDEST);
    const popup = await browser.open(browser.extensionUrl('popup.html'));
    await until(
      async () => (await popup.text()).includes('Another tab holds the data'),
      async () => `the popup does not say so: ${await popup.text()}`,
    );
    await bare.evaluate('void window.held.close()');
    await popup.waitFor('region', 'To tag');
  });

  test('a step to the next version that fails leaves the old data as it was, and the popup says so', async () => {
    const bare = await older(
      3,
      `${OLDEST} for (const name of ['imported', 'importedBodies', 'reviews', 'removed']) db.createObjectStore(name);
      opening.transaction.objectStore('values').put('as it was', 'kept');`,
    );
    await bare.evaluate('void window.held.close()');
    const popup = await browser.open(browser.extensionUrl('popup.html'));
    await until(
      async () => (await popup.text()).includes('It is as it was'),
      async () => `the popup does not say so: ${await popup.text()}`,
    );
    const kept = await inDatabase(
      bare,
      `db.transaction('values').objectStore('values').get('kept').onsuccess = (e) => done(db.version + ' ' + e.target.result);`,
    );
    expect(kept).toBe('3 as it was');
  });
});
