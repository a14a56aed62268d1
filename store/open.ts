import { openDB } from 'idb';
import { migrations } from './migrations.ts';
import { type Schema, type Store, VERSION } from './schema.ts';

/**
 * Opens the database and leads an older one up to this version, all steps or none.
 * @throws DOMException `VersionError` where a newer Updraft wrote it, `QuotaExceededError` where the disk is full
 */
export function openStore(name = 'updraft'): Promise<Store> {
  return openDB<Schema>(name, VERSION, {
    upgrade(db, from, _to, tx) {
      // idb ignores what upgrade returns: without the abort, half a migration would be kept.
      const run = async () => {
        for (const step of migrations.slice(from)) await step(db, tx);
      };
      run().catch(() => {
        tx.done.catch(() => {});
        tx.abort();
      });
    },
    // Another tab or a newer Updraft wants the database: let go at once, the next use opens it again.
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

/**
 * A store that is opened at first use and again after it was closed under us: handed round as a function, so that no
 * context keeps a dead connection.
 */
export function storeOpener(name?: string): () => Promise<Store> {
  let opened: Promise<Store> | undefined;
  return () => {
    opened ??= openStore(name).then(
      (db) => {
        db.addEventListener('close', () => {
          opened = undefined;
        });
        return db;
      },
      (error: unknown) => {
        opened = undefined;
        throw error;
      },
    );
    return opened;
  };
}
