import { type Family, LEVEL_FAMILIES, levelCount, levelsOf } from './families.ts';
import type { History } from './history.ts';
import type { Reach } from './sums.ts';
import { MINUTE, weekOfDay } from './weekdays.ts';

/** Activities that have ended without a tag. */
export interface Missed {
  minutes: number;
  /** How many of them are in a group. */
  of: (family: Family, group: number) => number;
}

/** What a look knows to be untagged. */
export function missedIn({ columns, circumstances }: History, { fromWeek, asOf }: Reach): Missed {
  const counts = new Map<Family, Int32Array>();
  const levels = LEVEL_FAMILIES.map((family) => {
    // One more, for what is not known.
    const found = new Int32Array(levelCount(family, columns) + 1);
    counts.set(family, found);
    return { of: levelsOf(family, columns, circumstances), counts: found };
  });
  const ofSeries = new Int32Array(columns.seriesIds.length);
  const ofPerson = new Int32Array(columns.personIds.length);
  counts.set('series', ofSeries).set('person', ofPerson);
  let sum = 0;
  for (let row = 0; row < columns.count; row++) {
    const isMissed = columns.end[row]! <= asOf && !(columns.taggedAt[row]! <= asOf);
    if (!isMissed || weekOfDay(columns.day[row]!) < fromWeek) continue;
    sum += columns.end[row]! - columns.start[row]!;
    for (let k = 0; k < levels.length; k++) levels[k]!.counts[levels[k]!.of[row]!]!++;
    if (columns.series[row]! >= 0) ofSeries[columns.series[row]!]!++;
    for (let k = columns.peopleFrom[row]!; k < columns.peopleFrom[row + 1]!; k++) ofPerson[columns.people[k]!]!++;
  }
  return { minutes: sum / MINUTE, of: (family, group) => counts.get(family)![group]! };
}
