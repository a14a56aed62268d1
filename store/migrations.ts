import type { Store, Upgrade } from './schema.ts';

/** The lists of version 1; those of later versions have steps of their own. */
const FIRST_LISTS = {
  ...{ kinds: 'id', people: 'id', checkins: 'at', decisions: 'id' },
  ...{ studies: 'id', experiments: 'id', articles: 'id', feeds: 'id' },
} as const;

/**
 * Step n leads a database of version n to version n + 1. A released step is never changed: someone's data has been
 * through it. Inside a step, await the database and nothing else.
 */
export const migrations: ((db: Store, tx: Upgrade) => Promise<void>)[] = [
  async (db) => {
    const activities = db.createObjectStore('activities', { keyPath: 'id' });
    activities.createIndex('day', 'day');
    activities.createIndex('series', 'series');
    db.createObjectStore('tags', { keyPath: 'activity' });
    db.createObjectStore('cleared', { keyPath: 'activity' });
    for (const [name, keyPath] of Object.entries(FIRST_LISTS))
      db.createObjectStore(name as keyof typeof FIRST_LISTS, { keyPath });
    db.createObjectStore('values');
    db.createObjectStore('inbox');
  },
  async (db) => {
    db.createObjectStore('imported', { keyPath: 'id' });
    db.createObjectStore('importedBodies');
  },
  async (db) => {
    db.createObjectStore('reviews', { keyPath: 'week' });
  },
  async (db) => {
    const items = db.createObjectStore('feedItems', { keyPath: 'id' });
    items.createIndex('feed', 'feed');
    items.createIndex('date', 'date');
  },
  async (db, tx) => {
    db.createObjectStore('removed', { keyPath: 'id' });
    db.createObjectStore('snapshots', { keyPath: 'at' });
    db.createObjectStore('snapshotFiles');
    db.createObjectStore('quarantine', { autoIncrement: true });
    // A newer machine's backup may have brought these two before this version knew them.
    const values = tx.objectStore('values');
    const { removed, stamps, ...extra } = ((await values.get('extra')) ?? {}) as Record<string, unknown>;
    const traces = Array.isArray(removed) ? removed.filter((one) => typeof one?.id === 'string') : [];
    for (const trace of traces) await tx.objectStore('removed').put(trace);
    if (stamps) await values.put(stamps, 'stamps');
    if (removed || stamps) await values.put(extra, 'extra');
  },
];
