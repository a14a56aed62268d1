import type { History } from './history.ts';
import { type Matrix, mirror } from './matrix.ts';
import type { Sums } from './sums.ts';

/** Cells, and which columns of the model are 1 in each. */
export type Cells = Pick<History, 'model' | 'cells' | 'onesFrom' | 'ones'>;

/** What one look has of each cell, all sums over its tags. */
export interface CellSums {
  readonly tags: Float64Array;
  readonly weights: Float64Array;
  readonly squaredWeights: Float64Array;
  /** Of one-offs alone. */
  readonly aloneSquaredWeights: Float64Array;
  /** Signs, weighted signs, and squares of signs. */
  readonly signs: Float64Array;
  readonly weightedSigns: Float64Array;
  readonly squaredSigns: Float64Array;
  /** Energizing tags, also weighted. */
  readonly gifts: Float64Array;
  readonly weightedGifts: Float64Array;
}

/** Puts strata together. */
export function cellSums({ cells, cellOf, seriesOf, weightOf }: History, sums: Sums): CellSums {
  const each = () => new Float64Array(cells);
  const of = {
    tags: each(),
    weights: each(),
    squaredWeights: each(),
    aloneSquaredWeights: each(),
    signs: each(),
    weightedSigns: each(),
    squaredSigns: each(),
    gifts: each(),
    weightedGifts: each(),
  };
  for (let s = 0; s < cellOf.length; s++) {
    const tags = sums.tags[s]!;
    if (tags === 0) continue;
    const cell = cellOf[s]!;
    const weight = weightOf[s]!;
    const sign = sums.energizing[s]! - sums.draining[s]!;
    of.tags[cell]! += tags;
    of.weights[cell]! += weight * tags;
    of.squaredWeights[cell]! += weight * weight * tags;
    if (seriesOf[s]! < 0) of.aloneSquaredWeights[cell]! += weight * weight * tags;
    of.signs[cell]! += sign;
    of.weightedSigns[cell]! += weight * sign;
    of.squaredSigns[cell]! += sums.energizing[s]! + sums.draining[s]!;
    of.gifts[cell]! += sums.energizing[s]!;
    of.weightedGifts[cell]! += weight * sums.energizing[s]!;
  }
  return of;
}

/**
 * Xᵀ diag(values) X over all columns of the model, from one value a cell.
 * @param columns how many of the columns to fill, the main model's first; the others stay 0
 */
export function crossProducts(history: Cells, values: Float64Array, columns = history.model.width): Matrix {
  const { model, cells, onesFrom, ones } = history;
  const { width } = model;
  const matrix = new Float64Array(width * width);
  for (let cell = 0; cell < cells; cell++) {
    const value = values[cell]!;
    if (value === 0) continue;
    const end = onesFrom[cell + 1]!;
    for (let a = onesFrom[cell]!; a < end; a++) {
      if (ones[a]! >= columns) break;
      const row = ones[a]! * width;
      for (let b = a; b < end; b++) {
        if (ones[b]! >= columns) break;
        const at = row + ones[b]!;
        matrix[at] = matrix[at]! + value;
      }
    }
  }
  return mirror(matrix, width);
}

/** Xᵀ applied to one value a cell. */
export function columnSums({ model, cells, onesFrom, ones }: Cells, values: Float64Array): Float64Array {
  const sums = new Float64Array(model.width);
  for (let cell = 0; cell < cells; cell++) {
    const value = values[cell]!;
    if (value !== 0) for (let a = onesFrom[cell]!; a < onesFrom[cell + 1]!; a++) sums[ones[a]!]! += value;
  }
  return sums;
}

/** X times a vector over all columns: one value a cell. */
export function cellValues({ cells, onesFrom, ones }: Cells, vector: Float64Array): Float64Array {
  const values = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    let sum = 0;
    for (let a = onesFrom[cell]!; a < onesFrom[cell + 1]!; a++) sum += vector[ones[a]!]!;
    values[cell] = sum;
  }
  return values;
}
