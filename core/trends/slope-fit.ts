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
  const byCell = (value: (k: number) => number) => {
    const sums = new Float64Array(history.cells);
    for (let k = 0; k < count; k++) sums[cell[k]!]! += value(k);
    return sums;
  };
  let square = 0;
  let response = 0;
  for (let k = 0; k < count; k++) {
    square += weight[k]! * further[k]! * further[k]!;
    response += weight[k]! * further[k]! * sign[k]!;
  }
  const { values } = fitOf(
    history,
    crossProducts(
      history,
      byCell((k) => weight[k]!),
    ),
    columnSums(
      history,
      byCell((k) => weight[k]! * sign[k]!),
    ),
    columnsFor(history.model, CORE),
    {
      slope: {
        products: columnSums(
          history,
          byCell((k) => weight[k]! * further[k]!),
        ),
        square,
        response,
      },
    },
  );
  return sign.map((value, k) => value - values[cell[k]!]!);
}
