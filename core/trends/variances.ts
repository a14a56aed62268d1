import { crossProducts, type Design } from './design.ts';
import type { Fit } from './fit.ts';
import { inner, type Matrix, mirror, product, solve3 } from './matrix.ts';
import { CORRELATION_GROUPS, DAY_CORRELATION, SERIES_CORRELATION, TAG_VARIANCE, VARIANCE_TAGS } from './parameters.ts';
import type { Grouping, Rows } from './rows.ts';

/** How much tags vary, and how alike tags of one series and of one day are. */
export interface Variances {
  readonly total: number;
  /** Correlations: parts of the total. */
  readonly series: number;
  readonly day: number;
  /** The three parts themselves: of the tag alone, of its series, of its day. */
  readonly ofTag: number;
  readonly ofSeries: number;
  readonly ofDay: number;
}

/** Weighted and plain column sums of each group, group after group. */
interface Sums {
  weighted: Float64Array;
  plain: Float64Array;
  sizes: Float64Array;
  residuals: Float64Array;
}

/** Column sums of each group of a grouping, each entry times its weight. */
export function groupSums(design: Design, { of, count }: Grouping, weights: Float64Array): Float64Array {
  const sums = new Float64Array(count * design.width);
  for (let i = 0; i < of.length; i++) {
    if (of[i]! < 0) continue;
    const group = of[i]! * design.width;
    const weight = weights[i]!;
    for (let a = design.from[i]!; a < design.from[i + 1]!; a++) sums[group + design.ones[a]!]! += weight;
  }
  return sums;
}

/** Σ over groups of `factor` · (sums of a)ᵀ(sums of b); zero members cost nothing. */
export function outerProducts(a: Float64Array, b: Float64Array, width: number, factor?: Float64Array): Matrix {
  const result = new Float64Array(width * width);
  const filled = new Int32Array(width);
  for (let group = 0; group * width < a.length; group++) {
    const base = group * width;
    let many = 0;
    // Where a is 0 no entry of the group has the column, so b is 0 too.
    for (let j = 0; j < width; j++) if (a[base + j] !== 0) filled[many++] = j;
    const scale = factor ? factor[group]! : 1;
    for (let k = 0; k < many; k++) {
      const row = filled[k]! * width;
      const value = a[base + filled[k]!]! * scale;
      for (let l = 0; l < many; l++) result[row + filled[l]!]! += value * b[base + filled[l]!]!;
    }
  }
  return result;
}

/**
 * Residual, series and day variance by Henderson's third method: Σr², Σ_series(Σr)², Σ_day(Σr)² set equal to their
 * expectations, with M = I − XA⁻¹XᵀW, then pulled toward small default correlations. Linear in the number of tags.
 */
export function variancesOf(fit: Fit, rows: Rows): Variances {
  const { design, residuals, inverse } = fit;
  const { width } = design;
  const n = rows.count;
  const one = new Float64Array(n).fill(1);
  const plain = crossProducts(design, one);
  const weighted = crossProducts(design, rows.weight);
  const squared = crossProducts(
    design,
    rows.weight.map((w) => w * w),
  );
  const sandwich = product(product(inverse, squared, width), inverse, width);
  const inside = product(product(inverse, plain, width), inverse, width);

  const sumsOf = (grouping: Grouping): Sums => {
    const sizes = new Float64Array(grouping.count);
    const totals = new Float64Array(grouping.count);
    for (let i = 0; i < n; i++) {
      const group = grouping.of[i]!;
      if (group < 0) continue;
      sizes[group]!++;
      totals[group]! += residuals[i]!;
    }
    const sums = groupSums(design, grouping, rows.weight);
    return { weighted: sums, plain: groupSums(design, grouping, one), sizes, residuals: totals };
  };
  const groups = [rows.series, rows.day].map(sumsOf);
  const [series, day] = groups as [Sums, Sums];
  const squares = (values: Float64Array) => inner(values, values);
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

  const spread = groups.map((sums) => {
    const ww = outerProducts(sums.weighted, sums.weighted, width);
    const pp = outerProducts(sums.plain, sums.plain, width);
    const wp = outerProducts(sums.weighted, sums.plain, width);
    const sized = outerProducts(sums.weighted, sums.plain, width, sums.sizes);
    return { ww, pp, wp, sized, ofTag: total(sums.sizes) - 2 * inner(inverse, wp) + inner(sandwich, pp) };
  });
  // tr(UᵀU · TᵀT) with U = plain sums · A⁻¹.
  const both = (a: number, b: number) =>
    inner(product(product(inverse, spread[a]!.pp, width), inverse, width), spread[b]!.ww);
  const same = (a: number) => squares(groups[a]!.sizes) - 2 * inner(inverse, spread[a]!.sized) + both(a, a);
  const met = meetings(rows);
  const seriesDay = met - 2 * acrossGroups(rows, series.plain, day.weighted, inverse, width) + both(0, 1);
  const daySeries = met - 2 * acrossGroups(rows, series.weighted, day.plain, inverse, width) + both(1, 0);

  const own = n - 2 * inner(inverse, weighted) + inner(sandwich, plain);
  const seen = (a: number) =>
    total(groups[a]!.sizes) - 2 * inner(inverse, spread[a]!.wp) + inner(inside, spread[a]!.ww);
  const found = [squares(residuals), squares(series.residuals), squares(day.residuals)];
  const expected = [
    [own, seen(0), seen(1)],
    [spread[0]!.ofTag, same(0), seriesDay],
    [spread[1]!.ofTag, daySeries, same(1)],
  ];
  return pulled(solve3(expected, found) ?? [found[0]! / Math.max(1, own), 0, 0], n, series.sizes, day.sizes);
}

/** Σ over pairs of a series and a day of the square of how many entries they share. */
function meetings({ series, byDay, day }: Rows): number {
  const shared = new Int32Array(series.count);
  let sum = 0;
  for (let from = 0, to = 0; from < byDay.length; from = to) {
    for (to = from; to < byDay.length && day.of[byDay[to]!] === day.of[byDay[from]!]; to++) {
      const group = series.of[byDay[to]!]!;
      if (group >= 0) sum += 2 * shared[group]!++ + 1;
    }
    for (let k = from; k < to; k++) if (series.of[byDay[k]!]! >= 0) shared[series.of[byDay[k]!]!] = 0;
  }
  return sum;
}

/** Σ over entries of (their series' sums)ᵀ A⁻¹ (their day's sums), gathered series by series. */
function acrossGroups(
  { series, day }: Rows,
  ofSeries: Float64Array,
  ofDay: Float64Array,
  inverse: Matrix,
  width: number,
): number {
  const gathered = new Float64Array(series.count * width);
  for (let i = 0; i < series.of.length; i++) {
    if (series.of[i]! < 0) continue;
    const into = series.of[i]! * width;
    const from = day.of[i]! * width;
    for (let j = 0; j < width; j++) gathered[into + j]! += ofDay[from + j]!;
  }
  const crossed = new Float64Array(width * width);
  for (let group = 0; group < series.count; group++)
    for (let j = 0; j < width; j++) {
      const value = ofSeries[group * width + j]!;
      if (value !== 0) for (let k = 0; k < width; k++) crossed[j * width + k]! += value * gathered[group * width + k]!;
    }
  return inner(inverse, crossed);
}

/** Total toward the variance of a sign score, correlations toward small defaults. */
function pulled(parts: readonly number[], n: number, seriesSizes: Float64Array, daySizes: Float64Array): Variances {
  const sum = parts.reduce((all, part) => all + Math.max(part, 0), 0);
  const total = (Math.max(1e-6, sum) * n + TAG_VARIANCE * VARIANCE_TAGS) / (n + VARIANCE_TAGS);
  const pull = (part: number, sizes: Float64Array, expected: number) => {
    const groups = sizes.reduce((count, size) => count + (size >= 2 ? 1 : 0), 0);
    const found = Math.min(0.9, Math.max(0, part / total));
    return (groups * found + CORRELATION_GROUPS * expected) / (groups + CORRELATION_GROUPS);
  };
  let series = pull(parts[1]!, seriesSizes, SERIES_CORRELATION);
  let day = pull(parts[2]!, daySizes, DAY_CORRELATION);
  if (series + day > 0.9) [series, day] = [(0.9 * series) / (series + day), (0.9 * day) / (series + day)];
  return { total, series, day, ofTag: total * (1 - series - day), ofSeries: total * series, ofDay: total * day };
}

/**
 * cov(β) of a fit: A⁻¹(σ² Σ w²x xᵀ + σ_s² Σ_series c cᵀ + σ_d² Σ_day c cᵀ)A⁻¹ with c the weighted column sums of a series
 * or day. A one-off is a series of its own; the first term is scaled by how much tags of the kind scatter, which is
 * pulled to the common scatter as if by ten tags.
 */
export function covariance({ design, inverse, residuals }: Fit, rows: Rows, variances: Variances): Matrix {
  const { width } = design;
  const scatter = kindScatter(residuals, rows);
  const middle = crossProducts(
    design,
    rows.weight.map((w, i) => {
      const alone = rows.series.of[i]! < 0 ? variances.ofSeries : 0;
      return w * w * (variances.ofTag * scatter[rows.kind[i]!]! + alone);
    }),
  );
  const add = (grouping: Grouping, variance: number) => {
    const sums = groupSums(design, grouping, rows.weight);
    const products = outerProducts(sums, sums, width);
    for (let k = 0; k < middle.length; k++) middle[k]! += variance * products[k]!;
  };
  add(rows.series, variances.ofSeries);
  add(rows.day, variances.ofDay);
  return product(product(inverse, mirror(middle, width), width), inverse, width);
}

/** Mean square of the residuals of each kind over that of all, by index of the kind. */
function kindScatter(residuals: Float64Array, rows: Rows): Float64Array {
  const kinds = rows.kind.reduce((most, kind) => Math.max(most, kind), -1) + 1;
  const counts = new Float64Array(kinds);
  const sums = new Float64Array(kinds);
  let all = 0;
  for (let i = 0; i < rows.count; i++) {
    const square = residuals[i]! * residuals[i]!;
    counts[rows.kind[i]!]!++;
    sums[rows.kind[i]!]! += square;
    all += square;
  }
  const common = all / rows.count + 1e-9;
  return sums.map((sum, k) => (sum + VARIANCE_TAGS * common) / (counts[k]! + VARIANCE_TAGS) / common);
}
