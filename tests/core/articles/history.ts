import { metaOf } from '../../../content/guide.ts';
import { readGuides } from '../../../content/read.ts';
import type { Activity } from '../../../core/activity.ts';
import type { Records } from '../../../core/articles/facts.ts';
import { type RankedArticle, type RankInput, rankArticles } from '../../../core/articles/rank.ts';
import { emptyState } from '../../../core/backup.ts';
import type { Profile } from '../../../core/profile.ts';
import type { Tag } from '../../../core/tag.ts';
import { addDays } from '../../../core/time.ts';

/** Friday, 20 November 2026, 18:00 in Berlin. */
export const NOW = Date.parse('2026-11-20T17:00:00Z');
export const library = readGuides().map(metaOf);

/** One piece of work in few words; `at` is the local hour in Berlin's winter, 9.5 for half past nine. */
export interface Work {
  kind: string;
  at: number;
  hours?: number;
  /** Left out where it was not tagged. */
  energy?: Tag['energy'];
  /** Work without anybody else. */
  alone?: boolean;
  series?: string;
  people?: string[];
  title?: string;
}

/** Activities and tags of the last `count` weeks: `plan` says what a day held; week 0 is the oldest, day 0 is Monday. */
export function weeksOf(
  count: number,
  plan: (week: number, day: number) => Work[],
): Pick<Records, 'activities' | 'tags'> {
  const activities: Activity[] = [];
  const tags: Tag[] = [];
  for (let week = 0; week < count; week++) {
    for (let day = 0; day < 7; day++) {
      const date = addDays('2026-11-16', 7 * (week - count + 1) + day);
      for (const work of plan(week, day)) add(work, date, activities, tags);
    }
  }
  return { activities, tags };
}

function add(work: Work, date: string, activities: Activity[], tags: Tag[]): void {
  const { kind, at, hours = 1, energy, alone, series, people = [], title = kind } = work;
  const instant = (hour: number) =>
    new Date(Date.parse(`${date}T00:00:00Z`) + Math.round((hour - 1) * 60) * 60_000).toISOString();
  const id = `${alone ? 'task' : 'google'}:${date}-${at}-${kind}`;
  activities.push({
    id,
    source: alone ? 'task' : 'google',
    calendar: null,
    series: series ?? null,
    title,
    start: instant(at),
    end: instant(at + hours),
    zone: 'Europe/Berlin',
    kind,
    kindBy: 'person',
    attendees: alone ? null : 4,
    organizer: null,
    people,
  });
  if (energy === undefined) return;
  const taggedAt = instant(at + hours);
  tags.push({ activity: id, energy, taggedAt, note: '', updatedAt: taggedAt, device: 'test' });
}

/** The records of somebody who has nothing but these. */
export const person = (some: Partial<Records>, profile: Partial<Profile> = {}): Records => {
  const empty = emptyState();
  return { ...empty, ...some, profile: { ...empty.profile, ...profile } };
};

/** The ranking of the library for somebody. */
export const rank = (records: Records, more: Partial<RankInput> = {}): RankedArticle[] =>
  rankArticles({
    ...records,
    marks: [],
    guides: library,
    now: NOW,
    kindOf: () => 'other',
    nameOf: (kind) => kind,
    ...more,
  });

/** Slugs in ranked order. */
export const slugsOf = (ranked: readonly RankedArticle[]): string[] => ranked.map(({ id }) => id.replace('guide:', ''));

/** The article of a guide; throws where it was left out. */
export function guideIn(ranked: readonly RankedArticle[], slug: string): RankedArticle {
  const found = ranked.find(({ id }) => id === `guide:${slug}`);
  if (!found) throw new Error(`${slug} is not in the ranking`);
  return found;
}

/** A kind with a rated skill. */
export const skilled = (id: string, skill: number) => ({ id, name: id, skill });

/** −1 in so many of the first `of`, 1 in the others, over and over: the plainest way to an exact share. */
export const drainingIn = (count: number, of: number, i: number): Tag['energy'] => (i % of < count ? -1 : 1);
