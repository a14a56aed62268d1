import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { migrations } from '../../store/migrations.ts';
import { openStore } from '../../store/open.ts';
import type { Store, Upgrade } from '../../store/schema.ts';
import { readState } from '../../store/state.ts';
import { tag } from '../records.ts';

test('a store from before remembered removals keeps everything, also what a newer machine’s backup had brought', async () => {
  const before = await openDB('updraft', 4, {
    upgrade: (db, _from, _to, tx): unknown => {
      const steps = migrations.slice(0, 4).map((step) => () => step(db as unknown as Store, tx as unknown as Upgrade));
      return steps.reduce<Promise<void>>((before, step) => before.then(step), Promise.resolve());
    },
  });
  const removed = [{ id: 'decisions:d1', updatedAt: '2026-11-16T11:00:00.000Z', device: 'k3v9' }];
  const stamps = { 'settings.forecast': '2026-11-16T11:00:00.000Z' };
  await before.put('tags', tag('a', -1));
  await before.put('values', { removed, stamps, garden: [1] }, 'extra');
  before.close();

  const db = await openStore();
  const state = await readState(async () => db);
  expect(state).toMatchObject({ tags: [tag('a', -1)], removed, stamps, garden: [1] });
  expect(await db.get('values', 'extra')).toEqual({ garden: [1] });
});
