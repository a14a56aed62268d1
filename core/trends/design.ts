import type { Columns } from './columns.ts';
import { type Matrix, mirror } from './matrix.ts';
import { MOST_KINDS, MOST_PEOPLE } from './parameters.ts';
import type { Rows } from './rows.ts';

/** What a tag may depend on, each a family of 0/1 columns, one a level. */
export type Family = 'kind' | 'hour' | 'weekday' | 'back-to-back' | 'size' | 'load' | 'person';

/** The additive model's columns: which of them are 1 for each entry, and at most one more with any value. */
export interface Design {
  readonly count: number;
  readonly width: number;
  /** Columns that are 1 for entry i, ascending: `ones[from[i]]` up to `ones[from[i + 1]]`. */
  readonly from: Int32Array;
  readonly ones: Int32Array;
  /** Family and level of each column; the intercept, first if there is one, has none. */
  readonly names: readonly ({ family: Family; level: number } | undefined)[];
  /** Value of the last column. */
  readonly slope?: Float64Array;
}

/** The level of each entry in a family; −1 for none. */
export function levelsOf(rows: Rows, family: Exclude<Family, 'person'>): Int32Array {
  return family === 'back-to-back' ? rows.backToBack : rows[family];
}

/** Columns for every level that occurs; of kinds and people the most frequent, the rest share no column. */
export function designOf(
  rows: Rows,
  columns: Columns,
  families: readonly Family[],
  { slope, intercept = true }: { slope?: Float64Array; intercept?: boolean } = {},
): Design {
  const names: Design['names'][number][] = intercept ? [undefined] : [];
  const parts: { levels: Int32Array; columnOf: Int32Array }[] = [];
  let people: Int32Array | undefined;
  for (const family of families) {
    if (family === 'person') people = columnsFor(family, peopleCounts(rows, columns), MOST_PEOPLE, names);
    else {
      const levels = levelsOf(rows, family);
      parts.push({ levels, columnOf: columnsFor(family, levelCounts(levels), MOST_KINDS, names) });
    }
  }
  const from = new Int32Array(rows.count + 1);
  const ones: Int32Array = new Int32Array(
    rows.count * (1 + parts.length) + (people ? peopleEntries(rows, columns) : 0),
  );
  let next = 0;
  for (let i = 0; i < rows.count; i++) {
    from[i] = next;
    if (intercept) ones[next++] = 0;
    for (const { levels, columnOf } of parts) {
      const column = levels[i]! < 0 ? -1 : columnOf[levels[i]!]!;
      if (column >= 0) ones[next++] = column;
    }
    const first = next;
    if (people)
      for (let k = columns.peopleFrom[rows.at[i]!]!; k < columns.peopleFrom[rows.at[i]! + 1]!; k++) {
        const column = people[columns.people[k]!]!;
        if (column >= 0) ones[next++] = column;
      }
    if (next - first > 1) ones.subarray(first, next).sort();
  }
  from[rows.count] = next;
  return { count: rows.count, width: names.length + (slope ? 1 : 0), from, ones, names, slope };
}

function levelCounts(levels: Int32Array): Int32Array {
  let most = -1;
  for (let i = 0; i < levels.length; i++) if (levels[i]! > most) most = levels[i]!;
  const counts = new Int32Array(most + 1);
  for (let i = 0; i < levels.length; i++) if (levels[i]! >= 0) counts[levels[i]!]!++;
  return counts;
}

function peopleCounts(rows: Rows, columns: Columns): Int32Array {
  const counts = new Int32Array(columns.personIds.length);
  for (let i = 0; i < rows.count; i++)
    for (let k = columns.peopleFrom[rows.at[i]!]!; k < columns.peopleFrom[rows.at[i]! + 1]!; k++)
      counts[columns.people[k]!]!++;
  return counts;
}

const peopleEntries = (rows: Rows, columns: Columns) =>
  peopleCounts(rows, columns).reduce((sum, count) => sum + count, 0);

/** Adds a column for each level that occurs, at most `most`, and says which; −1 for none. */
function columnsFor(family: Family, counts: Int32Array, most: number, names: Design['names'][number][]): Int32Array {
  const columnOf = new Int32Array(counts.length).fill(-1);
  const levels = [...counts.keys()].filter((level) => counts[level]! > 0);
  // Equal counts: whoever came first, which does not depend on names.
  const kept = levels.length <= most ? levels : levels.sort((a, b) => counts[b]! - counts[a]! || a - b).slice(0, most);
  for (const level of kept.sort((a, b) => a - b)) {
    columnOf[level] = names.length;
    names.push({ family, level });
  }
  return columnOf;
}

/** Xᵀ diag(weights) X. */
export function crossProducts(design: Design, weights: Float64Array): Matrix {
  const { width, from, ones, slope } = design;
  const matrix = new Float64Array(width * width);
  for (let i = 0; i < design.count; i++) {
    const weight = weights[i]!;
    const end = from[i + 1]!;
    for (let a = from[i]!; a < end; a++) {
      const row = ones[a]! * width;
      for (let b = a; b < end; b++) {
        const column = ones[b]!;
        matrix[row + column]! += weight;
      }
      if (slope) matrix[row + width - 1]! += weight * slope[i]!;
    }
    if (slope) matrix[width * width - 1]! += weight * slope[i]! * slope[i]!;
  }
  return mirror(matrix, width);
}

/** Xᵀ applied to one value an entry. */
export function columnSums(design: Design, values: Float64Array): Float64Array {
  const { width, from, ones, slope } = design;
  const sums = new Float64Array(width);
  for (let i = 0; i < design.count; i++) {
    const value = values[i]!;
    for (let a = from[i]!; a < from[i + 1]!; a++) sums[ones[a]!]! += value;
    if (slope) sums[width - 1]! += value * slope[i]!;
  }
  return sums;
}

/** The additive part of each entry; a slope's own column is left out. */
export function fitted(design: Design, coefficients: Float64Array): Float64Array {
  const values = new Float64Array(design.count);
  for (let i = 0; i < design.count; i++) {
    let sum = 0;
    for (let a = design.from[i]!; a < design.from[i + 1]!; a++) sum += coefficients[design.ones[a]!]!;
    values[i] = sum;
  }
  return values;
}
