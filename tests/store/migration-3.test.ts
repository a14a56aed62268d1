import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { migrations } from '../../store/migrations.ts';
import { openStore } from '../../store/open.ts';
import type { Store, Upgrade } from '../../store/schema.ts';
import { tag } from '../records.ts';

test('a store from before weekly reviews keeps everything and can hold them', async () => {
  const before = await openDB('updraft', 2, {
    upgrade: (db, _from, _to, tx): unknown => {
      const [first, second] = migrations;
      const [store, upgrade] = [db as unknown as Store, tx as unknown as Upgrade];
      return first?.(store, upgrade).then(() => second?.(store, upgrade));
    },
  });
  expect([...before.objectStoreNames]).not.toContain('reviews');
  await before.put('tags', tag('a', -1));
  await before.put('studies', { id: 's1', from: '2026-11-09', to: '2026-11-20' });
  before.close();

  const db = await openStore();
  expect(await db.getAll('tags')).toEqual([tag('a', -1)]);
  expect(await db.getAll('studies')).toEqual([{ id: 's1', from: '2026-11-09', to: '2026-11-20' }]);
  const review = { week: '2026-11-16', keep: 'Mornings', change: '', note: '', createdAt: '2026-11-20T16:00:00Z' };
  await db.put('reviews', review);
  expect(await db.get('reviews', '2026-11-16')).toEqual(review);
});
