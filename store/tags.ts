import type { Activity } from '../core/activity.ts';
import { removalId, sinceAfter } from '../core/removed.ts';
import type { Cleared, Tag } from '../core/tag.ts';
import { activityOf, rowOf } from './activities.ts';
import type { Store } from './schema.ts';
import { touch } from './touched.ts';

const WRITES = ['tags', 'cleared', 'activities', 'removed', 'values'] as const;

/** The tags. Writing is done when it is on disk, not when it is handed over. */
export const tagsIn = (store: () => Promise<Store>) => ({
  find: async (activity: string): Promise<Tag | undefined> => (await store()).get('tags', activity),

  /** The tags of these activities, in their order, `undefined` where there is none. */
  ofActivities: async (ids: readonly string[]): Promise<(Tag | undefined)[]> => {
    const tx = (await store()).transaction('tags');
    return Promise.all(ids.map((id) => tx.store.get(id)));
  },

  all: async (): Promise<Tag[]> => (await store()).getAll('tags'),
  count: async (): Promise<number> => (await store()).count('tags'),

  /**
   * Writes the tag that `make` gives for the one its activity had, and the activity as `change` leaves it. Resolves when
   * the disk has both (strict durability), so that a power cut after this loses nothing.
   * @returns `undefined`, and nothing written, for an activity that is neither stored nor made by `change`
   */
  save: async (
    id: string,
    make: (before: Tag | Cleared | undefined) => Tag,
    change: (stored: Activity | undefined) => Activity | undefined = (stored) => stored,
  ): Promise<Tag | undefined> => {
    const tx = (await store()).transaction(WRITES, 'readwrite', { durability: 'strict' });
    const [row, before, trace, removed] = await Promise.all([
      tx.objectStore('activities').get(id),
      tx.objectStore('tags').get(id),
      tx.objectStore('cleared').get(id),
      tx.objectStore('removed').get(removalId('activities', id)),
    ]);
    const made = change(row && activityOf(row));
    const written = made && make(before ?? trace);
    // An activity that was removed comes back with its tag, as one that is later than the trace of its removal.
    const since = !row && removed && written ? sinceAfter(removed, Date.parse(written.updatedAt)) : made?.since;
    const activity = made && since ? { ...made, since } : made;
    const tag = written && since ? { ...written, since } : written;
    await Promise.all([
      activity && tx.objectStore('activities').put(rowOf(activity)),
      tag && tx.objectStore('tags').put(tag),
      tag && trace && tx.objectStore('cleared').delete(id),
      touch(tx, activity ? [activity.start, row?.start ?? activity.start] : []),
      tx.done,
    ]);
    return tag;
  },

  /** Takes the tag away and leaves a trace of it, so that merging another machine's backup does not bring it back. */
  clear: async (id: string, make: (before: Tag) => Cleared): Promise<void> => {
    const tx = (await store()).transaction(WRITES, 'readwrite', { durability: 'strict' });
    const [before, row] = await Promise.all([tx.objectStore('tags').get(id), tx.objectStore('activities').get(id)]);
    await Promise.all([
      before && tx.objectStore('tags').delete(id),
      before && tx.objectStore('cleared').put(before.since ? { ...make(before), since: before.since } : make(before)),
      touch(tx, before ? (row ? [row.start] : 'all') : []),
      tx.done,
    ]);
  },
});
