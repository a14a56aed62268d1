import type { IDBPTransaction } from 'idb';
import { guessKind } from '../core/kind-guess/guess.ts';
import { type Learned, NOTHING_LEARNED } from '../core/kind-guess/learned.ts';
import type { Tag } from '../core/tag.ts';
import { dayOf, instantOf } from '../core/time.ts';
import { epochMs } from '../core/trends/clock.ts';
import { type Columns, columnsOf, type KindOf } from '../core/trends/columns.ts';
import { withMinutes } from '../core/trends/columns-change.ts';
import { MINUTE } from '../core/trends/weekdays.ts';
import { activityOf } from './activities.ts';
import type { ActivityRow, Schema, Store } from './schema.ts';
import { stampOf, type Touched, touch } from './touched.ts';

/** Grows when columns change their shape or meaning; older ones are then made anew. */
const VERSION = 1;
/** Minutes that are read again at a start before the columns are kept anew: a millisecond each. */
const MOST_MINUTES = 32;
const HOUR = 3_600_000;
/** Between titles, which are kept as one text: that is read many times faster than a list. */
const BETWEEN = '\0';

/** Columns and the write up to which they are right. */
interface Held {
  columns: Columns;
  epoch: string;
  writes: number;
  /** Tags whose activity is not stored. */
  strays: number;
}

/** As they lie under `columns`. */
type Kept = Omit<Held, 'columns'> & { version: number; columns: Omit<Columns, 'titles'> & { titles: string } };

/** What each worker has in memory of a store, and whether any lie on disk; only ever a copy of what can be read again. */
const held = new WeakMap<() => Promise<Store>, Held & { isKept: boolean }>();

/** Of columns that were given out: the stamp of the records they are right for, see touched.ts. */
const stamps = new WeakMap<Columns, string>();

/** Stores whose records this worker has counted. */
const counted = new WeakSet<() => Promise<Store>>();

/**
 * The columns of all activities and tags: derived, kept as one value beside the records, brought up to date by the minutes
 * that were touched since (touched.ts) and made anew where that cannot be.
 */
export const columnsIn = (store: () => Promise<Store>) => {
  const renew = async (): Promise<void> => {
    const tx = (await store()).transaction('values', 'readwrite');
    await touch(tx, 'all');
    await tx.done;
  };

  /** The columns as of now. */
  const get = async (): Promise<Columns> => {
    const tx = (await store()).transaction(['values', 'activities', 'tags']);
    const values = tx.objectStore('values');
    const touched = (await values.get('touched')) as Touched | undefined;
    if (!touched) {
      await renew();
      return get();
    }
    const { epoch, writes, since } = touched;
    const isBase = (one: Pick<Held, 'epoch' | 'writes'>) => one.epoch === epoch && one.writes >= since;
    let base = held.get(store);
    if (!base || !isBase(base)) {
      const kept = (await values.get('columns')) as Kept | undefined;
      base = kept?.version === VERSION && isBase(kept) ? { ...opened(kept), isKept: true } : undefined;
    }
    const before = base?.writes ?? 0;
    const minutes = touched.minutes.flatMap(([write, ms]) => (write > before ? [ms] : []));
    if (base && minutes.length === 0) {
      held.set(store, { ...base, writes });
      stamps.set(base.columns, stampOf(touched));
      return base.columns;
    }
    const rows = await (base ? rowsAt(tx, minutes) : tx.objectStore('activities').getAll());
    const tags = await (base ? tagsOf(tx, rows) : tx.objectStore('tags').getAll());
    const kindOf = rows.some(({ kind }) => kind === null) ? await guesser(tx) : undefined;
    const columns = base
      ? withMinutes(base.columns, minutes, rows.map(activityOf), tags, kindOf)
      : columnsOf(rows, tags, kindOf);
    const strays = base?.strays ?? tags.length - taggedIn(columns);
    stamps.set(columns, stampOf(touched));
    held.set(store, { columns, epoch, writes, strays, isKept: base?.isKept ?? false });
    return columns;
  };

  return {
    get,
    /** The stamp of the records that these columns, which {@link get} gave, are right for. */
    stamp: (columns: Columns): string | undefined => stamps.get(columns),
    /** Has the columns made anew, after something else that they are made of changed: what kinds are guessed to be. */
    renew,

    /** Keeps what {@link get} gave last, unless what lies on disk is nearly as good. */
    keep: async (): Promise<void> => {
      const one = held.get(store);
      const tx = (await store()).transaction('values', 'readwrite');
      const touched = (await tx.store.get('touched')) as Touched | undefined;
      // Everything was erased or replaced meanwhile: these columns are of nothing any more.
      if (!one || touched?.epoch !== one.epoch || touched.since > one.writes) return;
      if (one.isKept && touched.minutes.length <= MOST_MINUTES) return;
      const { columns, epoch, writes, strays } = one;
      const titles = columns.titles.map((title) => title.replaceAll(BETWEEN, ' ')).join(BETWEEN);
      const kept: Kept = { version: VERSION, epoch, writes, strays, columns: { ...columns, titles } };
      const minutes = touched.minutes.filter(([write]) => write > writes);
      await Promise.all([
        tx.store.put({ ...touched, since: writes, minutes } satisfies Touched, 'touched'),
        tx.store.put(kept, 'columns'),
        tx.done,
      ]);
      held.set(store, { ...one, isKept: true });
    },

    /**
     * Counts the records, once in a worker's life, and has the columns made anew where they are of another number. Nothing comes to that, but a
     * disk that lost something.
     * @returns false where they were wrong
     */
    check: async (): Promise<boolean> => {
      if (counted.has(store)) return true;
      const tx = (await store()).transaction(['values', 'activities', 'tags']);
      const touched = (await tx.objectStore('values').get('touched')) as Touched | undefined;
      const one = held.get(store);
      if (!one || one.epoch !== touched?.epoch || one.writes !== touched.writes) return true;
      const counts = [await tx.objectStore('activities').count(), await tx.objectStore('tags').count()];
      if (counts[0] === one.columns.count && counts[1] === taggedIn(one.columns) + one.strays) {
        counted.add(store);
        return true;
      }
      await renew();
      return false;
    },
  };
};

const opened = ({ columns, epoch, writes, strays }: Kept): Held => ({
  ...{ epoch, writes, strays },
  columns: { ...columns, titles: columns.count === 0 ? [] : columns.titles.split(BETWEEN) },
});

const taggedIn = ({ taggedAt }: Columns) => taggedAt.reduce((sum, at) => sum + (Number.isNaN(at) ? 0 : 1), 0);

type Look = IDBPTransaction<Schema, ('values' | 'activities' | 'tags')[]>;

/** All activities that start in these minutes, in any order. */
async function rowsAt(tx: Look, minutes: readonly number[]): Promise<ActivityRow[]> {
  const wanted = new Set(minutes);
  // Local days run from twelve hours behind UTC to fourteen ahead.
  const days = new Set(minutes.flatMap((ms) => [-12, 14].map((ahead) => dayOf(instantOf(ms + ahead * HOUR), 'UTC'))));
  const index = tx.objectStore('activities').index('day');
  const rows = await Promise.all(Array.from(days, (day) => index.getAll(day)));
  return rows.flat().filter(({ start }) => wanted.has(Math.floor(epochMs(start) / MINUTE) * MINUTE));
}

async function tagsOf(tx: Look, rows: readonly ActivityRow[]): Promise<Tag[]> {
  const tags = await Promise.all(rows.map(({ id }) => tx.objectStore('tags').get(id)));
  return tags.flatMap((tag) => tag ?? []);
}

async function guesser(tx: Look): Promise<KindOf> {
  const learned = ((await tx.objectStore('values').get('learned')) as Learned | undefined) ?? NOTHING_LEARNED;
  return (activity) => guessKind(activity, learned).kind;
}
