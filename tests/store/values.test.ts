import { describe, expect, test } from 'vitest';
import { articlesIn } from '../../store/articles.ts';
import { inboxIn } from '../../store/inbox.ts';
import { storeOpener } from '../../store/open.ts';
import { summaryIn } from '../../store/summary.ts';
import { valuesIn } from '../../store/values.ts';

describe('a single value', () => {
  test('is what was put last, and nothing before', async () => {
    const values = valuesIn(storeOpener());
    expect(await values.get('settings')).toBeUndefined();
    await values.put('settings', { on: true });
    await values.put('settings', { on: false });
    expect(await values.get('settings')).toEqual({ on: false });
  });

  test('that is made once is the same for all who ask, also at the same time and later', async () => {
    const values = valuesIn(storeOpener());
    let made = 0;
    const make = () => `salt ${++made}`;
    const asked = await Promise.all([values.once('salt', make), values.once('salt', make)]);
    expect([...asked, await values.once('salt', make)]).toEqual(['salt 1', 'salt 1', 'salt 1']);
    expect(made).toBe(1);
  });
});

describe('a file in the inbox', () => {
  test('is handed out once', async () => {
    const inbox = inboxIn(storeOpener());
    const key = await inbox.lay(new Blob(['{"a":1}']));
    expect(await (await inbox.take(key))?.text()).toBe('{"a":1}');
    expect(await inbox.take(key)).toBeUndefined();
  });

  test('goes to one of two who take it at the same time', async () => {
    const inbox = inboxIn(storeOpener());
    const key = await inbox.lay(new Blob(['x']));
    const taken = await Promise.all([inbox.take(key), inbox.take(key)]);
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  test('leaves the others where they are', async () => {
    const inbox = inboxIn(storeOpener());
    const [one, other] = [await inbox.lay(new Blob(['one'])), await inbox.lay(new Blob(['other']))];
    expect(await inbox.take('nobody laid this')).toBeUndefined();
    await inbox.take(one);
    expect(await (await inbox.take(other))?.text()).toBe('other');
  });
});

describe('what a person did with an article', () => {
  test('is added to what they did before, and progress only grows', async () => {
    const articles = articlesIn(storeOpener());
    await articles.mark({ id: 'guide:a', progress: 0.5 }, '2026-11-16T09:00:00Z');
    await articles.mark({ id: 'guide:a', saved: true, progress: 0.2 }, '2026-11-16T10:00:00Z');
    await articles.mark({ id: 'guide:b', feedback: 'not-for-me' }, '2026-11-16T11:00:00Z');
    expect(await articles.all()).toEqual([
      { id: 'guide:a', saved: true, progress: 0.5, feedback: null, at: '2026-11-16T10:00:00Z' },
      { id: 'guide:b', saved: false, progress: 0, feedback: 'not-for-me', at: '2026-11-16T11:00:00Z' },
    ]);
  });

  test('can be taken back', async () => {
    const articles = articlesIn(storeOpener());
    await articles.mark({ id: 'guide:a', saved: true, feedback: 'not-for-me' }, '2026-11-16T09:00:00Z');
    await articles.mark({ id: 'guide:a', saved: false, feedback: null }, '2026-11-16T10:00:00Z');
    expect(await articles.all()).toMatchObject([{ saved: false, feedback: null }]);
  });
});

test('a summary that another version computed is none', async () => {
  const store = storeOpener();
  const summary = summaryIn(store);
  expect(await summary.get()).toBeUndefined();
  await summary.put({
    at: 7,
    of: 'x 1',
    kinds: [],
    hours: [],
    articles: [],
    figures: [] as never,
    trends: {} as never,
  });
  expect(await summary.get()).toMatchObject({ at: 7, kinds: [] });
  await valuesIn(store).put('summary', { ...(await summary.get()), version: 0 });
  expect(await summary.get()).toBeUndefined();
});
