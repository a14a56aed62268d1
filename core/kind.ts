import * as v from 'valibot';
import { identifier, instant, text } from './activity.ts';

/** The kinds Updraft comes with, in the order in which they are offered. */
export const KIND_IDS = [
  'one-on-one',
  'standup',
  'status',
  'review',
  'planning',
  'workshop',
  'interview',
  'presentation',
  'teaching',
  'client',
  'people-admin',
  'all-hands',
  'social',
  'admin',
  'incident',
  'building',
  'maintaining',
  'analysis',
  'writing',
  'design',
  'strategy',
  'learning',
  'other',
] as const;
export type KindId = (typeof KIND_IDS)[number];

/** A person's own say about a kind: its name, how skilled they are at it (1 to 5). */
export const kindSchema = v.looseObject({
  id: identifier,
  name: text,
  skill: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)))),
  skillRatedAt: v.optional(v.nullable(instant)),
  /** The kind that this one is part of now; its own work is that kind's. */
  mergedInto: v.optional(v.nullable(identifier)),
});
export type Kind = v.InferOutput<typeof kindSchema>;
