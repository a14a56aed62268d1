import * as v from 'valibot';
import { instant } from './activity.ts';

const answer = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));

/** One check-in, known by its instant: three answers, each from 1 (hardly) to 5 (very much). */
export const checkinSchema = v.looseObject({ at: instant, exhaustion: answer, distance: answer, efficacy: answer });
export type Checkin = v.InferOutput<typeof checkinSchema>;
