import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serializeBackup } from '../../core/backup/write.ts';
import { sampleBackup } from '../../core/sample.ts';
import { start } from '../calendars/pages/server.mjs';
import { BROWSERS, launch } from './drivers/browsers.ts';
import { type Driver, type Handle, type Tab, until } from './drivers/driver.ts';
import { expectUnharmed, HOSTILE, layCanaries } from './hostile.ts';

const BLOG = 'blog.example.com';
/** As many as a search shows at once. */
const AT_ONCE = 40;
const A_FILE = 300;
const letter = (n: number) => String.fromCharCode(97 + (n % 26));
/** A word of four letters for every so many texts, by which a search finds just these. */
const wordOf = (kind: string, i: number, size: number) =>
  `${kind}${letter(Math.floor(i / size / 26))}${letter(Math.floor(i / size))}x`;
const groups = (kind: string, size: number) => [...new Set(HOSTILE.map((_, i) => wordOf(kind, i, size)))];

const escaped = (text: string) =>
  text.replace(/[<>&"']/g, (one) => `&#${one.charCodeAt(0)};`).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '');
const numbered = HOSTILE.map((text, i) => ({ text, i, title: `${wordOf('q', i, AT_ONCE)} craft ${text}` }));
/** Before each text of a feed, so that an article is about what the person likes and stands among the first five. */
const ABOUT = 'Prototypes and coding:';
const half = (n: number) => numbered.filter(({ i }) => i % 2 === n);
const RSS = `<rss version="2.0"><channel><title>${escaped(HOSTILE[0] ?? '')} Loud</title><link>/</link>${half(0)
  .map(
    ({ text, title, i }) =>
      `<item><title>${escaped(title)}</title><link>https://${BLOG}/r${i}</link><guid isPermaLink="false">${i} ${escaped(text)}</guid>` +
      `<category>${escaped(text)}</category><description>${ABOUT} ${escaped(text)}</description></item>`,
  )
  .join('')}</channel></rss>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Quiet',
  items: half(1).map(({ text, title, i }) => ({
    ...{
      id: `${i} ${text}`,
      url: `https://${BLOG}/j${i}`,
      title,
      summary: `${ABOUT} ${text}`,
      content_html: text,
      tags: [text],
    },
  })),
});
/** Every hostile text as an address: what is no address of the web is left out, the rest is never asked for. */
const LINKS = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Crooked',
  items: HOSTILE.slice(0, 2000).map((text, i) => ({ id: `${i}`, url: text.trim(), title: `Crooked ${i}` })),
});

const markdown = (texts: readonly string[], word: string) => {
  const [title = '', description = '', ...tags] = texts;
  const front = { title: `${word} ${title}`, description, tags: tags.slice(0, 10), author: texts[12] };
  // JSON is YAML; each text stands in an item of its own, so that none swallows the next.
  return `---\n${JSON.stringify(front)}\n---\n${texts.map((text) => `- ${text.replaceAll('\n', '\n  ')}`).join('\n')}\n`;
};

test('there are more than two thousand hostile texts, none twice', () => {
  expect(HOSTILE.length).toBeGreaterThan(2000);
  expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
});

describe.each(BROWSERS)('hostile text stays text in what is read, in %s', (name) => {
  let folder: string;
  let site: Awaited<ReturnType<typeof start>>;
  let browser: Driver;
  let options: Tab;
  let sidebar: Tab;
  let searchbox: Handle;
  const search = async (word: string, found: number) => {
    await sidebar.fill(searchbox, word);
    const listed = () => sidebar.evaluate<number>(`document.querySelectorAll('.read li [data-article]').length`);
    await until(
      async () => (await listed()) === found,
      async () => `${word} finds ${await listed()} instead of ${found}`,
      30_000,
    );
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'updraft-'));
    site = await start({
      handler: (_, response, { url }) => {
        const text = { '/rss': RSS, '/json': JSON_FEED, '/links': LINKS }[url.pathname];
        response.writeHead(text ? 200 : 404, { 'content-type': 'text/html' }).end(text);
        return true;
      },
    });
    const extension = join(folder, 'extension');
    await cp(name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3', extension, { recursive: true });
    const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
    const granted = { ...manifest, host_permissions: [`https://${BLOG}/*`] };
    if (name === 'chromium') await writeFile(join(extension, 'manifest.json'), JSON.stringify(granted));
    browser = await launch(name, { hosts: { [BLOG]: site.port }, extension, viewport: { width: 400, height: 700 } });
    options = await browser.open(browser.extensionUrl('options.html'));
    await layCanaries(options);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(folder, { recursive: true });
  });

  test('feeds are taken in, and the options page is whole', async () => {
    for (const path of ['rss', 'json', 'links']) {
      await options.click(await options.waitFor('button', 'Add feed'));
      const field = await options.waitFor('textbox', 'Address of the site or of its feed');
      await options.fill(field, `https://${BLOG}/${path}`);
      await options.click(await options.waitFor('button', 'Add'));
      await options.waitForGone('dialog', 'Add feed', { ms: 60_000 });
    }
    await options.waitFor('button', 'Remove: Crooked');
    await expectUnharmed(options);
    expect(site.requests.map(({ path }) => path)).toEqual(['/rss', '/json', '/links']);
    const schemes = await options.evaluate<string[]>(`new Promise((resolve) => {
      indexedDB.open('updraft').onsuccess = ({ target: { result: db } }) => {
        db.transaction('feedItems').objectStore('feedItems').getAll().onsuccess = ({ target }) => {
          db.close();
          resolve([...new Set(target.result.map(({ url }) => new URL(url).protocol))].sort());
        };
      };
    })`);
    expect(schemes.filter((scheme) => !/^https?:$/.test(scheme))).toEqual([]);
  });

  test('a search shows every one of them as text', async () => {
    sidebar = await browser.open(browser.extensionUrl('sidepanel.html'));
    await layCanaries(sidebar);
    await sidebar.click(await sidebar.waitFor('tab', 'Read'));
    searchbox = await sidebar.waitFor('searchbox', 'Search articles');
    let seen = 0;
    for (const word of groups('q', AT_ONCE)) {
      const here = numbered.filter(({ title }) => title.startsWith(word)).length;
      await search(word, here);
      await expectUnharmed(sidebar);
      seen += here;
    }
    expect(seen).toBe(HOSTILE.length);
  });

  test('imported Markdown is shown in the reader as text', async () => {
    const words = groups('m', A_FILE);
    const files = join(folder, 'notes');
    await mkdir(files);
    const paths = await Promise.all(
      words.map(async (word, at) => {
        const path = join(files, `${word}.md`);
        await writeFile(path, markdown(HOSTILE.slice(at * A_FILE, (at + 1) * A_FILE), word));
        return path;
      }),
    );
    await options.setFiles('Import articles', paths);
    await options.click(await options.waitFor('button', 'Import', { ms: 60_000 }));
    await until(
      async () => (await options.text()).includes(`Imported: ${words.length} new.`),
      async () => `not imported: ${(await options.text()).slice(0, 2000)}`,
    );
    await expectUnharmed(options);
    for (const word of words) {
      await search(word, 1);
      await sidebar.evaluate(`document.querySelector('.read li [data-article]').click()`);
      await sidebar.waitUntil(`document.querySelector('.prose > ul > li')`);
      await expectUnharmed(sidebar);
      await sidebar.evaluate(`document.querySelector('.reader .back').click()`);
      searchbox = await sidebar.waitFor('searchbox', 'Search articles');
    }
    await sidebar.fill(searchbox, '');
  });

  test('on the cards, in what was said of them, in the popup', async () => {
    const now = new Date().toISOString();
    const person = { ...sampleBackup({ now, zone: 'Europe/Berlin' }), decisions: [], experiments: [] };
    await writeFile(join(folder, 'person.json'), serializeBackup(person, { exportedAt: now, app: '0.1.0' }));
    await options.setFiles('Restore backup', [join(folder, 'person.json')]);
    await options.click(await options.waitFor('button', 'Merge into my data'));
    const hostile = await sidebar.waitFor('article', /^q..x craft/, { ms: 60_000 });
    await expectUnharmed(sidebar);
    await sidebar.click(await sidebar.waitFor('button', 'Why this', { within: hostile }));
    await sidebar.click(await sidebar.waitFor('button', 'Save for later', { within: hostile }));
    await sidebar.waitFor('button', 'Saved (1)');
    await sidebar.click(await sidebar.waitFor('button', 'Not for me', { within: hostile }));
    await sidebar.waitForGone('article', hostile.name);
    await sidebar.click(await sidebar.waitFor('button', 'Undo'));
    const again = await sidebar.waitFor('article', hostile.name);
    await expectUnharmed(sidebar);
    await sidebar.click(await sidebar.waitFor('button', 'Not for me', { within: again }));
    await sidebar.waitForGone('article', hostile.name);
    await sidebar.click(await sidebar.waitFor('button', 'All guides'));
    await expectUnharmed(sidebar);
    await options.waitFor('button', `Bring back: ${hostile.name}`);
    await expectUnharmed(options);
    const popup = await browser.open(browser.extensionUrl('popup.html'));
    await popup.waitFor('heading');
    await expectUnharmed(popup);
    expect(browser.outsideRequests()).toEqual([]);
  });
});
