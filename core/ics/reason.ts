import type { CalendarHead } from './calendar-head.ts';
import type { Entry } from './entry.ts';

/** Why an entry is no meeting to tag. `other` are tasks, journals and free-busy times. */
export const REASONS = ['cancelled', 'declined', 'allDay', 'free', 'outOfOffice', 'other'] as const;
export type Reason = (typeof REASONS)[number];

/** Why the entry is left out, the first that applies; `undefined` for a meeting. */
export function reasonOf(
  { cancelled, invited, allDay, outOfOffice, free }: Entry,
  { cancels, me }: CalendarHead,
): Reason | undefined {
  if (cancels || cancelled) return 'cancelled';
  if (invited().guests.some(({ address, declined }) => declined && address !== undefined && me.has(address)))
    return 'declined';
  return allDay ? 'allDay' : outOfOffice ? 'outOfOffice' : free ? 'free' : undefined;
}
