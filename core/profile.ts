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
const ids = v.pipe(v.array(identifier), v.maxLength(100));
const members = {
  role: text,
  managesPeople: v.boolean(),
  yearsInField: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  employment: text,
};

/** What somebody said about themselves; everything may be missing. */
export const profileSchema = v.looseObject({
  role: v.nullish(members.role, null),
  managesPeople: v.nullish(members.managesPeople, null),
  yearsInField: v.nullish(members.yearsInField, null),
  employment: v.nullish(members.employment, null),
  direction: v.optional(ids, []),
  declared: v.optional(ids, []),
});
export type Profile = v.InferOutput<typeof profileSchema>;

/** A stored profile; one that was never written, or cannot be read, is an empty one. */
export function profileOf(stored: unknown): Profile {
  const read = v.safeParse(profileSchema, stored ?? {});
  return read.success ? read.output : v.parse(profileSchema, {});
}

/** Some of its members with new values, `null` for taken back. */
export const profileChange = v.partial(
  v.strictObject({
    role: v.nullable(members.role),
    managesPeople: v.nullable(members.managesPeople),
    yearsInField: v.nullable(members.yearsInField),
    employment: v.nullable(members.employment),
    direction: ids,
    declared: ids,
  }),
);
export type ProfileChange = v.InferOutput<typeof profileChange>;

/** The profile in what was kept; an empty one where nothing was. @throws ValiError where it is none */
export const profileIn = (kept: unknown): Profile => v.parse(profileSchema, kept ?? {});
