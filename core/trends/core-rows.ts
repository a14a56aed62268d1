import { shapeOfDays } from './circumstances.ts';
import type { Columns } from './columns.ts';
import { CORE, type LevelFamily } from './families.ts';
import type { Model } from './model.ts';
import { LATE_MINUTES, LATE_WEIGHT } from './parameters.ts';
import type { Reach } from './reach.ts';
import type { Rows } from './rows.ts';
import { MINUTE, weekOfDay } from './weekdays.ts';

/** What does not depend on the tags, row by row: kind, hour, weekday and back-to-back as one number, the week, and how long. */
interface Places {
  level: Int32Array;
  week: Int32Array;
  minutes: Float64Array;
}

/** Sign of an energy from −2 to 2, looked up: which way a tag goes is nothing a processor can guess. */
const SIGNS = [-1, -1, 0, 1, 1];

/** Of columns that only differ in their tags: they share the minutes. */
const places = new WeakMap<Int16Array, Places>();

function placesOf(columns: Columns): Places {
  const { count, day, kind, minute, start, end } = columns;
  const known = places.get(minute);
  if (known) return known;
  const { hour, weekday, backToBack } = shapeOfDays(columns);
  const [level, week, minutes] = [new Int32Array(count), new Int32Array(count), new Float64Array(count)];
  for (let row = 0; row < count; row++) {
    level[row] = kind[row]! * 70 + (hour[row]! * 7 + weekday[row]!) * 2 + backToBack[row]!;
    week[row] = weekOfDay(day[row]!);
    minutes[row] = (end[row]! - start[row]!) / MINUTE;
  }
  const found = { level, week, minutes };
  places.set(minute, found);
  return found;
}

/**
 * A reader of all tags of a history, however long, as the trend and the experiments need them: in cells of the main model
 * alone (kind, hour, weekday, back-to-back). What a reach does not hold costs next to nothing.
 * @param model of the same columns, or of their later part
 */
export function coreRows(columns: Columns, model: Model): (reach: Reach, untilDay?: number) => Rows {
  const { count: rowCount, start, end, taggedAt, energy, day } = columns;
  const { level: levelOf, week: weekOf, minutes: minutesOf } = placesOf(columns);
  return ({ fromWeek, asOf }, untilDay = Number.POSITIVE_INFINITY) => {
    const cellAt = new Int32Array(columns.kinds.length * 70).fill(-1);
    const levels: number[] = [];
    const at = new Int32Array(rowCount);
    let count = 0;
    for (let row = 0; row < rowCount; row++) {
      // What has no tag is not a number, and so not up to any moment.
      if (!(taggedAt[row]! <= asOf) || start[row]! > asOf || day[row]! > untilDay || weekOf[row]! < fromWeek) continue;
      at[count++] = row;
    }
    const rows = {
      count,
      at: at.subarray(0, count),
      cell: new Int32Array(count),
      sign: new Float64Array(count),
      weight: new Float64Array(count),
      minutes: new Float64Array(count),
      week: new Int32Array(count),
    };
    const late = (LATE_MINUTES - 0.5) * MINUTE;
    for (let k = 0; k < count; k++) {
      const row = at[k]!;
      const level = levelOf[row]!;
      if (cellAt[level]! < 0) cellAt[level] = levels.push(level) - 1;
      rows.cell[k] = cellAt[level]!;
      rows.sign[k] = SIGNS[energy[row]! + 2]!;
      // In whole minutes, as everywhere.
      rows.weight[k] = taggedAt[row]! - end[row]! >= late ? LATE_WEIGHT : 1;
      rows.minutes[k] = minutesOf[row]!;
      rows.week[k] = weekOf[row]!;
    }
    return { ...rows, history: { columns, model, cells: levels.length, ...onesOf(model, levels) } };
  };
}

/** The columns of the model that are 1 in each cell, as in a history. */
function onesOf(model: Model, cells: readonly number[]) {
  const first = (family: LevelFamily) => model.slots.findIndex((slot) => slot.family === family);
  const [kinds = 0, hours = 0, weekdays = 0, breaks = 0] = CORE.map((family) => first(family as LevelFamily));
  const ones = new Int32Array(cells.length * 5);
  const onesFrom = new Int32Array(cells.length + 1);
  let next = 0;
  const put = (slot: number) => {
    const column = model.columnOf[slot]!;
    if (column >= 0) ones[next++] = column;
  };
  for (let cell = 0; cell < cells.length; cell++) {
    const level = cells[cell]!;
    const inDay = level % 70;
    ones[next++] = 0;
    put(kinds + Math.floor(level / 70));
    put(hours + Math.floor(inDay / 14));
    put(weekdays + (Math.floor(inDay / 2) % 7));
    put(breaks + (inDay % 2));
    onesFrom[cell + 1] = next;
  }
  return { ones: ones.subarray(0, next), onesFrom };
}
