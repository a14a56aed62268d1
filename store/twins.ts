import type { Activity } from '../core/activity.ts';
import { isRedacted } from '../core/redacted.ts';
import { isTwin } from '../core/seen.ts';
import { type Cleared, newerOf, type Tag } from '../core/tag.ts';
import type { Day, Instant } from '../core/time.ts';
import { activityOf, rowOf } from './activities.ts';
import type { Store } from './schema.ts';
import { touch } from './touched.ts';

interface Joining {
  from: Day;
  to: Day;
  /**
   * Ids of the meetings that are known now, by the ids that a page without ids would have given them: so a meeting whose
   * title was not kept finds its twin.
   */
  seenAs: ReadonlyMap<string, string>;
  /** What the person's rules let be kept of an activity. */
  kept: (activity: Activity) => Activity;
}

/**
 * Makes one activity of each meeting of the local days `from` to `to` that was seen without its id and is known with it
 * now. The tag goes along (of two the newer one stays), and so does a kind that the person chose; a trace keeps a merge
 * from bringing the other one back. All of it or nothing.
 * @param trace what is left of the tag of the meeting that goes
 * @returns the ids of both sides of every pair
 */
export async function joinTwins(
  store: () => Promise<Store>,
  { from, to, seenAs, kept }: Joining,
  trace: (tag: Tag) => Cleared,
): Promise<string[]> {
  const tx = (await store()).transaction(['activities', 'tags', 'cleared', 'values'], 'readwrite', {
    durability: 'strict',
  });
  const [activities, tags, cleared] = [tx.objectStore('activities'), tx.objectStore('tags'), tx.objectStore('cleared')];
  const rows = (await activities.index('day').getAll(IDBKeyRange.bound(from, to))).map(activityOf);
  const known = rows.filter(({ source }) => source !== 'seen');
  const joined: string[] = [];
  const starts: Instant[] = [];
  for (const seen of rows.filter(({ source }) => source === 'seen')) {
    // Two meetings that look the same: which of them it was is not known.
    const [one, other] = known.filter(
      (activity) => isTwin(seen, activity) || (isRedacted(seen) && seenAs.get(seen.id) === activity.id),
    );
    if (!one || other) continue;
    const [its, ours] = await Promise.all([tags.get(seen.id), tags.get(one.id)]);
    if (its) {
      const { since: _, ...rest } = its;
      const moved: Tag = { ...rest, activity: one.id, ...(one.since && { since: one.since }) };
      await Promise.all([
        tags.put(ours ? newerOf(ours, moved) : moved),
        cleared.delete(one.id),
        tags.delete(seen.id),
        cleared.put(its.since ? { ...trace(its), since: its.since } : trace(its)),
      ]);
    }
    await Promise.all([activities.put(rowOf(kept(withKindOf(seen, one)))), activities.delete(seen.id)]);
    joined.push(seen.id, one.id);
    starts.push(seen.start, one.start);
  }
  await touch(tx, starts);
  await tx.done;
  return joined;
}

const withKindOf = (seen: Activity, one: Activity): Activity =>
  seen.kindBy === 'person' && one.kindBy !== 'person' ? { ...one, kind: seen.kind, kindBy: 'person' } : one;
