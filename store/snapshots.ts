import { compressed, expanded } from '../core/backup/compressed.ts';
import { backupChunks } from '../core/backup/write.ts';
import { instantOf } from '../core/time.ts';
import type { Snapshot, Store } from './schema.ts';
import { readState } from './state.ts';

/** How long a snapshot can be brought back, in milliseconds. */
const KEPT_MS = 30 * 86_400_000;
/** More than these are not kept, however young: the oldest goes first. */
const MOST = 30;
const BOTH = ['snapshots', 'snapshotFiles'] as const;

/** What was here before something large happened: compressed backup files inside the database, kept for 30 days. */
export const snapshotsIn = (store: () => Promise<Store>) => {
  /** Newest first, without those that are too old. */
  const all = async (nowMs: number): Promise<Snapshot[]> =>
    (await (await store()).getAll('snapshots')).filter(({ at }) => nowMs - at < KEPT_MS).reverse();

  return {
    all,

    /** Keeps what is here now, and lets go of what is too old. Where there is nothing, nothing is kept. */
    take: async (why: Snapshot['why'], nowMs: number, app: string): Promise<Snapshot | undefined> => {
      const state = await readState(store);
      if (state.activities.length + state.tags.length + state.decisions.length + state.kinds.length === 0)
        return undefined;
      const text = new Blob([...backupChunks(state, { exportedAt: instantOf(nowMs), app })]);
      const file = new Blob([await compressed(text)], { type: 'application/gzip' });
      const db = await store();
      const tx = db.transaction(BOTH, 'readwrite', { durability: 'strict' });
      const [list, files] = [tx.objectStore('snapshots'), tx.objectStore('snapshotFiles')];
      const keys = await list.getAllKeys();
      const at = Math.max(nowMs, (keys.at(-1) ?? 0) + 1);
      const counts = { activities: state.activities.length, tags: state.tags.length, bytes: file.size };
      const snapshot: Snapshot = { at, why, ...counts };
      const old = keys.filter((key, i) => nowMs - key >= KEPT_MS || i < keys.length + 1 - MOST);
      await Promise.all([
        list.put(snapshot),
        files.put(file, at),
        ...old.flatMap((key) => [list.delete(key), files.delete(key)]),
        tx.done,
      ]);
      return snapshot;
    },

    /** Lets go of all of them. */
    clear: async (): Promise<void> => {
      const tx = (await store()).transaction(BOTH, 'readwrite');
      await Promise.all([...BOTH.map((name) => tx.objectStore(name).clear()), tx.done]);
    },

    /** The backup's text; `undefined` where there is no such snapshot (any more). */
    read: async (at: number): Promise<string | undefined> => {
      const file = await (await store()).get('snapshotFiles', at);
      return file && expanded(file);
    },
  };
};
