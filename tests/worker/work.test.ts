import { expect, test } from 'vitest';
import { mergeBackup } from '../../core/backup/merge.ts';
import { activitiesIn } from '../../store/activities.ts';
import { readState } from '../../store/state.ts';
import { reported } from '../records.ts';
import { answered, BERLIN, createWorker, type Worker } from './surroundings.ts';

const WORK = { title: 'Draft', kind: 'writing', start: '2026-11-16T08:00:00Z', minutes: 30, zone: BERLIN };
const logged = async (worker: Worker) => answered(await worker.ask('logWork', { ...WORK, energy: 1 })).activity;

test('logged work can be changed in every way, and stays one activity with one tag', async () => {
  const worker = createWorker();
  const activity = await logged(worker);
  worker.clock.now += 60_000;
  const change = { title: 'Report', kind: 'analysis', start: '2026-11-13T13:00:00Z', minutes: 90, zone: BERLIN };
  answered(await worker.ask('editWork', { activity, ...change, energy: -2 }));
  const { activities, tags } = await readState(worker.store);
  expect(activities).toMatchObject([
    {
      id: activity,
      title: 'Report',
      kind: 'analysis',
      kindBy: 'person',
      start: change.start,
      end: '2026-11-13T14:30:00Z',
    },
  ]);
  expect(tags).toMatchObject([
    { activity, energy: -2, taggedAt: '2026-11-16T11:00:00Z', updatedAt: '2026-11-16T11:01:00.000Z' },
  ]);
  expect(worker.announced.at(-1)).toEqual([activity]);
});

test('work that is not there cannot be changed, nor a meeting', async () => {
  const worker = createWorker();
  const change = { ...WORK, energy: 0 };
  expect(await worker.ask('editWork', { ...change, activity: 'task:none' })).toMatchObject({ ok: false });
  expect(await worker.ask('editWork', { ...change, activity: 'google:a' })).toMatchObject({ ok: false });
  expect((await readState(worker.store)).activities).toEqual([]);
});

test('deleted work is put back as it was, and a merge does not take it away again', async () => {
  const worker = createWorker();
  const id = await logged(worker);
  const before = await readState(worker.store);
  const [activity] = before.activities;
  const [tag] = before.tags;
  answered(await worker.ask('removeWork', { activity: id }));
  const deleted = await readState(worker.store);
  expect([deleted.activities, deleted.tags]).toEqual([[], []]);
  expect(deleted.removed).toMatchObject([{ id: `activities:${id}` }]);
  answered(await worker.ask('putBackWork', { activity, tag }));
  const after = await readState(worker.store);
  expect(after.activities).toMatchObject(before.activities);
  expect(after.cleared).toEqual([]);
  expect(after.tags).toMatchObject([{ activity: id, energy: 1, taggedAt: tag?.taggedAt }]);
  for (const { state } of [mergeBackup(after, deleted), mergeBackup(deleted, after)]) {
    expect(state.activities.map((one) => one.id)).toEqual([id]);
    expect(state.tags.map((one) => one.energy)).toEqual([1]);
  }
});

test('the kind of logged work soon teaches the guess for work of the same title, also when it is changed', async () => {
  const worker = createWorker();
  const meeting = reported('google:a', { title: 'Quarvig notes' });
  await worker.ask('reportActivities', { activities: [meeting] });
  const kind = async () => (await activitiesIn(worker.store).find('google:a'))?.kind;
  expect(await kind()).not.toBe('strategy');
  const work = { ...WORK, title: 'Quarvig notes', energy: 1 };
  const { activity } = answered(await worker.ask('logWork', { ...work, kind: 'strategy' }));
  await expect.poll(kind).toBe('strategy');
  await expect.poll(() => worker.announced.slice(-2)).toEqual([[activity], ['google:a']]);
  answered(await worker.ask('editWork', { ...work, activity, kind: 'design' }));
  await expect.poll(kind).toBe('design');
});

test('work whose title is not kept can be changed without one, and only such work', async () => {
  const worker = createWorker();
  answered(await worker.ask('keepRule', { rule: { by: 'word', value: 'draft' }, on: true }));
  const hidden = await logged(worker);
  const change = { ...WORK, title: '', minutes: 45, energy: -1 };
  answered(await worker.ask('editWork', { ...change, activity: hidden }));
  expect(await activitiesIn(worker.store).find(hidden)).toMatchObject({
    ...{ title: '', redacted: true, kind: 'writing', end: '2026-11-16T08:45:00Z' },
  });
  const { activity } = answered(await worker.ask('logWork', { ...WORK, title: 'Report', energy: 1 }));
  expect(await worker.ask('editWork', { ...change, activity })).toMatchObject({ ok: false });
  expect(await activitiesIn(worker.store).find(activity)).toMatchObject({ title: 'Report' });
});
