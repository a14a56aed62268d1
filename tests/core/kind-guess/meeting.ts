import type { Activity } from '../../../core/activity.ts';
import { instantOf } from '../../../core/time.ts';
import { activity } from '../../records.ts';

const START = Date.parse('2026-11-16T09:00:00Z');

/** A meeting of five for an hour that nobody has given a kind; `week` moves it by weeks and gives it another id. */
export function meeting(title: string, more: Partial<Activity> & { minutes?: number; week?: number } = {}): Activity {
  const { minutes = 60, week = 0, ...rest } = more;
  const start = START + week * 7 * 86_400_000;
  return activity(`google:${title}-${week}`, {
    title,
    start: instantOf(start),
    end: instantOf(start + minutes * 60_000),
    attendees: 5,
    kind: null,
    kindBy: null,
    ...rest,
  });
}

/** The same meeting with the kind a person chose. */
export const chosen = (kind: string, ...args: Parameters<typeof meeting>): Activity => ({
  ...meeting(...args),
  kind,
  kindBy: 'person',
});
