import type { History } from './history.ts';
import { type Matrix, mirror } from './matrix.ts';
import type { Sums } from './sums.ts';

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

/** Xᵀ diag(values) X over all columns of the model, from one value a cell. */
export function crossProducts({ model, cells, slotsFrom, slots }: History, values: Float64Array): Matrix {
  const { width, columnOf } = model;
  const matrix = new Float64Array(width * width);
  const ones = new Int32Array(model.mostSlots + 1);
  for (let cell = 0; cell < cells; cell++) {
    const value = values[cell]!;
    if (value === 0) continue;
    let many = 1;
    for (let a = slotsFrom[cell]!; a < slotsFrom[cell + 1]!; a++) {
      const column = columnOf[slots[a]!]!;
      if (column >= 0) ones[many++] = column;
    }
    for (let a = 0; a < many; a++) {
      const row = ones[a]! * width;
      for (let b = a; b < many; b++) matrix[row + ones[b]!]! += value;
    }
  }
  return mirror(matrix, width);
}

/** Xᵀ applied to one value a cell. */
export function columnSums({ model, cells, slotsFrom, slots }: History, values: Float64Array): Float64Array {
  const sums = new Float64Array(model.width);
  for (let cell = 0; cell < cells; cell++) {
    const value = values[cell]!;
    if (value === 0) continue;
    sums[0]! += value;
    for (let a = slotsFrom[cell]!; a < slotsFrom[cell + 1]!; a++) {
      const column = model.columnOf[slots[a]!]!;
      if (column >= 0) sums[column]! += value;
    }
  }
  return sums;
}

/** X times a vector over all columns: one value a cell. */
export function cellValues({ model, cells, slotsFrom, slots }: History, vector: Float64Array): Float64Array {
  const values = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    let sum = vector[0]!;
    for (let a = slotsFrom[cell]!; a < slotsFrom[cell + 1]!; a++) {
      const column = model.columnOf[slots[a]!]!;
      if (column >= 0) sum += vector[column]!;
    }
    values[cell] = sum;
  }
  return values;
}
