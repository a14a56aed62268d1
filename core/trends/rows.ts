import type { Cells } from './cells.ts';
import type { History } from './history.ts';
import type { Reach } from './reach.ts';
import { MINUTE, weekOfDay } from './weekdays.ts';

/** Tags one by one, local day by local day: for what is not a sum over days. */
export interface Rows {
  readonly history: Cells & Pick<History, 'columns'>;
  readonly count: number;
  /** Row of the columns. */
  readonly at: Int32Array;
  readonly cell: Int32Array;
  /** Sign of the tag. */
  readonly sign: Float64Array;
  readonly weight: Float64Array;
  readonly minutes: Float64Array;
  readonly week: Int32Array;
}

/** The tags within a reach, up to a local day if one is given. */
export function rowsIn(history: History, { fromWeek, asOf }: Reach, untilDay = Number.POSITIVE_INFINITY): Rows {
  const { columns, rows, days, dayFrom, knownAt, stratum, cellOf, weightOf } = history;
  const seen = new Int32Array(rows.length);
  let count = 0;
  for (let d = 0; d < days.length; d++) {
    if (days[d]! > untilDay || weekOfDay(days[d]!) < fromWeek) continue;
    for (let i = dayFrom[d]!; i < dayFrom[d + 1]!; i++) if (knownAt[i]! <= asOf) seen[count++] = i;
  }
  const found = {
    history,
    count,
    at: new Int32Array(count),
    cell: new Int32Array(count),
    sign: new Float64Array(count),
    weight: new Float64Array(count),
    minutes: new Float64Array(count),
    week: new Int32Array(count),
  };
  for (let k = 0; k < count; k++) {
    const row = rows[seen[k]!]!;
    const s = stratum[seen[k]!]!;
    found.at[k] = row;
    found.cell[k] = cellOf[s]!;
    found.sign[k] = Math.sign(columns.energy[row]!);
    found.weight[k] = weightOf[s]!;
    found.minutes[k] = (columns.end[row]! - columns.start[row]!) / MINUTE;
    found.week[k] = weekOfDay(columns.day[row]!);
  }
  return found;
}
