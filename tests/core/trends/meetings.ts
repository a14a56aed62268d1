import type { Activity } from '../../../core/activity.ts';
import type { Energy } from '../../../core/energy.ts';
import type { Tag } from '../../../core/tag.ts';
import { addDays, instantAt, instantOf, type WallTime } from '../../../core/time.ts';
import { columnsOf } from '../../../core/trends/columns.ts';
import type { Statement } from '../../../core/trends/statement.ts';
import { type Question, type Trends, trendsOf } from '../../../core/trends/trends.ts';
import * as records from '../../records.ts';

type Said = 'id' | 'source' | 'zone' | 'kind' | 'series' | 'title' | 'attendees' | 'people';
/** One meeting, with a tag if it has an energy; in Berlin unless said. */
export interface Meeting extends Partial<Pick<Activity, Said>> {
  at: WallTime;
  minutes?: number;
  energy?: Energy;
  /** Minutes from the end to the tag. */
  delay?: number;
}

/** Records of meetings; ids are their places unless given. */
export function recordsOf(meetings: readonly Meeting[]): { activities: Activity[]; tags: Tag[] } {
  const tags: Tag[] = [];
  const activities = meetings.map(({ at, minutes = 30, energy, delay = 1, ...rest }, i) => {
    const { id = `m${String(i).padStart(5, '0')}`, zone = 'Europe/Berlin' } = rest;
    const start = Date.parse(instantAt(at, zone));
    const end = start + minutes * 60_000;
    if (energy !== undefined) tags.push(records.tag(id, energy, { taggedAt: instantOf(end + delay * 60_000) }));
    return records.activity(id, { ...rest, zone, start: instantOf(start), end: instantOf(end) });
  });
  return { activities, tags };
}

/** What the engine says of meetings. */
export function told(meetings: readonly Meeting[], question: Question): Trends {
  const { activities, tags } = recordsOf(meetings);
  return trendsOf(columnsOf(activities, tags), question);
}

/** A meeting on some weekdays (0 Monday) of each of some weeks, the first beginning on `monday`; at 09:00 unless said. */
export function everyWeek(
  monday: string,
  weeks: number,
  weekdays: readonly number[],
  of: (week: number, weekday: number) => Omit<Meeting, 'at'> & { time?: string },
): Meeting[] {
  return Array.from({ length: weeks }, (_, week) =>
    weekdays.map((weekday): Meeting => {
      const { time = '09:00', ...meeting } = of(week, weekday);
      return { ...meeting, at: `${addDays(monday, week * 7 + weekday)}T${time}` };
    }),
  ).flat();
}

/** The statement of a group. */
export const find = (statements: readonly Statement[], family: string, key: string) =>
  statements.find((one) => one.family === family && one.key === key);

/** 1 and −1 in turns, so that nothing else differs. */
export const turns = (n: number) => (n % 2 === 0 ? 1 : -1);
