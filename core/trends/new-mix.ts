import { cellSums, columnSums, crossProducts } from './cells.ts';
import { fitOf } from './fit.ts';
import type { History } from './history.ts';
import { columnsFor } from './model.ts';
import { MIX_TAGS, MIX_UNSEEN, SHARE_SPREAD, Z90 } from './parameters.ts';
import { normalized, spreads } from './shrinkage.ts';
import type { Sums } from './sums.ts';
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
  kind: string;
  share: number;
  variance: number;
}

/**
 * Energizing share under a mix: each kind's share pulled toward the person's own mean with a spread integrated over a
 * half-normal prior; kinds never tagged get that mean and the spread between kinds.
 * @param hours by kind, in any unit: only proportions count; not negative
 */
export function newMix(history: History, sums: Sums, hours: ReadonlyMap<string, number>): NewMix {
  const total = [...hours.values()].reduce((sum, value) => sum + value, 0);
  const shares = kindShares(history, sums);
  const parts = shares.map(({ kind }) => (hours.get(kind) ?? 0) / total);
  const seen = new Set(shares.map(({ kind }) => kind));
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
    enough: sums.count >= MIX_TAGS && unseenShare <= MIX_UNSEEN,
  };
}

function kindShares(history: History, sums: Sums): KindShare[] {
  if (sums.count === 0) return [];
  const cells = cellSums(history, sums);
  const columns = columnsFor(history.model, ['kind'], false);
  const products = crossProducts(history, cells.weights);
  const fit = fitOf(history, products, columnSums(history, cells.weightedGifts), columns, { penalty: 1e-9 });
  const variances = variancesOf(history, sums, cells, fit, {
    values: cells.gifts,
    squares: cells.gifts,
    byStratum: (s) => sums.energizing[s]!,
    byDay: sums.gifts,
  });
  const squares = columnSums(history, cells.squaredWeights);
  const alone = columnSums(history, cells.aloneSquaredWeights);
  const { width, slots, columnOf } = history.model;
  return slots.flatMap(({ family, group }, slot) => {
    const column = columnOf[slot]!;
    if (family !== 'kind' || column < 0) return [];
    const weight = products[column * width + column]!;
    if (weight === 0) return [];
    let series = alone[column]!;
    for (let s = column; s < sums.seriesT.length; s += width) series += sums.seriesT[s]! ** 2;
    const days = sums.tt[column * width + column]!;
    return [
      {
        kind: history.columns.kinds[group]!,
        share: fit.coefficients[columns.indexOf(column)]!,
        variance:
          (variances.ofTag * squares[column]! + variances.ofDay * days + variances.ofSeries * series) / weight ** 2,
      },
    ];
  });
}
