// From a backup file to what the doors show of it.
import { expect, test } from 'vitest';
import { createSidebarState } from '../../doors/sidebar-state.ts';
import { inboxIn } from '../../store/inbox.ts';
import { summaryIn } from '../../store/summary.ts';
import { summarizeAnew } from '../../worker/summary.ts';
import { backupText, exported } from '../oracles/backup.ts';
import { simulate } from '../oracles/simulate.ts';
import { BERLIN, createWorker } from './surroundings.ts';

/** Half a year in which one-on-ones take. */
const history = exported(simulate(101, { kindEff: { 'one-on-one': -0.9 } }));
const { now } = history;

function workerAtItsEnd() {
  const worker = createWorker();
  worker.clock.now = now;
  const restore = async () =>
    worker.ask('restore', { inbox: await inboxIn(worker.store).lay(new Blob([backupText(history)])) });
  const sidebar = createSidebarState(worker.store, { now: () => now, zone: BERLIN, language: 'en' });
  return { ...worker, restore, sidebar };
}

test('what a backup brings is told as soon as it is summarized', async () => {
  const { store, restore } = workerAtItsEnd();
  expect(await restore()).toMatchObject({ ok: true });
  await summarizeAnew(store, { now, changedAt: now });
  const told = (await summaryIn(store).get())?.trends;
  expect(told?.tagged).toBe(history.tags.length);
  const claims = told?.statements.filter(({ level }) => level === 'claim').map(({ family, key }) => `${family} ${key}`);
  expect(claims).toContain('kind one-on-one');
});

test('between a restore and its summary the sidebar does not say that there are no tags', async () => {
  const { store, restore, sidebar } = workerAtItsEnd();
  await summarizeAnew(store, { now: now - 1000, changedAt: 0 });
  await sidebar.load();
  expect(sidebar.trends.shown.value?.trends.tagged).toBe(0);
  await restore();
  await sidebar.load();
  expect(sidebar.trends.shown.value).toBeUndefined();
  await summarizeAnew(store, { now, changedAt: now - 500 });
  await sidebar.load();
  expect(sidebar.trends.shown.value?.trends.tagged).toBe(history.tags.length);
  expect(sidebar.trends.shown.value?.claims.length).toBeGreaterThan(0);
});

test('a summary that was begun before the restore does not take the place of the one after it', async () => {
  const { store, restore } = workerAtItsEnd();
  const before = summarizeAnew(store, { now: now - 1000, changedAt: 0 });
  const restored = restore();
  const after = restored.then(() => summarizeAnew(store, { now, changedAt: now - 500 }));
  await Promise.all([before, restored, after]);
  expect((await summaryIn(store).get())?.trends.tagged).toBe(history.tags.length);
});

test('a summary of other tags than are stored is made anew, whatever the clock says', async () => {
  const { store, restore } = workerAtItsEnd();
  await summarizeAnew(store, { now, changedAt: 0 });
  await restore();
  // The clock was set back between the two: nothing seems to have changed since.
  expect(await summarizeAnew(store, { now: now + 1, changedAt: now - 5000 })).toBe(true);
  expect((await summaryIn(store).get())?.trends.tagged).toBe(history.tags.length);
});
