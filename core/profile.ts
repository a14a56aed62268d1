import * as v from 'valibot';
import { identifier, text } from './activity.ts';

/** Sentences about their own situation that somebody can tick, by id. */
export const DECLARATIONS = [
  'weighing-independence',
  'all-or-nothing-plan',
  'held-by-money',
  'one-more-year',
  'too-late',
  'no-box-fits',
  'not-managing',
  'not-narrower',
  'not-founding',
  'toward-strategy',
  'toward-teaching',
  'toward-craft',
  'collecting-credentials',
  'too-many-commitments',
  'tired-of-selling',
] as const;
export type Declaration = (typeof DECLARATIONS)[number];

// Ids this version does not know are kept: a newer minor may have more of them.
const ids = v.optional(v.pipe(v.array(identifier), v.maxLength(100)), []);

/** What somebody said about themselves; everything may be missing. */
export const profileSchema = v.looseObject({
  role: v.nullish(text, null),
  managesPeople: v.nullish(v.boolean(), null),
  yearsInField: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), null),
  employment: v.nullish(text, null),
  direction: ids,
  declared: ids,
});
export type Profile = v.InferOutput<typeof profileSchema>;
