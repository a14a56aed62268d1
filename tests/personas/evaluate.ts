/** Grades from 0 (not for this person) to 3 (among the first three), by slug. */
export type Grades = Record<string, number>;

const gain = (grades: readonly number[]): number =>
  grades.reduce((total, grade, i) => total + (2 ** grade - 1) / Math.log2(i + 2), 0);

/**
 * Normalized discounted cumulative gain at `k`, gain 2^grade − 1, discount log2(rank + 1) (Järvelin & Kekäläinen 2002):
 * 1 for the order of the grades. What is left out of the ranking earns nothing.
 */
export function ndcg(slugs: readonly string[], grades: Grades, k: number): number {
  const best = gain(
    Object.values(grades)
      .sort((a, b) => b - a)
      .slice(0, k),
  );
  return gain(slugs.slice(0, k).map((slug) => grades[slug] ?? 0)) / best;
}
