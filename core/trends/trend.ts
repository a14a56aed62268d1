import { tQuantile, tTail } from './distributions.ts';
import type { SlopeMemory } from './memory.ts';
import {
  SMALLEST,
  TREND_ALLOWANCE,
  TREND_WEEKS,
  WEEK_CORRELATION,
  WEEK_CORRELATION_WEEKS,
  WEEK_TAGS,
  WEEK_VARIANCE_WEEKS,
} from './parameters.ts';
import type { Rows } from './rows.ts';
import { fittedSigns } from './slope-fit.ts';
import { type MannKendall, type MedianSlope, mannKendall, medianSlope } from './theil-sen.ts';
import type { Week } from './weeks.ts';

/** Where the balance of tags is heading, kind, hour, weekday and back-to-back aside. */
export interface Slope {
  weeks: number;
  /** Change of the balance (−1 to 1) a week, its standard error and 90 % interval. */
  slope: number;
  standardError: number;
  lower: number;
  upper: number;
  df: number;
  /** Likeness of one week to the next. */
  r1: number;
  p: number;
  /** Over the whole span. */
  change: number;
  claim: boolean;
}

/**
 * Slope of the week means of the adjusted balance: weighted least squares with weeks as units, the variance pooled with
 * the model's and widened by (1 + r)/(1 − r); a claim also goes the way of the median slope of the energizing share.
 * @returns undefined below eight weeks of three tags
 */
export function slopeOf(rows: Rows, medianSlopeOfShare: number): Slope | undefined {
  const means = weekMeans(rows);
  const n = means.weeks.length;
  if (n < TREND_WEEKS) return undefined;
  const { weeks, tags, balance } = means;
  const all = tags.reduce((sum, tag) => sum + tag, 0);
  const middle = weeks.reduce((sum, week, k) => sum + week * tags[k]!, 0) / all;
  const average = balance.reduce((sum, value, k) => sum + value * tags[k]!, 0) / all;
  let spread = 0;
  let together = 0;
  weeks.forEach((week, k) => {
    spread += tags[k]! * (week - middle) ** 2;
    together += tags[k]! * (week - middle) * balance[k]!;
  });
  const slope = together / spread;
  const rest = weeks.map((week, k) => (balance[k]! - average - slope * (week - middle)) * Math.sqrt(tags[k]!));
  const squares = rest.reduce((sum, value) => sum + value * value, 0);
  const variance = (squares + WEEK_VARIANCE_WEEKS * means.scatter) / (n - 2 + WEEK_VARIANCE_WEEKS);
  const r1 = weekCorrelation(rest, squares);
  const inflation = (1 + r1) / (1 - r1);
  const standardError = Math.sqrt((variance * inflation) / spread);
  const df = Math.max(2, (n - 2 + WEEK_VARIANCE_WEEKS) / inflation);
  const p = standardError > 1e-12 ? tTail(Math.abs(slope / standardError), df) : 1;
  const half = tQuantile(0.1, df) * standardError;
  const change = slope * (weeks[n - 1]! - weeks[0]!);
  const claim = p <= TREND_ALLOWANCE && Math.abs(change) >= SMALLEST && slope * medianSlopeOfShare >= 0;
  return { weeks: n, slope, standardError, lower: slope - half, upper: slope + half, df, r1, p, change, claim };
}

/** Lag-1 correlation of values in order, its own bias put right, pulled toward 0.15; 0 to 0.8. */
export function weekCorrelation(rest: readonly number[], squares: number, apart?: number): number {
  const n = rest.length;
  let sum = 0;
  for (let k = 1; k < n; k++) if (k !== apart) sum += rest[k - 1]! * rest[k]!;
  const found = (squares > 1e-18 ? sum / squares : 0) + 2 / n;
  return Math.max(
    0,
    Math.min(0.8, (found * n + WEEK_CORRELATION * WEEK_CORRELATION_WEEKS) / (n + WEEK_CORRELATION_WEEKS)),
  );
}

/** Week means of the balance after taking out kind, hour, weekday and back-to-back, fitted together with a slope. */
function weekMeans(rows: Rows) {
  const { count, week, weight, sign, cell } = rows;
  let mean = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    mean += week[i]!;
    first = Math.min(first, week[i]!);
    last = Math.max(last, week[i]!);
  }
  mean /= count;
  const fitted = fittedSigns(rows, (i) => (week[i]! - mean) / 10);
  const each = () => new Float64Array(count > 0 ? last - first + 1 : 0);
  const [tags, weights, sums] = [each(), each(), each()];
  let scatter = 0;
  for (let i = 0; i < count; i++) {
    const k = week[i]! - first;
    tags[k]!++;
    weights[k]! += weight[i]!;
    const residual = sign[i]! - fitted[cell[i]!]!;
    sums[k]! += weight[i]! * residual;
    scatter += residual * residual;
  }
  const counted = Array.from(tags.keys()).filter((k) => tags[k]! >= WEEK_TAGS);
  return {
    weeks: counted.map((k) => first + k),
    tags: counted.map((k) => tags[k]!),
    balance: counted.map((k) => sums[k]! / weights[k]!),
    scatter: scatter / count,
  };
}

/** Rank measures of the energizing share from week to week, for display beside the slope. */
export function shareTrend(
  weeks: readonly Week[],
  memory?: SlopeMemory[],
): { theilSen: MedianSlope; mannKendall: MannKendall } {
  const shares = Float64Array.from(weeks, ({ energizing, minutes }) => energizing / minutes);
  const at = weeks.map(({ week }) => week);
  const theilSen = medianSlope(at, shares, memory);
  const hasGaps = at[at.length - 1]! - at[0]! !== at.length - 1;
  const plain = hasGaps ? medianSlope([...at.keys()], shares, memory) : theilSen;
  return { theilSen: theilSen.slope, mannKendall: mannKendall(shares, plain.slope.slope, plain.s) };
}

/** How much of a change of the energizing share came from the mix of kinds, and how much from the same kinds feeling different. */
export interface MixOrFeeling {
  /** Energizing share of tagged hours in the earlier and the later half of the weeks. */
  early: number;
  late: number;
  mix: number;
  feeling: number;
}

/**
 * Kitagawa's decomposition between the two halves of the weeks: ΔE = Σ Δm·Ē + Σ m̄·ΔE over kinds, m the kind's part of
 * the hours. A kind met in one half only counts as mix.
 * @returns undefined where one half has no tagged time
 */
export function mixOrFeeling(rows: Rows, firstWeek: number, lastWeek: number): MixOrFeeling | undefined {
  const { kind: kindOf, kinds } = rows.history.columns;
  const middle = (firstWeek + lastWeek) / 2;
  const [early, late] = [new Hours(kinds.length), new Hours(kinds.length)];
  for (let i = 0; i < rows.count; i++) {
    const half = rows.week[i]! <= middle ? early : late;
    half.add(kindOf[rows.at[i]!]!, rows.minutes[i]!, rows.sign[i]! > 0);
  }
  if (early.minutes === 0 || late.minutes === 0) return undefined;
  let mix = 0;
  let feeling = 0;
  for (let kind = 0; kind < kinds.length; kind++) {
    const [partBefore, partAfter] = [early.partOf(kind), late.partOf(kind)];
    const shareBefore = early.shareOf(kind) ?? late.shareOf(kind) ?? 0;
    const shareAfter = late.shareOf(kind) ?? shareBefore;
    mix += (partAfter - partBefore) * ((shareBefore + shareAfter) / 2);
    feeling += ((partBefore + partAfter) / 2) * (shareAfter - shareBefore);
  }
  return { early: early.energizing / early.minutes, late: late.energizing / late.minutes, mix, feeling };
}

/** Tagged time by index of the kind. */
class Hours {
  minutes = 0;
  energizing = 0;
  readonly minutesOf: Float64Array;
  readonly energizingOf: Float64Array;

  constructor(kinds: number) {
    this.minutesOf = new Float64Array(kinds);
    this.energizingOf = new Float64Array(kinds);
  }

  add(kind: number, minutes: number, isEnergizing: boolean): void {
    this.minutes += minutes;
    this.minutesOf[kind]! += minutes;
    if (!isEnergizing) return;
    this.energizing += minutes;
    this.energizingOf[kind]! += minutes;
  }

  /** The kind's part of all time. */
  partOf(kind: number): number {
    return this.minutesOf[kind]! / this.minutes;
  }

  /** The energizing share of the kind's time; undefined without any. */
  shareOf(kind: number): number | undefined {
    return this.minutesOf[kind]! > 0 ? this.energizingOf[kind]! / this.minutesOf[kind]! : undefined;
  }
}
