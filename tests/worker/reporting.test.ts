import { describe, expect, test } from 'vitest';
import { activitiesIn } from '../../store/activities.ts';
import { valuesIn } from '../../store/values.ts';
import { hashesOf } from '../../worker/people.ts';
import { openToday } from '../../worker/tags.ts';
import { reported } from '../records.ts';
import { answered, BERLIN, createWorker, NOON } from './surroundings.ts';

const at = (id: string, start: string, end: string, more = {}) => reported(id, { start, end, ...more });
const idsOf = async ({ store }: ReturnType<typeof createWorker>) =>
  (await activitiesIn(store).all()).map(({ id }) => id);

describe('a report of a page', () => {
  test('is kept and announced once; a second one that says the same is not', async () => {
    const worker = createWorker();
    const report = { activities: [reported('a'), reported('b')] };
    expect(await worker.ask('reportActivities', report)).toEqual({ ok: true, value: null });
    const before = await worker.disk();
    await worker.ask('reportActivities', report);
    expect(await worker.disk()).toBe(before);
    expect(worker.announced.map((ids) => ids?.toSorted())).toEqual([['a', 'b']]);
  });

  test('that names a meeting twice keeps the later reading', async () => {
    const worker = createWorker();
    await worker.ask('reportActivities', { activities: [reported('a'), reported('a', { title: 'Later' })] });
    expect((await activitiesIn(worker.store).find('a'))?.title).toBe('Later');
  });

  test('with one meeting that cannot be is refused as a whole', async () => {
    const worker = createWorker();
    const wrong = at('b', '2026-11-16T10:00:00Z', '2026-11-16T09:00:00Z');
    expect(await worker.ask('reportActivities', { activities: [reported('a'), wrong] })).toMatchObject({ ok: false });
    expect(await idsOf(worker)).toEqual([]);
  });
});

describe('a report of all there is on some days takes away', () => {
  const COMING = ['2026-11-18T09:00:00Z', '2026-11-18T10:00:00Z'] as const;
  const complete = { source: 'google', from: '2026-11-16', to: '2026-11-20' };

  /** What is left of the meetings when a report of these days no longer shows any. */
  async function leftOf(list: ReturnType<typeof reported>[], tagged: string[] = [], again: typeof list = []) {
    const worker = createWorker();
    await worker.ask('reportActivities', { activities: list });
    for (const activity of tagged) answered(await worker.ask('saveTag', { activity, energy: 1 }));
    await worker.ask('reportActivities', { activities: again, complete });
    return { left: await idsOf(worker), announced: worker.announced.at(-1) };
  }

  test('a coming meeting that is gone, and says so', async () => {
    expect(await leftOf([at('a', ...COMING)])).toEqual({ left: [], announced: ['a'] });
  });

  test('not one that is still there', async () => {
    const still = at('a', ...COMING);
    expect((await leftOf([still, at('b', ...COMING)], [], [still])).left).toEqual(['a']);
  });

  test('not one with a tag', async () => {
    expect((await leftOf([at('a', ...COMING), at('b', ...COMING)], ['b'])).left).toEqual(['b']);
  });

  test('not one that is over: it took place', async () => {
    const over = at('a', '2026-11-16T10:00:00Z', '2026-11-16T11:00:00Z');
    const running = at('b', '2026-11-16T10:30:00Z', '2026-11-16T11:00:01Z');
    expect((await leftOf([over, running])).left).toEqual(['a']);
  });

  test('not one of other days or of another calendar', async () => {
    const left = await leftOf([
      at('after', '2026-11-20T23:00:00Z', '2026-11-20T23:30:00Z'),
      at('on the last day', '2026-11-20T22:00:00Z', '2026-11-20T22:30:00Z'),
      at('outlook', ...COMING, { source: 'outlook' }),
      at('seen', ...COMING, { source: 'seen' }),
    ]);
    expect(left.left).toEqual(['after', 'outlook', 'seen']);
  });
});

describe('people', () => {
  const people = ['Ana@Corp.example', 'bo@corp.example'];

  test('are known by hashes alone: no address is in any store', async () => {
    const worker = createWorker();
    await worker.ask('reportActivities', { activities: [reported('a', { people }), reported('b', { people })] });
    await worker.ask('saveTag', { activity: 'c', energy: 1, reported: reported('c', { people }) });
    expect((await worker.disk()).toLowerCase()).not.toMatch(/corp\.example|ana@|bo@/);
    const hashes = (await activitiesIn(worker.store).all()).map((one) => one.people);
    expect(hashes[0]).toHaveLength(2);
    expect([hashes[1], hashes[2]]).toEqual([hashes[0], hashes[0]]);
  });

  test('are the same however their address is written, and once each', async () => {
    const values = valuesIn(createWorker().store);
    const [ana] = await hashesOf(['ana@corp.example'], values);
    expect(await hashesOf([' ANA@corp.example ', 'ana@corp.example'], values)).toEqual([ana]);
    expect(await hashesOf([], values)).toEqual([]);
  });

  test('are others on another machine', async () => {
    const hashes = await Promise.all(
      ['one', 'other'].map((name) => hashesOf(people, valuesIn(createWorker(name).store))),
    );
    expect(new Set(hashes.flat()).size).toBe(4);
  });
});

describe('what there is to tag today', () => {
  test('is what has ended and carries no tag, oldest first, on the page and on the toolbar', async () => {
    const worker = createWorker();
    const { ask, clock, store } = worker;
    await ask('reportActivities', {
      activities: [
        at('yesterday', '2026-11-15T09:00:00Z', '2026-11-15T09:30:00Z'),
        at('second', '2026-11-16T09:00:00Z', '2026-11-16T09:30:00Z'),
        at('first', '2026-11-16T08:00:00Z', '2026-11-16T08:30:00Z'),
        at('coming', '2026-11-16T11:00:00Z', '2026-11-16T11:30:00Z'),
        at('tomorrow', '2026-11-17T09:00:00Z', '2026-11-17T09:30:00Z'),
      ],
    });
    const open = async () => answered(await ask('toTagToday', { zone: BERLIN })).map(({ id }) => id);
    expect(await open()).toEqual(['first', 'second']);
    const next = Date.parse('2026-11-16T11:30:00Z');
    expect(await openToday(store, NOON, BERLIN)).toEqual({ count: 2, next });
    await ask('saveTag', { activity: 'first', energy: 0 });
    expect(await open()).toEqual(['second']);
    clock.now = next;
    expect(await open()).toEqual(['second', 'coming']);
    expect(await openToday(store, next, BERLIN)).toEqual({ count: 2, next: Date.parse('2026-11-17T09:30:00Z') });
  });

  test('tells of a meeting what a list shows, and nothing else', async () => {
    const { ask } = createWorker();
    await ask('reportActivities', { activities: [reported('a', { people: ['ana@corp.example'] })] });
    expect(answered(await ask('toTagToday', { zone: BERLIN }))).toEqual([
      { id: 'a', title: 'Meeting a', start: '2026-11-16T09:00:00Z', end: '2026-11-16T09:30:00Z' },
    ]);
  });

  test('is nothing at the start', async () => {
    const { ask, store } = createWorker();
    expect(answered(await ask('toTagToday', { zone: BERLIN }))).toEqual([]);
    expect(await openToday(store, NOON, BERLIN)).toEqual({ count: 0, next: undefined });
  });
});
