import type { Removed } from '../core/removed.ts';
import { removalId } from '../core/removed.ts';
import type { Store } from './schema.ts';
import { touch } from './touched.ts';

/** What a trace says beside what it is about: when, and on which machine. */
export type Removal = Pick<Removed, 'updatedAt' | 'device'>;

/** Taking activities away for good, with a trace each, so that no report and no other machine brings them back. */
export const removedIn = (store: () => Promise<Store>) => ({
  /** The traces of these activities, by their ids. */
  ofActivities: async (ids: readonly string[]): Promise<Map<string, Removed>> => {
    const tx = (await store()).transaction('removed');
    const found = await Promise.all(ids.map((id) => tx.store.get(removalId('activities', id))));
    return new Map(ids.flatMap((id, i) => (found[i] ? [[id, found[i]] as const] : [])));
  },

  /** Removes activities with their tags, all of them or none. @returns how many of each there were */
  activities: async (ids: readonly string[], removal: Removal): Promise<{ activities: number; tags: number }> => {
    const names = ['activities', 'tags', 'cleared', 'removed', 'values'] as const;
    const tx = (await store()).transaction(names, 'readwrite', { durability: 'strict' });
    const [activities, tags] = [tx.objectStore('activities'), tx.objectStore('tags')];
    const here = await Promise.all(
      ids.map(async (id) => [(await activities.getKey(id)) !== undefined, (await tags.getKey(id)) !== undefined]),
    );
    const gone = ids.filter((_, i) => here[i]?.[0] || here[i]?.[1]);
    await touch(tx, gone.length > 0 ? 'all' : []);
    await Promise.all([
      ...gone.flatMap((id) => [
        activities.delete(id),
        tags.delete(id),
        tx.objectStore('cleared').delete(id),
        tx.objectStore('removed').put({ ...removal, id: removalId('activities', id) }),
      ]),
      tx.done,
    ]);
    return { activities: gone.length, tags: here.filter(([, tag]) => tag).length };
  },
});
