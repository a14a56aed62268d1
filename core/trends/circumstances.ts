import type { Columns } from './columns.ts';
import { MINUTE, mondayOfWeek, weekOfDay } from './weekdays.ts';

/** Longest break, in milliseconds, after which an activity is still back-to-back. */
const NO_BREAK = 5 * MINUTE;

/** Under which circumstances each row of the columns happened, as levels. */
export interface Circumstances {
  /** 0 before 10:00, 1 before 12:00, 2 before 14:00, 3 before 16:00, 4 later. */
  readonly hour: Uint8Array;
  /** 0 Monday to 6 Sunday. */
  readonly weekday: Uint8Array;
  /** 1 where at most five minutes lie between the start and the latest end of that local day so far. */
  readonly backToBack: Uint8Array;
  /** 0 up to 2 people, 1 up to 6, 2 from 7, 3 not known. */
  readonly size: Uint8Array;
  /** Hours of meetings of that local day: 0 up to 2, 1 up to 4, 2 up to 6, 3 more. */
  readonly load: Uint8Array;
}

/** The last of columns that share their minutes, as do those that only differ in tags. */
const known = new WeakMap<ArrayBufferLike, { from: number; count: number; circumstances: Circumstances }>();

/** Reads them off the columns, each row's from its own local day; tagged and untagged rows count alike. */
export function circumstancesOf(columns: Columns): Circumstances {
  const { buffer, byteOffset: from } = columns.minute;
  const { count } = columns;
  const last = known.get(buffer);
  if (last?.from === from && last.count === count) return last.circumstances;
  const circumstances = readCircumstances(columns);
  known.set(buffer, { from, count, circumstances });
  return circumstances;
}

function readCircumstances(columns: Columns): Circumstances {
  const { count, day, attendees } = columns;
  const [size, load] = [new Uint8Array(count), new Uint8Array(count)];
  const loadOf = loadOfDays(columns);
  for (let row = 0; row < count; row++) {
    load[row] = row > 0 && day[row] === day[row - 1] ? load[row - 1]! : loadOf(day[row]!);
    const people = attendees[row]!;
    size[row] = people === 0 ? 3 : people <= 2 ? 0 : people <= 6 ? 1 : 2;
  }
  return { ...shapeOfDays(columns), size, load };
}

/** Those of the main model alone. */
export function shapeOfDays(columns: Columns): Pick<Circumstances, 'hour' | 'weekday' | 'backToBack'> {
  const { count, start, end, day, minute } = columns;
  const [hour, weekday, backToBack] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)];
  let latest = 0;
  for (let row = 0; row < count; row++) {
    const today = day[row]!;
    if (row === 0 || today !== day[row - 1]) {
      latest = end[row]!;
      weekday[row] = today - mondayOfWeek(weekOfDay(today));
    } else {
      if (start[row]! - latest <= NO_BREAK) backToBack[row] = 1;
      if (end[row]! > latest) latest = end[row]!;
      weekday[row] = weekday[row - 1]!;
    }
    hour[row] = HOURS[minute[row]!]!;
  }
  return { hour, weekday, backToBack };
}

/** The level of each minute of the day. */
const HOURS = Uint8Array.from({ length: 1440 }, (_, minute) =>
  minute < 600 ? 0 : minute < 720 ? 1 : minute < 840 ? 2 : minute < 960 ? 3 : 4,
);

/** The level of load of a local day, from all its meetings. */
function loadOfDays({ count, start, end, day, meeting }: Columns): (day: number) => number {
  const minutes = new Map<number, number>();
  for (let row = 0, next = 0; row < count; row = next) {
    const today = day[row]!;
    let sum = minutes.get(today) ?? 0;
    for (next = row; next < count && day[next] === today; next++)
      if (meeting[next]) sum += (end[next]! - start[next]!) / MINUTE;
    minutes.set(today, sum);
  }
  return (today) => {
    const sum = minutes.get(today)!;
    return sum <= 120 ? 0 : sum <= 240 ? 1 : sum <= 360 ? 2 : 3;
  };
}
