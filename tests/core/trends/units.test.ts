import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adjusted } from '../../../core/trends/decide.ts';
import { normalCdf, tQuantile, tTail } from '../../../core/trends/distributions.ts';
import { inverse, product, solve3, times } from '../../../core/trends/matrix.ts';
import { shrunken } from '../../../core/trends/shrinkage.ts';
import { mannKendall, medianSlope } from '../../../core/trends/theil-sen.ts';

/** Values of scipy, statsmodels and R. */
interface Units {
  normalCdf: [number, number][];
  tTwoSided: [number, number, number][];
  tQuantile90: [number, number][];
  bh: { p: number[]; adjusted: number[] }[];
  theilSenMannKendall: { x: number[]; y: number[]; slope: number; lo90: number; hi90: number; S: number; p: number }[];
  shrink: { diff: number[]; variance: number[]; shrunk: number[]; sd: number[]; probNegative: number[] }[];
}
const units: Units = JSON.parse(readFileSync('tests/oracles/units.json', 'utf8'));

describe('distributions agree with scipy', () => {
  test.each(units.normalCdf)('the normal distribution reaches %d', (x, value) => {
    expect(Math.abs(normalCdf(x) - value)).toBeLessThan(2e-9 * Math.max(value, 1e-3));
  });

  test.each(units.tTwoSided)('beyond t = %d with %d degrees of freedom', (t, df, value) => {
    expect(tTail(t, df)).toBeCloseTo(value, 9);
    expect(tTail(-t, df)).toBe(tTail(t, df));
  });

  test.each(units.tQuantile90)('the 90 %% interval with %d degrees of freedom', (df, value) => {
    expect(tQuantile(0.1, df)).toBeCloseTo(value, 8);
  });

  test('tails end at their ends', () => {
    expect([normalCdf(-40), normalCdf(0), normalCdf(40)]).toEqual([0, 0.5, 1]);
    expect([tTail(0, 5), tTail(1e200, 5)]).toEqual([1, 0]);
  });
});

test('Benjamini and Hochberg adjust as statsmodels does', () => {
  for (const { p, adjusted: expected } of units.bh)
    adjusted(p).forEach((value, k) => {
      expect(value).toBeCloseTo(expected[k] ?? Number.NaN, 12);
    });
  expect(adjusted([])).toEqual([]);
  expect(adjusted([0.9, 0.8])).toEqual([0.9, 0.9]);
});

describe('median slopes', () => {
  test('Theil–Sen and Mann–Kendall agree with scipy and R', () => {
    for (const { x, y, slope, lo90, hi90, S, p } of units.theilSenMannKendall) {
      const { slope: found, s } = medianSlope(x, Float64Array.from(y));
      expect(found.slope).toBeCloseTo(slope, 9);
      expect(found.lower).toBeCloseTo(lo90, 9);
      expect(found.upper).toBeCloseTo(hi90, 9);
      const test = mannKendall(Float64Array.from(y), found.slope, s);
      expect(test.s).toBe(S);
      expect(test.plainP).toBeCloseTo(p, 9);
    }
  });

  test('the median of three slopes, worked by hand', () => {
    // 1 to 2: 1; 2 to 4: 3/2; 1 to 4: 4/3.
    expect(medianSlope([1, 2, 4], Float64Array.of(0, 1, 4)).slope.slope).toBeCloseTo(4 / 3, 12);
  });

  test('of an even number of slopes the two in the middle are averaged', () => {
    // Slopes 1, 1, 1, 1.5, 5/3, 2.5 in order: (1 + 1.5) / 2.
    expect(medianSlope([0, 1, 2, 3], Float64Array.of(0, 1, 2, 4.5)).slope.slope).toBeCloseTo(1.25, 12);
  });

  test('selection finds what sorting finds', () => {
    const y = Float64Array.from({ length: 120 }, (_, i) => Math.sin(i * i) + Math.round(i / 7) / 10);
    const x = [...y.keys()];
    const slopes = x
      .flatMap((i) => x.slice(i + 1).map((j) => ((y[j] ?? 0) - (y[i] ?? 0)) / (j - i)))
      .sort((a, b) => a - b);
    const half = slopes.length / 2;
    const { slope, lower, upper } = medianSlope(x, y).slope;
    expect(slope).toBe(((slopes[half - 1] ?? 0) + (slopes[half] ?? 0)) / 2);
    expect(slopes).toContain(lower);
    expect(slopes).toContain(upper);
    expect(lower).toBeLessThan(slope);
    expect(slope).toBeLessThan(upper);
  });

  test('a level line has no trend', () => {
    const level = Float64Array.of(0.5, 0.5, 0.5, 0.5);
    expect(medianSlope([0, 1, 2, 3], level)).toEqual({ slope: { slope: 0, lower: 0, upper: 0 }, s: 0 });
    expect(mannKendall(level, 0, 0)).toMatchObject({ s: 0, p: 1, plainP: 1 });
  });
});

describe('shrinkage', () => {
  test('agrees with numerical integration to a few thousandths', () => {
    for (const { diff, variance, shrunk, sd, probNegative } of units.shrink)
      shrunken(diff.map((value, k) => ({ value, variance: variance[k] ?? 0 }))).forEach((one, k) => {
        expect(Math.abs(one.mean - (shrunk[k] ?? 9))).toBeLessThan(0.004);
        expect(Math.abs(one.deviation - (sd[k] ?? 9))).toBeLessThan(0.004);
        expect(Math.abs(one.belowZero - (probNegative[k] ?? 9))).toBeLessThan(0.004);
      });
  });

  test('pulls toward nothing, the shakier the more, and never past it', () => {
    const [sure, shaky] = shrunken([
      { value: 0.6, variance: 0.01 },
      { value: 0.6, variance: 0.2 },
    ]);
    expect(sure?.mean).toBeLessThan(0.6);
    expect(shaky?.mean).toBeLessThan(sure?.mean ?? 0);
    expect(shaky?.mean).toBeGreaterThan(0);
  });

  test('of no differences there is nothing to shrink', () => {
    expect(shrunken([])).toEqual([]);
  });
});

describe('small linear algebra', () => {
  const matrix = Float64Array.of(4, 2, 1, 2, 5, 3, 1, 3, 6);

  test('a matrix times its inverse is the identity', () => {
    const identity = product(matrix, inverse(matrix, 3), 3);
    [1, 0, 0, 0, 1, 0, 0, 0, 1].forEach((value, k) => {
      expect(identity[k]).toBeCloseTo(value, 12);
    });
  });

  test('three equations are solved, and equations that say the same twice are not', () => {
    const rows = [
      [4, 2, 1],
      [2, 5, 3],
      [1, 3, 6],
    ];
    const solution = solve3(rows, [...times(matrix, Float64Array.of(1, -2, 3), 3)]);
    [1, -2, 3].forEach((value, k) => {
      expect(solution?.[k]).toBeCloseTo(value, 12);
    });
    expect(
      solve3(
        [
          [1, 2, 1],
          [2, 4, 2],
          [0, 1, 5],
        ],
        [1, 2, 3],
      ),
    ).toBeUndefined();
    expect(
      solve3(
        [
          [1, 0, 0],
          [0, 0, 0],
          [0, 0, 1],
        ],
        [1, 0, 1],
      ),
    ).toBeUndefined();
  });
});
