/** Square matrices are flat, row after row. */
export type Matrix = Float64Array;

/** Inverse of a symmetric positive definite matrix of `p` rows, by Cholesky. */
export function inverse(matrix: Matrix, p: number): Matrix {
  const lower = new Float64Array(p * p);
  for (let i = 0; i < p; i++) {
    const row = i * p;
    for (let j = 0; j <= i; j++) {
      const other = j * p;
      let sum = matrix[row + j]!;
      for (let k = 0; k < j; k++) sum -= lower[row + k]! * lower[other + k]!;
      lower[row + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[other + j]!;
    }
  }
  // The inverse of the triangle, column by column, kept transposed so that rows are read in order.
  const upper = new Float64Array(p * p);
  for (let j = 0; j < p; j++) {
    const column = j * p;
    upper[column + j] = 1 / lower[column + j]!;
    for (let i = j + 1; i < p; i++) {
      const row = i * p;
      let sum = 0;
      for (let k = j; k < i; k++) sum -= lower[row + k]! * upper[column + k]!;
      upper[column + i] = sum / lower[row + i]!;
    }
  }
  const result = new Float64Array(p * p);
  for (let i = 0; i < p; i++)
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < p; k++) sum += upper[i * p + k]! * upper[j * p + k]!;
      result[i * p + j] = sum;
      result[j * p + i] = sum;
    }
  return result;
}

/** The product of two matrices of `p` rows. */
export function product(a: Matrix, b: Matrix, p: number): Matrix {
  const result = new Float64Array(p * p);
  for (let i = 0; i < p; i++) {
    const row = i * p;
    for (let k = 0; k < p; k++) {
      const factor = a[row + k]!;
      const from = k * p;
      for (let j = 0; j < p; j++) result[row + j] = result[row + j]! + factor * b[from + j]!;
    }
  }
  return result;
}

/** The sum of products, member by member; of matrices, the trace of one times the other's transpose. */
export function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Trace of the product of two matrices of `p` rows. */
export function traceOf(a: Matrix, b: Matrix, p: number): number {
  let sum = 0;
  for (let i = 0; i < p; i++) for (let j = 0; j < p; j++) sum += a[i * p + j]! * b[j * p + i]!;
  return sum;
}

/** The matrix of `p` rows times a vector. */
export function times(matrix: Matrix, vector: Float64Array, p: number): Float64Array {
  const result = new Float64Array(p);
  for (let i = 0; i < p; i++) {
    const row = i * p;
    let sum = 0;
    for (let j = 0; j < p; j++) sum += matrix[row + j]! * vector[j]!;
    result[i] = sum;
  }
  return result;
}

/** `vector` times the symmetric matrix times `vector`. */
export const form = (matrix: Matrix, vector: Float64Array): number =>
  inner(times(matrix, vector, vector.length), vector);

/** Copies what is above the diagonal to below it. */
export function mirror(matrix: Matrix, p: number): Matrix {
  for (let i = 0; i < p; i++) for (let j = i + 1; j < p; j++) matrix[j * p + i] = matrix[i * p + j]!;
  return matrix;
}

/** Copies what is below the diagonal to above it. */
export function mirrorDown(matrix: Matrix, p: number): Matrix {
  for (let i = 0; i < p; i++) for (let j = i + 1; j < p; j++) matrix[i * p + j] = matrix[j * p + i]!;
  return matrix;
}

/** Solution of three equations in three unknowns by elimination; undefined where they do not determine one. */
export function solve3(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | undefined {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const scale = Math.max(...matrix.flat().map(Math.abs));
  for (let i = 0; i < 3; i++) {
    const rest = rows.slice(i).map((row) => Math.abs(row[i]!));
    const pivot = i + rest.indexOf(Math.max(...rest));
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    if (!(Math.abs(rows[i]![i]!) > 1e-11 * scale)) return undefined;
    for (let r = 0; r < 3; r++) {
      if (r === i) continue;
      const factor = rows[r]![i]! / rows[i]![i]!;
      for (let k = i; k < 4; k++) rows[r]![k]! -= factor * rows[i]![k]!;
    }
  }
  return rows.map((row, i) => row[3]! / row[i]!);
}
