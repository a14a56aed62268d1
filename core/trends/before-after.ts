import { tQuantile, tTail } from './distributions.ts';
import {
  EXPERIMENT_ALLOWANCE,
  KIND_WEEK_TAGS,
  SIDE_WEEKS,
  SMALLEST,
  WEEK_TAGS,
  WEEK_VARIANCE_WEEKS,
} from './parameters.ts';
import type { Rows } from './rows.ts';
import { fittedSigns } from './slope-fit.ts';
import { weekCorrelation } from './trend.ts';

/** Whether tags differ after a change from before. */
export interface BeforeAfter {
  /** Weeks that count on each side. */
  weeksBefore: number;
  weeksAfter: number;
  /** After minus before, in balance; absent below three weeks on a side. */
  found?: {
    difference: number;
    standardError: number;
    lower: number;
    upper: number;
    df: number;
    r1: number;
    p: number;
  };
  real: boolean;
  /** The weeks that count, in order, each with the mean of its adjusted signs. */
  weeks: readonly { week: number; tags: number; balance: number; isAfter: boolean }[];
}

/**
 * Difference of the week means of the adjusted balance, weeks as units: the fit takes out kind, hour, weekday and
 * back-to-back together with the change, the variance is pooled with the model's and widened for likeness between weeks.
 * A week with tags on both sides of the change belongs to neither.
 * @param rows up to the end of the time after
 * @param day first local day after the change, days since 1970-01-01
 * @param kinds indexes in the columns; undefined for all
 */
export function beforeAfter(rows: Rows, day: number, kinds?: ReadonlySet<number>): BeforeAfter {
  const { columns } = rows.history;
  const about = (i: number) => !kinds || kinds.has(columns.kind[rows.at[i]!]!);
  const isAfter = (i: number) => columns.day[rows.at[i]!]! >= day;
  const changed = Uint8Array.from({ length: rows.count }, (_, i) => (isAfter(i) && about(i) ? 1 : 0));
  if (!changed.includes(1)) return { weeksBefore: 0, weeksAfter: 0, real: false, weeks: [] };

  const fitted = fittedSigns(rows, (i) => changed[i]!);
  const residual = (i: number) => rows.sign[i]! - fitted[rows.cell[i]!]!;
  const weeks = new Map<number, { tags: number; after: number; weight: number; sum: number }>();
  let scatter = 0;
  let told = 0;
  for (let i = 0; i < rows.count; i++) {
    if (!about(i)) continue;
    scatter += residual(i) ** 2;
    told++;
    const week = weeks.get(rows.week[i]!) ?? { tags: 0, after: 0, weight: 0, sum: 0 };
    weeks.set(rows.week[i]!, week);
    week.tags++;
    if (isAfter(i)) week.after++;
    week.weight += rows.weight[i]!;
    week.sum += rows.weight[i]! * residual(i);
  }
  const counted = [...weeks]
    .filter(([, { tags, after }]) => tags >= (kinds ? KIND_WEEK_TAGS : WEEK_TAGS) && (after === 0 || after === tags))
    .sort(([a], [b]) => a - b)
    .map(([week, of]) => ({ week, ...of, balance: of.sum / of.weight, isAfter: of.after > 0 }));
  const drawn = counted.map(({ week, tags, balance, isAfter }) => ({ week, tags, balance, isAfter }));
  const weeksBefore = counted.filter(({ after }) => after === 0).length;
  const weeksAfter = counted.length - weeksBefore;
  if (weeksBefore < SIDE_WEEKS || weeksAfter < SIDE_WEEKS)
    return { weeksBefore, weeksAfter, real: false, weeks: drawn };

  const means = counted.map(({ balance }) => balance);
  const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [before, after] = [average(means.slice(0, weeksBefore)), average(means.slice(weeksBefore))];
  const difference = after - before;
  const rest = means.map((mean, k) => mean - (k < weeksBefore ? before : after));
  const squares = rest.reduce((sum, value) => sum + value * value, 0);
  const model = (scatter / told) * average(counted.map(({ tags }) => 1 / tags));
  const n = means.length;
  const variance = (squares + WEEK_VARIANCE_WEEKS * model) / (n - 2 + WEEK_VARIANCE_WEEKS);
  const r1 = weekCorrelation(rest, squares, weeksBefore);
  const inflation = (1 + r1) / (1 - r1);
  const standardError = Math.sqrt(variance * inflation * (1 / weeksBefore + 1 / weeksAfter));
  const df = Math.max(2, (n - 2 + WEEK_VARIANCE_WEEKS) / inflation);
  const p = standardError > 1e-12 ? tTail(Math.abs(difference / standardError), df) : 1;
  const half = tQuantile(0.1, df) * standardError;
  return {
    weeksBefore,
    weeksAfter,
    found: { difference, standardError, lower: difference - half, upper: difference + half, df, r1, p },
    real: p <= EXPERIMENT_ALLOWANCE && Math.abs(difference) >= SMALLEST,
    weeks: drawn,
  };
}
