import { expect, test } from 'vitest';
import { mergeBackup } from '../../core/backup/merge.ts';
import { emptyState } from '../../core/backup.ts';
import { removedIn } from '../../store/removed.ts';
import { readState } from '../../store/state.ts';
import { reported } from '../records.ts';
import { answered, createWorker } from './surroundings.ts';

const decision = { id: 'd1', type: 'offer', title: 'Group PM', createdAt: '2026-11-10T09:00:00Z' };

test('a record is kept, replaced and dropped, each writing later than the one before', async () => {
  const worker = createWorker();
  answered(await worker.ask('keepRecord', { list: 'decisions', record: decision }));
  answered(await worker.ask('keepRecord', { list: 'decisions', record: { ...decision, outcome: 'stayed' } }));
  const [kept] = (await readState(worker.store)).decisions;
  expect(kept).toMatchObject({ id: 'd1', outcome: 'stayed', updatedAt: '2026-11-16T11:00:00.001Z' });
  answered(await worker.ask('dropRecord', { list: 'decisions', key: 'd1' }));
  expect((await readState(worker.store)).decisions).toEqual([]);
});

test('a dropped record leaves a trace, and one with its key is later than that', async () => {
  const worker = createWorker();
  answered(await worker.ask('keepRecord', { list: 'decisions', record: decision }));
  answered(await worker.ask('dropRecord', { list: 'decisions', key: 'd1' }));
  const { removed } = await readState(worker.store);
  expect(removed).toMatchObject([{ id: 'decisions:d1', updatedAt: '2026-11-16T11:00:00.001Z' }]);
  answered(await worker.ask('keepRecord', { list: 'decisions', record: decision }));
  expect((await readState(worker.store)).decisions).toMatchObject([{ updatedAt: '2026-11-16T11:00:00.002Z' }]);
});

test('a meeting that was removed is not reported back; tagging it brings it back for good', async () => {
  const worker = createWorker();
  answered(await worker.ask('saveTag', { activity: 'a', energy: 1, reported: reported('a') }));
  const at = { updatedAt: '2026-11-16T11:00:00.000Z', device: 'k3v9' };
  await removedIn(worker.store).activities(['a'], at);
  answered(await worker.ask('reportActivities', { activities: [reported('a')] }));
  expect(await readState(worker.store)).toMatchObject({ activities: [], tags: [], removed: [{ id: 'activities:a' }] });
  answered(await worker.ask('saveTag', { activity: 'a', energy: -1, reported: reported('a') }));
  const since = '2026-11-16T11:00:00.001Z';
  const state = await readState(worker.store);
  expect(state).toMatchObject({ activities: [{ id: 'a', since }], tags: [{ energy: -1, since }] });
  expect(mergeBackup(state, { ...emptyState(), removed: state.removed }).state.tags).toHaveLength(1);
});

test('a record that does not fit its list changes nothing', async () => {
  const worker = createWorker();
  const before = await worker.disk();
  for (const record of [{ ...decision, type: 'wedding' }, { title: 'no id' }, 'text'])
    expect(await worker.ask('keepRecord', { list: 'decisions', record })).toEqual({ ok: false, reason: 'invalid' });
  expect(await worker.ask('keepRecord', { list: 'tags', record: decision })).toEqual({ ok: false, reason: 'invalid' });
  expect(await worker.disk()).toBe(before);
});

test('profile and settings change member by member', async () => {
  const worker = createWorker();
  answered(await worker.ask('keepProfile', { change: { role: 'designer' } }));
  answered(await worker.ask('keepProfile', { change: { yearsInField: 7 } }));
  answered(await worker.ask('keepSettings', { change: { forecast: true } }));
  answered(await worker.ask('keepSettings', { change: { stripArticle: false } }));
  expect(await worker.ask('keepProfile', { change: { yearsInField: -1 } })).toEqual({ ok: false, reason: 'invalid' });
  const { profile, settings } = await readState(worker.store);
  expect(profile).toMatchObject({ role: 'designer', yearsInField: 7 });
  expect(settings).toEqual({ forecast: true, stripArticle: false });
});
