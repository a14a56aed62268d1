import { expect, test } from 'vitest';
import { serializeBackup } from '../../core/backup/write.ts';
import { emptyState } from '../../core/backup.ts';
import { activitiesIn } from '../../store/activities.ts';
import { inboxIn } from '../../store/inbox.ts';
import { snapshotsIn } from '../../store/snapshots.ts';
import { readState } from '../../store/state.ts';
import { activity, reported, tag } from '../records.ts';
import { answered, createWorker, NOON } from './surroundings.ts';

const stamp = { exportedAt: '2026-11-22T10:00:00Z', app: '' };
const DAY_MS = 86_400_000;

async function workerWithTwo() {
  const worker = createWorker();
  answered(await worker.ask('saveTag', { activity: 'a', energy: 1, reported: reported('a') }));
  const later = { calendar: 'team', start: '2026-11-18T09:00:00Z', end: '2026-11-18T10:00:00Z' };
  answered(await worker.ask('saveTag', { activity: 'b', energy: -1, reported: reported('b', later) }));
  return worker;
}
const exported = async (worker: Awaited<ReturnType<typeof workerWithTwo>>) =>
  serializeBackup(await readState(worker.store), stamp);

test('what was here before a restore can be brought back whole, and that undone in turn', async () => {
  const worker = await workerWithTwo();
  const before = await exported(worker);
  const file = serializeBackup({ ...emptyState(), activities: [activity('c')], tags: [tag('c', 2)] }, stamp);
  answered(await worker.ask('restore', { inbox: await inboxIn(worker.store).lay(new Blob([file])) }));
  const after = await exported(worker);
  expect(after).not.toBe(before);
  const [kept] = await snapshotsIn(worker.store).all(NOON);
  expect(kept).toMatchObject({ why: 'before-restore', activities: 2, tags: 2 });
  answered(await worker.ask('restoreSnapshot', { at: kept?.at }));
  expect(await exported(worker)).toBe(before);
  const [newest] = await snapshotsIn(worker.store).all(NOON);
  answered(await worker.ask('restoreSnapshot', { at: newest?.at }));
  expect(await exported(worker)).toBe(after);
});

test('what was here before a calendar file is kept once, however many parts the file has, and can be brought back', async () => {
  const worker = await workerWithTwo();
  const before = await exported(worker);
  const renamed = { ...reported('a'), title: 'Named otherwise since' };
  answered(await worker.ask('importCalendar', { part: 0, isLast: false, meetings: [renamed, reported('c')] }));
  answered(await worker.ask('importCalendar', { part: 1, isLast: true, meetings: [reported('d')] }));
  expect((await readState(worker.store)).activities.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  const kept = await snapshotsIn(worker.store).all(NOON);
  expect(kept).toMatchObject([{ why: 'before-import', activities: 2, tags: 2 }]);
  answered(await worker.ask('restoreSnapshot', { at: kept[0]?.at }));
  expect(await exported(worker)).toBe(before);
});

test('a calendar file without a meeting, and a file for an empty Updraft, leave nothing to bring back', async () => {
  const worker = createWorker();
  answered(await worker.ask('importCalendar', { part: 0, isLast: true, meetings: [reported('c')] }));
  answered(await worker.ask('importCalendar', { part: 0, isLast: true, meetings: [] }));
  expect(await snapshotsIn(worker.store).all(NOON)).toEqual([]);
});

test('a snapshot is offered for 30 days and then let go', async () => {
  const { store } = await workerWithTwo();
  const snapshots = snapshotsIn(store);
  await snapshots.take('before-erase', NOON, '');
  expect(await snapshots.all(NOON + 30 * DAY_MS - 1)).toHaveLength(1);
  expect(await snapshots.all(NOON + 30 * DAY_MS)).toEqual([]);
  await snapshots.take('before-erase', NOON + 30 * DAY_MS, '');
  expect(await (await store()).count('snapshotFiles')).toBe(1);
});

test('of the days that are erased nothing is left, and what is left is told', async () => {
  const worker = await workerWithTwo();
  const erased = answered(await worker.ask('eraseSome', { from: '2026-11-16', until: '2026-11-17' }));
  expect(erased).toEqual({ activities: 1, tags: 1, left: 1 });
  expect(await readState(worker.store)).toMatchObject({ activities: [{ id: 'b' }], tags: [{ activity: 'b' }] });
  expect(await snapshotsIn(worker.store).all(NOON)).toMatchObject([{ why: 'before-erase', activities: 2 }]);
});

test('erasing one calendar leaves the others', async () => {
  const worker = await workerWithTwo();
  expect(answered(await worker.ask('eraseSome', { calendar: 'team' }))).toEqual({ activities: 1, tags: 1, left: 1 });
  expect((await readState(worker.store)).activities.map(({ id }) => id)).toEqual(['a']);
});

test('damaged records are set aside by name, the others stay, and a second check finds nothing', async () => {
  const worker = await workerWithTwo();
  const db = await worker.store();
  await db.put('activities', { ...activity('c'), day: '2026-11-16', start: 7 } as never);
  await db.put('tags', { ...tag('a', 1), energy: 7 } as never);
  await db.put('tags', tag('nobody', 1));
  await db.put('activities', { ...activity('d'), day: '1999-01-01' });
  expect((await activitiesIn(worker.store).onDays('2026-11-16', '2026-11-16')).map(({ id }) => id)).toEqual(['a']);
  const checked = answered(await worker.ask('repairData', {}));
  expect(checked.damaged.map(({ list, key }) => `${list} ${key}`)).toEqual(['activities c', 'tags a', 'tags nobody']);
  expect(checked.refiled).toBe(1);
  expect(await db.count('quarantine')).toBe(3);
  expect((await activitiesIn(worker.store).onDays('2026-11-16', '2026-11-16')).map(({ id }) => id)).toEqual(['a', 'd']);
  expect(answered(await worker.ask('repairData', {}))).toMatchObject({ damaged: [], refiled: 0 });
});
