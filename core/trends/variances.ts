import { type CellSums, crossProducts } from './cells.ts';
import { type Fit, part } from './fit.ts';
import type { History } from './history.ts';
import { form, inner, type Matrix, mirrorDown, product, solve3, times, traceOf } from './matrix.ts';
import { CORRELATION_GROUPS, DAY_CORRELATION, SERIES_CORRELATION, TAG_VARIANCE, VARIANCE_TAGS } from './parameters.ts';
import type { Responses, Sums } from './sums.ts';

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

/** A response of each tag, as sums: its values and squares by cell, its values by stratum, and over days. */
export interface Response {
  readonly values: Float64Array;
  readonly squares: Float64Array;
  readonly byStratum: (stratum: number) => number;
  readonly byDay: Responses;
}

/**
 * Residual, series and day variance by Henderson's third method: Σr², Σ_series(Σr)², Σ_day(Σr)² set equal to their
 * expectations, with M = I − XA⁻¹XᵀW, then pulled toward small default correlations.
 * @param fit on columns of the main model
 */
export function variancesOf(history: History, sums: Sums, cells: CellSums, fit: Fit, response: Response): Variances {
  const { columns, inverse } = fit;
  const p = columns.length;
  const { width, coreWidth } = history.model;
  const wide = (values: Float64Array) => part(crossProducts(history, values, coreWidth), width, columns);
  const overDays = (matrix: Matrix, rows: number) => part(mirrorDown(matrix.slice(), rows), rows, columns);
  const of = (matrix: Matrix) => product(inverse, matrix, p);

  const plain = of(wide(cells.tags));
  const squared = of(wide(cells.squaredWeights));
  const series = seriesMoments(sums, columns, history.model);
  const day: Moments = {
    size: sums.count,
    squares: sums.daySquares,
    full: sums.fullDays,
    zz: overDays(sums.zz, coreWidth),
    tt: overDays(sums.tt, width),
    tz: overDays(sums.tz, coreWidth),
    ntz: overDays(sums.ntz, coreWidth),
  };
  const groups = [series, day].map((group) => ({ ...group, az: of(group.zz), at: of(group.tt) }));
  const [ofSeries, ofDay] = groups as [Spread, Spread];
  const trace = (a: Matrix, b: Matrix) => traceOf(a, b, p);

  const own = sums.count - 2 * inner(inverse, fit.products) + trace(squared, plain);
  const seen = (g: Spread) => g.size - 2 * inner(inverse, g.tz) + trace(plain, g.at);
  const ofTag = (g: Spread) => g.size - 2 * inner(inverse, g.tz) + trace(squared, g.az);
  const same = (g: Spread) => g.squares - 2 * inner(inverse, g.ntz) + trace(g.az, g.at);
  const across = (crossed: Matrix, a: Spread, b: Spread) =>
    sums.shared - 2 * inner(inverse, crossed) + trace(a.az, b.at);
  const expected = [
    [own, seen(ofSeries), seen(ofDay)],
    [ofTag(ofSeries), same(ofSeries), across(series.zByDayT, ofSeries, ofDay)],
    [ofTag(ofDay), across(series.tByDayZ, ofDay, ofSeries), same(ofDay)],
  ];
  const found = [
    residualSquares(cells, fit, response).reduce((all, squares) => all + squares, 0),
    seriesSquares(history, sums, fit, response),
    daySquares(day.zz, fit, response.byDay),
  ];
  return pulled(solve3(expected, found) ?? [found[0]! / Math.max(1, own), 0, 0], sums.count, series.full, day.full);
}

/** Sums over the groups of a grouping; z and t as in {@link Sums}. */
interface Moments {
  /** Of sizes and of their squares, and how many groups have two tags or more. */
  size: number;
  squares: number;
  full: number;
  zz: Matrix;
  tt: Matrix;
  tz: Matrix;
  ntz: Matrix;
}
type Spread = Moments & { az: Matrix; at: Matrix };

/** Moments over series, and over tags of (z of their series)(t of their day)ᵀ and the other way round. */
function seriesMoments(sums: Sums, columns: Int32Array, { width, coreWidth }: History['model']) {
  const p = columns.length;
  const matrix = () => new Float64Array(p * p);
  const of = { size: 0, squares: 0, full: 0, zz: matrix(), tt: matrix(), tz: matrix(), ntz: matrix() };
  const [zByDayT, tByDayZ] = [matrix(), matrix()];
  for (let s = 0; s < sums.seriesTags.length; s++) {
    const n = sums.seriesTags[s]!;
    if (n === 0) continue;
    of.size += n;
    of.squares += n * n;
    if (n >= 2) of.full++;
    const z = sums.seriesZ.subarray(s * width, (s + 1) * width);
    const t = sums.seriesT.subarray(s * width, (s + 1) * width);
    const dayT = sums.seriesDayT.subarray(s * coreWidth, (s + 1) * coreWidth);
    const dayZ = sums.seriesDayZ.subarray(s * coreWidth, (s + 1) * coreWidth);
    for (let a = 0; a < p; a++) {
      const [za, ta] = [z[columns[a]!]!, t[columns[a]!]!];
      // Where z is 0, so is t.
      if (za === 0) continue;
      for (let b = 0; b < p; b++) {
        const at = a * p + b;
        const zb = z[columns[b]!]!;
        of.zz[at]! += za * zb;
        of.tt[at]! += ta * t[columns[b]!]!;
        of.tz[at]! += ta * zb;
        of.ntz[at]! += n * ta * zb;
        zByDayT[at]! += za * dayT[columns[b]!]!;
        tByDayZ[at]! += ta * dayZ[columns[b]!]!;
      }
    }
  }
  return { ...of, zByDayT, tByDayZ };
}

/** Σ(y − Xβ)² of each cell. */
function residualSquares(cells: CellSums, { values }: Fit, response: Response): Float64Array {
  const squares = new Float64Array(values.length);
  for (let cell = 0; cell < values.length; cell++) {
    const value = values[cell]!;
    squares[cell] = response.squares[cell]! - 2 * value * response.values[cell]! + value * value * cells.tags[cell]!;
  }
  return squares;
}

function seriesSquares(
  { cellOf, seriesOf, seriesAt }: History,
  sums: Sums,
  { values }: Fit,
  response: Response,
): number {
  const totals = new Float64Array(seriesAt.length);
  for (let s = 0; s < cellOf.length; s++)
    if (seriesOf[s]! >= 0) totals[seriesOf[s]!]! += response.byStratum(s) - sums.tags[s]! * values[cellOf[s]!]!;
  return inner(totals, totals);
}

/** Σ over days of (Y − zβ)². */
function daySquares(zz: Matrix, { columns, coefficients }: Fit, { squares, products }: Responses): number {
  let crossed = 0;
  columns.forEach((column, j) => {
    crossed += coefficients[j]! * products[column]!;
  });
  return squares - 2 * crossed + form(zz, coefficients);
}

/** Total toward the variance of a sign score, correlations toward small defaults. */
function pulled(parts: readonly number[], n: number, fullSeries: number, fullDays: number): Variances {
  const all = parts.reduce((sum, part) => sum + Math.max(part, 0), 0);
  const total = (Math.max(1e-6, all) * n + TAG_VARIANCE * VARIANCE_TAGS) / (n + VARIANCE_TAGS);
  const pull = (part: number, groups: number, expected: number) => {
    const found = Math.min(0.9, Math.max(0, part / total));
    return (groups * found + CORRELATION_GROUPS * expected) / (groups + CORRELATION_GROUPS);
  };
  let series = pull(parts[1]!, fullSeries, SERIES_CORRELATION);
  let day = pull(parts[2]!, fullDays, DAY_CORRELATION);
  if (series + day > 0.9) [series, day] = [(0.9 * series) / (series + day), (0.9 * day) / (series + day)];
  return { total, series, day, ofTag: total * (1 - series - day), ofSeries: total * series, ofDay: total * day };
}

/**
 * Variance of contrasts of a fit's coefficients: L'A⁻¹(σ² Σ w²x xᵀ + σ_s² Σ_series t tᵀ + σ_d² Σ_day t tᵀ)A⁻¹L. A
 * one-off is a series of its own; the first term is scaled by how much tags of the kind scatter, which is pulled to the
 * common scatter as if by ten tags.
 */
export function contrastVariance(
  history: History,
  sums: Sums,
  cells: CellSums,
  fit: Fit,
  response: Response,
  variances: Variances,
): (contrast: Float64Array) => number {
  const { columns, inverse } = fit;
  const { width } = history.model;
  const scatter = kindScatter(history, cells, residualSquares(cells, fit, response));
  const ofTags = new Float64Array(history.cells);
  for (let cell = 0; cell < ofTags.length; cell++)
    ofTags[cell] =
      variances.ofTag * scatter[cell]! * cells.squaredWeights[cell]! +
      variances.ofSeries * cells.aloneSquaredWeights[cell]!;
  const middle = crossProducts(history, ofTags);
  const overDays = mirrorDown(sums.tt.slice(), width);
  const overSeries = seriesSquared(sums, width);
  for (let k = 0; k < middle.length; k++)
    middle[k]! += variances.ofDay * overDays[k]! + variances.ofSeries * overSeries[k]!;
  const own = part(middle, width, columns);
  return (contrast) => form(own, times(inverse, contrast, columns.length));
}

/** Σ over series of t tᵀ. */
function seriesSquared({ seriesT, seriesTags }: Sums, width: number): Matrix {
  const result = new Float64Array(width * width);
  const filled = new Int32Array(width);
  for (let s = 0; s < seriesTags.length; s++) {
    if (seriesTags[s] === 0) continue;
    const base = s * width;
    let many = 0;
    for (let j = 0; j < width; j++) if (seriesT[base + j] !== 0) filled[many++] = j;
    for (let a = 0; a < many; a++)
      for (let b = 0; b < many; b++)
        result[filled[a]! * width + filled[b]!]! += seriesT[base + filled[a]!]! * seriesT[base + filled[b]!]!;
  }
  return result;
}

/** Mean square of the residuals of each cell's kind over that of all. */
function kindScatter(history: History, cells: CellSums, squares: Float64Array): Float64Array {
  const kinds = history.cellKinds;
  const tags = new Float64Array(history.columns.kinds.length);
  const sums = new Float64Array(tags.length);
  let all = 0;
  let count = 0;
  for (let cell = 0; cell < kinds.length; cell++) {
    tags[kinds[cell]!]! += cells.tags[cell]!;
    sums[kinds[cell]!]! += squares[cell]!;
    all += squares[cell]!;
    count += cells.tags[cell]!;
  }
  const common = all / count + 1e-9;
  const byKind = sums.map(
    (squared, kind) => (squared + VARIANCE_TAGS * common) / (tags[kind]! + VARIANCE_TAGS) / common,
  );
  const scatter = new Float64Array(kinds.length);
  for (let cell = 0; cell < kinds.length; cell++) scatter[cell] = byKind[kinds[cell]!]!;
  return scatter;
}
