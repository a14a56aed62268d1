import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { migrations } from '../../store/migrations.ts';
import { openStore } from '../../store/open.ts';
import type { Store, Upgrade } from '../../store/schema.ts';

test('a store from before feeds were fetched keeps its feeds and can hold their articles', async () => {
  const feed = { id: 'f:a', url: 'https://blog.example.com/feed', title: 'Blog' };
  const before = await openDB('updraft', 3, {
    upgrade: (db, _from, _to, tx): unknown => {
      const [first, second, third] = migrations;
      const [store, upgrade] = [db as unknown as Store, tx as unknown as Upgrade];
      return first?.(store, upgrade)
        .then(() => second?.(store, upgrade))
        .then(() => third?.(store, upgrade));
    },
  });
  await before.put('feeds', feed);
  before.close();

  const db = await openStore();
  expect(await db.getAll('feeds')).toEqual([feed]);
  const item = {
    ...{ id: 'feed:1', feed: 'f:a', url: 'https://blog.example.com/1', title: 'One', excerpt: '', tags: [], date: 7 },
    reading: { concepts: [], paid: false },
  };
  await db.put('feedItems', item);
  expect(await db.getAllFromIndex('feedItems', 'feed', 'f:a')).toEqual([item]);
  expect(await db.getAllFromIndex('feedItems', 'date', 7)).toEqual([item]);
});
