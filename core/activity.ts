import * as v from 'valibot';
import { MAX_TEXT } from './max-text.ts';
import { isDay, isInstant, isZone } from './time.ts';

/** The calendars on whose pages Updraft stands. Stored with every activity, so never renamed. */
export const PAGE_SOURCES = ['google', 'outlook'] as const;
export type PageSource = (typeof PAGE_SOURCES)[number];

/** Where an activity was met first. */
export const SOURCES = [...PAGE_SOURCES, 'ics', 'task', 'seen'] as const;

export const text = v.pipe(
  v.string(),
  v.transform((value) => (value.length > MAX_TEXT ? value.slice(0, MAX_TEXT) : value)),
);
export const identifier = v.pipe(v.string(), v.minLength(1), v.maxLength(1024));
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/, 'is not an instant like 2026-11-16T09:00:00Z'),
  v.check(isInstant, 'is not a date that exists'),
);
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/, 'is not a day like 2026-11-16'),
  v.check(isDay, 'is not a day that exists'),
);

/** The record of one meeting or stretch of other work; members this version does not know are kept. */
export const activitySchema = v.looseObject({
  id: identifier,
  source: v.picklist(SOURCES),
  calendar: v.nullish(text, null),
  series: v.nullish(identifier, null),
  title: text,
  start: instant,
  end: instant,
  zone: v.pipe(v.string(), v.check(isZone, 'is not a time zone')),
  kind: v.nullish(identifier, null),
  kindBy: v.nullish(v.picklist(['guess', 'person']), null),
  attendees: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6)), null),
  organizer: v.nullish(v.boolean(), null),
  people: v.optional(v.pipe(v.array(identifier), v.maxLength(1000)), []),
  /** The person's rules keep the title from being stored. */
  redacted: v.optional(v.boolean()),
  /** Set where it came back after it had been removed, see removed.ts. */
  since: v.optional(instant),
});

/** One meeting or one stretch of other work: what happened, when, in which zone. */
export type Activity = v.InferOutput<typeof activitySchema>;
