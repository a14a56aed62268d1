import type { Activity } from '../core/activity.ts';
import type { Store } from './schema.ts';

const KEY = 'imported';
/** Every key that begins so: each part of an import has one, so that the list is never written again as it grows. */
const all = () => IDBKeyRange.bound(KEY, `${KEY}\uffff`);

/** What an import did: ids of the activities it added, and those it changed as they were before. */
export interface ImportDone {
  added: readonly string[];
  before: readonly Activity[];
}

/** What the last import did, for as long as it can be undone. */
export const importsIn = (store: () => Promise<Store>) => ({
  /** Keeps what one part of an import did; the first part, 0, begins a new import. */
  add: async (part: number, done: ImportDone): Promise<void> => {
    const tx = (await store()).transaction('values', 'readwrite');
    if (part === 0) await tx.store.delete(all());
    await tx.store.put(done, `${KEY} ${String(part).padStart(5, '0')}`);
    await tx.done;
  },

  /** Gives it once; after that there is nothing to undo. */
  take: async (): Promise<ImportDone> => {
    const tx = (await store()).transaction('values', 'readwrite');
    const parts = (await tx.store.getAll(all())) as ImportDone[];
    await tx.store.delete(all());
    await tx.done;
    return { added: parts.flatMap(({ added }) => added), before: parts.flatMap(({ before }) => before) };
  },
});
