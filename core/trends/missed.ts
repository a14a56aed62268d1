import type { Columns } from './columns.ts';
import type { Family } from './design.ts';
import { hourBlock, mondayOfWeek, type Rows, sizeBlock, weekOfDay } from './rows.ts';

/** How many activities of a group have ended without a tag. */
export function missedIn(rows: Rows, columns: Columns): (family: Family | 'series', group: number) => number {
  const counts = {
    kind: new Int32Array(columns.kinds.length),
    series: new Int32Array(columns.seriesIds.length),
    person: new Int32Array(columns.personIds.length),
    hour: new Int32Array(5),
    weekday: new Int32Array(7),
    'back-to-back': new Int32Array(2),
    size: new Int32Array(3),
    load: new Int32Array(4),
  };
  rows.missed.forEach((row, i) => {
    const day = columns.day[row]!;
    const size = sizeBlock(columns.attendees[row]!);
    counts.kind[columns.kind[row]!]!++;
    if (columns.series[row]! >= 0) counts.series[columns.series[row]!]!++;
    for (let k = columns.peopleFrom[row]!; k < columns.peopleFrom[row + 1]!; k++) counts.person[columns.people[k]!]!++;
    counts.hour[hourBlock(columns.minute[row]!)]!++;
    counts.weekday[day - mondayOfWeek(weekOfDay(day))]!++;
    counts['back-to-back'][rows.missedBackToBack[i]!]!++;
    if (size >= 0) counts.size[size]!++;
    counts.load[rows.loadOf(day)]!++;
  });
  return (family, group) => counts[family][group]!;
}
