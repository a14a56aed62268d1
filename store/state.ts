import type { IDBPTransaction } from 'idb';
import { type BackupState, emptyState, MEMBERS } from '../core/backup.ts';
import { activityOf, rowOf } from './activities.ts';
import { LISTS, type List, type Schema, type Store } from './schema.ts';
import { touch } from './touched.ts';

const LIST_NAMES = Object.keys(LISTS) as List[];
const RECORDS = ['activities', 'tags', 'cleared', 'removed', ...LIST_NAMES] as const;
const RESTS = [...LIST_NAMES, 'values'] as const;
const ALL = [...RECORDS, 'values'] as const;
const SINGLES = ['profile', 'settings', 'stamps'] as const;

/** All that a person made, in one consistent look. */
export async function readState(store: () => Promise<Store>): Promise<BackupState> {
  const tx = (await store()).transaction(ALL);
  return readWithin(tx);
}

/** What a person made besides activities and tags: that is read in a moment, however many of those there are. */
export async function readLists(
  store: () => Promise<Store>,
): Promise<Omit<BackupState, 'activities' | 'tags' | 'cleared'>> {
  const tx = (await store()).transaction(RESTS);
  const [lists, singles] = await Promise.all([
    Promise.all(LIST_NAMES.map(async (name) => [name, await tx.objectStore(name).getAll()] as const)),
    Promise.all(SINGLES.map(async (name) => [name, await tx.objectStore('values').get(name)] as const)),
  ]);
  const { activities: _, tags: __, cleared: ___, ...empty } = emptyState();
  return {
    ...empty,
    ...Object.fromEntries(lists),
    ...Object.fromEntries(singles.filter(([, value]) => value !== undefined)),
  };
}

type Look<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, typeof ALL, Mode>;

async function readWithin<Mode extends IDBTransactionMode>(tx: Look<Mode>): Promise<BackupState> {
  const [rows, tags, cleared, removed, lists, singles] = await Promise.all([
    tx.objectStore('activities').getAll(),
    tx.objectStore('tags').getAll(),
    tx.objectStore('cleared').getAll(),
    tx.objectStore('removed').getAll(),
    Promise.all(LIST_NAMES.map(async (name) => [name, await tx.objectStore(name).getAll()] as const)),
    Promise.all(SINGLES.map(async (name) => [name, await tx.objectStore('values').get(name)] as const)),
  ]);
  return {
    ...emptyState(),
    activities: rows.map(activityOf),
    tags,
    cleared,
    removed,
    ...Object.fromEntries(lists),
    ...Object.fromEntries(singles.filter(([, value]) => value !== undefined)),
    ...((await tx.objectStore('values').get('extra')) as object | undefined),
  };
}

/**
 * Puts what `change` makes of the whole state in its place, all or nothing: whatever goes wrong, including in `change`,
 * leaves what was there. `change` must answer at once, or the transaction would end before its answer is written.
 */
export async function changeState(
  store: () => Promise<Store>,
  change: (state: BackupState) => BackupState,
): Promise<void> {
  const tx = (await store()).transaction(ALL, 'readwrite', { durability: 'strict' });
  try {
    const next = change(await readWithin(tx));
    const writes: Promise<unknown>[] = [];
    const write = (written: Promise<unknown>) => {
      // Handled even when the next one cannot be asked for, so that an abort is told once: by what is thrown here.
      written.catch(() => {});
      writes.push(written);
    };
    for (const name of RECORDS) {
      const target = tx.objectStore(name);
      write(target.clear());
      const records: unknown[] = name === 'activities' ? next.activities.map(rowOf) : next[name];
      for (const record of records) write(target.put(record as never));
    }
    const values = tx.objectStore('values');
    for (const name of SINGLES) write(values.put(next[name], name));
    write(values.put(otherMembers(next), 'extra'));
    write(touch(tx, 'all'));
    await Promise.all([...writes, tx.done]);
  } catch (error) {
    tx.done.catch(() => {});
    try {
      tx.abort();
    } catch {
      // It had ended by itself: nothing of it was kept.
    }
    throw error;
  }
}

/** Members of a backup file that this version does not know; they go back into the next one. */
const otherMembers = (state: BackupState) => {
  const known = new Set<string>(MEMBERS);
  return Object.fromEntries(Object.entries(state).filter(([name]) => !known.has(name)));
};

/** How many records each store holds. */
export async function countRecords(store: () => Promise<Store>): Promise<Record<string, number>> {
  const db = await store();
  const names = ['activities', 'tags', 'cleared', ...LIST_NAMES, 'imported', 'feedItems'] as const;
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await db.count(name)] as const)));
}

/** Empties every store, derived values and this machine's own name included. */
export async function eraseAll(store: () => Promise<Store>): Promise<void> {
  const db = await store();
  const names = [...db.objectStoreNames];
  const tx = db.transaction(names, 'readwrite', { durability: 'strict' });
  await Promise.all([...names.map((name) => tx.objectStore(name).clear()), tx.done]);
}
