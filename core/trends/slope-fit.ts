import { columnSums, crossProducts } from './cells.ts';
import { CORE } from './families.ts';
import { fitOf } from './fit.ts';
import { columnsFor } from './model.ts';
import type { Rows } from './rows.ts';

/**
 * What kind, hour, weekday and back-to-back make of a sign, by cell, where they are fitted together with a further column
 * of any values, whose own part is not in it: a row's sign less its cell's value keeps that part.
 * @param further the column's value at row k
 */
export function fittedSigns(rows: Rows, further: (k: number) => number): ArrayLike<number> {
  const { history, count, cell, weight, sign } = rows;
  const each = () => new Float64Array(history.cells);
  const [weights, signs, slopes] = [each(), each(), each()];
  let square = 0;
  let response = 0;
  for (let k = 0; k < count; k++) {
    const c = cell[k]!;
    const value = further(k);
    const sloped = weight[k]! * value;
    weights[c]! += weight[k]!;
    signs[c]! += weight[k]! * sign[k]!;
    slopes[c]! += sloped;
    square += sloped * value;
    response += sloped * sign[k]!;
  }
  const core = columnsFor(history.model, CORE);
  const products = crossProducts(history, weights, history.model.coreWidth);
  const slope = { products: columnSums(history, slopes), square, response };
  return fitOf(history, products, columnSums(history, signs), core, { slope }).values;
}
