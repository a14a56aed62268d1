import { columnsOf, type FeedColumns, isCurrent } from '../core/feeds/columns.ts';
import { type FeedItem, MOST_ITEMS, surplusOf } from '../core/feeds/item.ts';
import type { Store } from './schema.ts';

const WITH_COLUMNS = ['feedItems', 'values'] as const;
const WITH_MARKS = ['feedItems', 'values', 'articles'] as const;

/** What feeds told of, newest kept; the columns over them go with every change and are made again when they are asked for. */
export const feedItemsIn = (store: () => Promise<Store>) => ({
  all: async (): Promise<FeedItem[]> => (await store()).getAll('feedItems'),

  /** Those of these ids that are here, in their order. */
  byIds: async (ids: readonly string[]): Promise<FeedItem[]> => {
    const items = (await store()).transaction('feedItems').store;
    return (await Promise.all(ids.map((id) => items.get(id)))).flatMap((item) => item ?? []);
  },

  /** The newest, newest first. */
  newest: async (most: number): Promise<FeedItem[]> => {
    const items: FeedItem[] = [];
    let cursor = await (await store()).transaction('feedItems').store.index('date').openCursor(null, 'prev');
    while (cursor && items.length < most) {
      items.push(cursor.value);
      cursor = await cursor.continue();
    }
    return items;
  },

  ofFeed: async (feed: string): Promise<FeedItem[]> => (await store()).getAllFromIndex('feedItems', 'feed', feed),

  /**
   * Takes items in; one that is here keeps the date under which it came. When there are more than {@link MOST_ITEMS}, those
   * that {@link surplusOf} names go. @returns how many were not here before
   */
  takeIn: async (items: readonly FeedItem[]): Promise<number> => {
    const db = await store();
    const tx = db.transaction(WITH_MARKS, 'readwrite');
    const target = tx.objectStore('feedItems');
    const known = await Promise.all(items.map(({ id }) => target.get(id)));
    const writes: Promise<unknown>[] = [];
    let added = 0;
    items.forEach((item, i) => {
      const before = known[i];
      if (!before) added++;
      const next = before ? { ...item, date: Math.min(item.date, before.date) } : item;
      if (!before || JSON.stringify(before) !== JSON.stringify(next)) writes.push(target.put(next));
    });
    if (writes.length > 0) writes.push(tx.objectStore('values').delete('feedColumns'));
    await Promise.all(writes);
    if (added > 0 && (await target.count()) > MOST_ITEMS) {
      const marks = await tx.objectStore('articles').getAll();
      const byId = new Map(
        marks.map(({ id, saved, progress }) => [id, { saved: !!saved, opened: (progress ?? 0) > 0 }]),
      );
      await Promise.all(surplusOf(await target.getAll(), byId).map((id) => target.delete(id)));
    }
    await tx.done;
    return added;
  },

  remove: async (ids: readonly string[]): Promise<void> => {
    const tx = (await store()).transaction(WITH_COLUMNS, 'readwrite');
    await Promise.all([
      ...ids.map((id) => tx.objectStore('feedItems').delete(id)),
      tx.objectStore('values').delete('feedColumns'),
      tx.done,
    ]);
  },

  /** The columns over all items, made and kept where those that lie here are not of these items. */
  columns: async (): Promise<FeedColumns | undefined> => {
    const db = await store();
    const count = await db.count('feedItems');
    if (count === 0) return undefined;
    const kept = await db.get('values', 'feedColumns');
    if (isCurrent(kept, count)) return kept;
    const columns = columnsOf(await db.getAll('feedItems'));
    await db.put('values', columns, 'feedColumns');
    return columns;
  },
});
