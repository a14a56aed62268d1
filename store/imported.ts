import type { ImportedMeta, ImportedText } from '../core/articles/imported-text.ts';
import type { ArticleNode } from '../core/articles/node.ts';
import type { Store } from './schema.ts';

const BOTH = ['imported', 'importedBodies'] as const;

/** Articles that the person brought in from files. They are no part of a backup: the files are their source. */
export const importedIn = (store: () => Promise<Store>) => ({
  /** Without their bodies, by id. */
  all: async (): Promise<ImportedMeta[]> => (await store()).getAll('imported'),

  body: async (id: string): Promise<ArticleNode[] | undefined> => (await store()).get('importedBodies', id),

  /** The bodies of all, by id. */
  bodies: async (): Promise<Map<string, ArticleNode[]>> => {
    const tx = (await store()).transaction('importedBodies');
    const [ids, bodies] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
    return new Map(ids.map((id, i) => [id, bodies[i] ?? []]));
  },

  /**
   * Keeps the articles, all or none; one with the same id takes the other's place.
   * @returns `undefined`, and nothing written, when there would be more than `most`
   */
  put: async (
    texts: readonly ImportedText[],
    most: number,
  ): Promise<{ added: number; changed: number } | undefined> => {
    const tx = (await store()).transaction(BOTH, 'readwrite');
    const here = new Set(await tx.objectStore('imported').getAllKeys());
    const ids = new Set(texts.map(({ meta }) => meta.id));
    const added = [...ids].filter((id) => !here.has(id)).length;
    if (here.size + added > most) return undefined;
    await Promise.all([
      ...texts.flatMap(({ meta, nodes }) => [
        tx.objectStore('imported').put(meta),
        tx.objectStore('importedBodies').put(nodes, meta.id),
      ]),
      tx.done,
    ]);
    return { added, changed: ids.size - added };
  },

  /** Takes one away, or all where no id is given. */
  remove: async (id: string | undefined): Promise<void> => {
    const tx = (await store()).transaction(BOTH, 'readwrite');
    await Promise.all([
      ...BOTH.map((name) => (id === undefined ? tx.objectStore(name).clear() : tx.objectStore(name).delete(id))),
      tx.done,
    ]);
  },
});
