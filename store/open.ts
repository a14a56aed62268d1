import { openDB } from 'idb';
import { migrations } from './migrations.ts';
import { type Schema, type Store, VERSION } from './schema.ts';
import { watch } from './touched.ts';

/** How long other tabs have to let go of the database before that is told, in milliseconds. */
const PATIENCE_MS = 2000;
/**
 * How long to wait where nobody says why: of several that ask for an older database the browser tells only the first that
 * another tab holds it, the rest stand behind that one. A slow disk opens sooner.
 */
const QUEUE_MS = 8000;

/**
 * Opens the database and leads an older one up to this version, all steps or none.
 * @param closed called when the connection is gone before anyone asked for that
 * @throws DOMException `VersionError` where a newer Updraft wrote it, `QuotaExceededError` where the disk is full,
 *   `AbortError` where a step failed, `BlockedError` where another tab has not let go after a while
 */
export async function openStore(name = 'updraft', closed: () => void = () => {}): Promise<Store> {
  let tooLong: (error: DOMException) => void = () => {};
  const blocked = new Promise<never>((_, reject) => {
    tooLong = reject;
  });
  const giveUp = () => tooLong(new DOMException('another tab holds the database', 'BlockedError'));
  const queued = setTimeout(giveUp, QUEUE_MS);
  const opening = openDB<Schema>(name, VERSION, {
    blocked() {
      setTimeout(giveUp, PATIENCE_MS);
    },
    upgrade(db, from, _to, tx) {
      // Its turn has come: however long the steps take, nobody is in the way.
      clearTimeout(queued);
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
      // The browser tells of connections that it closes itself, not of this one.
      closed();
    },
    terminated: closed,
  });
  blocked.catch(() => {});
  try {
    return watch(await Promise.race([opening, blocked]));
  } catch (error) {
    // Opened late after all: nobody waits for this connection, and it must not be in the way of the next one.
    opening.then((db) => db.close()).catch(() => {});
    throw error;
  } finally {
    clearTimeout(queued);
  }
}

/**
 * A store that is opened at first use and again after it was closed under us: handed round as a function, so that no
 * context keeps a dead connection.
 */
export function storeOpener(name?: string): () => Promise<Store> {
  let opened: Promise<Store> | undefined;
  const forget = () => {
    opened = undefined;
  };
  return () => {
    opened ??= openStore(name, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}
