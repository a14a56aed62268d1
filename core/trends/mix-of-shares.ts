import { SHARE_SPREAD, Z90 } from './parameters.ts';
import { normalized, spreads } from './shrinkage.ts';

/** A kind's own energizing share of tags and its variance. */
export interface KindShare {
  kind: string;
  share: number;
  variance: number;
}

/** Kinds that were never tagged and the kind each is taken to be like. */
export type Borrowed = ReadonlyMap<string, string>;

/** A share, or a difference of two, with its 90 % interval. */
export interface Estimate {
  share: number;
  lower: number;
  upper: number;
}

/** Hours by kind as parts of them all; empty where there are none. */
export function partsOf(hours: ReadonlyMap<string, number>): Map<string, number> {
  const total = [...hours.values()].reduce((sum, value) => sum + value, 0);
  return new Map(total > 0 ? [...hours].map(([kind, value]) => [kind, value / total]) : []);
}

/** Part of a mix in kinds that have a share of their own. */
export const seenPart = (shares: readonly KindShare[], parts: ReadonlyMap<string, number>): number =>
  shares.reduce((sum, { kind }) => sum + (parts.get(kind) ?? 0), 0);

/**
 * Energizing share of a mix: each kind's share pulled toward the person's own mean with a spread integrated over a
 * half-normal prior; kinds never tagged get that mean and the spread between kinds, borrowed ones the share of the kind they
 * are like and the same spread on top. Undefined without shares or parts.
 * @param parts of the whole by kind, adding up to 1; of the difference between two mixes, to 0
 */
export function mixOfShares(
  shares: readonly KindShare[],
  parts: ReadonlyMap<string, number>,
  borrowed: Borrowed = new Map(),
): Estimate | undefined {
  if (shares.length === 0 || parts.size === 0) return undefined;
  const { own, unseen, unseenSquares } = weightsOf(shares, parts, borrowed);
  const points = spreads(SHARE_SPREAD).map((spread) => {
    const between = spread * spread;
    const precision = shares.reduce((sum, { variance }) => sum + 1 / (variance + between), 0);
    const mean = shares.reduce((sum, { share, variance }) => sum + share / (variance + between), 0) / precision;
    let logLikelihood = -0.5 * (spread / SHARE_SPREAD) ** 2 - 0.5 * Math.log(precision);
    let expected = unseen * mean;
    let ofMean = unseen;
    let variance = unseenSquares * between;
    shares.forEach(({ share, variance: doubt }, k) => {
      const all = doubt + between;
      const pull = doubt / all;
      logLikelihood -= 0.5 * (Math.log(all) + (share - mean) ** 2 / all);
      expected += own[k]! * ((1 - pull) * share + pull * mean);
      ofMean += own[k]! * pull;
      variance += own[k]! ** 2 * (1 - pull) * doubt;
    });
    return { logLikelihood, expected, variance: variance + (ofMean * ofMean) / precision };
  });
  const weights = normalized(points.map(({ logLikelihood }) => logLikelihood));
  let share = 0;
  let square = 0;
  points.forEach(({ expected, variance }, k) => {
    share += weights[k]! * expected;
    square += weights[k]! * (variance + expected * expected);
  });
  const half = Z90 * Math.sqrt(Math.max(square - share * share, 0));
  return { share, lower: share - half, upper: share + half };
}

/** How much of a mix rests on each share, how much on none, and the squares of what has a spread of its own. */
function weightsOf(shares: readonly KindShare[], parts: ReadonlyMap<string, number>, borrowed: Borrowed) {
  const at = new Map(shares.map(({ kind }, k) => [kind, k]));
  const own = shares.map(({ kind }) => parts.get(kind) ?? 0);
  let unseen = 0;
  let unseenSquares = 0;
  for (const [kind, part] of parts) {
    if (at.has(kind)) continue;
    const like = at.get(borrowed.get(kind) ?? '');
    if (like === undefined) unseen += part;
    else own[like]! += part;
    unseenSquares += part * part;
  }
  return { own, unseen, unseenSquares };
}

/** What changes from one mix of hours to another, with the range of the difference itself: what both share cancels out. */
export function changeOfMix(
  shares: readonly KindShare[],
  [before, after]: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>],
  borrowed?: Borrowed,
): Estimate | undefined {
  const [from, to] = [partsOf(before), partsOf(after)];
  if (from.size === 0 || to.size === 0) return undefined;
  const kinds = new Set([...from.keys(), ...to.keys()]);
  const parts = new Map([...kinds].map((kind) => [kind, (to.get(kind) ?? 0) - (from.get(kind) ?? 0)]));
  return mixOfShares(shares, parts, borrowed);
}
