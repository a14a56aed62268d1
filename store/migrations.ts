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
];
