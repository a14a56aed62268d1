// Records for tests: what a test does not name is the same everywhere.
import type { Activity } from '../core/activity.ts';
import type { Reported } from '../core/reported.ts';
import type { Cleared, Tag } from '../core/tag.ts';

/** A meeting in Berlin on Monday 16 November 2026, 10:00 to 10:30 by the clock there. */
export const activity = (id: string, more: Partial<Activity> = {}): Activity => ({
  id,
  source: 'google',
  calendar: 'me@example.com',
  series: null,
  title: `Meeting ${id}`,
  start: '2026-11-16T09:00:00Z',
  end: '2026-11-16T09:30:00Z',
  zone: 'Europe/Berlin',
  kind: 'review',
  kindBy: 'guess',
  attendees: 3,
  organizer: false,
  people: [],
  ...more,
});

/** What a calendar page says of the same meeting. */
export const reported = (id: string, more: Partial<Reported> = {}): Reported => {
  const { kind: _, kindBy: __, ...said } = activity(id);
  return { ...said, ...more } as Reported;
};

export const tag = (of: string, energy: Tag['energy'], more: Partial<Tag> = {}): Tag => ({
  activity: of,
  energy,
  taggedAt: '2026-11-16T09:31:00Z',
  note: '',
  updatedAt: '2026-11-16T09:31:00.000Z',
  device: 'k3v9',
  ...more,
});

/** The trace of a tag that was taken away. */
export const trace = (of: string, more: Partial<Cleared> = {}): Cleared => ({
  activity: of,
  updatedAt: '2026-11-16T09:31:00.000Z',
  device: 'k3v9',
  ...more,
});
