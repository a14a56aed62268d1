import { expect, test } from 'vitest';
import { readState } from '../../store/state.ts';
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
