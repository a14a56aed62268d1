import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './drivers/browsers.ts';
import { type Driver, type Tab, until } from './drivers/driver.ts';

const activity = {
  ...{ id: 'task:one', source: 'task', calendar: null, series: null, title: 'Writing the report', kind: 'writing' },
  ...{ start: '2026-11-16T09:00:00Z', end: '2026-11-16T10:00:00Z', zone: 'Europe/Berlin', kindBy: 'person' },
  ...{ attendees: null, organizer: null, people: [] },
};
const tag = {
  ...{ activity: 'task:one', energy: 1, taggedAt: '2026-11-16T10:01:00Z', note: '', device: 'k3v9' },
  updatedAt: '2026-11-16T10:01:00.000Z',
};
const backup = (changes: object) =>
  JSON.stringify({
    ...{ format: 'updraft-backup', version: 1, exportedAt: '2026-11-22T10:00:00Z', app: '0.1.0' },
    ...{ activities: [activity], tags: [tag], kinds: [], people: [], profile: {}, checkins: [], decisions: [] },
    ...{ studies: [], experiments: [], articles: [], feeds: [], settings: {} },
    ...changes,
  });

/** What each file is, and words that the sentence about it must hold. */
const BAD: [name: string, text: string, says: RegExp][] = [
  ['text that is not JSON', 'Dear diary, today', /JSON/],
  ['a file cut in the middle', backup({}).slice(0, 300), /not complete/],
  ['a file of another format', JSON.stringify({ format: 'time-log', version: 1 }), /not an Updraft backup.*time-log/],
  ['version 99', backup({ version: 99 }), /version 99/],
  ['a tag for an unknown activity', backup({ tags: [{ ...tag, activity: 'task:two' }] }), /tags, item 1.*task:two/],
  ['energy 7', backup({ tags: [{ ...tag, energy: 7 }] }), /tags, item 1.*energy 7 is not one of -2, -1, 0, 1, 2/],
];

describe.each(BROWSERS)('a file that is no backup changes nothing, in %s', (name) => {
  let browser: Driver;
  let folder: string;
  let options: Tab;
  const counts = () =>
    options.evaluate<string>(
      `[...document.querySelectorAll('#privacy tr')]
        .map((row) => (row.querySelector('summary') ?? row.cells[0]).textContent + ' ' + row.cells[1].textContent)
        .join()`,
    );
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'updraft-'));
    browser = await launch(name);
    options = await browser.open(browser.extensionUrl('options.html'));
    await writeFile(join(folder, 'good.json'), backup({}));
    await options.setFiles('Restore backup', [join(folder, 'good.json')]);
    await options.click(await options.waitFor('button', 'Merge into my data'));
    await until(
      async () => (await counts()).includes('Tags 1'),
      () => 'the good backup was not merged',
    );
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  test.each(BAD)('%s is refused with a sentence that says where', async (_, text, says) => {
    const before = await counts();
    const file = join(folder, 'bad.json');
    await writeFile(file, text);
    await options.setFiles('Restore backup', [file]);
    await until(
      async () => says.test((await options.find('alert').then((alert) => alert && options.text(alert))) ?? ''),
      async () => `no alert that says ${says}: ${await options.text()}`,
    );
    expect(await options.find('button', 'Merge into my data')).toBeUndefined();
    expect(await counts()).toBe(before);
  });

  test('200 MB are refused before they are read', async () => {
    const before = await counts();
    const file = join(folder, 'huge.json');
    const handle = await open(file, 'w');
    await handle.truncate(200_000_000);
    await handle.close();
    await options.setFiles('Restore backup', [file]);
    await until(
      async () => /100 MB/.test((await options.find('alert').then((alert) => alert && options.text(alert))) ?? ''),
      async () => `no alert that names the limit: ${await options.text()}`,
    );
    expect(await counts()).toBe(before);
    expect(options.consoleErrors()).toEqual([]);
  });
});
