import * as v from 'valibot';
import { identifier, instant, text } from './activity.ts';
import { canonicalJson } from './canonical.ts';
import { ENERGIES } from './energy.ts';

export const energySchema = v.picklist(ENERGIES, 'is not one of -2, -1, 0, 1, 2');
/** A machine's name for itself. */
export const deviceId = v.pipe(v.string(), v.minLength(1), v.maxLength(40));

/** The record of one tag; members this version does not know are kept. */
export const tagSchema = v.looseObject({
  activity: identifier,
  energy: energySchema,
  taggedAt: instant,
  note: v.pipe(
    v.nullish(text, ''),
    v.transform((note) => note ?? ''),
  ),
  updatedAt: instant,
  device: deviceId,
  /** True for one given from memory in a walk through the day, however soon that was; missing otherwise. */
  recalled: v.optional(v.boolean()),
  since: v.optional(instant),
});

/** The energy that one activity gave or took. */
export type Tag = v.InferOutput<typeof tagSchema>;

/** The trace of a tag that was taken away, so that a merge does not bring it back. */
export const clearedSchema = v.looseObject({
  activity: identifier,
  updatedAt: instant,
  device: deviceId,
  since: v.optional(instant),
});
export type Cleared = v.InferOutput<typeof clearedSchema>;

/**
 * Which of two writings about the same activity stands: the one about an activity that came back later (`since`), then the later one; of the same instant the greater device name,
 * then a tag over its clearing, then the greater text. A total order, so that merging does not depend on who merges first.
 */
export function newerOf<A extends Tag | Cleared, B extends Tag | Cleared>(a: A, b: B): A | B {
  const [back, before] = [a.since ? Date.parse(a.since) : 0, b.since ? Date.parse(b.since) : 0];
  if (back !== before) return back > before ? a : b;
  const [later, earlier] = [Date.parse(a.updatedAt), Date.parse(b.updatedAt)];
  if (later !== earlier) return later > earlier ? a : b;
  if (a.device !== b.device) return a.device > b.device ? a : b;
  if ('energy' in a !== 'energy' in b) return 'energy' in a ? a : b;
  return canonicalJson(a) >= canonicalJson(b) ? a : b;
}
