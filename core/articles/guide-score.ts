import type { Because } from './because.ts';
import type { Facts } from './facts.ts';
import type { GuideMeta } from './guide.ts';
import { amountOf } from './signal.ts';
import { signalRule } from './signals.ts';
import { CALLED_FOR, FLOOR_DAYS, SENSITIVE } from './starter.ts';

/** One term of a score. */
export interface ScorePart {
  /** The signal, `about-<concept>` for an imported article, or `text`. */
  is: string;
  weight: number;
  strength: number;
  confidence: number;
  coverage: number;
  /** weight × strength × confidence × coverage. */
  points: number;
  because: Because;
}

/** The signals that speak for a guide, the heaviest first. */
export function signalParts(guide: GuideMeta, facts: Facts): ScorePart[] {
  const parts = guide.signals.flatMap(({ is, weight, kinds }): ScorePart[] => {
    const signal = signalRule(is)?.(facts, { kinds: kinds ?? guide.kinds });
    const points = weight * amountOf(signal);
    return signal && points > 0 ? [{ is, weight, ...signal, points }] : [];
  });
  return heaviestFirst(parts);
}

/** Parts by points, then by name. */
export const heaviestFirst = (parts: readonly ScorePart[]): ScorePart[] =>
  [...parts].sort((a, b) => b.points - a.points || (a.is < b.is ? -1 : 1));

/** The sum of the points. */
export const pointsOf = (parts: readonly ScorePart[]): number => parts.reduce((total, { points }) => total + points, 0);

/**
 * True for a guide about a hard matter that nothing calls for, or that would be offered on too few days. A person who
 * brought the matter up is offered it all the same.
 */
export function isBarred({ slug }: GuideMeta, facts: Facts, parts: readonly ScorePart[]): boolean {
  const sentences = Object.hasOwn(SENSITIVE, slug) ? SENSITIVE[slug] : undefined;
  if (!sentences || sentences.some((sentence) => facts.says(sentence))) return false;
  return facts.taggedDays < FLOOR_DAYS || pointsOf(parts) < CALLED_FOR;
}
