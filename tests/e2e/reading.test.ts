import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './drivers/browsers.ts';
import { type Driver, type Tab, until } from './drivers/driver.ts';

const HOSTILE = `---
title: A very hostile note
description: It tries everything.
tags: [meetings]
ads: true
---
<script>window.__pwned = 1</script>
<img src="https://pwned.example/a.png" onerror="window.__pwned = 2">
![pixel](https://pwned.example/b.png)
[press me](javascript:window.__pwned=3) and [read more](https://pwned.example/c).

The heart of the matter is a quokka.
`;
const DRAFT = `---
title: Not yet
draft: true
---
Half a thought.
`;

describe.each(BROWSERS)('reading, in %s', (name) => {
  let browser: Driver;
  let folder: string;
  let sidebar: Tab;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'updraft-'));
    await writeFile(join(folder, 'hostile.md'), HOSTILE);
    await writeFile(join(folder, 'draft.md'), DRAFT);
    browser = await launch(name, { viewport: { width: 400, height: 700 } });
    sidebar = await browser.open(browser.extensionUrl('sidepanel.html'));
    await sidebar.click(await sidebar.waitFor('tab', 'Read'));
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });
  const cards = async () => (await sidebar.all('article')).map((card) => card.name);

  test('without a tag there are five guides to begin with, and the place in one of them is kept', async () => {
    await sidebar.waitFor('article');
    expect(await cards()).toHaveLength(5);
    expect(await sidebar.text()).toContain('These are good guides to begin with.');
    const [first = ''] = await cards();
    await sidebar.click(await sidebar.waitFor('button', first));
    await sidebar.waitFor('heading', 'The pattern you may be seeing');
    await sidebar.click(await sidebar.waitFor('button', 'Large'));
    await sidebar.waitFor('button', 'Large', { pressed: true });
    await sidebar.evaluate('scrollTo(0, document.documentElement.scrollHeight * 0.5)');
    const place = await sidebar.evaluate<number>('scrollY');
    // The button is at the top: reading backwards does not lose the place.
    await sidebar.click(await sidebar.waitFor('button', 'Back to the list'));
    await until(
      async () => /\d\d% read/.test(await sidebar.text()),
      () => 'the card does not say how far it was read',
    );
    await sidebar.reload();
    await sidebar.click(await sidebar.waitFor('tab', 'Read'));
    await sidebar.click(await sidebar.waitFor('button', first));
    await sidebar.waitFor('button', 'Large', { pressed: true });
    await until(
      async () => Math.abs((await sidebar.evaluate<number>('scrollY')) - place) < 250,
      async () => `at ${await sidebar.evaluate<number>('scrollY')}, was left at ${place}`,
    );
    await sidebar.waitFor('button', 'Go to the top');
  });

  test('the experiment of a guide begins in one press, and the second one asks', async () => {
    await sidebar.click(await sidebar.waitFor('button', 'Start the experiment'));
    await until(
      async () => /It runs until .*kept in your backups/.test(await sidebar.text()),
      () => 'it does not say until when the experiment runs',
    );
    await sidebar.waitForGone('button', 'Start the experiment');
    await sidebar.click(await sidebar.waitFor('button', 'Back to the list'));

    const [, second = ''] = await cards();
    await sidebar.click(await sidebar.waitFor('button', second));
    await sidebar.click(await sidebar.waitFor('button', 'Start the experiment'));
    await sidebar.click(await sidebar.waitFor('button', 'Keep that one', { within: await sidebar.waitFor('dialog') }));
    await sidebar.waitForGone('dialog');
    await sidebar.waitFor('button', 'Start the experiment');
    await sidebar.click(await sidebar.waitFor('button', 'Back to the list'));
  });

  test('a guide is saved, put away, brought back and found', async () => {
    const [, second = '', third = ''] = await cards();
    await sidebar.click(
      await sidebar.waitFor('button', 'Save for later', { within: await sidebar.waitFor('article', second) }),
    );
    await sidebar.click(await sidebar.waitFor('button', 'Saved (1)'));
    await sidebar.waitFor('button', second);
    expect(await sidebar.find('button', third)).toBeUndefined();
    await sidebar.click(await sidebar.waitFor('button', 'For you'));

    await sidebar.click(
      await sidebar.waitFor('button', 'Not for me', { within: await sidebar.waitFor('article', third) }),
    );
    await sidebar.waitForGone('article', third);
    await sidebar.click(await sidebar.waitFor('button', 'Undo'));
    await sidebar.waitFor('article', third);

    await sidebar.fill(await sidebar.waitFor('searchbox', 'Search articles'), 'golden handc');
    await sidebar.waitFor('button', /golden handcuffs/i);
    expect(
      await sidebar.evaluate('[...document.querySelectorAll("mark")].map((one) => one.textContent.toLowerCase())'),
    ).toContain('golden');
  });

  test('of two files the draft is left out, and the hostile one is text like any other', async () => {
    const options = await browser.open(browser.extensionUrl('options.html'));
    await options.setFiles('Import articles', [join(folder, 'hostile.md'), join(folder, 'draft.md')]);
    const preview = await options.waitFor('region', 'What would be imported');
    const says = await options.text(preview);
    expect(says).toMatch(/1 article to take in.*A very hostile note.*1 draft is left out.*draft\.md/);
    await options.click(await options.waitFor('button', 'Import', { within: preview }));
    await options.waitFor('button', 'Remove “A very hostile note”');

    await sidebar.fill(await sidebar.waitFor('searchbox', 'Search articles'), 'hostile');
    await sidebar.click(await sidebar.waitFor('button', 'A very hostile note'));
    await until(
      async () => (await sidebar.text()).includes('The heart of the matter is a quokka.'),
      () => 'the article does not open',
    );
    expect(await sidebar.text()).toContain('press me and read more.');
    expect(await sidebar.text()).toContain('Advertising');
    expect(await sidebar.all('link')).toEqual([]);
    expect(await sidebar.evaluate('document.querySelectorAll("img, script:not([src]), iframe, a").length')).toBe(0);
    expect(await sidebar.evaluate('typeof window.__pwned')).toBe('undefined');
    expect(await options.evaluate('typeof window.__pwned')).toBe('undefined');
    expect(browser.outsideRequests()).toEqual([]);
    expect([...sidebar.consoleErrors(), ...options.consoleErrors()]).toEqual([]);

    await options.click(await options.waitFor('button', 'Remove all imported articles'));
    await options.waitForGone('button', 'Remove “A very hostile note”');
  });
});
