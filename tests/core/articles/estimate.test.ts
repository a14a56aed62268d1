import { expect, test } from 'vitest';
import {
  contrastOf,
  moreThan,
  type Observation,
  ramp,
  shareOf,
  shrunken,
  sureness,
} from '../../../core/articles/estimate.ts';

const times = (n: number, one: Observation): Observation[] => Array.from({ length: n }, () => one);

test('a share is pulled toward the person’s own mean by three tags', () => {
  // (21 + 3 · 0.62) / (28 + 3) = 22.86 / 31
  expect(shareOf(21, 28, 0.62).share).toBeCloseTo(0.7374, 4);
  expect(shareOf(0, 0, 0.4).share).toBeCloseTo(0.4, 12);
  expect(shareOf(3000, 4000, 0.1).share).toBeCloseTo(0.7495, 4);
});

test('the range is Wilson’s, and stays inside 0 to 1', () => {
  // Wilson at z = 1.645 for 0.7374 of 31: z² = 2.706, middle 0.7183, half 0.1262
  const { lower, upper } = shareOf(21, 28, 0.62);
  expect(lower).toBeCloseTo(0.5921, 3);
  expect(upper).toBeCloseTo(0.8445, 3);
  const sure = shareOf(40, 40, 0.99);
  expect(sure.upper).toBeLessThanOrEqual(1);
  expect(sure.lower).toBeGreaterThan(0.9);
});

test('the chance of being above a mark is a half at the mark and grows with the tags', () => {
  expect(shareOf(5, 10, 0.5).above(0.5)).toBeCloseTo(0.5, 9);
  // z = (0.7374 − 0.5) / √(0.25 / 31) = 2.643
  expect(shareOf(21, 28, 0.62).above(0.5)).toBeCloseTo(0.9959, 3);
  expect(shareOf(6, 8, 0.5).above(0.5)).toBeLessThan(shareOf(60, 80, 0.5).above(0.5));
});

test('a ramp runs either way and stops at its ends', () => {
  expect([ramp(1, 2, 4), ramp(3, 2, 4), ramp(9, 2, 4)]).toEqual([0, 0.5, 1]);
  expect([ramp(5, 4, 2), ramp(3, 4, 2), ramp(1, 4, 2)]).toEqual([0, 0.5, 1]);
});

test('half-hearted differences count for nothing', () => {
  expect([sureness(0.5), sureness(0.2), sureness(0.025), sureness(0.001)]).toEqual([0, 0, 1, 1]);
  expect(sureness(0.1)).toBeCloseTo(0.571, 3);
});

test('more draining than energizing is a half for equal counts', () => {
  expect(moreThan(4, 4, 10)).toBeCloseTo(0.5, 9);
  expect(moreThan(12, 2, 24)).toBeGreaterThan(0.99);
  expect(moreThan(0, 0, 0)).toBeCloseTo(0.5, 9);
});

test('a group is compared within strata, so that its make-up is not taken for an effect', () => {
  // Workshops drain and are mostly late; within each kind late and early are the same.
  const seen = [
    ...times(12, { inGroup: true, stratum: 'workshop', outcome: -1 }),
    ...times(3, { inGroup: false, stratum: 'workshop', outcome: -1 }),
    ...times(3, { inGroup: true, stratum: 'writing', outcome: 1 }),
    ...times(12, { inGroup: false, stratum: 'writing', outcome: 1 }),
  ];
  const late = contrastOf(seen);
  expect(late?.raw).toBeCloseTo(-1.2, 9); // (−12 + 3) / 15 − (−3 + 12) / 15
  expect(late?.difference).toBe(0);
  expect(late?.n).toBe(15);
  expect(late?.rest).toBe(15);
});

test('a real difference within strata is kept, and shrunk by its uncertainty', () => {
  const seen = ['a', 'b'].flatMap((stratum) => [
    ...times(10, { inGroup: true, stratum, outcome: -1 }),
    ...times(10, { inGroup: false, stratum, outcome: 1 }),
  ]);
  // Each stratum weighs 10 · 10 / 20 = 5, difference −2; no spread within cells, so variance (0 + 10 · 0.6) / (36 + 10) / 10.
  const variance = 6 / 46 / 10;
  const trust = 0.35 ** 2 / (0.35 ** 2 + variance);
  expect(contrastOf(seen)?.difference).toBeCloseTo(-2 * trust, 9);
  expect(contrastOf(seen)?.wrongSign).toBeLessThan(1e-9);
});

test('without a common stratum or without a side there is nothing to compare', () => {
  expect(contrastOf(times(5, { inGroup: true, stratum: '', outcome: 1 }))).toBeUndefined();
  const apart = contrastOf([
    ...times(5, { inGroup: true, stratum: 'a', outcome: 1 }),
    ...times(5, { inGroup: false, stratum: 'b', outcome: -1 }),
  ]);
  expect(apart?.difference).toBe(0);
  expect(apart?.wrongSign).toBeCloseTo(0.5, 6);
});

test('shrinking trusts a difference by prior spread against its variance', () => {
  expect(shrunken(0.4, 0.35 ** 2).difference).toBeCloseTo(0.2, 12);
  expect(shrunken(0, 0.1).wrongSign).toBeCloseTo(0.5, 12);
});
