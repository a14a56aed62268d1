import type { Activity } from '../../core/activity.ts';
import type { Backup } from '../../core/backup.ts';
import type { Tag } from '../../core/tag.ts';
import { addDays, instantAt, instantOf } from '../../core/time.ts';
import { KINDS, type Simulated } from './simulate.ts';

const ZONE = 'Europe/Berlin';
const MINUTE = 60_000;

/** What a simulated person would export on the Sunday night after everything. */
export interface Exported {
  activities: Activity[];
  tags: Tag[];
  /** Epoch milliseconds: 23:59:59 of the Sunday after the last activity and the last tag. */
  now: number;
}

/** Monday of the first week; long histories begin earlier, so that they end in the past. */
export const firstDay = ({ scenario }: Simulated): string => (scenario.weeks > 60 ? '2016-01-04' : '2025-01-06');
export const seriesId = (number: number): string => `ics:series-${String(number).padStart(2, '0')}`;

const wall = (day: string, minute: number) =>
  `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The person's calendar and tags as records, in Berlin. */
export function exported(simulated: Simulated): Exported {
  const { items, scenario } = simulated;
  const first = firstDay(simulated);
  const activities: Activity[] = [];
  const tags: Tag[] = [];
  let last = Date.parse(instantAt(wall(addDays(first, scenario.weeks * 7 - 1), 0), ZONE));
  items.forEach((item, i) => {
    const start = Date.parse(instantAt(wall(addDays(first, item.day), item.start), ZONE));
    const end = start + item.minutes * MINUTE;
    const series = item.series < 0 ? null : seriesId(item.series);
    const kind = KINDS[item.kind] ?? 'admin';
    // Ids sort as items that start together do: series by number, then single ones.
    const id = series
      ? `${series}/${instantOf(start).replace(/[-:]/g, '')}`
      : `ics:single-${String(i).padStart(5, '0')}`;
    activities.push({
      id,
      source: 'ics',
      calendar: 'simulated',
      series,
      title: series ? `${kind} ${series.slice(-2)}` : kind,
      start: instantOf(start),
      end: instantOf(end),
      zone: ZONE,
      kind,
      kindBy: 'person',
      attendees: item.attendees,
      organizer: item.organizer,
      people: [],
    });
    last = Math.max(last, end);
    if (!item.tagged) return;
    const taggedAt = end + item.delay * MINUTE;
    last = Math.max(last, taggedAt);
    tags.push({
      activity: id,
      energy: item.energy,
      taggedAt: instantOf(taggedAt),
      note: '',
      updatedAt: instantOf(taggedAt),
      device: 'simulated',
    });
  });
  return { activities, tags, now: sundayNight(last) };
}

/** 23:59:59 in Berlin of the Sunday that ends the week of an instant. */
function sundayNight(ms: number): number {
  const day = instantOf(ms + 2 * 60 * MINUTE).slice(0, 10);
  for (let ahead = -1; ahead < 8; ahead++) {
    const candidate = addDays(day, ahead);
    const night = Date.parse(instantAt(wall(candidate, 23 * 60 + 59), ZONE)) + 59_000;
    if (new Date(Date.parse(candidate)).getUTCDay() === 0 && night >= ms) return night;
  }
  throw new Error('every week has a Sunday');
}

/** The text of a backup file of these records. */
export function backupText({ activities, tags, now }: Exported, experiments: Backup['experiments'] = []): string {
  const own = { profile: {}, checkins: [], decisions: [], studies: [], articles: [], feeds: [], settings: {} };
  const kinds = ['focus', 'support'].map((kind) => ({ id: kind, name: kind }));
  const head = { format: 'updraft-backup', version: 1, exportedAt: instantOf(now), app: '0.1.0' };
  return JSON.stringify({ ...head, activities, tags, kinds, people: [], experiments, ...own });
}
