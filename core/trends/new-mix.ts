import { cellSums, columnSums, crossProducts } from './cells.ts';
import { fitOf } from './fit.ts';
import type { History } from './history.ts';
import { type KindShare, mixOfShares, partsOf, seenPart } from './mix-of-shares.ts';
import { columnsFor } from './model.ts';
import { MIX_TAGS, MIX_UNSEEN } from './parameters.ts';
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

/**
 * Energizing share under a mix, see {@link mixOfShares}.
 * @param hours by kind, in any unit: only proportions count; not negative
 */
export function newMix(history: History, sums: Sums, hours: ReadonlyMap<string, number>): NewMix {
  const parts = partsOf(hours);
  const shares = kindShares(history, sums);
  const seenShare = parts.size > 0 ? seenPart(shares, parts) : 0;
  const mix = mixOfShares(shares, parts);
  if (!mix) return { seenShare, enough: false };
  return { ...mix, seenShare, enough: sums.count >= MIX_TAGS && 1 - seenShare <= MIX_UNSEEN + EXACT };
}

/** Sums of parts are exact to this. */
const EXACT = 1e-9;

/** Each tagged kind's share and its variance, from the tags, their series and their days. */
export function kindShares(history: History, sums: Sums): KindShare[] {
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
