import { type Circumstances, circumstancesOf } from './circumstances.ts';
import type { Columns } from './columns.ts';
import { type Model, modelOf } from './model.ts';
import { LATE_MINUTES, LATE_WEIGHT } from './parameters.ts';
import type { Reach } from './reach.ts';
import { MINUTE, weekOfDay } from './weekdays.ts';

/**
 * All tags, arranged so that a look at them is a sum over days. What tags share is worked out once: those of one cell
 * have kind, circumstances and people in common, those of one stratum also the series and the weight.
 */
export interface History {
  readonly columns: Columns;
  readonly circumstances: Circumstances;
  readonly model: Model;
  /** One entry a tag, local day by local day: its row of the columns, its stratum, and since when it is known (epoch milliseconds). */
  readonly rows: Int32Array;
  readonly stratum: Int32Array;
  readonly knownAt: Float64Array;
  /** Entries of day d: `dayFrom[d]` up to `dayFrom[d + 1]`; and which local day that is. */
  readonly dayFrom: Int32Array;
  readonly days: Int32Array;
  /** When the last of a day's tags was known. */
  readonly dayKnownAt: Float64Array;
  /** Of each stratum: its cell, its series by number (−1 for a one-off), and the weight of each of its tags. */
  readonly cellOf: Int32Array;
  readonly seriesOf: Int32Array;
  readonly weightOf: Float64Array;
  readonly cells: number;
  /** Index in the columns of each cell's kind. */
  readonly cellKinds: Int32Array;
  /** Slots of cell c, in order of column: `slots[slotsFrom[c]]` up to `slots[slotsFrom[c + 1]]`. */
  readonly slotsFrom: Int32Array;
  readonly slots: Int32Array;
  /** Columns of the model that are 1 in cell c, ascending, the intercept first: `ones[onesFrom[c]]` up to `ones[onesFrom[c + 1]]`. */
  readonly onesFrom: Int32Array;
  readonly ones: Int32Array;
  /** Index in the columns of each series, by number. */
  readonly seriesAt: Int32Array;
}

/**
 * Arranges the tags of the columns.
 * @param reach which tags decide who and what is frequent; all are arranged
 */
export function historyOf(columns: Columns, reach: Reach): History {
  const circumstances = circumstancesOf(columns);
  const rows = taggedRows(columns);
  const model = modelOf(columns, circumstances, askedRows(columns, rows, reach));
  const { cell, ...cells } = cellsOf(columns, circumstances, model, rows);
  const series = numbering(columns.seriesIds.length);
  const strata = numbering(cells.cells * (columns.seriesIds.length + 1) * 2);
  const cellOf: number[] = [];
  const seriesOf: number[] = [];
  const weightOf: number[] = [];
  const days: number[] = [];
  const dayFrom: number[] = [];
  const dayKnownAt: number[] = [];
  const stratum = new Int32Array(rows.length);
  const knownAt = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const taggedAt = columns.taggedAt[row]!;
    knownAt[i] = Math.max(taggedAt, columns.start[row]!);
    if (days.length === 0 || days[days.length - 1] !== columns.day[row]) {
      days.push(columns.day[row]!);
      dayFrom.push(i);
      dayKnownAt.push(knownAt[i]!);
    } else if (knownAt[i]! > dayKnownAt[dayKnownAt.length - 1]!) dayKnownAt[dayKnownAt.length - 1] = knownAt[i]!;
    const inColumns = columns.series[row]!;
    const isLate = Math.round((taggedAt - columns.end[row]!) / MINUTE) >= LATE_MINUTES;
    const number = strata.of((cell[i]! * (columns.seriesIds.length + 1) + inColumns + 1) * 2 + (isLate ? 1 : 0));
    stratum[i] = number;
    if (number < cellOf.length) continue;
    cellOf.push(cell[i]!);
    seriesOf.push(inColumns < 0 ? -1 : series.of(inColumns));
    weightOf.push(isLate ? LATE_WEIGHT : 1);
  }
  return {
    columns,
    circumstances,
    model,
    rows,
    stratum,
    knownAt,
    dayFrom: Int32Array.from([...dayFrom, rows.length]),
    days: Int32Array.from(days),
    dayKnownAt: Float64Array.from(dayKnownAt),
    cellOf: Int32Array.from(cellOf),
    seriesOf: Int32Array.from(seriesOf),
    weightOf: Float64Array.from(weightOf),
    ...cells,
    ...onesOf(cells, model),
    seriesAt: Int32Array.from(series.keys()),
  };
}

/** The columns of each cell's slots. */
function onesOf(
  { slotsFrom, slots, cells }: { slotsFrom: Int32Array; slots: Int32Array; cells: number },
  model: Model,
) {
  const ones = new Int32Array(slots.length + cells);
  const onesFrom = new Int32Array(cells + 1);
  let next = 0;
  for (let cell = 0; cell < cells; cell++) {
    ones[next++] = 0;
    for (let a = slotsFrom[cell]!; a < slotsFrom[cell + 1]!; a++) {
      const column = model.columnOf[slots[a]!]!;
      if (column >= 0) ones[next++] = column;
    }
    onesFrom[cell + 1] = next;
  }
  return { onesFrom, ones: ones.slice(0, next) };
}

/** Largest range of keys, in entries, that is numbered in a table. */
const TABLE = 2_000_000;

/** Numbers keys from 0 to `range` in order of appearance. */
function numbering(range: number) {
  const keys: number[] = [];
  const table = range <= TABLE ? new Int32Array(range).fill(-1) : undefined;
  const map = new Map<number, number>();
  return {
    of(key: number): number {
      const known = table ? table[key]! : (map.get(key) ?? -1);
      if (known >= 0) return known;
      if (table) table[key] = keys.length;
      else map.set(key, keys.length);
      return keys.push(key) - 1;
    },
    keys: () => keys,
  };
}

/** Those of the rows that lie within a reach. */
function askedRows({ start, taggedAt, day }: Columns, rows: Int32Array, { fromWeek, asOf }: Reach): Int32Array {
  const asked = new Int32Array(rows.length);
  let many = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (start[row]! <= asOf && taggedAt[row]! <= asOf && weekOfDay(day[row]!) >= fromWeek) asked[many++] = row;
  }
  return asked.subarray(0, many);
}

/** Rows with a tag, ordered by local day; the order of the columns within a day. */
function taggedRows({ count, taggedAt, day }: Columns): Int32Array {
  const rows = new Int32Array(count);
  let many = 0;
  let isInOrder = true;
  for (let row = 0; row < count; row++) {
    if (Number.isNaN(taggedAt[row]!)) continue;
    if (many > 0 && day[row]! < day[rows[many - 1]!]!) isInOrder = false;
    rows[many++] = row;
  }
  const tagged = rows.slice(0, many);
  // Across zones a later start can lie in an earlier local day.
  return isInOrder ? tagged : tagged.sort((a, b) => day[a]! - day[b]! || a - b);
}

/** Numbers the cells of rows in order of appearance. */
function cellsOf(columns: Columns, of: Circumstances, model: Model, rows: Int32Array) {
  const { kind, peopleFrom } = columns;
  const alone = numbering(columns.kinds.length * 70 * 16);
  const accompanied = new Map<string, number>();
  const hasPeople = model.slots.some(({ family }) => family === 'person');
  /** Cell of each number of `alone`. */
  const cellAt: number[] = [];
  const slotsFrom = [0];
  const slots: number[] = [];
  const cellKinds: number[] = [];
  const found = new Int32Array(model.mostSlots);
  const cell = new Int32Array(rows.length);
  const add = (row: number, many: number) => {
    for (let k = 0; k < many; k++) slots.push(found[k]!);
    slotsFrom.push(slots.length);
    cellKinds.push(kind[row]!);
    return cellKinds.length - 1;
  };
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (hasPeople && peopleFrom[row]! < peopleFrom[row + 1]!) {
      const many = model.slotsOf(row, found);
      const name = found.subarray(0, many).join();
      const known = accompanied.get(name) ?? add(row, many);
      accompanied.set(name, known);
      cell[i] = known;
      continue;
    }
    const block = (of.hour[row]! * 7 + of.weekday[row]!) * 2 + of.backToBack[row]!;
    const number = alone.of(((kind[row]! * 70 + block) * 4 + of.size[row]!) * 4 + of.load[row]!);
    if (number === cellAt.length) cellAt.push(add(row, model.slotsOf(row, found)));
    cell[i] = cellAt[number]!;
  }
  return {
    cell,
    cells: cellKinds.length,
    cellKinds: Int32Array.from(cellKinds),
    slotsFrom: Int32Array.from(slotsFrom),
    slots: Int32Array.from(slots),
  };
}
