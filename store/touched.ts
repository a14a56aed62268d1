import { type IDBPDatabase, type IDBPTransaction, unwrap } from 'idb';
import type { Instant } from '../core/time.ts';
import { epochMs } from '../core/trends/clock.ts';
import { MINUTE } from '../core/trends/weekdays.ts';
import type { Schema, Store } from './schema.ts';

/** Most minutes that are written down one by one; beyond, reading everything again costs less. */
const MOST = 200;

/**
 * Which minutes were written to since the columns were kept (see columns.ts), so that only these are read again. It lies
 * under `touched` and is written in the transaction of the change itself, so that it cannot be lost alone.
 */
export interface Touched {
  /** Another one after everything was erased. */
  epoch: string;
  /** How many writes there were. */
  writes: number;
  /** The number of the write after which minutes are known; what is older than that is read again as a whole. */
  since: number;
  /** Each with the number of its write; epoch milliseconds at whole minutes. */
  minutes: readonly (readonly [write: number, ms: number])[];
}

/** Names the state of activities and tags that was written last. */
export const stampOf = ({ epoch, writes }: Pick<Touched, 'epoch' | 'writes'>): string => `${epoch} ${writes}`;

/** The part of a transaction that is needed to write down what it touches. */
interface WithValues {
  objectStore(name: 'values'): {
    get(key: string): Promise<unknown>;
    put?: ((value: unknown, key: string) => Promise<unknown>) | undefined;
  };
}

/** Transactions that have said what they touch. */
const told = new WeakSet<object>();

/**
 * Writes down that activities starting then, or their tags, are another now: of a moved activity both starts. Every
 * transaction that may write to `activities` or `tags` calls this, with no starts where it changed nothing; one that does
 * not is taken to have touched everything, see {@link watch}.
 */
export async function touch(tx: WithValues, starts: readonly Instant[] | 'all'): Promise<void> {
  told.add(unwrap(tx as unknown as IDBPTransaction<Schema>) ?? tx);
  if (starts.length === 0) return;
  const values = tx.objectStore('values');
  const before = (await values.get('touched')) as Touched | undefined;
  const write = (before?.writes ?? 0) + 1;
  const fresh = starts === 'all' ? [] : new Set(starts.map((start) => Math.floor(epochMs(start) / MINUTE) * MINUTE));
  const minutes = [...(before?.minutes ?? []), ...Array.from(fresh, (ms) => [write, ms] as const)];
  const isAll = !before || starts === 'all' || minutes.length > MOST;
  const touched: Touched = {
    epoch: before?.epoch ?? crypto.randomUUID(),
    writes: write,
    since: isAll ? write : before.since,
    minutes: isAll ? [] : minutes,
  };
  await values.put?.(touched, 'touched');
}

/**
 * Makes it impossible to change activities or tags behind the columns: a transaction that could write to them and did not
 * call {@link touch} is followed by one that says that everything was touched.
 */
export function watch(db: IDBPDatabase<Schema>): Store {
  const raw = unwrap(db) as IDBDatabase;
  const plain = raw.transaction.bind(raw);
  raw.transaction = (names, mode, options) => {
    const tx = plain(names, mode, options);
    const named = new Set(tx.objectStoreNames);
    if (mode === 'readwrite' && (named.has('activities') || named.has('tags')))
      tx.addEventListener('complete', () => {
        if (told.has(tx)) return;
        const after = db.transaction('values', 'readwrite');
        after.done.catch(() => {});
        touch(after, 'all').catch(() => {});
      });
    return tx;
  };
  return db;
}
