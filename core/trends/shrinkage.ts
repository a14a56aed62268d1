import { normalCdf } from './distributions.ts';
import { DIFFERENCE_SPREAD, SPREAD_GRID } from './parameters.ts';

/** A difference pulled toward none, as strongly as its family suggests. */
export interface Shrunken {
  mean: number;
  deviation: number;
  /** Chance that the true difference is below 0. */
  belowZero: number;
}

/**
 * Normal–normal shrinkage of a family toward 0. The spread τ between groups is integrated over a half-normal prior on
 * 32 midpoints of (0, 3 × scale); only variances are used, since covariances of differences against a common rest
 * would reward τ → 0.
 */
export function shrunken(
  differences: readonly { value: number; variance: number }[],
  scale = DIFFERENCE_SPREAD,
): Shrunken[] {
  const grid = spreads(scale);
  const weights = normalized(
    grid.map((spread) =>
      differences.reduce(
        (sum, { value, variance }) => {
          const s = variance + spread * spread;
          return sum - 0.5 * (Math.log(s) + (value * value) / s);
        },
        -0.5 * (spread / scale) ** 2,
      ),
    ),
  );
  return differences.map(({ value, variance }) => {
    let mean = 0;
    let square = 0;
    let belowZero = 0;
    for (let k = 0; k < grid.length; k++) {
      const spread = grid[k]! ** 2;
      const pull = spread / (variance + spread);
      const m = pull * value;
      const v = pull * variance;
      const weight = weights[k]!;
      mean += weight * m;
      square += weight * (v + m * m);
      belowZero += weight * normalCdf(-m / Math.sqrt(v));
    }
    return { mean, deviation: Math.sqrt(Math.max(square - mean * mean, 1e-12)), belowZero };
  });
}

/** Midpoints of 32 equal parts of (0, 3 × scale). */
export const spreads = (scale: number): number[] =>
  Array.from({ length: SPREAD_GRID }, (_, k) => ((k + 0.5) / SPREAD_GRID) * 3 * scale);

/** Weights that add up to 1, from their logarithms up to a constant. */
export function normalized(logarithms: readonly number[]): number[] {
  const most = Math.max(...logarithms);
  const weights = logarithms.map((logarithm) => Math.exp(logarithm - most));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
