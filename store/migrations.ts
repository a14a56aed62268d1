import { LISTS, type Store, type Upgrade } from './schema.ts';

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
    for (const [name, keyPath] of Object.entries(LISTS)) db.createObjectStore(name as keyof typeof LISTS, { keyPath });
    db.createObjectStore('values');
    db.createObjectStore('inbox');
  },
  async (db) => {
    db.createObjectStore('imported', { keyPath: 'id' });
    db.createObjectStore('importedBodies');
  },
];
