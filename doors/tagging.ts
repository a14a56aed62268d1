import type { LastWork, WorkEntry } from '../components/LogWork.tsx';
import type { Energy } from '../core/energy.ts';
import { minutesBetween } from '../core/time.ts';
import { send } from '../messages.ts';
import { activitiesIn } from '../store/activities.ts';
import type { Store } from '../store/schema.ts';
import { tagsIn } from '../store/tags.ts';

/** Gives a tag, or takes it away. @returns false when it could not be kept */
export async function tagActivity(activity: string, energy: Energy | undefined): Promise<boolean> {
  const reply =
    energy === undefined ? await send('clearTag', { activity }) : await send('saveTag', { activity, energy });
  return reply.ok;
}

/**
 * Keeps a stretch of work that is on no calendar.
 * @param activity the work that is changed by this; new work if absent
 * @returns false when it could not be kept
 */
export async function logWork(work: WorkEntry, zone: string, activity?: string): Promise<boolean> {
  if (activity === undefined) return (await send('logWork', { ...work, zone })).ok;
  return (await send('editWork', { ...work, zone, activity })).ok;
}

/** Deletes logged work. @returns what puts it back; `undefined` when it could not be deleted */
export async function removeWork(store: () => Promise<Store>, id: string): Promise<(() => void) | undefined> {
  const [activity, tag] = await Promise.all([activitiesIn(store).find(id), tagsIn(store).find(id)]);
  const reply = await send('removeWork', { activity: id });
  if (!reply.ok) return undefined;
  return () => activity && tag && void send('putBackWork', { activity, tag });
}

/** What was logged last, for the dialog that logs it again. */
export async function lastWorkIn(store: () => Promise<Store>): Promise<LastWork> {
  const last = await activitiesIn(store).lastWork();
  if (!last) return undefined;
  const minutes = Math.max(1, Math.round(minutesBetween(last.start, last.end)));
  return { title: last.title, kind: last.kind ?? 'other', minutes };
}
