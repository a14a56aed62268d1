import { normalCdf } from './distributions.ts';
import type { SlopeMemory } from './memory.ts';
import { Z90 } from './parameters.ts';

/** Median of all pairwise slopes, with its 90 % interval (Sen 1968). */
export interface MedianSlope {
  slope: number;
  lower: number;
  upper: number;
}

/** Slopes in ascending order, as far as anybody asks. */
interface Slopes {
  /** The one at a place. */
  at: (place: number) => number;
  /** How many rise less how many fall: Kendall's S. */
  rising: () => number;
}

/**
 * Theil–Sen slope.
 * @param x strictly ascending, at least two
 * @param y one for each x
 * @param memory of earlier askings, which spares the slopes between all but the last point
 * @returns with Kendall's S, which is the sum of the signs of these slopes
 */
export function medianSlope(
  x: ArrayLike<number>,
  y: Float64Array,
  memory?: SlopeMemory[],
): { slope: MedianSlope; s: number } {
  const n = x.length;
  const many = (n * (n - 1)) / 2;
  const half = Z90 * Math.sqrt(signVariance(y));
  const low = Math.max(roundHalfEven((many - half) / 2) - 1, 0);
  const high = Math.min(roundHalfEven((many + half) / 2), many - 1);
  const middle = many >> 1;
  const { at, rising } = memory && n <= MOST_REMEMBERED ? remembered(x, y, memory) : selected(x, y);
  const s = rising();
  const slope = many % 2 === 0 ? (at(middle - 1) + at(middle)) / 2 : at(middle);
  return { slope: { slope, lower: at(low), upper: at(high) }, s };
}

/** Weeks of which the slopes are remembered: twelve years take a megabyte and a half. */
const MOST_REMEMBERED = 624;

function selected(x: ArrayLike<number>, y: Float64Array): Slopes {
  const slopes = slopesBetween(x, y);
  return {
    at: (place) => select(slopes, place, 0, slopes.length - 1),
    rising: () => slopes.reduce((sum, slope) => sum + Math.sign(slope), 0),
  };
}

/** Those to the last point, and those between the others, which are remembered in order. */
function remembered(x: ArrayLike<number>, y: Float64Array, memory: SlopeMemory[]): Slopes {
  const last = x.length - 1;
  const [xs, ys] = [Float64Array.from(x).subarray(0, last), y.subarray(0, last)];
  const same = (a: Float64Array, b: Float64Array) => a.length === b.length && a.every((value, i) => value === b[i]);
  let known = memory.find((one) => same(one.x, xs) && same(one.y, ys));
  if (!known) {
    known = { x: xs, y: ys.slice(), slopes: slopesBetween(xs, ys).sort() };
    memory.unshift(known);
    // Weeks by their dates, and by their places.
    memory.length = Math.min(memory.length, 2);
  }
  const before = known.slopes;
  const fresh = Float64Array.from(xs, (value, i) => (y[last]! - ys[i]!) / (x[last]! - value)).sort();
  const at = (place: number) => {
    // How many of the fresh ones stand before it: the fewest after which enough of the others do.
    let [low, high] = [Math.max(0, place + 1 - before.length), Math.min(place + 1, fresh.length)];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before[place - middle]! <= fresh[middle]!) high = middle;
      else low = middle + 1;
    }
    const others = place + 1 - low;
    return Math.max(
      low > 0 ? fresh[low - 1]! : Number.NEGATIVE_INFINITY,
      others > 0 ? before[others - 1]! : Number.NEGATIVE_INFINITY,
    );
  };
  return { at, rising: () => risingIn(before) + risingIn(fresh) };
}

/** How many of some slopes in ascending order rise less how many fall. */
function risingIn(slopes: Float64Array): number {
  /** How many come first that are below zero, or not above it. */
  const until = (isBefore: (slope: number) => boolean) => {
    let [low, high] = [0, slopes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(slopes[middle]!)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return slopes.length - until((slope) => slope <= 0) - until((slope) => slope < 0);
}

function slopesBetween(x: ArrayLike<number>, y: Float64Array): Float64Array {
  const n = x.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let many = 0;
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) slopes[many++] = (y[j]! - y[i]!) / (x[j]! - x[i]!);
  return slopes;
}

const roundHalfEven = (value: number) => {
  const down = Math.floor(value);
  const rest = value - down;
  return rest > 0.5 || (rest === 0.5 && down % 2 === 1) ? down + 1 : down;
};

/** The value that would stand at `k` were the part `left` to `right` sorted; parts the array around it (Floyd and Rivest, 1975). */
function select(values: Float64Array, k: number, left: number, right: number): number {
  while (right > left) {
    if (right - left > 600) {
      const n = right - left + 1;
      const i = k - left + 1;
      const z = Math.log(n);
      const s = 0.5 * Math.exp((2 * z) / 3);
      const deviation = 0.5 * Math.sqrt((z * s * (n - s)) / n) * Math.sign(i - n / 2);
      select(
        values,
        k,
        Math.max(left, Math.floor(k - (i * s) / n + deviation)),
        Math.min(right, Math.floor(k + ((n - i) * s) / n + deviation)),
      );
    }
    const pivot = values[k]!;
    let i = left;
    let j = right;
    swap(values, left, k);
    if (values[right]! > pivot) swap(values, left, right);
    while (i < j) {
      swap(values, i, j);
      i++;
      j--;
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
    }
    if (values[left] === pivot) swap(values, left, j);
    else swap(values, ++j, right);
    if (j <= k) left = j + 1;
    if (k <= j) right = j - 1;
  }
  return values[k]!;
}

function swap(values: Float64Array, a: number, b: number): void {
  const kept = values[a]!;
  values[a] = values[b]!;
  values[b] = kept;
}

/** Variance of Kendall's S without a trend, ties counted. */
function signVariance(y: Float64Array): number {
  const n = y.length;
  const sorted = y.slice().sort();
  let variance = n * (n - 1) * (2 * n + 5);
  for (let from = 0, to = 0; from < n; from = to) {
    while (to < n && sorted[to] === sorted[from]) to++;
    const tied = to - from;
    variance -= tied * (tied - 1) * (2 * tied + 5);
  }
  return variance / 18;
}

/** Mann and Kendall's test of a monotone trend. */
export interface MannKendall {
  s: number;
  variance: number;
  /** How much the variance is widened for likeness from week to week (Hamed and Rao 1998, lags 1 to 3). */
  factor: number;
  p: number;
  /** Without the widening. */
  plainP: number;
}

/**
 * Mann–Kendall test with ties; its variance is widened for positive serial correlation of the ranks of what the median
 * slope leaves. Equal values are ranked in order.
 * @param slope Theil–Sen slope of y over 0, 1, 2, …
 * @param s how many pairs of y rise less how many fall, see {@link medianSlope}
 */
export function mannKendall(y: Float64Array, slope: number, s: number): MannKendall {
  const n = y.length;
  const variance = signVariance(y);
  const rest = y.map((value, i) => value - slope * i);
  const ranks = new Float64Array(n);
  Array.from(rest.keys())
    .sort((a, b) => rest[a]! - rest[b]! || a - b)
    .forEach((i, rank) => {
      ranks[i] = rank - (n - 1) / 2;
    });
  const squares = ranks.reduce((sum, rank) => sum + rank * rank, 0);
  let factor = 1;
  for (let lag = 1; lag <= 3; lag++) {
    let sum = 0;
    for (let i = 0; i + lag < n; i++) sum += ranks[i]! * ranks[i + lag]!;
    factor += ((2 / (n * (n - 1) * (n - 2))) * (n - lag) * (n - lag - 1) * (n - lag - 2) * sum) / squares;
  }
  factor = Math.max(1, factor);
  const tail = (scale: number) =>
    s === 0 ? 1 : 2 * normalCdf(-Math.abs(s - Math.sign(s)) / Math.sqrt(variance * scale));
  return { s, variance, factor, p: tail(factor), plainP: tail(1) };
}
