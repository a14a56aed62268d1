import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { migrations } from '../../store/migrations.ts';
import { openStore } from '../../store/open.ts';
import type { Store, Upgrade } from '../../store/schema.ts';
import { tag } from '../records.ts';

test('a store from before imported articles keeps everything and can hold them', async () => {
  const before = await openDB('updraft', 1, {
    upgrade: (db, _from, _to, tx): unknown => migrations[0]?.(db as unknown as Store, tx as unknown as Upgrade),
  });
  await before.put('tags', tag('a', -1));
  await before.put('articles', { id: 'guide:meeting-diet', saved: true, progress: 0.4, feedback: null, at: null });
  before.close();

  const db = await openStore();
  expect(await db.getAll('tags')).toEqual([tag('a', -1)]);
  expect(await db.getAll('articles')).toEqual([
    { id: 'guide:meeting-diet', saved: true, progress: 0.4, feedback: null, at: null },
  ]);
  const reading = { concepts: [], paid: false };
  const meta = { id: 'file:a.md', title: 'A', description: '', tags: [], ads: false, minutes: 1, reading };
  await db.put('imported', meta);
  await db.put('importedBodies', [['p', null, 'Text']], 'file:a.md');
  expect([await db.getAll('imported'), await db.getAll('importedBodies')]).toEqual([[meta], [[['p', null, 'Text']]]]);
});
