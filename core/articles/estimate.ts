import { normalCdf } from '../trends/distributions.ts';

/** Tags that the person's own mean is worth when a share is shrunken toward it: kinds differ by about 25 points. */
const PRIOR_TAGS = 3;
/** Half the width of a 90 % interval in standard errors. */
const Z90 = 1.645;

/** A number forced into 0 to 1. */
export const unit = (x: number): number => Math.min(1, Math.max(0, x));

/** 0 up to `from`, 1 from `to` on, straight between; `from` may be the greater of the two. */
export const ramp = (x: number, from: number, to: number): number => unit((x - from) / (to - from));

/** How many of `n` tags, and what that says of the share beneath them. */
export interface Share {
  count: number;
  n: number;
  /** Shrunken toward the person's own mean, 0 to 1, with its 90 % interval. */
  share: number;
  lower: number;
  upper: number;
  /** Chance, 0 to 1, that the share is above `mark`. */
  above(mark: number): number;
}

/**
 * The share of `count` among `n` tags, shrunken toward `mean`; interval and chance by the score test
 * (Wilson 1927, Journal of the American Statistical Association 22), which stays inside 0 to 1.
 */
export function shareOf(count: number, n: number, mean: number): Share {
  const size = n + PRIOR_TAGS;
  const share = (count + PRIOR_TAGS * mean) / size;
  const z2 = Z90 ** 2 / size;
  const middle = (share + z2 / 2) / (1 + z2);
  const reach = (Z90 * Math.sqrt((share * (1 - share)) / size + z2 / (4 * size))) / (1 + z2);
  return {
    count,
    n,
    share,
    lower: middle - reach,
    upper: middle + reach,
    above: (mark) => normalCdf((share - mark) / Math.sqrt((mark * (1 - mark)) / size)),
  };
}

/** One observation of a comparison: which side it is on, what it is compared within, what came out. */
export interface Observation {
  inGroup: boolean;
  /** Only observations of the same stratum are compared with each other. */
  stratum: string;
  /** Energy: −1, 0, 1; or whether something happened: 0, 1. */
  outcome: number;
}

/** How far a group differs from the rest of the same strata. */
export interface Contrast {
  n: number;
  rest: number;
  /** Difference of means as counted, not adjusted. */
  raw: number;
  /** Within strata, shrunken, with its 90 % interval. */
  difference: number;
  lower: number;
  upper: number;
  /** Chance, 0 to 0.5, that the difference has the other sign. */
  wrongSign: number;
}

/** Spread of true differences that is expected before looking: one standard deviation, in the unit of the outcome. */
const PRIOR_SPREAD = 0.35;
/** Variance of one tag's sign before looking, and how many observations that is worth. */
const PRIOR_VARIANCE = 0.6;
const PRIOR_WORTH = 10;

/**
 * The group against the rest, compared within strata and pooled with Mantel–Haenszel weights n₁n₀/(n₁+n₀), so that a
 * difference that only comes from which strata the group is made of is not taken for one of its own.
 * Undefined when one side is empty.
 */
export function contrastOf(observations: readonly Observation[], spread: number = PRIOR_SPREAD): Contrast | undefined {
  const cells = new Map<string, { n: [number, number]; sum: [number, number]; squares: number }>();
  for (const { inGroup, stratum, outcome } of observations) {
    let cell = cells.get(stratum);
    if (!cell) {
      cell = { n: [0, 0], sum: [0, 0], squares: 0 };
      cells.set(stratum, cell);
    }
    const side = inGroup ? 1 : 0;
    cell.n[side] += 1;
    cell.sum[side] += outcome;
    cell.squares += outcome * outcome;
  }
  const [n, total] = [
    [0, 0],
    [0, 0],
  ];
  let [weights, difference, within, freedom] = [0, 0, 0, 0];
  for (const cell of cells.values()) {
    for (const side of [0, 1] as const) {
      n[side] = (n[side] ?? 0) + cell.n[side];
      total[side] = (total[side] ?? 0) + cell.sum[side];
      if (!cell.n[side]) continue;
      within -= cell.sum[side] ** 2 / cell.n[side];
      freedom += cell.n[side] - 1;
    }
    within += cell.squares;
    const [outside, inside] = cell.n;
    if (!outside || !inside) continue;
    const weight = (outside * inside) / (outside + inside);
    weights += weight;
    difference += weight * (cell.sum[1] / inside - cell.sum[0] / outside);
  }
  const [rest = 0, group = 0] = n;
  if (!rest || !group) return undefined;
  const variance = (within + PRIOR_WORTH * PRIOR_VARIANCE) / (freedom + PRIOR_WORTH);
  const raw = (total[1] ?? 0) / group - (total[0] ?? 0) / rest;
  return {
    n: group,
    rest,
    raw,
    ...shrunken(weights ? difference / weights : 0, weights ? variance / weights : 1e6, spread),
  };
}

/** A difference and its variance, shrunken toward none (normal–normal, Efron & Morris 1977). */
export function shrunken(difference: number, variance: number, spread: number = PRIOR_SPREAD) {
  const trust = spread ** 2 / (spread ** 2 + variance);
  const mean = trust * difference;
  const deviation = Math.sqrt(trust * variance) || 1e-9;
  return {
    difference: mean,
    lower: mean - Z90 * deviation,
    upper: mean + Z90 * deviation,
    wrongSign: normalCdf(-Math.abs(mean) / deviation),
  };
}

/**
 * How sure a direction is: 0 when the other sign has a chance of a fifth or more, 1 at one in forty. A half-hearted
 * difference counts for nothing, because there are many that chance alone brings about.
 */
export const sureness = (wrongSign: number): number => ramp(wrongSign, 0.2, 0.025);

/** Chance, 0 to 1, that more of the tags beneath these counts drain than energize (or the other way round). */
export function moreThan(count: number, other: number, n: number): number {
  const size = n + PRIOR_TAGS;
  const [share, against] = [(count + PRIOR_TAGS / 3) / size, (other + PRIOR_TAGS / 3) / size];
  return normalCdf((share - against) / Math.sqrt((share + against - (share - against) ** 2) / size));
}
