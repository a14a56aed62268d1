import type { Activity } from '../activity.ts';
import type { Tag } from '../tag.ts';
import { epochMs, localClock } from '../trends/clock.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Weeks before now that an article may answer; older weeks were another time. */
const WEEKS_READ = 26;
/** A meeting that starts at most so many minutes after the one before belongs to the same run. */
const RUN_GAP = 5;

/** One ended activity as the facts read it; times are local to where it happened. */
export interface Row {
  kind: string;
  series: string | undefined;
  title: string;
  people: readonly string[];
  hours: number;
  /** Local day and week (Monday to Sunday), counted from 1970. */
  day: number;
  week: number;
  /** 0 for Monday to 6 for Sunday. */
  weekday: number;
  /** Local hours of the day, with minutes as a fraction. */
  from: number;
  until: number;
  /** True where somebody else took part. */
  meeting: boolean;
  /** The sign of the tag; undefined when untagged. */
  energy: -1 | 0 | 1 | undefined;
  /** 1 for the first meeting of a run, 2 for the one right after it, …; 0 for work alone. */
  run: number;
  /** Hours of meetings on that day. */
  dayHours: number;
}

/** A row that carries a tag. */
export type TaggedRow = Row & { energy: -1 | 0 | 1 };

/** True for a row that carries a tag. */
export const isTagged = (row: Row): row is TaggedRow => row.energy !== undefined;

/**
 * The rows of the last 26 weeks, oldest first, whatever the order of the records.
 * @param kindOf names the kind of an activity that has none yet
 */
export function rowsOf(
  activities: readonly Activity[],
  tags: readonly Tag[],
  now: number,
  kindOf: (activity: Activity) => string,
): Row[] {
  const energies = new Map(tags.map(({ activity, energy }) => [activity, Math.sign(energy) as -1 | 0 | 1]));
  const clock = localClock();
  const earliest = now - WEEKS_READ * 7 * DAY;
  const recent = activities
    .map((activity) => ({ activity, start: epochMs(activity.start), end: epochMs(activity.end) }))
    .filter(({ start, end }) => start >= earliest && end <= now)
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.activity.id < b.activity.id ? -1 : 1));
  const rows = recent.map(({ activity, start, end }): Row => {
    const local = clock(start, activity.zone);
    const day = Math.floor(local / DAY);
    const from = (local - day * DAY) / (60 * MINUTE);
    const hours = (end - start) / (60 * MINUTE);
    return {
      kind: activity.kind ?? kindOf(activity),
      series: activity.series ?? undefined,
      title: activity.title,
      people: activity.people,
      hours,
      day,
      week: Math.floor((day + 3) / 7),
      weekday: (day + 3) % 7,
      from,
      until: from + hours,
      meeting: isMeeting(activity),
      energy: energies.get(activity.id),
      run: 0,
      dayHours: 0,
    };
  });
  for (const day of byKey(rows, ({ day }) => day).values()) describeDay(day);
  return rows;
}

const isMeeting = ({ source, attendees }: Activity): boolean =>
  source !== 'task' && (attendees === null || attendees === undefined || attendees > 1);

function describeDay(rows: readonly Row[]): void {
  const meetings = rows.filter(({ meeting }) => meeting);
  const dayHours = sum(meetings, ({ hours }) => hours);
  let [run, until] = [0, Number.NEGATIVE_INFINITY];
  for (const row of meetings) {
    run = row.from - until <= RUN_GAP / 60 + 1e-9 ? run + 1 : 1;
    until = Math.max(until, row.until);
    row.run = run;
  }
  for (const row of rows) row.dayHours = dayHours;
}

/** The items by key, keys in order of first appearance. */
export function byKey<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Sum of a number of every item. */
export const sum = <T>(items: Iterable<T>, of: (item: T) => number): number => {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
};
