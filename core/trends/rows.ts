import type { Columns } from './columns.ts';
import { LATE_MINUTES, LATE_WEIGHT } from './parameters.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Weeks since the one of Monday 1969-12-29, from local days since 1970-01-01. */
export const weekOfDay = (day: number): number => Math.floor((day + 3) / 7);
/** The local day of a week's Monday. */
export const mondayOfWeek = (week: number): number => week * 7 - 3;

/** Which part of the columns one reading sees. */
export interface Reach {
  /** First week, as the activity's own zone counts it. */
  fromWeek: number;
  /** Last local day, where what came later is not asked about. */
  untilDay?: number;
  /** Epoch milliseconds: what starts or was tagged later is not known yet. */
  asOf: number;
}

/** The tagged activities that one reading sees, in the order of the columns; one entry a tag. */
export interface Rows {
  readonly count: number;
  /** Row of the columns. */
  readonly at: Int32Array;
  /** Sign of the tag, and the tag. */
  readonly sign: Float64Array;
  readonly energy: Int8Array;
  readonly weight: Float64Array;
  readonly minutes: Float64Array;
  /** Levels: index of the kind; 0 before 10 to 4 from 16; 0 Monday to 6; 0 or 1; 0 up to 2, 1 up to 6, 2 from 7; −1 unknown. */
  readonly kind: Int32Array;
  readonly hour: Int32Array;
  readonly weekday: Int32Array;
  readonly backToBack: Int32Array;
  readonly size: Int32Array;
  /** Hours of meetings of that day: 0 up to 2, 1 up to 4, 2 up to 6, 3 more. */
  readonly load: Int32Array;
  readonly week: Int32Array;
  /** Series and days by number from 0, without gaps; −1 for what does not recur. */
  readonly series: Grouping;
  readonly day: Grouping;
  /** Series of the columns by number here. */
  readonly seriesAt: readonly number[];
  /** Entries day by day. */
  readonly byDay: Int32Array;
  /** Rows of activities that have ended without a tag, whether each is back-to-back, and their minutes together. */
  readonly missed: Int32Array;
  readonly missedBackToBack: Int32Array;
  readonly untaggedMinutes: number;
  /** The level of load of a local day. */
  readonly loadOf: (day: number) => number;
}

/** Which group each entry belongs to. */
export interface Grouping {
  readonly of: Int32Array;
  readonly count: number;
}

/** Levels of the hour of a start, of size and of load, as in {@link Rows}. */
export const hourBlock = (minute: number) =>
  minute < 600 ? 0 : minute < 720 ? 1 : minute < 840 ? 2 : minute < 960 ? 3 : 4;
export const sizeBlock = (attendees: number) => (attendees === 0 ? -1 : attendees <= 2 ? 0 : attendees <= 6 ? 1 : 2);
const loadBlock = (minutes: number) => (minutes <= 120 ? 0 : minutes <= 240 ? 1 : minutes <= 360 ? 2 : 3);

/** Levels of one activity, tagged or not; back-to-back and load are read in passing over its day. */
export interface Place {
  row: number;
  tagged: boolean;
  week: number;
  backToBack: number;
}

/** Goes over what started within the reach, in order, saying which is back-to-back: at most five minutes after the latest end of that local day. */
export function walk(
  columns: Columns,
  { fromWeek, untilDay = Number.POSITIVE_INFINITY, asOf }: Reach,
  visit: (place: Place) => void,
): void {
  let today = Number.NaN;
  let latest = 0;
  const place: Place = { row: 0, tagged: false, week: 0, backToBack: 0 };
  // Two days early: local days differ from those of UTC.
  for (let row = firstFrom(columns, (mondayOfWeek(fromWeek) - 2) * DAY); row < columns.count; row++) {
    const start = columns.start[row]!;
    if (start > asOf) break;
    const day = columns.day[row]!;
    const end = columns.end[row]!;
    place.backToBack = day === today && start - latest <= 5 * MINUTE ? 1 : 0;
    latest = day === today ? Math.max(latest, end) : end;
    today = day;
    place.week = weekOfDay(day);
    if (place.week < fromWeek || day > untilDay) continue;
    place.row = row;
    place.tagged = columns.taggedAt[row]! <= asOf;
    visit(place);
  }
}

/** The first row that does not start before `ms`. */
function firstFrom({ start, count }: Columns, ms: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers groups from 0 in order of appearance; a run of the same group costs no lookup. */
function grouping() {
  const numbers = new Map<number, number>();
  let last = Number.NaN;
  let number = -1;
  return {
    numbers,
    of(group: number): number {
      if (group === last) return number;
      last = group;
      const known = numbers.get(group);
      number = known ?? numbers.size;
      if (known === undefined) numbers.set(group, number);
      return number;
    },
  };
}

/** What one reading sees of the columns. */
export function rowsIn(columns: Columns, reach: Reach): Rows {
  const size = columns.count;
  const at = new Int32Array(size);
  const backToBack = new Int32Array(size);
  const missed = new Int32Array(size);
  const missedBackToBack = new Int32Array(size);
  const meetingMinutes = new Map<number, number>();
  let loadDay = Number.NaN;
  let loadMinutes = 0;
  let count = 0;
  let misses = 0;
  let untaggedMinutes = 0;
  walk(columns, reach, (place) => {
    const { row } = place;
    const minutes = (columns.end[row]! - columns.start[row]!) / MINUTE;
    if (columns.meeting[row]) {
      if (columns.day[row] !== loadDay) {
        if (loadDay === loadDay) meetingMinutes.set(loadDay, loadMinutes);
        loadDay = columns.day[row]!;
        loadMinutes = meetingMinutes.get(loadDay) ?? 0;
      }
      loadMinutes += minutes;
    }
    if (place.tagged) {
      at[count] = row;
      backToBack[count] = place.backToBack;
      count++;
    } else if (columns.end[row]! <= reach.asOf) {
      missed[misses] = row;
      missedBackToBack[misses] = place.backToBack;
      misses++;
      untaggedMinutes += minutes;
    }
  });
  meetingMinutes.set(loadDay, loadMinutes);
  const loadOf = (day: number) => loadBlock(meetingMinutes.get(day) ?? 0);

  const numbers = () => new Int32Array(count);
  const days = grouping();
  const series = grouping();
  const rows = {
    count,
    at: at.slice(0, count),
    sign: new Float64Array(count),
    energy: new Int8Array(count),
    weight: new Float64Array(count),
    minutes: new Float64Array(count),
    kind: numbers(),
    hour: numbers(),
    weekday: numbers(),
    backToBack: backToBack.slice(0, count),
    size: numbers(),
    load: numbers(),
    week: numbers(),
    missed: missed.slice(0, misses),
    missedBackToBack: missedBackToBack.slice(0, misses),
    untaggedMinutes,
    loadOf,
  };
  const seriesOf = numbers();
  const dayOf = numbers();
  for (let i = 0; i < count; i++) {
    const row = at[i]!;
    const day = columns.day[row]!;
    const energy = columns.energy[row]!;
    const end = columns.end[row]!;
    rows.sign[i] = Math.sign(energy);
    rows.energy[i] = energy;
    rows.weight[i] = Math.round((columns.taggedAt[row]! - end) / MINUTE) >= LATE_MINUTES ? LATE_WEIGHT : 1;
    rows.minutes[i] = (end - columns.start[row]!) / MINUTE;
    rows.kind[i] = columns.kind[row]!;
    rows.hour[i] = hourBlock(columns.minute[row]!);
    rows.week[i] = weekOfDay(day);
    rows.weekday[i] = day - mondayOfWeek(rows.week[i]!);
    rows.size[i] = sizeBlock(columns.attendees[row]!);
    rows.load[i] = loadOf(day);
    dayOf[i] = days.of(day);
    seriesOf[i] = columns.series[row]! < 0 ? -1 : series.of(columns.series[row]!);
  }
  const day = { of: dayOf, count: days.numbers.size };
  return {
    ...rows,
    day,
    series: { of: seriesOf, count: series.numbers.size },
    seriesAt: [...series.numbers.keys()],
    byDay: entriesBy(day),
  };
}

/** Entries group by group, in order within each. */
function entriesBy({ of, count }: Grouping): Int32Array {
  const next = new Int32Array(count + 1);
  for (let i = 0; i < of.length; i++) next[of[i]! + 1]!++;
  for (let g = 0; g < count; g++) next[g + 1]! += next[g]!;
  const order = new Int32Array(of.length);
  for (let i = 0; i < of.length; i++) order[next[of[i]!]!++] = i;
  return order;
}
