import type { Columns } from './columns.ts';

/** The tags of what began in one clock hour of one weekday. */
export interface HourEnergy {
  /** 0 for Monday to 6 for Sunday. */
  weekday: number;
  /** 0 to 23, in the zone each activity happened in. */
  hour: number;
  tags: number;
  energizing: number;
  draining: number;
}

/**
 * The tags by weekday and clock hour of the start.
 * @param from epoch milliseconds of the first start that counts
 * @param asOf epoch milliseconds after which a tag does not count
 * @returns in order of weekday, then hour; where nothing was tagged there is no entry
 */
export function energyByHour(columns: Columns, from: number, asOf: number): HourEnergy[] {
  const cells = new Map<number, HourEnergy>();
  for (let row = 0; row < columns.count; row++) {
    if (columns.start[row]! < from || columns.start[row]! > asOf || !(columns.taggedAt[row]! <= asOf)) continue;
    // 1970-01-01 was a Thursday.
    const weekday = (((columns.day[row]! + 3) % 7) + 7) % 7;
    const hour = Math.floor(columns.minute[row]! / 60);
    const cell = cells.get(weekday * 24 + hour) ?? { weekday, hour, tags: 0, energizing: 0, draining: 0 };
    cells.set(weekday * 24 + hour, cell);
    cell.tags++;
    if (columns.energy[row]! > 0) cell.energizing++;
    else if (columns.energy[row]! < 0) cell.draining++;
  }
  return [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
}
