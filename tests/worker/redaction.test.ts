import { describe, expect, test } from 'vitest';
import { serializeBackup } from '../../core/backup/write.ts';
import { parseBackup } from '../../core/backup.ts';
import { importInParts } from '../../doors/import-meetings.ts';
import { activitiesIn } from '../../store/activities.ts';
import { inboxIn } from '../../store/inbox.ts';
import { readState } from '../../store/state.ts';
import { summarizeAnew } from '../../worker/summary.ts';
import { reported } from '../records.ts';
import { answered, BERLIN, createWorker, NOON, type Worker } from './surroundings.ts';

const SECRET = 'Severance talk';
const secret = (id: string, more = {}) => reported(id, { title: SECRET, ...more });
const rule = { by: 'word', value: 'severance' } as const;
const find = (worker: Worker, id: string) => activitiesIn(worker.store).find(id);
const stamp = { exportedAt: '2026-11-16T11:00:00Z', app: '0.1.0' };

async function workerWithRule() {
  const worker = createWorker();
  answered(await worker.ask('keepRule', { rule, on: true }));
  return worker;
}

describe('a title that a rule takes', () => {
  test('is written by no door', async () => {
    const worker = await workerWithRule();
    answered(await worker.ask('reportActivities', { activities: [secret('google:a')] }));
    answered(await worker.ask('saveTag', { activity: 'google:b', energy: -2, reported: secret('google:b') }));
    answered(
      await importInParts([secret('ics:c', { source: 'ics' })], worker.ask).then((done) => ({ ok: true, value: done })),
    );
    const work = { title: `${SECRET}: notes`, kind: 'writing', start: '2026-11-16T08:00:00Z', minutes: 30 };
    answered(await worker.ask('logWork', { ...work, zone: BERLIN, energy: 0 }));
    await worker.ask('setKind', { activity: 'google:a', kind: 'people-admin' });
    await summarizeAnew(worker.store, { now: NOON, changedAt: NOON });
    expect(await activitiesIn(worker.store).all()).toHaveLength(4);
    expect((await worker.disk()).toLowerCase()).not.toContain('severance');
  });

  test('still says what kind it is, and is no news when it is seen again', async () => {
    const worker = await workerWithRule();
    const one = secret('google:a', { title: 'Standup severance' });
    await worker.ask('reportActivities', { activities: [one] });
    expect(await find(worker, 'google:a')).toMatchObject({
      title: '',
      kind: 'standup',
      kindBy: 'guess',
      redacted: true,
    });
    worker.announced.length = 0;
    await worker.ask('reportActivities', { activities: [one] });
    expect(worker.announced).toEqual([]);
    // What is learned elsewhere does not undo a guess whose title nobody can read again.
    await worker.ask('reportActivities', { activities: [reported('google:b', { title: 'Coffee' })] });
    await worker.ask('setKind', { activity: 'google:b', kind: 'learning' });
    expect(await find(worker, 'google:a')).toMatchObject({ kind: 'standup' });
  });

  test('comes back when the rule is gone and the page shows it', async () => {
    const worker = await workerWithRule();
    await worker.ask('reportActivities', { activities: [secret('google:a')] });
    answered(await worker.ask('keepRule', { rule, on: false }));
    await worker.ask('reportActivities', { activities: [secret('google:a')] });
    expect(await find(worker, 'google:a')).toMatchObject({ title: SECRET });
    expect(await find(worker, 'google:a')).not.toHaveProperty('redacted');
  });

  test('is known again in its series, under whatever name that is kept', async () => {
    const worker = await workerWithRule();
    const weekly = { source: 'outlook', series: 'outlook:severance talk' } as const;
    await worker.ask('reportActivities', { activities: [secret('outlook:a', weekly)] });
    await worker.ask('setKind', { activity: 'outlook:a', kind: 'people-admin' });
    await worker.ask('reportActivities', { activities: [secret('outlook:b', weekly)] });
    expect(await find(worker, 'outlook:b')).toMatchObject({ kind: 'people-admin', kindBy: 'guess', title: '' });
  });

  test('and that was seen without an id finds its twin, and only that', async () => {
    const worker = await workerWithRule();
    // As a page names it: hash of title, wall clock and no calendar.
    const { seenId } = await import('../../core/seen.ts');
    const id = seenId(SECRET, '2026-11-16T10:00', '2026-11-16T10:30', undefined);
    await worker.ask('saveTag', { activity: id, energy: 1, reported: secret(id, { source: 'seen', calendar: null }) });
    const other = secret('google:other', { title: 'Severance, another one' });
    await worker.ask('reportActivities', { activities: [other] });
    expect(await find(worker, id)).toBeDefined();
    await worker.ask('reportActivities', { activities: [secret('google:a')] });
    const { activities, tags } = await readState(worker.store);
    expect(activities.map((one) => one.id).sort()).toEqual(['google:a', 'google:other']);
    expect(tags).toMatchObject([{ activity: 'google:a', energy: 1 }]);
  });
});

test('a kind with a rule takes the title the moment the person gives it', async () => {
  const worker = createWorker();
  await worker.ask('reportActivities', { activities: [secret('google:a')] });
  await worker.ask('keepRule', { rule: { by: 'kind', value: 'people-admin' }, on: true });
  expect(await find(worker, 'google:a')).toMatchObject({ title: SECRET });
  await worker.ask('setKind', { activity: 'google:a', kind: 'people-admin' });
  expect(await find(worker, 'google:a')).toMatchObject({ title: '', redacted: true });
});

test('past titles go when the person says so, with all that was learned and computed from them', async () => {
  const worker = createWorker();
  const weekly = { source: 'outlook', series: 'outlook:severance talk' } as const;
  await worker.ask('reportActivities', { activities: [secret('outlook:a', weekly), reported('google:b')] });
  await worker.ask('setKind', { activity: 'outlook:a', kind: 'people-admin' });
  await worker.ask('keepRule', { rule, on: true });
  await summarizeAnew(worker.store, { now: NOON, changedAt: NOON });
  expect(await worker.disk()).toContain('severance');
  worker.announced.length = 0;
  expect(await worker.ask('redactPast', {})).toEqual({ ok: true, value: { redacted: 1 } });
  expect((await worker.disk()).toLowerCase()).not.toContain('severance');
  expect(await find(worker, 'google:b')).toMatchObject({ title: 'Meeting google:b' });
  expect(worker.announced).toEqual([undefined]);
  expect(await worker.ask('redactPast', {})).toEqual({ ok: true, value: { redacted: 0 } });
});

describe('a restored backup', () => {
  const backupWith = async () => {
    const from = createWorker('from');
    await from.ask('saveTag', { activity: 'google:a', energy: 1, reported: secret('google:a') });
    return readState(from.store);
  };

  test('brings no title that the rules here take', async () => {
    const text = serializeBackup(await backupWith(), stamp);
    const worker = await workerWithRule();
    answered(await worker.ask('restore', { inbox: await inboxIn(worker.store).lay(new Blob([text])) }));
    expect(await find(worker, 'google:a')).toMatchObject({ title: '', redacted: true });
    expect(await worker.disk()).not.toContain('everance');
  });

  test('of a machine with rules gives back the identical state, rules and marks included', async () => {
    const from = await workerWithRule();
    await from.ask('saveTag', { activity: 'google:a', energy: 1, reported: secret('google:a') });
    const state = await readState(from.store);
    const text = serializeBackup(state, stamp);
    const worker = createWorker('other');
    answered(await worker.ask('restore', { inbox: await inboxIn(worker.store).lay(new Blob([text])) }));
    expect(serializeBackup(await readState(worker.store), stamp)).toBe(text);
    const read = parseBackup(text);
    expect(read.ok && read.value.activities[0]).toMatchObject({ redacted: true });
  });
});
