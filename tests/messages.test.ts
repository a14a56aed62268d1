import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announce, announceSummary, type Changed, lastChange, onChanged } from '../announcements.ts';
import { adapterFor } from '../calendars/index.ts';
import { ok } from '../core/result.ts';
import { answer, FOR_CALENDAR_PAGES, type From, type Handlers, type Name, send } from '../messages.ts';
import { asks } from '../worker/asks.ts';
import { activity } from './records.ts';
import { createWorker } from './worker/surroundings.ts';

const NAMES = Object.keys(asks) as Name[];
const CALENDAR = 'https://calendar.google.com/calendar/u/0/r/week';

/** Answers every message well and keeps what arrived. */
function listen(handle: (name: string) => unknown = () => ok(null)) {
  const arrived: { name: string; data: unknown; from: From }[] = [];
  const handler = (name: string) => async (data: unknown, from: From) => {
    arrived.push({ name, data, from });
    return handle(name);
  };
  const handlers = Object.fromEntries(NAMES.map((name) => [name, handler(name)])) as unknown as Handlers;
  answer(handlers, (url) => adapterFor(url) !== undefined);
  return arrived;
}

/** What a message from there is answered. */
async function deliver(message: unknown, sender: object): Promise<unknown> {
  const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => {});
  return answers.find((one) => one !== undefined);
}
const { id } = fakeBrowser.runtime;
const popup = { id, url: fakeBrowser.runtime.getURL('/popup.html' as '/') };
const calendar = { id, url: CALENDAR, frameId: 0, tab: { id: 7, windowId: 3 } };
const REFUSED = { ok: false, reason: 'invalid' };

describe('who may ask the worker for what', () => {
  test('Updraft’s own pages may ask everything', async () => {
    const arrived = listen();
    for (const name of NAMES) expect(await deliver({ name, data: 1 }, popup), name).toEqual(ok(null));
    expect(arrived.map(({ name }) => name)).toEqual(NAMES);
    expect(arrived[0]?.from).toEqual({ own: true, tab: undefined, window: undefined });
  });

  test('a calendar page may ask for what its strip and marks need, and for nothing else', async () => {
    const arrived = listen();
    const answers = new Map<string, unknown>();
    for (const name of NAMES) answers.set(name, await deliver({ name, data: 1 }, calendar));
    expect(NAMES.filter((name) => answers.get(name) !== undefined)).toEqual(NAMES);
    expect(arrived.map(({ name }) => name).sort()).toEqual([...FOR_CALENDAR_PAGES].sort());
    expect(answers.get('saveTag')).toEqual(ok(null));
    for (const name of ['eraseEverything', 'restore', 'setKind', 'logWork', 'loadSample', 'markArticle'])
      expect(answers.get(name), name).toEqual(REFUSED);
    expect(arrived[0]?.from).toEqual({ own: false, tab: 7, window: 3 });
  });

  test.each([
    ['a frame within a calendar page', { ...calendar, frameId: 4 }],
    ['a script that does not say its frame', { id, url: CALENDAR }],
    ['another site', { ...calendar, url: 'https://example.com/' }],
    ['a site that begins like a calendar', { ...calendar, url: 'https://calendar.google.com.example/calendar' }],
    ['a calendar without a lock', { ...calendar, url: 'http://calendar.google.com/calendar' }],
    ['a page whose address begins like ours', { id, url: fakeBrowser.runtime.getURL('/').replace(/\/$/, '.example/') }],
    ['nowhere', { id }],
  ])('%s gets nothing', async (_, sender) => {
    const arrived = listen();
    for (const name of NAMES) expect(await deliver({ name, data: 1 }, sender), name).toEqual(REFUSED);
    expect(arrived).toEqual([]);
  });

  test.each([
    ['another extension', { ...popup, id: 'another-extension' }],
    ['a sender without an id', { url: popup.url }],
  ])('%s is not even answered', async (_, sender) => {
    const arrived = listen();
    for (const name of NAMES) expect(await deliver({ name, data: 1 }, sender)).toBeUndefined();
    expect(arrived).toEqual([]);
  });

  test('what is no message of ours is left to others', async () => {
    const arrived = listen();
    const none = [undefined, null, 7, 'saveTag', [], {}, { name: 7 }, { name: 'toString' }, { name: '__proto__' }];
    for (const message of none) expect(await deliver(message, popup)).toBeUndefined();
    expect(arrived).toEqual([]);
  });
});

describe('asking the worker', () => {
  test('brings its answer', async () => {
    const worker = createWorker();
    answer(worker.handlers, () => false);
    await (await worker.store()).put('activities', { ...activity('a'), day: '2026-11-16' });
    expect(await send('saveTag', { activity: 'a', energy: 2 })).toMatchObject({ ok: true, value: { energy: 2 } });
    expect(await send('tagsOf', ['a', 'b'])).toEqual(ok({ a: 2 }));
    expect(await send('saveTag', { activity: 'gone', energy: 2 })).toEqual(REFUSED);
  });

  test('is answered "unavailable" where nobody listens', async () => {
    expect(await send('summarize', {})).toEqual({ ok: false, reason: 'unavailable' });
  });

  test('is answered "unavailable" after an update under an open page', async () => {
    const gone = new Error('Extension context invalidated.');
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(gone);
    expect(await send('summarize', {})).toEqual({ ok: false, reason: 'unavailable' });
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementationOnce(() => {
      throw gone;
    });
    expect(await send('summarize', {})).toEqual({ ok: false, reason: 'unavailable' });
  });

  test('is answered "unavailable" when the worker stumbles, which it writes down without the message', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    listen(() => {
      throw new Error('the disk is full');
    });
    const secret = { activity: 'a', energy: 2 as const };
    expect(await send('saveTag', secret)).toEqual({ ok: false, reason: 'unavailable' });
    expect(logged.mock.calls.map(([said]) => said)).toEqual(['Updraft could not answer saveTag:']);
  });
});

describe('what has changed', () => {
  test('is heard by every door until it stops listening', async () => {
    const [one, other]: [Changed[], Changed[]] = [[], []];
    const stop = onChanged((changed) => one.push(changed));
    onChanged((changed) => other.push(changed));
    await announce(['a'], 1);
    stop();
    await announce(undefined, 2);
    expect(one).toEqual([{ at: 1, ids: ['a'] }]);
    expect(other).toEqual([
      { at: 1, ids: ['a'] },
      { at: 2, ids: undefined },
    ]);
  });

  test('names at most a hundred activities, and else means all', async () => {
    const heard: Changed[] = [];
    onChanged((changed) => heard.push(changed));
    const ids = Array.from({ length: 101 }, (_, i) => `${i}`);
    await announce(ids.slice(1), 1);
    await announce(ids, 2);
    expect(heard.map((changed) => changed.ids?.length)).toEqual([100, undefined]);
  });

  test('is remembered, and a new summary is heard as a change of no activity', async () => {
    expect(await lastChange()).toBe(0);
    await announce(['a'], 5);
    const heard: Changed[] = [];
    onChanged((changed) => heard.push(changed));
    await announceSummary(9);
    expect(heard).toEqual([{ at: 9, ids: [] }]);
    expect(await lastChange()).toBe(5);
  });

  test('is not to be mistaken for what else is kept', async () => {
    const heard: Changed[] = [];
    onChanged((changed) => heard.push(changed));
    await fakeBrowser.storage.local.set({ stripOpen: true });
    await fakeBrowser.storage.session.set({ changed: { at: 1 } });
    expect(heard).toEqual([]);
  });
});
