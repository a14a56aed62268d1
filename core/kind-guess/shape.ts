import type { Activity } from '../activity.ts';
import { minutesBetween } from '../time.ts';

/** What of an activity the guess looks at besides its title. */
export type Shaped = Pick<Activity, 'attendees' | 'series' | 'start' | 'end' | 'organizer' | 'source'>;

/** A shape that says the kind where no word does. */
export type ShapeName = 'two-people' | 'short-and-regular' | 'many-people';

/** More people than this in one meeting, and nobody speaks but a few. */
const MANY = 30;
const LONGEST_ONE_ON_ONE = 60;

/**
 * What the shape alone says: two people, recurring, up to an hour is a one-on-one; eight or more, recurring, up to
 * twenty minutes a standup; more than thirty an all-hands. Undefined for every other shape.
 */
export function shapeOf(activity: Shaped): { kind: string; shape: ShapeName } | undefined {
  const { attendees, series } = activity;
  if (attendees === null) return undefined;
  if (series === null) return attendees > MANY ? { kind: 'all-hands', shape: 'many-people' } : undefined;
  const minutes = minutesBetween(activity.start, activity.end);
  if (attendees === 2 && minutes <= LONGEST_ONE_ON_ONE) {
    return { kind: 'one-on-one', shape: 'two-people' };
  }
  if (attendees >= 8 && minutes <= 20) return { kind: 'standup', shape: 'short-and-regular' };
  return attendees > MANY ? { kind: 'all-hands', shape: 'many-people' } : undefined;
}

const ALONE = ['building', 'maintaining', 'analysis', 'writing', 'design', 'strategy', 'learning', 'admin'];

/**
 * What the shape adds to a kind that a word has spoken for, in weights of words. It tips the balance between hints
 * ("sync" of two is a one-on-one, of seven a status meeting) and does not outweigh a sure word for something else.
 * @param kinds all kinds that a word has spoken for
 */
export function shapeAdds(activity: Shaped, kind: string, kinds: ReadonlyMap<string, unknown>): number {
  const { attendees, organizer } = activity;
  const alone = activity.source === 'task' || (attendees !== null && attendees <= 1);
  if (kind === 'one-on-one') {
    if (alone) return -1;
    return attendees === null ? 0 : attendees === 2 ? 1.3 : -1;
  }
  if (kind === 'all-hands') return attendees === null ? 0 : attendees > MANY ? 1 : attendees < 8 ? -1 : 0;
  // A training is learning for those who come and teaching for the one who invites.
  if (kind === 'teaching' && organizer && kinds.has('learning')) return 2.5;
  return alone && ALONE.includes(kind) ? 0.5 : 0;
}
