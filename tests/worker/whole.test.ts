import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { serializeBackup } from '../../core/backup/write.ts';
import { inboxIn } from '../../store/inbox.ts';
import { readState } from '../../store/state.ts';
import { tagsIn } from '../../store/tags.ts';
import { activity, reported } from '../records.ts';
import { answered, BERLIN, createWorker, type Worker } from './surroundings.ts';

const file = readFileSync(new URL('../core/backups/v1-0.1.0.json', import.meta.url), 'utf8');
const exported = async ({ store }: Worker) =>
  serializeBackup(await readState(store), { exportedAt: '2026-11-22T10:00:00Z', app: '0.1.0' });
const restore = async ({ store, ask }: Worker, text: string) =>
  ask('restore', { inbox: await inboxIn(store).lay(new Blob([text])) });

/** A worker that already knows a tagged meeting and a piece of work. */
async function workerInUse() {
  const worker = createWorker();
  await worker.ask('saveTag', { activity: 'mine', energy: 1, reported: reported('mine') });
  const work = { title: 'Draft', kind: 'writing', start: '2026-11-16T08:00:00Z', minutes: 30, zone: BERLIN, energy: 0 };
  await worker.ask('logWork', work);
  await worker.ask('markArticle', { id: 'guide:mine', saved: true });
  worker.announced.length = 0;
  return worker;
}

describe('a backup in the inbox', () => {
  test('is merged into an empty Updraft as it was exported', async () => {
    const worker = createWorker();
    const counts = answered(await restore(worker, file));
    expect(JSON.parse(await exported(worker))).toStrictEqual(JSON.parse(file));
    expect([counts.changed, counts.same]).toEqual([0, 0]);
    expect(worker.announced).toEqual([undefined]);
  });

  test('leaves what is here, and changes nothing the second time', async () => {
    const worker = await workerInUse();
    await restore(worker, file);
    expect((await tagsIn(worker.store).find('mine'))?.energy).toBe(1);
    const before = await exported(worker);
    expect(answered(await restore(worker, file))).toMatchObject({ added: 0, changed: 0 });
    expect(await exported(worker)).toBe(before);
  });

  test('is taken out of the inbox, good or bad', async () => {
    const worker = await workerInUse();
    const count = async () => (await worker.store()).count('inbox');
    await restore(worker, file);
    expect(await count()).toBe(0);
    await restore(worker, 'no backup');
    expect(await count()).toBe(0);
  });

  test('teaches the guesses what its person chose', async () => {
    const worker = createWorker();
    const chosen = activity('a', { series: 'google:s', kind: 'teaching', kindBy: 'person', title: 'Sync' });
    const text = serializeBackup(
      { ...(await readState(worker.store)), activities: [chosen] },
      { exportedAt: '2026-11-22T10:00:00Z', app: '0.1.0' },
    );
    answered(await restore(worker, text));
    await worker.ask('reportActivities', { activities: [reported('b', { series: 'google:s', title: 'Sync' })] });
    const { activities } = await readState(worker.store);
    expect(activities.find(({ id }) => id === 'b')).toMatchObject({ kind: 'teaching', kindBy: 'guess' });
  });

  const spoil = (change: (data: Record<string, unknown>) => void) => {
    const data = JSON.parse(file);
    change(data);
    return JSON.stringify(data);
  };
  test.each([
    ['that is no JSON', 'no backup', 'The file is not JSON'],
    ['that is cut off', file.slice(0, -20), 'The file is not complete'],
    ['of another version', spoil((data) => Object.assign(data, { version: 2 })), 'version 2'],
    [
      'with one energy that is none',
      spoil((data) => Object.assign((data.tags as object[])[1] as object, { energy: 7 })),
      'tags, item 2',
    ],
    ['with an activity less', spoil((data) => (data.activities as unknown[]).pop()), 'no such activity'],
  ])('%s is refused with a sentence and changes nothing', async (_, text, why) => {
    const worker = await workerInUse();
    const before = await worker.disk();
    expect(await restore(worker, text)).toEqual({ ok: false, reason: 'invalid', detail: expect.stringContaining(why) });
    expect(await worker.disk()).toBe(before);
    expect(worker.announced).toEqual([]);
  });

  test('that nobody laid there is refused', async () => {
    const worker = await workerInUse();
    expect(await worker.ask('restore', { inbox: 'nobody' })).toEqual({ ok: false, reason: 'invalid' });
  });
});

test('the sample data comes beside what is here and goes without a trace', async () => {
  const worker = await workerInUse();
  const before = await exported(worker);
  expect(await worker.ask('loadSample', { zone: BERLIN })).toEqual({ ok: true, value: null });
  const { activities, tags } = await readState(worker.store);
  expect(activities.length).toBeGreaterThan(200);
  expect(tags.find((tag) => tag.activity === 'mine')?.energy).toBe(1);
  expect(await worker.ask('removeSample', {})).toEqual({ ok: true, value: null });
  expect(await exported(worker)).toBe(before);
  expect(worker.announced).toEqual([undefined, undefined]);
});

test('what was learned from the sample data goes with it', async () => {
  const worker = createWorker();
  await worker.ask('loadSample', { zone: BERLIN });
  const { activities } = await readState(worker.store);
  const one = activities.find(({ series, kindBy }) => series !== null && kindBy === 'guess');
  await worker.ask('setKind', { activity: one?.id, kind: 'incident' });
  await worker.ask('removeSample', {});
  await worker.ask('reportActivities', { activities: [reported('mine', { title: one?.title ?? '' })] });
  expect((await readState(worker.store)).activities).toMatchObject([{ id: 'mine', kind: one?.kind }]);
});

test('erasing leaves nothing in any store, and Updraft starts anew', async () => {
  const worker = await workerInUse();
  await worker.ask('setKind', { activity: 'mine', kind: 'teaching' });
  await restore(worker, file);
  await inboxIn(worker.store).lay(new Blob(['forgotten']));
  expect(await worker.ask('eraseEverything', {})).toEqual({ ok: true, value: null });
  const db = await worker.store();
  for (const name of db.objectStoreNames) expect(await db.count(name), name).toBe(0);
  expect(worker.announced.at(-1)).toBeUndefined();
  expect((await worker.ask('saveTag', { activity: 'new', energy: 1, reported: reported('new') })).ok).toBe(true);
});
