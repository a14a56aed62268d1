import { describe, expect, test } from 'vitest';
import { surplusOf } from '../../core/feeds/item.ts';
import { feedItemsIn } from '../../store/feed-items.ts';
import { feedsIn } from '../../store/feeds.ts';
import { inboxIn } from '../../store/inbox.ts';
import { readState } from '../../store/state.ts';
import { answered, createWorker, NOON } from './surroundings.ts';

const HOUR = 3_600_000;
const HOST = 'https://blog.example.com';
const PATTERN = `${HOST}/*`;
const item = (name: string, title: string, date = 'Mon, 16 Nov 2026 08:00:00 GMT') =>
  `<item><title>${title}</title><link>/${name}</link><guid isPermaLink="false">${name}</guid><pubDate>${date}</pubDate><description>&lt;p&gt;Some &lt;b&gt;words&lt;/b&gt;&lt;script&gt;alert(1)&lt;/script&gt; of ${name}.&lt;/p&gt;</description></item>`;
const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>A &amp;amp; B</title><link>${HOST}/</link><description/>${items.join('')}</channel></rss>`;
const TWO = rss(item('one', 'Fewer one-on-ones'), item('two', 'Delegate the status report'));

/** A worker whose browser allows the host, on which these paths answer. */
function workerWith(pages: Record<string, { text?: string; status?: number; etag?: string; type?: string }>) {
  const worker = createWorker();
  const asked: { path: string; how: RequestInit }[] = [];
  worker.outside.allowed.add(PATTERN);
  worker.outside.fetch = async (address, how) => {
    const url = new URL(address);
    asked.push({ path: url.origin === HOST ? url.pathname : address, how });
    const page = url.origin === HOST ? pages[url.pathname] : undefined;
    const headers = new Headers({ ...(page?.etag && { etag: page.etag }), 'content-type': page?.type ?? 'text/xml' });
    const status = page ? (page.status ?? 200) : 404;
    return new Response(status === 304 || status === 204 ? null : (page?.text ?? ''), { status, headers });
  };
  const add = (address = `${HOST}/feed`, folder?: string) =>
    worker.ask('addFeed', { address, ...(folder !== undefined && { folder }) });
  const paths = () => asked.map(({ path }) => path);
  const only = async () => (await feedsIn(worker.store).all())[0];
  const titles = async () => (await feedItemsIn(worker.store).all()).map(({ title }) => title).sort();
  return { ...worker, worker, asked, paths, add, only, titles };
}

describe('a feed', () => {
  test('is forgotten with everything else, its permission and its next look too', async () => {
    const { worker, add, only } = workerWith({ '/feed': { text: TWO } });
    answered(await add());
    answered(await worker.ask('eraseEverything', {}));
    expect(await only()).toBeUndefined();
    expect([...worker.outside.allowed]).toEqual([]);
    expect(worker.outside.feedWakes.at(-1)).toBeUndefined();
  });

  test('is fetched without cookies, kept with its articles as text, and looked at six hours later', async () => {
    const { add, asked, only, store, outside } = workerWith({ '/feed': { text: TWO, etag: '"1"' } });
    expect(answered(await add('blog.example.com/feed', 'Craft'))).toMatchObject({ title: 'A & B', items: 2 });
    expect(asked[0]?.how).toMatchObject({ credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' });
    expect(await only()).toMatchObject({
      ...{ url: `${HOST}/feed`, title: 'A & B', folder: 'Craft' },
      state: { etag: '"1"', failures: 0, last: { at: NOON, ok: true, items: 2, fresh: 2 } },
    });
    expect(outside.feedWakes.at(-1)).toBe(NOON + 6 * HOUR);
    const items = (await feedItemsIn(store).all()).sort((a, b) => (a.url < b.url ? -1 : 1));
    expect(items[0]).toMatchObject({ title: 'Fewer one-on-ones', excerpt: 'Some words of one.', url: `${HOST}/one` });
    expect(items[0]?.reading.concepts[0]?.id).toBe('one-on-ones');
  });

  test('is found from its site’s address by what the page names, on its own origin alone', async () => {
    const page = `<html><head><link rel="alternate" type="application/rss+xml" href="https://elsewhere.example.com/rss">
      <link rel='alternate' type='application/atom+xml' href='/posts.xml'></head></html>`;
    const { add, paths, only } = workerWith({ '/': { text: page, type: 'text/html' }, '/posts.xml': { text: TWO } });
    answered(await add(HOST));
    expect(paths()).toEqual(['/', '/posts.xml']);
    expect((await only())?.url).toBe(`${HOST}/posts.xml`);
  });

  test('is found where sites commonly keep one, and the page names none', async () => {
    const { add, paths } = workerWith({
      '/': { text: '<html></html>', type: 'text/html' },
      '/atom.xml': { text: TWO },
    });
    answered(await add(HOST));
    expect(paths()).toEqual(['/', '/feed', '/feed.xml', '/rss.xml', '/atom.xml']);
  });

  test('on another origin is named and not asked', async () => {
    const page = '<html><link rel="alternate" type="application/rss+xml" href="https://feeds.example.net/x"></html>';
    const { add, paths, outside } = workerWith({ '/': { text: page, type: 'text/html' } });
    expect(await add(HOST)).toMatchObject({ ok: false, detail: expect.stringMatching(/feeds\.example\.net/) });
    expect(paths()).toEqual(['/']);
    expect(outside.allowed.has(PATTERN)).toBe(false);
  });

  test.each([
    ['nothing', {}, /nothing at that address/],
    ['no feed', { '/feed': { text: '{"a":1}' } }, /no feed at that address/],
    ['half a feed', { '/feed': { text: '<rss version="2.0"><channel><title>x' } }, /cannot be read/],
  ])('that is %s is refused with a sentence, leaves nothing and gives the permission back', async (_, pages, why) => {
    const { add, store, outside } = workerWith(pages);
    expect(await add()).toMatchObject({ ok: false, reason: 'invalid', detail: expect.stringMatching(why) });
    expect((await readState(store)).feeds).toEqual([]);
    expect(await feedItemsIn(store).all()).toEqual([]);
    expect(outside.allowed.size).toBe(0);
  });

  test('is not asked where the browser does not allow it', async () => {
    const { add, outside, asked } = workerWith({ '/feed': { text: TWO } });
    outside.allowed.clear();
    expect(await add()).toMatchObject({ ok: false, detail: expect.stringMatching(/does not let/) });
    expect(asked).toEqual([]);
  });

  test('is asked for what is new only, and longer waits follow failures', async () => {
    const pages: Parameters<typeof workerWith>[0] = { '/feed': { text: TWO, etag: '"1"' } };
    const { add, ask, asked, clock, only, titles } = workerWith(pages);
    await add();
    await ask('refreshFeeds', {});
    expect(asked).toHaveLength(1);
    clock.now += 6 * HOUR;
    pages['/feed'] = { status: 304 };
    await ask('refreshFeeds', {});
    expect(new Headers(asked[1]?.how.headers).get('if-none-match')).toBe('"1"');
    expect((await only())?.state?.last).toEqual({ at: clock.now, ok: true, items: 2, fresh: 0 });
    pages['/feed'] = { status: 500 };
    const waits: number[] = [];
    for (let i = 0; i < 4; i++) {
      clock.now = (await only())?.state?.nextAt ?? 0;
      await ask('refreshFeeds', {});
      waits.push(((await only())?.state?.nextAt ?? 0) - clock.now);
    }
    expect(waits).toEqual([12, 24, 24, 24].map((hours) => hours * HOUR));
    expect((await only())?.state?.last).toMatchObject({ ok: false, why: 'status', status: 500 });
    expect(await titles()).toHaveLength(2);
    pages['/feed'] = { text: rss(item('three', 'Newer')), etag: '"2"' };
    await ask('refreshFeeds', { feed: (await only())?.id });
    expect(await only()).toMatchObject({ state: { failures: 0, last: { ok: true, items: 1, fresh: 1 } } });
    expect(await titles()).toHaveLength(3);
  });

  test('that goes takes its articles along but for saved ones, gives the permission back, and can return', async () => {
    const { add, ask, only, titles, store, outside } = workerWith({ '/feed': { text: TWO } });
    await add();
    const [first] = await feedItemsIn(store).all();
    await ask('markArticle', { id: first?.id, saved: true });
    const feed = (await only())?.id;
    expect(answered(await ask('removeFeed', { feed }))).toEqual({ removed: 1, kept: 1 });
    expect(outside.allowed.has(PATTERN)).toBe(false);
    expect(await titles()).toEqual([first?.title]);
    expect((await readState(store)).feeds).toEqual([]);
    expect(answered(await ask('undoRemoveFeed', {}))).toBeNull();
    expect(await titles()).toHaveLength(2);
    expect((await only())?.state?.last).toMatchObject({ ok: true, items: 2 });
  });

  test('and a calendar on one host keep the permission as long as one of them needs it', async () => {
    const { add, ask, only, outside } = workerWith({
      '/feed': { text: TWO },
      '/team.ics': { text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
    });
    await add();
    answered(await ask('addCalendar', { address: `${HOST}/team.ics`, zone: 'UTC' }));
    await ask('removeFeed', { feed: (await only())?.id });
    expect(outside.allowed.has(PATTERN)).toBe(true);
    await ask('removeCalendar', { address: `${HOST}/team.ics` });
    expect(outside.allowed.has(PATTERN)).toBe(false);
  });
});

test('a list of feeds adds what is not here, asks nobody, and says what it leaves out', async () => {
  const { ask, asked, store, add } = workerWith({ '/feed': { text: TWO } });
  await add();
  const opml = `<opml version="2.0"><body><outline text="Craft"><outline text="One" xmlUrl="http://one.example.com/rss"/>
    <outline text="Near" xmlUrl="https://0x7f.1/rss"/></outline><outline text="Here" xmlUrl="${HOST}/feed"/></body></opml>`;
  const inbox = await inboxIn(store).lay(new Blob([opml]));
  expect(answered(await ask('importOpml', { inbox }))).toEqual({ added: 1, same: 1, refused: 1 });
  expect(asked).toHaveLength(1);
  expect((await feedsIn(store).all()).find(({ title }) => title === 'One')).toMatchObject({
    ...{ url: 'https://one.example.com/rss', folder: 'Craft', state: undefined },
  });
});

describe('of more articles than are kept', () => {
  const items = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, date: i }));
  const marks = (saved: string[], opened: string[]) =>
    new Map(items.map(({ id }) => [id, { saved: saved.includes(id), opened: opened.includes(id) }]));

  test('the oldest unread go first, then the oldest opened, and saved ones stay', () => {
    expect(surplusOf(items, marks([], []), 4)).toEqual([]);
    expect(surplusOf(items, marks([], []), 2)).toEqual(['a', 'b']);
    expect(surplusOf(items, marks(['a'], ['b']), 2)).toEqual(['c', 'd']);
    expect(surplusOf(items, marks(['a'], ['b']), 0)).toEqual(['c', 'd', 'b']);
  });
});
