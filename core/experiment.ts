import * as v from 'valibot';
import { day, identifier, instant, text } from './activity.ts';

/** A small move with an end date; `kinds` null means every kind. Members this version does not know are kept. */
export const experimentSchema = v.looseObject({
  id: identifier,
  title: text,
  change: v.nullish(text, null),
  createdAt: instant,
  from: day,
  until: day,
  expected: v.nullish(v.picklist(['up', 'down']), null),
  kinds: v.nullish(v.pipe(v.array(identifier), v.maxLength(1000)), null),
});
export type Experiment = v.InferOutput<typeof experimentSchema>;
