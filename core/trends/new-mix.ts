import type { Columns } from './columns.ts';
import { designOf } from './design.ts';
import { fitOf } from './fit.ts';
import { MIX_TAGS, MIX_UNSEEN, SHARE_SPREAD, Z90 } from './parameters.ts';
import type { Rows } from './rows.ts';
import { normalized, spreads } from './shrinkage.ts';
import { variancesOf } from './variances.ts';

/** What another mix of hours would feel like. */
export interface NewMix {
  /** Energizing share of its hours and the 90 % interval; the ends may pass 0 or 1. Absent without tags or hours. */
  share?: number;
  lower?: number;
  upper?: number;
  /** Part of the mix in kinds that have a tag. */
  seenShare: number;
  /** Whether there are tags enough, and little enough that was never tagged, to say it. */
  enough: boolean;
}

/** A kind's own energizing share of tags and its variance. */
interface KindShare {
  kind: number;
  share: number;
  variance: number;
}

/**
 * Energizing share under a mix: each kind's share pulled toward the person's own mean with a spread integrated over a
 * half-normal prior; kinds never tagged get that mean and the spread between kinds.
 * @param hours by kind, in any unit: only proportions count; not negative
 */
export function newMix(rows: Rows, columns: Columns, hours: ReadonlyMap<string, number>): NewMix {
  const total = [...hours.values()].reduce((sum, value) => sum + value, 0);
  const shares = kindShares(rows, columns);
  const parts = shares.map(({ kind }) => (hours.get(columns.kinds[kind]!) ?? 0) / total);
  const seen = new Set(shares.map(({ kind }) => columns.kinds[kind]!));
  const unseen = [...hours].filter(([kind]) => !seen.has(kind)).map(([, value]) => value / total);
  const unseenShare = unseen.reduce((sum, part) => sum + part, 0);
  if (!(total > 0) || shares.length === 0) return { seenShare: total > 0 ? 1 - unseenShare : 0, enough: false };

  const unseenSquares = unseen.reduce((sum, part) => sum + part * part, 0);
  const points = spreads(SHARE_SPREAD).map((spread) => {
    const between = spread * spread;
    const precision = shares.reduce((sum, { variance }) => sum + 1 / (variance + between), 0);
    const mean = shares.reduce((sum, { share, variance }) => sum + share / (variance + between), 0) / precision;
    let logLikelihood = -0.5 * (spread / SHARE_SPREAD) ** 2 - 0.5 * Math.log(precision);
    let expected = unseenShare * mean;
    let ofMean = unseenShare;
    let variance = unseenSquares * between;
    shares.forEach(({ share, variance: own }, k) => {
      const all = own + between;
      const pull = own / all;
      logLikelihood -= 0.5 * (Math.log(all) + (share - mean) ** 2 / all);
      expected += parts[k]! * ((1 - pull) * share + pull * mean);
      ofMean += parts[k]! * pull;
      variance += parts[k]! ** 2 * (1 - pull) * own;
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
  return {
    share,
    lower: share - half,
    upper: share + half,
    seenShare: 1 - unseenShare,
    enough: rows.count >= MIX_TAGS && unseenShare <= MIX_UNSEEN,
  };
}

function kindShares(rows: Rows, columns: Columns): KindShare[] {
  if (rows.count === 0) return [];
  const gave = rows.sign.map((sign) => (sign > 0 ? 1 : 0));
  const design = designOf(rows, columns, ['kind'], { intercept: false });
  const variances = variancesOf(fitOf(design, gave, rows.weight, 1e-9), rows);
  const found = new Map<
    number,
    { weight: number; sum: number; tags: number; series: Map<number, number>; days: Map<number, number>; alone: number }
  >();
  for (let i = 0; i < rows.count; i++) {
    const weight = rows.weight[i]!;
    let kind = found.get(rows.kind[i]!);
    if (!kind) {
      kind = { weight: 0, sum: 0, tags: 0, series: new Map(), days: new Map(), alone: 0 };
      found.set(rows.kind[i]!, kind);
    }
    const add = (sums: Map<number, number>, group: number) => sums.set(group, (sums.get(group) ?? 0) + weight);
    kind.weight += weight;
    kind.sum += weight * gave[i]!;
    kind.tags += weight * weight;
    add(kind.days, rows.day.of[i]!);
    if (rows.series.of[i]! < 0) kind.alone += weight * weight;
    else add(kind.series, rows.series.of[i]!);
  }
  const squares = (sums: Map<number, number>) => [...sums.values()].reduce((sum, value) => sum + value * value, 0);
  return [...found].map(([kind, { weight, sum, tags, series, days, alone }]) => ({
    kind,
    share: sum / weight,
    variance:
      (variances.ofTag * tags + variances.ofDay * squares(days) + variances.ofSeries * (squares(series) + alone)) /
      (weight * weight),
  }));
}
