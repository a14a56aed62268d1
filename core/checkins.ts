import type { Checkin } from './checkin.ts';
import { addDays, type Day, dayOf, type Zone } from './time.ts';

/** What is asked, in order. */
export const CHECKIN_QUESTIONS = ['exhaustion', 'distance', 'efficacy'] as const;
export type CheckinQuestion = (typeof CHECKIN_QUESTIONS)[number];

/** Days from one check-in to the next: asked more often, the answers are about the asking. */
const BETWEEN = 7;

/** The day from which the next check-in is open; undefined where it is open on `today`. */
export function nextCheckin(checkins: readonly Checkin[], today: Day, zone: Zone): Day | undefined {
  const last = checkins.reduce<string>((latest, { at }) => (at > latest ? at : latest), '');
  const next = last && addDays(dayOf(last, zone), BETWEEN);
  return next > today ? next : undefined;
}
