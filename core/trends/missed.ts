import { type Family, LEVEL_FAMILIES, levelCount, levelsOf } from './families.ts';
import type { History } from './history.ts';
import type { Reach } from './reach.ts';
import { MINUTE, weekOfDay } from './weekdays.ts';

/** Activities that have ended without a tag. */
export interface Missed {
  minutes: number;
  /** How many of them are in a group. */
  of: (family: Family, group: number) => number;
}

/** What a look knows to be untagged. */
export function missedIn({ columns, circumstances }: History, { fromWeek, asOf }: Reach): Missed {
  const { taggedAt, start, end, day, people, peopleFrom } = columns;
  const rows = new Int32Array(columns.count);
  let many = 0;
  let sum = 0;
  for (let row = 0; row < columns.count; row++) {
    if (taggedAt[row]! <= asOf || end[row]! > asOf || weekOfDay(day[row]!) < fromWeek) continue;
    rows[many++] = row;
    sum += end[row]! - start[row]!;
  }
  const missed = rows.subarray(0, many);
  const counts = new Map<Family, Int32Array>();
  // One more, for what is not known.
  for (const family of LEVEL_FAMILIES)
    counts.set(family, countsOf(missed, levelsOf(family, columns, circumstances), levelCount(family, columns) + 1));
  counts.set('series', countsOf(missed, columns.series, columns.seriesIds.length));
  const ofPerson = new Int32Array(columns.personIds.length);
  for (const row of missed) for (let k = peopleFrom[row]!; k < peopleFrom[row + 1]!; k++) ofPerson[people[k]!]!++;
  counts.set('person', ofPerson);
  return { minutes: sum / MINUTE, of: (family, group) => counts.get(family)![group]! };
}

function countsOf(rows: Int32Array, groups: ArrayLike<number>, many: number): Int32Array {
  const counts = new Int32Array(many);
  for (let i = 0; i < rows.length; i++) {
    const group = groups[rows[i]!]!;
    if (group >= 0) counts[group]!++;
  }
  return counts;
}
