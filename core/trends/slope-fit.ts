import { columnSums, crossProducts } from './cells.ts';
import { CORE } from './families.ts';
import { fitOf } from './fit.ts';
import { columnsFor } from './model.ts';
import type { Rows } from './rows.ts';

/**
 * What kind, hour, weekday and back-to-back leave of each sign, where they are fitted together with a further column of
 * any values; that column's own part stays in.
 */
export function adjustedSigns(rows: Rows, further: Float64Array): Float64Array {
  const { history, count, cell, weight, sign } = rows;
  const each = () => new Float64Array(history.cells);
  const [weights, signs, slopes] = [each(), each(), each()];
  let square = 0;
  let response = 0;
  for (let k = 0; k < count; k++) {
    const c = cell[k]!;
    const sloped = weight[k]! * further[k]!;
    weights[c]! += weight[k]!;
    signs[c]! += weight[k]! * sign[k]!;
    slopes[c]! += sloped;
    square += sloped * further[k]!;
    response += sloped * sign[k]!;
  }
  const core = columnsFor(history.model, CORE);
  const products = crossProducts(history, weights, history.model.coreWidth);
  const slope = { products: columnSums(history, slopes), square, response };
  const { values } = fitOf(history, products, columnSums(history, signs), core, { slope });
  const residuals = new Float64Array(count);
  for (let k = 0; k < count; k++) residuals[k] = sign[k]! - values[cell[k]!]!;
  return residuals;
}
