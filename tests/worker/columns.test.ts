// What is derived and kept must be what would be derived from the records now, whatever happened to them, and what the
// worker tells must be what the command line tells of the same backup.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serializeBackup } from '../../core/backup/write.ts';
import { parseBackup } from '../../core/backup.ts';
import { guessKind, withGuess } from '../../core/kind-guess/guess.ts';
import { learnFrom } from '../../core/kind-guess/learn.ts';
import { columnsOf } from '../../core/trends/columns.ts';
import { labelsIn } from '../../core/trends/labels.ts';
import { trendsOf } from '../../core/trends/trends.ts';
import { rankingFor } from '../../scripts/articles.ts';
import { activitiesIn } from '../../store/activities.ts';
import { columnsIn } from '../../store/columns.ts';
import { inboxIn } from '../../store/inbox.ts';
import { readState } from '../../store/state.ts';
import { summaryIn } from '../../store/summary.ts';
import { summarizeAnew } from '../../worker/summary.ts';
import { activity, reported, tag } from '../records.ts';
import { BERLIN, createWorker, NOON, type Worker } from './surroundings.ts';

const STAMP = { exportedAt: '2026-11-22T10:00:00Z', app: '0.1.0' };
const restore = async ({ store, ask }: Worker, text: string) =>
  ask('restore', { inbox: await inboxIn(store).lay(new Blob([text])) });

/** The columns of what is stored, read from the records. */
async function read({ store }: Worker) {
  const { activities, tags } = await readState(store);
  const learned = learnFrom(activities);
  return columnsOf(activities, tags, (one) => guessKind(one, learned).kind);
}

/** Seven meetings in four minutes of two days, each said in two ways: one of them a minute and a title later. */
const said = (number: number, isMoved: boolean) =>
  reported(`m${number}`, {
    title: `${number < 4 ? 'Weekly sync' : 'Design review'}${isMoved ? ' moved' : ''}`,
    series: number % 2 ? 's' : null,
    start: `2026-11-1${5 + (number % 2)}T09:0${(number >> 1) + (isMoved ? 1 : 0)}:00Z`,
    end: '2026-11-16T09:30:00Z',
    people: number % 3 ? [] : ['a@example.com'],
  });
const withoutKinds = ['x', 'y'].map((id) => activity(id, { kind: null, kindBy: null, title: `Weekly ${id}` }));

const number = fc.integer({ min: 0, max: 6 });
const step = fc.oneof(
  fc.record({ is: fc.constant('tag' as const), number, energy: fc.constantFrom(-2, 0, 1), isMoved: fc.boolean() }),
  fc.record({ is: fc.constantFrom('clear', 'move', 'report', 'complete'), number }),
  fc.record({ is: fc.constant('kind' as const), number, kind: fc.constantFrom('status', 'planning') }),
  fc.record({ is: fc.constantFrom('restart', 'keep', 'read', 'restore', 'import', 'erase') }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take(worker: Worker, one: Step): Promise<void> {
  const { ask, store } = worker;
  if (one.is === 'tag' && 'energy' in one)
    await ask('saveTag', { activity: `m${one.number}`, energy: one.energy, reported: said(one.number, one.isMoved) });
  if (one.is === 'clear' && 'number' in one) await ask('clearTag', { activity: `m${one.number}` });
  if (one.is === 'kind' && 'kind' in one) await ask('setKind', { activity: `m${one.number}`, kind: one.kind });
  if ((one.is === 'move' || one.is === 'report') && 'number' in one)
    await ask('reportActivities', { activities: [said(one.number, one.is === 'move')] });
  if (one.is === 'complete')
    await ask('reportActivities', {
      activities: [],
      complete: { source: 'google', from: '2026-11-16', to: '2026-11-17', ids: [] },
    });
  if (one.is === 'keep') await columnsIn(store).keep();
  if (one.is === 'read') await columnsIn(store).get();
  if (one.is === 'erase') await ask('eraseEverything', {});
  if (one.is === 'restore') {
    const text = { ...(await readState(store)), activities: withoutKinds, tags: [tag('x', 1)], cleared: [] };
    await restore(worker, serializeBackup(text, STAMP));
  }
  // A writer that knows nothing of the columns: all are made anew.
  if (one.is === 'import') {
    const db = await store();
    await db.put('activities', { ...activity('foreign'), day: '2026-11-16' });
    await db.put('tags', tag('foreign', -1));
  }
}

test('whatever is written, the columns are those of the records', async () => {
  let people = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const name = `columns ${people++}`;
      let worker = createWorker(name);
      for (const one of steps) {
        if (one.is === 'restart') {
          (await worker.store()).close();
          worker = createWorker(name);
        } else await take(worker, one);
        if (one.is !== 'keep') expect(await columnsIn(worker.store).get()).toEqual(await read(worker));
      }
      (await worker.store()).close();
    }),
    { numRuns: 40 },
  );
});

test('a worker that was stopped reads one value, and of the records those of the touched minute alone', async () => {
  const worker = createWorker('one value');
  for (const n of [0, 1, 2, 3, 4, 5, 6])
    await worker.ask('saveTag', { activity: `m${n}`, energy: 1, reported: said(n, false) });
  await columnsIn(worker.store).get();
  await columnsIn(worker.store).keep();
  await worker.ask('saveTag', { activity: 'm2', energy: -1 });
  const { store } = createWorker('one value');
  const reads: string[] = [];
  const { get, getAll } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.get = function (key) {
    reads.push(`${this.name} ${typeof key === 'string' ? key : 'range'}`);
    return get.call(this, key);
  };
  IDBObjectStore.prototype.getAll = function (...asked) {
    reads.push(`all ${this.name}`);
    return getAll.call(this, ...asked);
  };
  try {
    const { energy } = await columnsIn(store).get();
    expect([...energy]).toEqual([1, -1, 1, 1, 1, 1, 1]);
  } finally {
    Object.assign(IDBObjectStore.prototype, { get, getAll });
  }
  expect(reads).toEqual(['values touched', 'values columns', 'tags m2']);
});

test('records that went without a word are missed when they are counted', async () => {
  const worker = createWorker('counted');
  await worker.ask('saveTag', { activity: 'm1', energy: 1, reported: said(1, false) });
  await columnsIn(worker.store).get();
  await columnsIn(worker.store).keep();
  const db = await worker.store();
  const touched = await db.get('values', 'touched');
  await db.delete('activities', 'm1');
  await db.put('values', touched, 'touched');
  const columns = columnsIn(createWorker('counted').store);
  expect((await columns.get()).count).toBe(1);
  expect(await columns.check()).toBe(false);
  expect((await columns.get()).count).toBe(0);
  expect(await columns.check()).toBe(true);
});

test('the worker tells what the command line tells of the same backup', async () => {
  const worker = createWorker('the same');
  for (let day = 1; day <= 14; day++)
    for (const n of [1, 2, 3]) {
      const date = `2026-11-${String(day).padStart(2, '0')}`;
      const times = { start: `${date}T${9 + n}:00:00Z`, end: `${date}T${9 + n}:45:00Z` };
      const one = reported(`${day}-${n}`, {
        ...times,
        title: ['Standup', 'Review', 'Interview'][n - 1] ?? '',
        series: `s${n}`,
      });
      await worker.ask('saveTag', { activity: one.id, energy: n === 1 ? -1 : 1, reported: one });
    }
  const withNull = { ...(await readState(worker.store)), activities: withoutKinds, tags: [tag('x', 1)] };
  await restore(worker, serializeBackup(withNull, STAMP));
  await worker.ask('setKind', { activity: '3-2', kind: 'teaching' });
  await worker.ask('logWork', {
    title: 'Draft',
    kind: 'writing',
    start: '2026-11-15T08:00:00Z',
    minutes: 30,
    zone: BERLIN,
    energy: 0,
  });
  await worker.ask('clearTag', { activity: '5-1' });
  await summarizeAnew(worker.store, { now: NOON, changedAt: NOON });
  const summary = await summaryIn(worker.store).get();

  const file = parseBackup(serializeBackup(await readState(worker.store), STAMP));
  if (!file.ok) throw new Error(file.detail);
  const learned = learnFrom(file.value.activities);
  const activities = file.value.activities.map((one) => (one.kind === null ? withGuess(one, learned) : one));
  const label = labelsIn(file.value.kinds, file.value.people);
  const now = '2026-11-16T11:00:00Z';
  const told = trendsOf(columnsOf(activities, file.value.tags), { now, experiments: [], label });
  const plain = (trends: typeof told) => ({
    ...trends,
    statements: trends.statements.map(({ label: _, mostly, behind: __, ...one }) => ({ ...one, mostly: mostly?.key })),
  });
  expect(summary && plain(summary.trends)).toEqual(plain(told));
  expect(told.tagged).toBe(43);
  const ranking = rankingFor(file.value, NOON, undefined);
  expect(ranking.ok && ranking.value.articles.map(({ id }) => id)).toEqual(summary?.articles.map(({ id }) => id));
  expect(await activitiesIn(worker.store).find('3-2')).toMatchObject({ kind: 'teaching' });
});
