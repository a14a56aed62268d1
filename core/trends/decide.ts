import type { Family } from './families.ts';
import { ALLOWANCE, CLAIM_WRONG_SIGN, LEAN_WRONG_SIGN, MOST_NEEDED, SETTLING, SMALLEST } from './parameters.ts';

/** What one look at the tags says of a difference. */
export type Reading = 'claim' | 'leaning' | 'none';

/** A group of questions with its own allowance for false claims. */
export type Question = keyof typeof ALLOWANCE;
export const QUESTIONS: Record<Family, Question> = {
  kind: 'kinds',
  series: 'series',
  hour: 'context',
  weekday: 'context',
  'back-to-back': 'context',
  size: 'context',
  person: 'surroundings',
  load: 'surroundings',
};

/** Benjamini and Hochberg's adjusted p values, in the order given. */
export function adjusted(p: readonly number[]): number[] {
  const order = p.map((_, k) => k).sort((a, b) => p[a]! - p[b]!);
  const result = p.slice();
  let least = 1;
  for (let rank = order.length; rank > 0; rank--) {
    const k = order[rank - 1]!;
    least = Math.min(least, (p[k]! * p.length) / rank);
    result[k] = least;
  }
  return result;
}

/** One look: rejected within its group, the 90 % interval leaves out 0, and at least ten points. */
export function readingOf(question: Question, adjustedP: number, wrongSign: number, mean: number): Reading {
  if (Math.abs(mean) < SMALLEST) return 'none';
  if (adjustedP <= ALLOWANCE[question] && wrongSign <= CLAIM_WRONG_SIGN) return 'claim';
  return wrongSign <= LEAN_WRONG_SIGN ? 'leaning' : 'none';
}

/** About how many more tags would settle a leaning; undefined above what can be promised. */
export function settlingTags(tags: number, value: number, variance: number): number | undefined {
  const squares = (SETTLING * SETTLING * variance) / (value * value);
  const needed = Math.max(2, Math.ceil(tags * Math.max(0, squares - 1)));
  return needed <= MOST_NEEDED ? needed : undefined;
}
