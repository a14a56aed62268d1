import type { Store } from './schema.ts';

const KEY = 'imported';
/** Every key that begins so: each part of an import has one, so that the list is never written again as it grows. */
const all = () => IDBKeyRange.bound(KEY, `${KEY}\uffff`);

/** Ids of the activities that the last import added, for as long as it can be undone. */
export const importsIn = (store: () => Promise<Store>) => ({
  /** Keeps what one part of an import added; the first part, 0, begins a new import. */
  add: async (part: number, ids: readonly string[]): Promise<void> => {
    const tx = (await store()).transaction('values', 'readwrite');
    if (part === 0) await tx.store.delete(all());
    await tx.store.put(ids, `${KEY} ${String(part).padStart(5, '0')}`);
    await tx.done;
  },

  /** Gives the list once; after that there is nothing to undo. */
  take: async (): Promise<string[]> => {
    const tx = (await store()).transaction('values', 'readwrite');
    const parts = (await tx.store.getAll(all())) as string[][];
    await tx.store.delete(all());
    await tx.done;
    return parts.flat();
  },
});
