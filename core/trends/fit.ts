import { type Cells, cellValues } from './cells.ts';
import { inverse, type Matrix, times } from './matrix.ts';
import { RIDGE } from './parameters.ts';

/** A weighted additive fit with a small penalty, on some of the model's columns. */
export interface Fit {
  /** Columns of the model, ascending. */
  readonly columns: Int32Array;
  /** XᵀWX and (XᵀWX + penalty)⁻¹ over these columns. */
  readonly products: Matrix;
  readonly inverse: Matrix;
  readonly coefficients: Float64Array;
  /** Xβ of each cell. */
  readonly values: Float64Array;
}

/** A further column with any value an entry. */
export interface Slope {
  /** Σ of its value times weight and each column of the model; times itself; times the response. */
  readonly products: Float64Array;
  readonly square: number;
  readonly response: number;
}

/**
 * Ridge regression: A = XᵀWX + penalty·I, intercept and slope not penalized, β = A⁻¹XᵀWy. The part of a slope is left
 * out of the values.
 * @param products XᵀWX over all columns of the model
 * @param response XᵀWy over all of them
 */
export function fitOf(
  history: Cells,
  products: Matrix,
  response: Float64Array,
  columns: Int32Array,
  { penalty = RIDGE, slope }: { penalty?: number; slope?: Slope } = {},
): Fit {
  const own = slope
    ? withSlope(part(products, history.model.width, columns), columns, slope)
    : part(products, history.model.width, columns);
  const p = columns.length + (slope ? 1 : 0);
  const penalized = own.slice();
  columns.forEach((column, j) => {
    if (column > 0) penalized[j * p + j]! += penalty;
  });
  const inverted = inverse(penalized, p);
  const right = new Float64Array(p);
  columns.forEach((column, j) => {
    right[j] = response[column]!;
  });
  if (slope) right[p - 1] = slope.response;
  const coefficients = times(inverted, right, p);
  const values = cellValues(history, spread(coefficients, columns, history.model.width));
  return { columns, products: own, inverse: inverted, coefficients, values };
}

/** Some rows and columns of a matrix of `width` rows. */
export function part(matrix: Matrix, width: number, columns: Int32Array): Matrix {
  const p = columns.length;
  const result = new Float64Array(p * p);
  for (let i = 0; i < p; i++) {
    const from = columns[i]! * width;
    for (let j = 0; j < p; j++) result[i * p + j] = matrix[from + columns[j]!]!;
  }
  return result;
}

/** A vector over some columns as one over all, 0 elsewhere. */
function spread(vector: Float64Array, columns: Int32Array, width: number): Float64Array {
  const result = new Float64Array(width);
  columns.forEach((column, j) => {
    result[column] = vector[j]!;
  });
  return result;
}

function withSlope(matrix: Matrix, columns: Int32Array, slope: Slope): Matrix {
  const p = columns.length;
  const result = new Float64Array((p + 1) * (p + 1));
  for (let i = 0; i < p; i++) {
    for (let j = 0; j < p; j++) result[i * (p + 1) + j] = matrix[i * p + j]!;
    result[i * (p + 1) + p] = slope.products[columns[i]!]!;
    result[p * (p + 1) + i] = slope.products[columns[i]!]!;
  }
  result[p * (p + 1) + p] = slope.square;
  return result;
}
