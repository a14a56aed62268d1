import { type IDBPTransaction, unwrap } from 'idb';
import type { Activity } from '../core/activity.ts';
import { LIST_KEYS } from '../core/backup/removed.ts';
import { type BackupState, emptyState, MEMBERS } from '../core/backup.ts';
import { activityOf, rowOf } from './activities.ts';
import { type Difference, differencesBetween } from './differences.ts';
import type { List, Schema, Store } from './schema.ts';
import { touch } from './touched.ts';

const LIST_NAMES = Object.keys(LIST_KEYS) as List[];
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

/** Who watches a large change, and may end it. */
export interface Watch {
  /** Hears how much is written, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Asked between parts of the work; true leaves everything as it was, and {@link Cancelled} is thrown. */
  isCancelled?: () => boolean;
  /** Makes what is kept of the change in the same stroke, so that it can be undone. */
  journal?: (differences: readonly Difference[], before: BackupState, after: BackupState) => unknown;
}

/** Thrown when a change was called off; nothing of it was kept. */
export class Cancelled extends Error {}

/** Records that are handed over at once; between two such parts others are heard. */
const AT_ONCE = 500;

/**
 * Puts what `change` makes of the whole state in its place, all or nothing: whatever goes wrong, including in `change`,
 * leaves what was there. Only records that differ are written. `change` must answer at once, or the transaction would end
 * before its answer is written.
 * @throws Cancelled
 */
export async function changeState(
  store: () => Promise<Store>,
  change: (state: BackupState) => BackupState,
  { onProgress, isCancelled, journal }: Watch = {},
): Promise<void> {
  const tx = (await store()).transaction(ALL, 'readwrite', { durability: 'strict' });
  try {
    const before = await readWithin(tx);
    const next = change(before);
    const differences = differencesBetween(before, next);
    // The platform's own requests: a promise for each of so many records would cost more than the writing.
    const disk = unwrap(tx);
    for (let from = 0; from < differences.length; from += AT_ONCE) {
      if (isCancelled?.()) throw new Cancelled();
      let last: IDBRequest | undefined;
      for (const { name, key, after } of differences.slice(from, from + AT_ONCE)) {
        const target = disk.objectStore(name);
        last = after ? target.put(name === 'activities' ? rowOf(after as Activity) : after) : target.delete(key);
      }
      if (last) await done(last);
      onProgress?.(Math.min(1, (from + AT_ONCE) / differences.length));
    }
    const values = tx.objectStore('values');
    for (const name of SINGLES) await values.put(next[name], name);
    await values.put(otherMembers(next), 'extra');
    await touch(tx, 'all');
    if (journal) await values.put(journal(differences, before, next), 'taking');
    if (isCancelled?.()) throw new Cancelled();
    await tx.done;
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

const done = (request: IDBRequest): Promise<void> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

/** Members of a backup file that this version does not know; they go back into the next one. */
const otherMembers = (state: BackupState) => {
  const known = new Set<string>(MEMBERS);
  return Object.fromEntries(Object.entries(state).filter(([name]) => !known.has(name)));
};

const COUNTED = ['activities', 'tags', 'cleared', ...LIST_NAMES, 'imported', 'feedItems'] as const;

/** How many records each store holds. */
export async function countRecords(store: () => Promise<Store>): Promise<Record<string, number>> {
  const db = await store();
  return Object.fromEntries(await Promise.all(COUNTED.map(async (name) => [name, await db.count(name)] as const)));
}

/** One record of each store that has any, the last by key, as it is kept. */
export async function sampleRecords(store: () => Promise<Store>): Promise<Record<string, unknown>> {
  const db = await store();
  const last = async (name: (typeof COUNTED)[number]) =>
    (await db.transaction(name).store.openCursor(null, 'prev'))?.value;
  return Object.fromEntries(await Promise.all(COUNTED.map(async (name) => [name, await last(name)] as const)));
}

/** Empties every store, derived values and this machine's own name included. */
export async function eraseAll(store: () => Promise<Store>): Promise<void> {
  const db = await store();
  const names = [...db.objectStoreNames];
  const tx = db.transaction(names, 'readwrite', { durability: 'strict' });
  // Nothing is written down: without that record no columns count any more, wherever they are held.
  await Promise.all([...names.map((name) => tx.objectStore(name).clear()), touch(tx, []), tx.done]);
}
