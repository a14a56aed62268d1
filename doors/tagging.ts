import type { WorkEntry } from '../components/LogWork.tsx';
import type { Energy } from '../core/energy.ts';
import { send } from '../messages.ts';

/** Gives a tag, or takes it away. @returns false when it could not be kept */
export async function tagActivity(activity: string, energy: Energy | undefined): Promise<boolean> {
  const reply =
    energy === undefined ? await send('clearTag', { activity }) : await send('saveTag', { activity, energy });
  return reply.ok;
}

/** Keeps a stretch of work that is on no calendar. @returns false when it could not be kept */
export async function logWork(work: WorkEntry, zone: string): Promise<boolean> {
  return (await send('logWork', { ...work, zone })).ok;
}
