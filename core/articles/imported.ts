import type { Because } from './because.ts';
import { unit } from './estimate.ts';
import type { Facts } from './facts.ts';
import type { KindFact } from './facts-of-kinds.ts';
import type { Cluster } from './guide.ts';
import type { Concept, Direction } from './lexicon/concept.ts';
import { type ArticleReading, CONCEPTS, conceptOf, wordsIn } from './lexicon.ts';
import { becauseShare, TENTH } from './signal.ts';

/** An article that somebody else wrote: from a file or a feed. */
export interface ImportedArticle {
  /** `file:<name>` or `feed:<…>`. */
  id: string;
  title: string;
  description: string;
  tags: readonly string[];
  body: string;
  /** Epoch milliseconds; undefined where none is given. */
  date: number | undefined;
  /** True where its front matter says that it carries ads or is sponsored. */
  ads: boolean;
  /** Where it came from: at most two of the first five come from one source; files without one share theirs. */
  source?: string;
  /** What it is about, where it was read before; the body is then not needed. */
  reading?: ArticleReading;
}

/** One term of an imported article's score: a concept it is about that matters to the person. */
export interface ConceptPart {
  concept: Concept;
  /** How surely it is about the concept. */
  weight: number;
  /** How much that matters to the person, and why. */
  pull: Pull;
  /** What the match is worth: more for the foremost concept and for the direction the person needs. */
  share: number;
  /** weight × pull × share. */
  points: number;
}

interface Pull {
  amount: number;
  because: Because;
}

/** How much each concept matters to a person, either way. */
export type Interests = Map<string, Partial<Record<Direction, Pull>>>;

/** The best article counts a little less than a guide that fits as well: its direction is only read from its words. */
const SCALE = 0.85;
const FITS = 1.2;
const OPPOSITE = 0.7;
/** The first concept counts in full, the next less. */
export const SHARES = [1, 0.35, 0.15] as const;
/** What a kind of work that drains or energizes says against a guide's own signals. */
const KIND_PULL = 0.8;
const DAY = 86_400_000;

/**
 * How much each concept of the lexicon matters: from the guides that speak of it, by their signals, and from kinds.
 * @param guides the score of each guide that is not barred, 0 and up, by slug, with its heaviest reason
 */
export function interestsOf(facts: Facts, guides: ReadonlyMap<string, Pull>): Interests {
  return new Map(
    CONCEPTS.map((concept) => {
      const pulls: Partial<Record<Direction, Pull>> = {};
      const offer = (direction: Direction, pull: Pull) => {
        if (pull.amount > (pulls[direction]?.amount ?? 0)) pulls[direction] = pull;
      };
      for (const [slug, direction] of Object.entries(concept.guides)) {
        const guide = guides.get(slug);
        if (guide) offer(direction, { amount: unit(guide.amount), because: guide.because });
      }
      for (const kind of facts.kinds.filter((one) => isOf(one, concept) && one.n >= 4)) {
        const hours = KIND_PULL * unit(kind.hourShare / TENTH);
        offer('ease', { amount: hours * kind.drains, because: becauseShare(kind.name, kind, 'draining') });
        offer('more', { amount: hours * kind.gives, because: becauseShare(kind.name, kind, 'energizing') });
      }
      return [concept.id, pulls];
    }),
  );
}

const isOf = ({ id, traits }: KindFact, concept: Concept) =>
  concept.kinds.includes(id) || concept.traits.some((trait) => traits.includes(trait));

/** What a concept is worth to the person in an article that is wholly about it and points that way. */
export function conceptPull(
  pulls: Partial<Record<Direction, Pull>> | undefined,
  direction: Direction | null,
): { pull: Pull; share: number; points: number } | undefined {
  const [best] = (['ease', 'more'] as const)
    .flatMap((way) => {
      const pull = pulls?.[way];
      const share = SCALE * (direction === null ? 1 : direction === way ? FITS : OPPOSITE);
      return pull ? [{ pull, share, points: pull.amount * share }] : [];
    })
    .sort((a, b) => b.points - a.points);
  return best;
}

/** The terms of one article's score, the heaviest first; none where it is about nothing that matters. */
export function conceptParts({ concepts }: ArticleReading, interests: Interests): ConceptPart[] {
  return concepts
    .flatMap(({ id, weight, direction }): ConceptPart[] => {
      const concept = conceptOf(id);
      const best = conceptPull(interests.get(id), direction);
      return concept && best ? [{ concept, weight, ...best, points: weight * best.points }] : [];
    })
    .sort((a, b) => b.points - a.points || (a.concept.id < b.concept.id ? -1 : 1))
    .slice(0, SHARES.length)
    .map((part, i) => {
      const share = part.share * (SHARES[i] ?? 0);
      return { ...part, share, points: part.weight * part.pull.amount * share };
    });
}

/** The theme of an article by what it is most about; none where it is about nothing that is known. */
export const themeOf = ({ concepts }: ArticleReading): Cluster | undefined =>
  concepts[0] && conceptOf(concepts[0].id)?.cluster;

/** Newer counts more, at most by a fifth; what has no date counts as old. */
export const recency = (date: number | undefined, now: number): number =>
  (0.5 + 0.5 * (date === undefined ? 0 : 0.5 ** (Math.max(0, now - date) / (90 * DAY)))) ** 0.3;

/** Which of the person's own words stand in the title or the tags; `own` as {@link wordsIn} gives them. */
export function ownWordsIn({ title, tags }: ImportedArticle, own: ReadonlySet<string>): string[] {
  return [...new Set([title, ...tags].flatMap(wordsIn))].filter((word) => own.has(word)).sort();
}
