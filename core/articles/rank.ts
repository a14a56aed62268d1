import type { Activity } from '../activity.ts';
import type { ArticleMark } from '../article.ts';
import { reasonSentence } from '../words/en/reasons.ts';
import type { Because } from './because.ts';
import { diversified } from './diversity.ts';
import { type Facts, factsOf, type Records } from './facts.ts';
import type { GuideMeta } from './guide.ts';
import { memoryOf } from './memory.ts';
import { amountOf } from './signal.ts';
import { signalRule } from './signals.ts';
import { FLOOR_DAYS, SENSITIVE, STARTER } from './starter.ts';
import { matchTexts, type TextMatch, wordsOf } from './text-match.ts';

/** What common words add at most: enough to part equals, never enough to make a guide fit. */
const TEXT_WEIGHT = 0.06;

/** One term of a score. */
export interface ScorePart {
  /** The signal, or `text`. */
  is: string;
  weight: number;
  strength: number;
  confidence: number;
  coverage: number;
  /** weight × strength × confidence × coverage. */
  points: number;
  because: Because;
}

/** An article in its place, with the reason for it. Plain data. */
export interface RankedArticle {
  /** `guide:<slug>`, `file:<name>` or `feed:<…>`. */
  id: string;
  title: string;
  /** The sum of its parts times what is remembered of it; comparable within one ranking. */
  score: number;
  /** One sentence made of the term that weighs most. */
  reason: string;
  because: Because;
  /** What a reader should know of who is paid; null where nothing is said. */
  disclosure: string | null;
  /** The terms of the score, the heaviest first. */
  parts: ScorePart[];
}

/** Everything a ranking is made of. */
export interface RankInput extends Records {
  /** What the person did with articles before. */
  marks: readonly ArticleMark[];
  guides: readonly GuideMeta[];
  /** Epoch milliseconds. */
  now: number;
  /** The kind of an activity that has none. */
  kindOf: (activity: Activity) => string;
  /** The usual name of a kind that the person has not named. */
  nameOf: (kind: string) => string;
}

/**
 * The articles for one person, best first; those that must not be shown are left out. The order of none of the inputs
 * matters. Without a single tag the starter list comes first, in its fixed order, and says so.
 */
export function rankArticles(input: RankInput): RankedArticle[] {
  const facts = factsOf(input, input.now, input.kindOf, input.nameOf);
  const guides = [...input.guides].sort((a, b) => placeOf(a.slug) - placeOf(b.slug) || (a.slug < b.slug ? -1 : 1));
  const clusters = new Map(guides.map(({ slug, cluster }) => [`guide:${slug}`, cluster]));
  const memory = memoryOf(input.marks, (id) => clusters.get(id), input.now);
  const texts = matchTexts(guides, facts.tags ? wordsOf(facts) : '');
  const candidates = guides.flatMap((guide) => {
    const { dismissed, factor } = memory(`guide:${guide.slug}`);
    const parts = partsOf(guide, facts, texts.get(guide.slug));
    if (dismissed || isBarred(guide, facts, parts)) return [];
    return [{ ...ranked(guide, facts, parts, factor), cluster: guide.cluster as string, source: 'guide' }];
  });
  const ordered = facts.tags ? diversified(candidates) : candidates;
  return ordered.map(({ cluster: _cluster, source: _source, ...article }) => article);
}

const placeOf = (slug: string): number => {
  const place = (STARTER as readonly string[]).indexOf(slug);
  return place < 0 ? STARTER.length : place;
};

function partsOf(guide: GuideMeta, facts: Facts, text: TextMatch | undefined): ScorePart[] {
  const parts = guide.signals.flatMap(({ is, weight, kinds }): ScorePart[] => {
    const signal = signalRule(is)?.(facts, { kinds: kinds ?? guide.kinds });
    return signal ? [{ is, weight, ...signal, points: weight * amountOf(signal) }] : [];
  });
  if (text) {
    const because: Because = { say: 'words', words: text.words };
    parts.push({
      is: 'text',
      weight: TEXT_WEIGHT,
      strength: text.score,
      confidence: 1,
      coverage: 1,
      points: TEXT_WEIGHT * text.score,
      because,
    });
  }
  return parts.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points || (a.is < b.is ? -1 : 1));
}

function isBarred({ slug }: GuideMeta, facts: Facts, parts: readonly ScorePart[]): boolean {
  const sentences = SENSITIVE[slug];
  if (!sentences) return false;
  if (sentences.some((sentence) => facts.says(sentence))) return false;
  return facts.taggedDays < FLOOR_DAYS || parts.every(({ is }) => is === 'text');
}

function ranked(guide: GuideMeta, facts: Facts, parts: readonly ScorePart[], factor: number): RankedArticle {
  const isStarter = facts.tags === 0 && placeOf(guide.slug) < STARTER.length;
  const because: Because = isStarter
    ? { say: 'starter', tags: 0 }
    : (parts[0]?.because ?? { say: 'theme', cluster: guide.cluster });
  return {
    id: `guide:${guide.slug}`,
    title: guide.title,
    score: factor * parts.reduce((total, { points }) => total + points, 0),
    reason: reasonSentence(because),
    because,
    disclosure: null,
    parts: [...parts],
  };
}
