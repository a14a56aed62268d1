import * as v from 'valibot';
import { day, identifier, instant, text } from './activity.ts';

/** What is being decided. */
export const DECISION_TYPES = ['offer', 'promotion', 'project', 'independence', 'other'] as const;
export type DecisionType = (typeof DECISION_TYPES)[number];

const MAX_KINDS = 1000;
const change = v.pipe(v.number(), v.minValue(-168), v.maxValue(168));

/** Hours a week by kind id, as a change against today's week. */
const hoursPerWeek = v.pipe(
  // Not v.record: it drops kinds called "constructor" or "prototype" without a word.
  v.custom<Record<string, number>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    'is not a list of hours by kind',
  ),
  v.check((hours) => Object.keys(hours).length <= MAX_KINDS, `has more than ${MAX_KINDS} kinds`),
  v.check(
    (hours) => Object.values(hours).every((value) => v.is(change, value)),
    'holds something that is not hours from -168 to 168',
  ),
);

/** A check of an offer, promotion or project; members this version does not know are kept. */
export const decisionSchema = v.looseObject({
  id: identifier,
  type: v.picklist(DECISION_TYPES),
  title: text,
  createdAt: instant,
  answerBy: v.nullish(day, null),
  hoursPerWeek: v.optional(hoursPerWeek, {}),
  outcome: v.nullish(text, null),
  lookBackOn: v.nullish(day, null),
});
export type Decision = v.InferOutput<typeof decisionSchema>;
