import { expect, test } from 'vitest';
import { serializeBackup } from '../../core/backup/write.ts';
import { redactionRules } from '../../core/redaction.ts';
import { activitiesIn } from '../../store/activities.ts';
import { recordsIn } from '../../store/records.ts';
import { readState } from '../../store/state.ts';
import { reported } from '../records.ts';
import { answered, createWorker, type Worker } from './surroundings.ts';

const kindOf = async ({ store }: Worker, id: string) => (await activitiesIn(store).find(id))?.kind;
const standup = (id: string) => reported(id, { title: 'Daily standup', series: null });

/** Two standups (one chosen), a status meeting, a skill, a rule, a decision and an experiment about standups. */
async function workerWithStandups() {
  const worker = createWorker();
  await worker.ask('reportActivities', {
    activities: [standup('a'), standup('b'), reported('c', { title: 'Weekly status' })],
  });
  await worker.ask('setKind', { activity: 'b', kind: 'standup' });
  const keep = (list: string, record: object) => worker.ask('keepRecord', { list, record });
  answered(await keep('kinds', { id: 'standup', name: 'Huddle', skill: 4, skillRatedAt: '2026-11-01T08:00:00Z' }));
  const hoursPerWeek = { standup: 2, status: -1 };
  answered(
    await keep('decisions', { id: 'd', type: 'offer', title: 'Acme', createdAt: '2026-11-01T08:00:00Z', hoursPerWeek }),
  );
  const days = { createdAt: '2026-11-01T08:00:00Z', from: '2026-11-02', until: '2026-11-20' };
  answered(
    await keep('experiments', {
      id: 'e',
      title: 'Shorter',
      change: '',
      ...days,
      expected: 'up',
      kinds: ['standup', 'status'],
    }),
  );
  answered(await worker.ask('keepRule', { rule: { by: 'kind', value: 'standup' }, on: true }));
  return worker;
}

test('a kind that is merged takes its work, its skill, its rules and its plans along', async () => {
  const worker = await workerWithStandups();
  expect(await worker.ask('mergeKinds', { from: 'standup', into: 'status' })).toEqual({
    ok: true,
    value: { moved: 2 },
  });
  const state = await readState(worker.store);
  expect(state.activities.map(({ id, kind }) => [id, kind])).toEqual([
    ['a', 'status'],
    ['b', 'status'],
    ['c', 'status'],
  ]);
  expect(state.kinds).toMatchObject([
    { id: 'standup', name: 'Huddle', mergedInto: 'status' },
    { id: 'status', name: 'Status', skill: 4 },
  ]);
  expect(redactionRules(state.settings)).toEqual([{ by: 'kind', value: 'status' }]);
  expect(state.decisions[0]?.hoursPerWeek).toEqual({ status: 1 });
  expect(state.experiments[0]?.kinds).toEqual(['status']);
});

test('later guesses and choices of a merged kind are the other one', async () => {
  const worker = createWorker();
  await worker.ask('reportActivities', { activities: [standup('a')] });
  answered(await worker.ask('mergeKinds', { from: 'standup', into: 'status' }));
  await worker.ask('reportActivities', { activities: [standup('new')] });
  expect(await kindOf(worker, 'new')).toBe('status');
  await worker.ask('setKind', { activity: 'new', kind: 'standup' });
  expect(await kindOf(worker, 'new')).toBe('status');
});

test('a merge that is undone leaves everything as it was, but for what was changed since', async () => {
  const worker = await workerWithStandups();
  const before = await readState(worker.store);
  answered(await worker.ask('mergeKinds', { from: 'standup', into: 'status' }));
  await worker.ask('setKind', { activity: 'a', kind: 'review' });
  expect(await worker.ask('unmergeKinds', {})).toEqual({ ok: true, value: { moved: 1 } });
  const { activities, decisions, experiments, settings, kinds } = await readState(worker.store);
  expect(activities.map(({ kind }) => kind)).toEqual(['review', 'standup', 'status']);
  expect(settings).toEqual(before.settings);
  expect(decisions[0]).toMatchObject({ hoursPerWeek: { standup: 2, status: -1 } });
  expect(experiments[0]?.kinds).toEqual(['standup', 'status']);
  expect(kinds).toMatchObject([
    { id: 'standup', name: 'Huddle', skill: 4, mergedInto: null },
    { id: 'status', skill: null, mergedInto: null },
  ]);
  expect(await worker.ask('unmergeKinds', {})).toMatchObject({ ok: false });
});

test('a kind is merged into no kind that is not there, nor into one that is gone', async () => {
  const worker = createWorker();
  answered(await worker.ask('mergeKinds', { from: 'standup', into: 'status' }));
  for (const [from, into] of [
    ['standup', 'review'],
    ['review', 'standup'],
    ['review', 'nothing'],
    ['nothing', 'review'],
  ])
    expect(await worker.ask('mergeKinds', { from, into }), `${from} ${into}`).toMatchObject({ ok: false });
  expect(await recordsIn(worker.store).all('kinds')).toHaveLength(2);
  const state = await readState(worker.store);
  expect(serializeBackup(state, { exportedAt: '2026-11-16T11:00:00Z', app: '0.1.0' })).toContain(
    '"mergedInto":"status"',
  );
});
