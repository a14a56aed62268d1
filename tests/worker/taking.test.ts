import { describe, expect, test } from 'vitest';
import { serializeBackup } from '../../core/backup/write.ts';
import { planLines } from '../../core/imports/plan.ts';
import { readImport } from '../../core/imports/read-import.ts';
import { inboxIn } from '../../store/inbox.ts';
import { readState } from '../../store/state.ts';
import { FILES, type FileName } from '../core/imports/files.ts';
import { reported } from '../records.ts';
import { answered, BERLIN, createWorker, type Worker } from './surroundings.ts';

const exported = async ({ store }: Worker) =>
  serializeBackup(await readState(store), { exportedAt: '2026-11-22T10:00:00Z', app: '0.1.0' });
/** Lays what a file holds into the inbox and has it taken in. */
async function take({ store, ask }: Worker, name: FileName, decisions = {}) {
  const read = readImport(FILES[name], { name, zone: BERLIN, today: '2026-11-22', decisions });
  if (!read.ok) throw new Error(read.detail);
  return ask('takeFile', { inbox: await inboxIn(store).lay(new Blob([...planLines(read.value)])) });
}
async function workerInUse() {
  const worker = createWorker();
  await worker.ask('saveTag', { activity: 'mine', energy: 1, reported: reported('mine') });
  worker.announced.length = 0;
  return worker;
}

describe.each(Object.keys(FILES) as FileName[])('%s', (name) => {
  test('comes in, the second time changes nothing, and goes again without a trace', async () => {
    const worker = await workerInUse();
    const before = await exported(worker);
    const first = answered(await take(worker, name));
    expect(first.added).toBeGreaterThan(0);
    const after = await exported(worker);
    expect(after).not.toBe(before);
    expect(answered(await take(worker, name))).toMatchObject({ added: 0, changed: 0 });
    expect(await exported(worker)).toBe(after);
    // Undoing is of the last file that came in: the second one, which changed nothing.
    expect(answered(await worker.ask('undoTaking', {}))).toEqual({ removed: 0, restored: 0, kept: 0 });
    expect(await exported(worker)).toBe(after);
  });

  test('is undone as if it had never come', async () => {
    const worker = await workerInUse();
    const before = await exported(worker);
    await take(worker, name);
    expect(answered(await worker.ask('undoTaking', {})).removed).toBeGreaterThan(0);
    expect(await exported(worker)).toBe(before);
  });
});

test('a backup that is taken in comes out as it was', async () => {
  const worker = createWorker();
  await take(worker, 'backup.json');
  expect(JSON.parse(await exported(worker))).toStrictEqual(JSON.parse(FILES['backup.json']));
});

test('a kind that the file does not say is guessed from the title', async () => {
  const worker = createWorker();
  await take(worker, 'Clockify_Time_Report_Detailed.csv');
  const { activities } = await readState(worker.store);
  expect(activities.find(({ title }) => title === 'Interview')).toMatchObject({ kind: 'interview', kindBy: 'guess' });
});

test('a file taken in again with other meanings changes the energies that came from it, and no other', async () => {
  const worker = createWorker();
  await take(worker, 'daylio_export.csv');
  const { tags } = await readState(worker.store);
  const rad = tags.find(({ energy }) => energy === 2);
  const meh = tags.find(({ energy }) => energy === 0);
  await worker.ask('saveTag', { activity: meh?.activity, energy: -2 });
  const counts = answered(await take(worker, 'daylio_export.csv', { 'energy:rad': '1', 'energy:meh': '1' }));
  expect(counts).toMatchObject({ added: 0, changed: 1 });
  const now = new Map((await readState(worker.store)).tags.map((tag) => [tag.activity, tag.energy]));
  expect([now.get(rad?.activity ?? ''), now.get(meh?.activity ?? '')]).toEqual([1, -2]);
});

test('a tag given after the import stays when the import is undone, and so does its activity', async () => {
  const worker = createWorker();
  await take(worker, 'Toggl_time_entries.csv');
  const { activities } = await readState(worker.store);
  const untagged = activities.find(({ title }) => title === 'Atlas');
  worker.clock.now += 60_000;
  await worker.ask('saveTag', { activity: untagged?.id, energy: 2 });
  expect(answered(await worker.ask('undoTaking', {}))).toEqual({ removed: 4, restored: 0, kept: 1 });
  const left = await readState(worker.store);
  expect([left.activities, left.tags]).toMatchObject([[{ title: 'Atlas' }], [{ energy: 2 }]]);
});

test.each([
  ['nothing', ''],
  ['no JSON', 'hello\n'],
  ['a list that is none of ours', '{"isWhole":false}\n{"list":"secrets","records":[]}\n'],
  ['a record that is wrong', '{"isWhole":false}\n{"list":"tags","records":[{"activity":"mine","energy":7}]}\n'],
  [
    'a tag without its activity',
    '{"isWhole":false}\n{"list":"tags","records":[{"activity":"x","energy":1,"taggedAt":"2026-11-16T09:31:00Z","updatedAt":"2026-11-16T09:31:00Z","device":"a"}]}\n',
  ],
])('a plan that holds %s is refused and changes nothing', async (_, text) => {
  const worker = await workerInUse();
  const before = await exported(worker);
  const inbox = await inboxIn(worker.store).lay(new Blob([text]));
  expect(await worker.ask('takeFile', { inbox })).toEqual({ ok: false, reason: 'invalid' });
  expect(await exported(worker)).toBe(before);
  expect(worker.announced).toEqual([]);
});

test('called off in the middle, nothing of it stays', async () => {
  const worker = await workerInUse();
  const before = await exported(worker);
  const activities = Array.from({ length: 5000 }, (_, i) => ({ ...reported(`a${i}`), kind: 'review', kindBy: null }));
  const text = [...planLines({ activities: activities as never, tags: [] })];
  const taking = worker.ask('takeFile', { inbox: await inboxIn(worker.store).lay(new Blob(text)) });
  // Wait until some of it is written, then call it off.
  for (;;) {
    const share = answered(await worker.ask('takingProgress', {}));
    if (share !== null && share > 0.25) break;
    await new Promise((next) => setTimeout(next, 0));
  }
  await worker.ask('cancelTaking', {});
  expect(await taking).toEqual({ ok: false, reason: 'cancelled' });
  expect(await exported(worker)).toBe(before);
  expect(worker.announced).toEqual([]);
});
