import type { Columns } from '../trends/columns.ts';
import { DAY, MINUTE, mondayOfWeek, weekOfDay } from '../trends/weekdays.ts';

/** Weeks before now that an article may answer; older weeks were another time. */
const WEEKS_READ = 26;
/** A meeting that starts at most so many minutes after the one before belongs to the same run. */
const RUN_GAP = 5;
const NOBODY: readonly string[] = [];

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
 * The rows of the last 26 weeks that have ended, oldest first.
 * @param now epoch milliseconds
 */
export function rowsOf(columns: Columns, now: number): Row[] {
  const { count, start, end, day, minute, taggedAt, energy, kind, series, title, people, peopleFrom } = columns;
  const earliest = now - WEEKS_READ * 7 * DAY;
  const rows: Row[] = [];
  for (let i = 0; i < count; i++) {
    if (start[i]! < earliest || end[i]! > now) continue;
    const from = minute[i]! / 60;
    const hours = (end[i]! - start[i]!) / (60 * MINUTE);
    const week = weekOfDay(day[i]!);
    const met = people.subarray(peopleFrom[i]!, peopleFrom[i + 1]!);
    rows.push({
      kind: columns.kinds[kind[i]!]!,
      series: columns.seriesIds[series[i]!],
      title: columns.titles[title[i]!]!,
      people: met.length > 0 ? Array.from(met, (one) => columns.personIds[one]!) : NOBODY,
      hours,
      day: day[i]!,
      week,
      weekday: day[i]! - mondayOfWeek(week),
      from,
      until: from + hours,
      meeting: columns.meeting[i] === 1,
      energy: Number.isNaN(taggedAt[i]) ? undefined : (Math.sign(energy[i]!) as -1 | 0 | 1),
      run: 0,
      dayHours: 0,
    });
  }
  for (const of of byKey(rows, (row) => row.day).values()) describeDay(of);
  return rows;
}

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
