import * as v from 'valibot';
import { instant } from './activity.ts';
import { deviceId } from './tag.ts';

/**
 * The trace of a record that was taken away, so that a merge does not bring it back. `id` names the list and the key, as
 * `decisions:d1`; members this version does not know are kept.
 */
export const removedSchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(2), v.maxLength(1100)),
  updatedAt: instant,
  device: deviceId,
});
export type Removed = v.InferOutput<typeof removedSchema>;

/** What a trace calls a record: its list in a backup file, and its key there. */
export const removalId = (list: string, key: string): string => `${list}:${key}`;

/**
 * The member `since` of an activity that comes back after it was removed, for itself and every tag of it: just later than
 * the trace, so that the trace is no longer about it. Epoch milliseconds come in, an instant goes out.
 */
export const sinceAfter = (trace: Removed, nowMs: number): string =>
  new Date(Math.max(nowMs, Date.parse(trace.updatedAt) + 1)).toISOString();
