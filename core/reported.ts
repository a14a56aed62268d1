import * as v from 'valibot';
import { type Activity, activitySchema, text } from './activity.ts';
import { isChosen } from './kind-guess/guess.ts';

/** What a calendar page says of one meeting, before Updraft adds what it makes of it; at most 500 in one report. */
export const reportedSchema = v.pipe(
  v.object({
    ...v.pick(activitySchema, [
      'id',
      'source',
      'calendar',
      'series',
      'title',
      'start',
      'end',
      'zone',
      'attendees',
      'organizer',
    ]).entries,
    /** Addresses of the invited; only their hashes are kept. */
    people: v.pipe(v.array(text), v.maxLength(500)),
  }),
  // A backup that held such an activity would be refused as a whole.
  v.check(({ start, end }) => Date.parse(end) >= Date.parse(start), 'ends before it starts'),
);
export type Reported = v.InferOutput<typeof reportedSchema>;

/**
 * The record of an activity after a page reported it: what the page does not say, and what the person decided, stays.
 * @param people hashes of `reported.people`, in any order
 * @param kindOf guesses a kind; asked only where the person has not chosen one
 * @param kept leaves of it what the person's rules let be kept
 * @returns `undefined` when the report says nothing new
 */
export function withReport(
  stored: Activity | undefined,
  reported: Reported,
  people: readonly string[],
  kindOf: (activity: Activity) => string,
  kept: (activity: Activity) => Activity = (activity) => activity,
): Activity | undefined {
  const { redacted: _, ...known } = stored ?? {};
  const seen: Activity = {
    kind: null,
    kindBy: null,
    ...known,
    ...reported,
    calendar: reported.calendar ?? stored?.calendar ?? null,
    series: reported.series ?? stored?.series ?? null,
    attendees: reported.attendees ?? stored?.attendees ?? null,
    organizer: reported.organizer ?? stored?.organizer ?? null,
    people: people.length > 0 ? [...people].sort() : (stored?.people ?? []),
    // The zone in which it happened, even when the calendar is looked at from elsewhere later.
    zone: stored && Date.parse(stored.start) === Date.parse(reported.start) ? stored.zone : reported.zone,
  };
  if (!isChosen(seen)) Object.assign(seen, { kind: kindOf(seen), kindBy: 'guess' });
  const next = kept(seen);
  return stored && JSON.stringify(stored, keysOf(next)) === JSON.stringify(next, keysOf(next)) ? undefined : next;
}

const keysOf = (activity: Activity) => Object.keys(activity).sort();
