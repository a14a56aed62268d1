import type { Family } from './design.ts';
import type { Fit } from './fit.ts';
import { form, inner, type Matrix } from './matrix.ts';
import { MIN_DAYS, MIN_TAGS, TOP_SERIES, VARIANCE_TAGS } from './parameters.ts';
import type { Rows } from './rows.ts';
import type { Tally } from './tally.ts';
import type { Variances } from './variances.ts';

/** "This group minus your other activities, other things equal", in balance (−2 to 2), with its variance. */
export interface Difference {
  group: number;
  value: number;
  variance: number;
}

/** Whether there is enough of a group, and of the rest, for a difference. */
export const isEnough = (tally: Tally, all: number): boolean =>
  tally.tags >= MIN_TAGS && tally.days >= MIN_DAYS && all - tally.tags >= MIN_TAGS;

/** Whether one series makes so much of a group that the series should be named instead. */
export const isMostlyOneSeries = (tally: Tally): boolean => tally.topTags / tally.tags > TOP_SERIES;

/**
 * Differences of the levels of one family: β_g − Σ w_h β_h / Σ w_h over the other levels h. Of a yes-or-no family only
 * yes is told. People are not parts of a whole: with this person against without, β_g itself.
 */
export function levelDifferences(
  family: Family,
  fit: Fit,
  covariance: Matrix,
  found: ReadonlyMap<number, Tally>,
  all: number,
): Difference[] {
  const levels = fit.design.names.flatMap((name, column) =>
    name?.family === family ? [{ column, level: name.level }] : [],
  );
  if (family !== 'person' && levels.length < 2) return [];
  const weights = levels.map(({ level }) => found.get(level)!.weight);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return levels.flatMap(({ column, level }, k) => {
    const tally = found.get(level)!;
    if ((family === 'back-to-back' && level === 0) || !isEnough(tally, all)) return [];
    if ((family === 'kind' || family === 'person') && isMostlyOneSeries(tally)) return [];
    const contrast = new Float64Array(fit.design.width);
    if (family !== 'person')
      for (let h = 0; h < levels.length; h++) contrast[levels[h]!.column] = -weights[h]! / (sum - weights[k]!);
    contrast[column] = 1;
    return [{ group: level, value: inner(contrast, fit.coefficients), variance: form(covariance, contrast) }];
  });
}

/**
 * Differences of series: mean residual of the series minus that of the rest, from a fit without kinds, so that a series
 * speaks for itself. Its own scatter is pulled to the common one as if by ten tags.
 */
export function seriesDifferences(
  residuals: Float64Array,
  rows: Rows,
  variances: Variances,
  found: ReadonlyMap<number, Tally>,
): Difference[] {
  const { series, day, weight, byDay } = rows;
  const sums = () => new Float64Array(series.count);
  const [weights, squares, means, scatter, days, today] = [sums(), sums(), sums(), sums(), sums(), sums()];
  const lastDay = new Int32Array(series.count).fill(-1);
  let allWeight = 0;
  let allSum = 0;
  for (let i = 0; i < rows.count; i++) {
    const w = weight[i]!;
    allWeight += w;
    allSum += w * residuals[i]!;
    const s = series.of[i]!;
    if (s < 0) continue;
    weights[s]! += w;
    squares[s]! += w * w;
    means[s]! += w * residuals[i]!;
  }
  const seriesSums = means.slice();
  for (let s = 0; s < series.count; s++) means[s]! /= weights[s]!;
  for (const i of byDay) {
    const s = series.of[i]!;
    if (s < 0) continue;
    scatter[s]! += (residuals[i]! - means[s]!) ** 2;
    if (lastDay[s] !== day.of[i]) {
      days[s]! += today[s]! ** 2;
      today[s] = 0;
      lastDay[s] = day.of[i]!;
    }
    today[s]! += weight[i]!;
  }
  const result: Difference[] = [];
  for (const [s, tally] of found) {
    if (!isEnough(tally, rows.count)) continue;
    const n = tally.tags;
    const total = weights[s]! ** 2;
    const own =
      ((scatter[s]! * n) / (n - 1) + VARIANCE_TAGS * (variances.ofTag + variances.ofDay)) / (n + VARIANCE_TAGS);
    result.push({
      group: s,
      value: means[s]! - (allSum - seriesSums[s]!) / (allWeight - weights[s]!),
      variance:
        (Math.max(own - variances.ofDay, 0.3 * variances.ofTag) * squares[s]!) / total +
        (variances.ofDay * (days[s]! + today[s]! ** 2)) / total +
        variances.total / rows.count,
    });
  }
  return result;
}
