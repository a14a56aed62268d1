import { type IDBPObjectStore, unwrap } from 'idb';
import type { Activity } from '../core/activity.ts';
import { type Removed, removalId, sinceAfter } from '../core/removed.ts';
import { type Day, dayOf, isZone } from '../core/time.ts';
import type { ActivityRow, Schema, Store } from './schema.ts';
import { touch } from './touched.ts';

/** The row of an activity: the record and its local day. */
export const rowOf = (activity: Activity): ActivityRow => ({ ...activity, day: dayOf(activity.start, activity.zone) });

/** False for a record that a door could not show: it is passed over until a check sets it aside. */
const isWhole = ({ title, start, end, zone }: ActivityRow): boolean =>
  [title, start, end, zone].every((one) => typeof one === 'string') &&
  !Number.isNaN(Date.parse(start)) &&
  !Number.isNaN(Date.parse(end)) &&
  isZone(zone);

/** The record of a row, as backups hold it. */
export function activityOf(row: ActivityRow): Activity {
  const { day: _, ...activity } = row;
  return activity as Activity;
}

/** Fewer ids than this are asked for one by one. */
const FEW = 50;
type Rows = Pick<IDBPObjectStore<Schema, 'activities'[], 'activities', 'readwrite'>, 'count' | 'getAll' | 'get'>;
interface Traces {
  getAll: (query: IDBKeyRange) => Promise<Removed[]>;
}

/** The stored rows of these ids. Many that lie close together are read at once, instead of with a request each. */
async function rowsIn(rows: Rows, ids: readonly string[]): Promise<Map<string, ActivityRow>> {
  const [first, last] = ids.length < FEW ? [] : ends(ids);
  const between = first !== undefined && last !== undefined ? IDBKeyRange.bound(first, last) : undefined;
  const found =
    between && (await rows.count(between)) <= 2 * ids.length
      ? await rows.getAll(between)
      : await Promise.all(ids.map((id) => rows.get(id)));
  return new Map(found.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** The traces of the activities that were removed, by their ids: few, so that they are read at once. */
async function tracesIn(removed: Traces): Promise<Map<string, Removed>> {
  const found = await removed.getAll(IDBKeyRange.bound('activities:', 'activities;', false, true));
  return new Map(found.map((trace) => [trace.id, trace]));
}

/** The first and the last of the ids, as the database orders them: by UTF-16 units, like JavaScript. */
const ends = (ids: readonly string[]) =>
  ids.reduce<[string, string]>(
    ([least, most], id) => [id < least ? id : least, id > most ? id : most],
    [ids[0] ?? '', ids[0] ?? ''],
  );

/** What is known of meetings and other work. */
export const activitiesIn = (store: () => Promise<Store>) => ({
  find: async (id: string): Promise<Activity | undefined> => {
    const row = await (await store()).get('activities', id);
    return row && activityOf(row);
  },

  /** Activities of the local days `from` to `to`, both included, by start. */
  onDays: async (from: Day, to: Day): Promise<Activity[]> => {
    const rows = await (await store()).getAllFromIndex('activities', 'day', IDBKeyRange.bound(from, to));
    return rows
      .filter(isWhole)
      .map(activityOf)
      .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1));
  },

  all: async (): Promise<Activity[]> => (await (await store()).getAll('activities')).filter(isWhole).map(activityOf),

  /** The work that was logged by hand and happened last, with a title. */
  lastWork: async (): Promise<Activity | undefined> => {
    const rows = await (await store()).getAll('activities', IDBKeyRange.bound('task:', 'task;'));
    const latest = (one: ActivityRow | undefined, other: ActivityRow) =>
      other.title !== '' && (!one || other.start > one.start) ? other : one;
    const row = rows.reduce<ActivityRow | undefined>(latest, undefined);
    return row && activityOf(row);
  },

  ofSeries: async (series: string): Promise<Activity[]> =>
    (await (await store()).getAllFromIndex('activities', 'series', series)).map(activityOf),

  /**
   * Writes what `change` makes of each stored record, all of them or none; `undefined` leaves a record as it is. What the
   * person removed is passed over, unless `revivedAt` (epoch milliseconds) says that it is wanted again.
   * @returns the ids that were written
   */
  upsert: async (
    ids: readonly string[],
    change: (id: string, stored: Activity | undefined) => Activity | undefined,
    revivedAt?: number,
  ): Promise<string[]> => {
    const tx = (await store()).transaction(['activities', 'removed', 'values'], 'readwrite');
    const target = tx.objectStore('activities');
    // Heard here too, so that an abort is told once: by what is thrown below.
    tx.done.catch(() => {});
    try {
      const [known, traces] = await Promise.all([rowsIn(target, ids), tracesIn(tx.objectStore('removed'))]);
      const changed = ids.flatMap((id) => {
        const row = known.get(id);
        const trace = row ? undefined : traces.get(removalId('activities', id));
        if (trace && revivedAt === undefined) return [];
        const next = change(id, row && activityOf(row));
        const back = trace && revivedAt !== undefined && { since: sinceAfter(trace, revivedAt) };
        return next ? [rowOf({ ...next, ...back })] : [];
      });
      // Without a promise for each of a thousand rows: what fails aborts the transaction, which is waited for.
      const plain = unwrap(target);
      for (const row of changed) plain.put(row);
      const starts = changed.flatMap(({ id, start }) => [start, known.get(id)?.start ?? start]);
      await touch(tx, starts);
      await tx.done;
      return changed.map(({ id }) => id);
    } catch (error) {
      try {
        tx.abort();
      } catch {
        // It had ended by itself: nothing of it was kept.
      }
      throw error;
    }
  },

  /** Takes away activities that carry no tag; those with one stay. @returns the ids that went */
  removeUntagged: async (ids: readonly string[]): Promise<string[]> => {
    const tx = (await store()).transaction(['activities', 'tags', 'values'], 'readwrite');
    const activities = tx.objectStore('activities');
    const between = ids.length > 0 ? IDBKeyRange.bound(...ends(ids)) : undefined;
    const tagged = new Set(between && (await tx.objectStore('tags').getAllKeys(between)));
    const gone = ids.filter((id) => !tagged.has(id));
    const rows = await rowsIn(activities, gone);
    const plain = unwrap(activities);
    for (const id of gone) plain.delete(id);
    await touch(
      tx,
      Array.from(rows.values(), ({ start }) => start),
    );
    await tx.done;
    return gone;
  },
});
