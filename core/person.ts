import * as v from 'valibot';
import { identifier, text } from './activity.ts';

/** Someone met in activities: a salted hash of an address, and the alias the person chose, if any. */
export const personSchema = v.looseObject({ id: identifier, alias: v.nullish(text, null) });
export type Person = v.InferOutput<typeof personSchema>;
