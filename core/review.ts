import * as v from 'valibot';
import { day, instant, text } from './activity.ts';

/** What somebody wrote about one week, known by its Monday: what to keep, what to change, and a note. */
export const reviewSchema = v.looseObject({
  week: day,
  keep: v.nullish(text, ''),
  change: v.nullish(text, ''),
  note: v.nullish(text, ''),
  createdAt: instant,
});
export type Review = v.InferOutput<typeof reviewSchema>;
