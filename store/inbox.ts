import type { Store } from './schema.ts';

/** Where a page lays a file for the worker, which writes alone and could not be handed so much in a message. */
export const inboxIn = (store: () => Promise<Store>) => ({
  /** @returns the key under which the worker finds it */
  lay: async (file: Blob): Promise<string> => {
    const key = crypto.randomUUID();
    await (await store()).put('inbox', file, key);
    return key;
  },
  /** Gives the file once; a second asking finds nothing. */
  take: async (key: string): Promise<Blob | undefined> => {
    const tx = (await store()).transaction('inbox', 'readwrite');
    const file = await tx.store.get(key);
    await tx.store.delete(key);
    await tx.done;
    return file;
  },
});
