import * as v from 'valibot';
import { day, identifier } from './activity.ts';

/** An observation window of whole local days, both included. */
export const studySchema = v.looseObject({ id: identifier, from: day, to: day });
export type Study = v.InferOutput<typeof studySchema>;
