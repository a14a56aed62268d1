import { columnSums, crossProducts, type Design, fitted } from './design.ts';
import { inverse, type Matrix, times } from './matrix.ts';
import { RIDGE } from './parameters.ts';

/** A weighted additive fit with a small penalty. */
export interface Fit {
  readonly design: Design;
  /** (XᵀWX + penalty)⁻¹. */
  readonly inverse: Matrix;
  readonly coefficients: Float64Array;
  /** y − Xβ, one an entry; a slope's own part is left in. */
  readonly residuals: Float64Array;
}

/**
 * Ridge regression of `y` on a design: A = XᵀWX + penalty·I, intercept and slope not penalised, β = A⁻¹XᵀWy.
 * @param products XᵀWX, where it is known already
 */
export function fitOf(design: Design, y: Float64Array, weights: Float64Array, penalty = RIDGE, products?: Matrix): Fit {
  const { width } = design;
  const matrix = products ? products.slice() : crossProducts(design, weights);
  for (let j = 0; j < design.names.length; j++) if (design.names[j]) matrix[j * width + j]! += penalty;
  const inverted = inverse(matrix, width);
  const coefficients = times(
    inverted,
    columnSums(
      design,
      y.map((value, i) => value * weights[i]!),
    ),
    width,
  );
  const explained = fitted(design, coefficients);
  return { design, inverse: inverted, coefficients, residuals: y.map((value, i) => value - explained[i]!) };
}
