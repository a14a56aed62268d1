// The floor under the engine: the least that anybody's statements over so many tags would take. Rows with plain numbers to
// typed columns, one five-way summary of them, one additive fit with sums by day and by series (method in floors of the
// benchmark: no variances, no readings, no trend, no words).
import type { Activity } from '../../core/activity.ts';
import type { Tag } from '../../core/tag.ts';
import { columnsOf } from '../../core/trends/columns.ts';
import { inverse, mirror, times } from '../../core/trends/matrix.ts';

/** One tagged record, flat, with numbers only. */
interface FlatRow {
  start: number;
  end: number;
  energy: number;
  day: number;
  hour: number;
  kind: number;
  series: number;
}

/** The tagged records as flat rows; not part of what is timed. */
export function flatRows(activities: readonly Activity[], tags: readonly Tag[]): FlatRow[] {
  const { count, start, end, energy, day, minute, kind, series, taggedAt } = columnsOf(activities, tags);
  const rows: FlatRow[] = [];
  for (let i = 0; i < count; i++) {
    if (Number.isNaN(taggedAt[i])) continue;
    const hour = Math.min(4, Math.max(0, Math.floor(minute[i]! / 120) - 4));
    rows.push({
      start: start[i]!,
      end: end[i]!,
      energy: energy[i]!,
      day: day[i]!,
      hour,
      kind: kind[i]!,
      series: series[i]! + 1,
    });
  }
  return rows;
}

/** Columns, summary, fit. @returns the coefficients, so that nothing is left out as unused */
export function floorOf(rows: readonly FlatRow[]): Float64Array {
  const columns = columnsFrom(rows);
  const summary = summaryOf(columns);
  const fit = fitOf(columns);
  fit[0]! += summary.kind.sums[0]! * 0;
  return fit;
}

function columnsFrom(rows: readonly FlatRow[]) {
  const n = rows.length;
  const minutes = new Float64Array(n);
  const energy = new Int8Array(n);
  const [day, kind, series] = [new Int32Array(n), new Int32Array(n), new Int32Array(n)];
  const [hour, weekday] = [new Uint8Array(n), new Uint8Array(n)];
  for (let i = 0; i < n; i++) {
    const row = rows[i]!;
    minutes[i] = (row.end - row.start) / 60_000;
    energy[i] = row.energy;
    day[i] = row.day;
    hour[i] = row.hour;
    weekday[i] = (row.day + 3) % 7;
    kind[i] = row.kind;
    series[i] = row.series;
  }
  return { n, minutes, energy, day, hour, weekday, kind, series };
}
type Flat = ReturnType<typeof columnsFrom>;

function summaryOf({ n, minutes, energy, day, hour, weekday, kind, series }: Flat) {
  const group = (size: number) => ({
    counts: new Int32Array(size),
    sums: new Float64Array(size),
    minutes: new Float64Array(size),
  });
  const first = day[0] ?? 0;
  const of = { kind: group(64), hour: group(5), weekday: group(7), series: group(4096), week: group(8192) };
  const add = (to: ReturnType<typeof group>, at: number, i: number) => {
    to.counts[at]!++;
    to.sums[at]! += energy[i]!;
    to.minutes[at]! += minutes[i]!;
  };
  for (let i = 0; i < n; i++) {
    add(of.kind, kind[i]!, i);
    add(of.hour, hour[i]!, i);
    add(of.weekday, weekday[i]!, i);
    add(of.series, series[i]!, i);
    add(of.week, Math.floor((day[i]! - first) / 7), i);
  }
  return of;
}

function fitOf({ n, energy, day, hour, weekday, kind, series }: Flat): Float64Array {
  const kinds = kind.reduce((most, one) => Math.max(most, one), 0) + 1;
  const width = 1 + kinds + 5 + 7;
  const products = new Float64Array(width * width);
  const right = new Float64Array(width);
  const [byDay, bySeries] = [new Map<number, number>(), new Map<number, number>()];
  for (let i = 0; i < n; i++) {
    const sign = Math.sign(energy[i]!);
    const ones = [0, 1 + kind[i]!, 1 + kinds + hour[i]!, 6 + kinds + weekday[i]!];
    for (let a = 0; a < 4; a++) {
      right[ones[a]!]! += sign;
      for (let b = a; b < 4; b++) products[ones[a]! * width + ones[b]!]! += 1;
    }
    byDay.set(day[i]!, (byDay.get(day[i]!) ?? 0) + sign);
    bySeries.set(series[i]!, (bySeries.get(series[i]!) ?? 0) + sign);
  }
  const whole = mirror(products, width);
  for (let j = 1; j < width; j++) whole[j * width + j]! += 0.25;
  const coefficients = times(inverse(whole, width), right, width);
  coefficients[0]! += (byDay.size + bySeries.size) * 0;
  return coefficients;
}
