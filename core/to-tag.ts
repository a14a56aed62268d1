import type { Activity } from './activity.ts';
import { addDays, type Day, dayOf, instantOf, type Zone } from './time.ts';

/** Finished activities without a tag, of today and of the day before. */
export interface ToTag<A extends Pick<Activity, 'id' | 'start' | 'end' | 'zone'>> {
  today: A[];
  yesterday: A[];
}

/** The two days, as the person's clock has them, whose activities {@link toTag} wants. */
export function daysToTag(nowMs: number, zone: Zone): { today: Day; yesterday: Day } {
  const today = dayOf(instantOf(nowMs), zone);
  return { today, yesterday: addDays(today, -1) };
}

/**
 * What is there to tag now.
 * @param activities of today and yesterday at least, in any order
 * @param isTagged tells by activity id
 * @returns oldest first
 */
export function toTag<A extends Pick<Activity, 'id' | 'start' | 'end' | 'zone'>>(
  activities: readonly A[],
  isTagged: (id: string) => boolean,
  nowMs: number,
  zone: Zone,
): ToTag<A> {
  const { today, yesterday } = daysToTag(nowMs, zone);
  const open = activities
    .filter(({ id, end }) => Date.parse(end) <= nowMs && !isTagged(id))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1));
  const on = (day: Day) => open.filter((activity) => dayOf(activity.start, activity.zone) === day);
  return { today: on(today), yesterday: on(yesterday) };
}

/** Of what is there to tag, the one that waits longest and the one that ended last; undefined where nothing waits. */
export function endsOf<A extends Pick<Activity, 'id' | 'start' | 'end' | 'zone'>>({ today, yesterday }: ToTag<A>) {
  const all = [...yesterday, ...today];
  const last = all.toSorted((a, b) => Date.parse(a.end) - Date.parse(b.end)).at(-1);
  return { next: all[0], last };
}
