import type { ModelFamily } from './families.ts';
import type { Fit } from './fit.ts';
import type { History } from './history.ts';
import { inner } from './matrix.ts';
import { MIN_DAYS, MIN_TAGS, TOP_SERIES, VARIANCE_TAGS } from './parameters.ts';
import type { Sums } from './sums.ts';
import type { Tally } from './tally.ts';
import type { Variances } from './variances.ts';

/** "This group minus your other activities, other things equal", in balance (−2 to 2), with its variance. */
export interface Difference {
  tally: Tally;
  value: number;
  variance: number;
}

/** Whether there is enough of a group, and of the rest, for a difference. */
export const isEnough = (tally: Tally, all: number): boolean =>
  tally.tags >= MIN_TAGS && tally.days >= MIN_DAYS && all - tally.tags >= MIN_TAGS;

/** Whether one series makes so much of a kind's or person's tags that the series should be named instead. */
export const isMostlyOneSeries = (tally: Tally): boolean => tally.topTags / tally.tags > TOP_SERIES;

/**
 * Differences of the levels of one family: β_g − Σ w_h β_h / Σ w_h over the other levels h. Of a yes-or-no family only
 * yes is told. People are not parts of a whole: with this person against without, β_g itself.
 * @param slots tallies of the model's slots
 */
export function levelDifferences(
  family: ModelFamily,
  { model }: History,
  slots: readonly Tally[],
  fit: Fit,
  varianceOf: (contrast: Float64Array) => number,
  all: number,
): Difference[] {
  const levels = slots.flatMap((tally, slot) => {
    const at = fit.columns.indexOf(model.columnOf[slot]!);
    return tally.family === family && tally.tags > 0 && at >= 0 ? [{ at, tally }] : [];
  });
  if (family !== 'person' && levels.length < 2) return [];
  const weight = levels.reduce((total, { tally }) => total + tally.weight, 0);
  return levels.flatMap(({ at, tally }) => {
    if ((family === 'back-to-back' && tally.group === 0) || !isEnough(tally, all) || isMostlyOneSeries(tally))
      return [];
    const contrast = new Float64Array(fit.columns.length);
    if (family !== 'person')
      for (const other of levels) contrast[other.at] = -other.tally.weight / (weight - tally.weight);
    contrast[at] = 1;
    return [{ tally, value: inner(contrast, fit.coefficients), variance: varianceOf(contrast) }];
  });
}

/**
 * Differences of series: mean residual of the series minus that of the rest, from a fit without kinds, so that a series
 * speaks for itself. Its own scatter is pulled to the common one as if by ten tags.
 * @param series tallies by number in the history
 */
export function seriesDifferences(
  history: History,
  sums: Sums,
  series: readonly Tally[],
  fit: Fit,
  variances: Variances,
): Difference[] {
  const of = residualSums(history, sums, fit);
  const allWeight = of.weights.reduce((all, weight) => all + weight, of.aloneWeight);
  const allSum = of.sums.reduce((all, sum) => all + sum, of.aloneSum);
  return series.flatMap((tally, s) => {
    if (!isEnough(tally, sums.count)) return [];
    const n = tally.tags;
    const [weight, sum] = [of.weights[s]!, of.sums[s]!];
    const scatter = (of.scatter[s]! * n) / (n - 1);
    const own = (scatter + VARIANCE_TAGS * (variances.ofTag + variances.ofDay)) / (n + VARIANCE_TAGS);
    const ofTags = Math.max(own - variances.ofDay, 0.3 * variances.ofTag) * of.squaredWeights[s]!;
    const ofDays = variances.ofDay * sums.seriesDayWeights[s]!;
    return [
      {
        tally,
        value: sum / weight - (allSum - sum) / (allWeight - weight),
        variance: (ofTags + ofDays) / (weight * weight) + variances.total / sums.count,
      },
    ];
  });
}

/** Weights and residuals of each series, and of one-offs together; scatter is around the series' own mean. */
function residualSums({ cellOf, seriesOf, weightOf, seriesAt }: History, sums: Sums, { values }: Fit) {
  const each = () => new Float64Array(seriesAt.length);
  const of = { weights: each(), squaredWeights: each(), sums: each(), scatter: each(), aloneWeight: 0, aloneSum: 0 };
  const signs = (s: number) => sums.energizing[s]! - sums.draining[s]!;
  for (let s = 0; s < cellOf.length; s++) {
    const tags = sums.tags[s]!;
    if (tags === 0) continue;
    const weight = weightOf[s]!;
    const residual = weight * (signs(s) - tags * values[cellOf[s]!]!);
    const series = seriesOf[s]!;
    if (series < 0) {
      of.aloneWeight += weight * tags;
      of.aloneSum += residual;
      continue;
    }
    of.weights[series]! += weight * tags;
    of.squaredWeights[series]! += weight * weight * tags;
    of.sums[series]! += residual;
  }
  for (let s = 0; s < cellOf.length; s++) {
    const series = seriesOf[s]!;
    if (series < 0 || sums.tags[s] === 0) continue;
    const middle = values[cellOf[s]!]! + of.sums[series]! / of.weights[series]!;
    of.scatter[series]! +=
      sums.energizing[s]! + sums.draining[s]! - 2 * middle * signs(s) + middle * middle * sums.tags[s]!;
  }
  return of;
}
