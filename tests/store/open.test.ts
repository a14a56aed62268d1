import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { LIST_KEYS } from '../../core/backup/removed.ts';
import { migrations } from '../../store/migrations.ts';
import { openStore, storeOpener } from '../../store/open.ts';
import { VERSION } from '../../store/schema.ts';
import { tag } from '../records.ts';

test('from nothing there is a store for every list, found by its key, and activities by day and series', async () => {
  const db = await openStore();
  expect(db.version).toBe(VERSION);
  expect([...db.objectStoreNames].sort()).toEqual(
    [
      ...['activities', 'cleared', 'feedItems', 'imported', 'importedBodies', 'inbox', 'quarantine', 'removed'],
      ...['snapshotFiles', 'snapshots', 'tags', 'values', ...Object.keys(LIST_KEYS)],
    ].sort(),
  );
  const tx = db.transaction([...db.objectStoreNames]);
  expect([...tx.objectStore('activities').indexNames]).toEqual(['day', 'series']);
  expect(
    ['activities', 'tags', 'cleared', 'kinds', 'checkins'].map((name) => tx.objectStore(name as 'tags').keyPath),
  ).toEqual(['id', 'activity', 'activity', 'id', 'at']);
});

test('every version of the database has the one step that leads to it', () => {
  expect(migrations).toHaveLength(VERSION);
});

test('what was written is there when it is opened again', async () => {
  const db = await openStore();
  await db.put('tags', tag('a', 2));
  db.close();
  expect(await (await openStore()).getAll('tags')).toEqual([tag('a', 2)]);
});

test('a database that a newer Updraft wrote is refused and left as it is', async () => {
  const newer = await openDB('updraft', VERSION + 1, { upgrade: (db) => void db.createObjectStore('later') });
  await newer.put('later', 'kept', 'key');
  newer.close();
  await expect(openStore()).rejects.toMatchObject({ name: 'VersionError' });
  const again = await openDB('updraft', VERSION + 1);
  expect([...again.objectStoreNames]).toEqual(['later']);
  expect(await again.get('later', 'key')).toBe('kept');
});

test('a step that fails leaves nothing of the steps before it', async () => {
  migrations.push(async () => {
    throw new Error('half way');
  });
  try {
    await expect(openStore()).rejects.toMatchObject({ name: 'AbortError' });
  } finally {
    migrations.pop();
  }
  expect(await indexedDB.databases()).toEqual([]);
  expect((await openStore()).version).toBe(VERSION);
});

test('nothing is opened before it is needed, and then once for all who ask', async () => {
  const open = vi.spyOn(indexedDB, 'open');
  const store = storeOpener();
  expect(open).not.toHaveBeenCalled();
  const [one, other] = await Promise.all([store(), store()]);
  expect(one).toBe(other);
  expect(open).toHaveBeenCalledTimes(1);
});

test('a page that holds the database lets a newer Updraft have it at once', async () => {
  await storeOpener()();
  const newer = await openDB('updraft', VERSION + 1);
  expect(newer.version).toBe(VERSION + 1);
});

test('a page that let the database go opens it again at the next use', async () => {
  const store = storeOpener();
  await (await store()).put('tags', tag('a', 1));
  // Somebody else wants the database for themselves: it is deleted, and made anew.
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('updraft');
    deleting.onsuccess = () => resolve();
    deleting.onblocked = () => reject(new Error('still held'));
  });
  expect(await (await store()).getAll('tags')).toEqual([]);
});

test('a database that could not be opened is tried again at the next use', async () => {
  const newer = await openDB('updraft', VERSION + 1);
  newer.close();
  const store = storeOpener();
  await expect(store()).rejects.toMatchObject({ name: 'VersionError' });
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('updraft').onsuccess = resolve;
  });
  expect((await store()).version).toBe(VERSION);
});
