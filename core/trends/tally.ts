import type { Columns } from './columns.ts';
import type { Rows } from './rows.ts';

/** What was counted of one group of tags. */
export interface Tally {
  tags: number;
  /** Different local days. */
  days: number;
  energizing: number;
  draining: number;
  /** Sum of the tags, −2 to 2 each. */
  energy: number;
  minutes: number;
  /** Sum of the weights. */
  weight: number;
  /** Tags of the series that has most of them, and that series (a number of the rows); −1 where none recurs. */
  topTags: number;
  topSeries: number;
}

/** Groups of entries: each entry is in none, one, or several. */
export type Memberships = (entry: number, visit: (group: number) => void) => void;

/** The groups of one level an entry; −1 for none. */
export const levelGroups =
  (levels: Int32Array): Memberships =>
  (entry, visit) => {
    if (levels[entry]! >= 0) visit(levels[entry]!);
  };

/** The people of an entry, by number in the columns. */
export const personGroups =
  (rows: Rows, columns: Columns): Memberships =>
  (entry, visit) => {
    const row = rows.at[entry]!;
    for (let k = columns.peopleFrom[row]!; k < columns.peopleFrom[row + 1]!; k++) visit(columns.people[k]!);
  };

/** Counts of every group that has a tag, by group. */
export function tallies(rows: Rows, groups: Memberships): Map<number, Tally> {
  const found = new Map<number, Tally & { lastDay: number; series: Map<number, number> }>();
  for (const i of rows.byDay)
    groups(i, (group) => {
      let tally = found.get(group);
      if (!tally) {
        tally = { ...EMPTY, lastDay: -1, series: new Map() };
        found.set(group, tally);
      }
      const sign = rows.sign[i]!;
      tally.tags++;
      if (sign > 0) tally.energizing++;
      else if (sign < 0) tally.draining++;
      tally.energy += rows.energy[i]!;
      tally.minutes += rows.minutes[i]!;
      tally.weight += rows.weight[i]!;
      const day = rows.day.of[i]!;
      if (day !== tally.lastDay) tally.days++;
      tally.lastDay = day;
      const series = rows.series.of[i]!;
      if (series < 0) return;
      const many = (tally.series.get(series) ?? 0) + 1;
      tally.series.set(series, many);
      if (many > tally.topTags || (many === tally.topTags && series < tally.topSeries)) {
        tally.topTags = many;
        tally.topSeries = series;
      }
    });
  return found;
}

const EMPTY: Tally = {
  tags: 0,
  days: 0,
  energizing: 0,
  draining: 0,
  energy: 0,
  minutes: 0,
  weight: 0,
  topTags: 0,
  topSeries: -1,
};
