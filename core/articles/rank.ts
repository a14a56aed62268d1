import type { Activity } from '../activity.ts';
import type { ArticleMark } from '../article.ts';
import { reasonWords } from '../words/reasons.ts';
import type { Because } from './because.ts';
import { type Candidate, diversified } from './diversity.ts';
import { type Facts, factsOf, type Records } from './facts.ts';
import type { Cluster, GuideMeta } from './guide.ts';
import { heaviestFirst, isBarred, pointsOf, type ScorePart, signalParts } from './guide-score.ts';
import {
  conceptParts,
  type ImportedArticle,
  type Interests,
  interestsOf,
  ownWordsIn,
  recency,
  themeOf,
} from './imported.ts';
import { readArticle, wordsIn } from './lexicon.ts';
import { memoryOf, type Remembered } from './memory.ts';
import { STARTER } from './starter.ts';
import { matchTexts, wordsOf } from './text-match.ts';

/** What common words add at most: enough to part equals, never enough to make an article fit. */
const TEXT_WEIGHT = 0.06;

/** An article in its place, with the reason for it. Plain data. */
export interface RankedArticle {
  /** `guide:<slug>`, `file:<name>` or `feed:<…>`. */
  id: string;
  title: string;
  /** The sum of its parts times what is remembered of it and, for imported ones, their age; comparable within one ranking. */
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
  /** Articles of other people, if any. */
  others?: readonly ImportedArticle[];
  /** Themes of other people's articles by id, at least of those among the marks; see {@link themeOf}. */
  themes?: ReadonlyMap<string, Cluster>;
  /** Epoch milliseconds. */
  now: number;
  /** The kind of an activity that has none. */
  kindOf: (activity: Activity) => string;
  /** The usual name of a kind that the person has not named. */
  nameOf: (kind: string) => string;
}

type Placed = RankedArticle & Candidate;

/** A ranking whose own side is done: what matters to the person, and the guides' places. */
export interface BegunRanking {
  /** What is known of the person, as of now. */
  facts: Facts;
  taste: Taste;
  /** The whole order, these articles of other people among the guides. */
  finish: (others: readonly ImportedArticle[]) => RankedArticle[];
}

/** What a ranking of other people's articles goes by. */
export interface Taste {
  interests: Interests;
  /** The person's own words, as {@link wordsIn} gives them. */
  ownWords: ReadonlySet<string>;
  /** By id, with the theme of the article where it is none of the guides. */
  remembered: (id: string, theme?: Cluster) => Remembered;
  /** Ids of the articles that something is remembered of. */
  marked: ReadonlySet<string>;
  /** Epoch milliseconds. */
  now: number;
}

/**
 * The articles for one person, best first; those that must not be shown are left out. The order of none of the inputs
 * matters. Without a single tag the starter list comes first, in its fixed order, and says so.
 */
export const rankArticles = ({ others = [], ...input }: RankInput): RankedArticle[] =>
  beginRanking({ themes: themesOf(others), ...input }).finish(others);

/** The themes of these articles by id. */
export const themesOf = (articles: readonly ImportedArticle[]): Map<string, Cluster> =>
  new Map(
    articles.flatMap((article) => {
      const theme = themeOf(article.reading ?? readArticle(article));
      return theme ? [[article.id, theme] as const] : [];
    }),
  );

/** The first half of {@link rankArticles}: all but the articles of other people, which may be chosen by what it finds. */
export function beginRanking(input: Omit<RankInput, 'others'>): BegunRanking {
  const facts = factsOf(input, input.now, input.kindOf, input.nameOf);
  const guides = [...input.guides].sort((a, b) => placeOf(a.slug) - placeOf(b.slug) || (a.slug < b.slug ? -1 : 1));
  const clusters = new Map(guides.map(({ slug, cluster }) => [`guide:${slug}`, cluster]));
  const remembered = memoryOf(input.marks, (id) => clusters.get(id) ?? input.themes?.get(id), input.now);
  const words = facts.tags ? wordsOf(facts) : '';
  const texts = matchTexts(guides, words);
  const pulls = new Map<string, { amount: number; because: Because }>();
  const own = guides.flatMap((guide): Placed[] => {
    const signals = signalParts(guide, facts);
    if (isBarred(guide, facts, signals)) return [];
    if (signals[0]) pulls.set(guide.slug, { amount: pointsOf(signals), because: signals[0].because });
    const text = texts.get(guide.slug);
    const parts = text ? heaviestFirst([...signals, textPart(text.score, text.words)]) : signals;
    return placed(guide, facts, parts, remembered);
  });
  const interests = interestsOf(facts, pulls);
  const ownWords = new Set(wordsIn(words));
  return {
    facts,
    taste: { interests, ownWords, remembered, marked: new Set(input.marks.map(({ id }) => id)), now: input.now },
    finish: (articles) => {
      const others = [...articles]
        .sort((a, b) => (b.date ?? 0) - (a.date ?? 0) || (a.id < b.id ? -1 : 1))
        .flatMap((article) => placedOther(article, interests, ownWords, remembered, input.now));
      const ordered = facts.tags ? diversified([...own, ...others]) : [...own, ...others];
      return ordered.map(({ cluster: _cluster, source: _source, ...article }) => article);
    },
  };
}

const placeOf = (slug: string): number => {
  const place = (STARTER as readonly string[]).indexOf(slug);
  return place < 0 ? STARTER.length : place;
};

/** Three words in common with the person's own are as good as any number. */
const commonShare = (words: number): number => Math.min(1, words / 3);

/** What so many words in common with the person's own are worth to an imported article. */
export const textPoints = (words: number): number => TEXT_WEIGHT * commonShare(words);

const textPart = (share: number, words: readonly string[]): ScorePart => ({
  is: 'text',
  weight: TEXT_WEIGHT,
  strength: share,
  confidence: 1,
  coverage: 1,
  points: TEXT_WEIGHT * share,
  because: { say: 'words', words },
});

function placed(
  { slug, title, cluster }: GuideMeta,
  { tags }: Facts,
  parts: ScorePart[],
  remembered: (id: string) => Remembered,
): Placed[] {
  const id = `guide:${slug}`;
  const { dismissed, factor } = remembered(id);
  if (dismissed) return [];
  const isStarter = tags === 0 && placeOf(slug) < STARTER.length;
  const because: Because = isStarter ? { say: 'starter', tags } : (parts[0]?.because ?? { say: 'theme', cluster });
  const score = factor * pointsOf(parts);
  return [
    {
      id,
      title,
      score,
      reason: reasonWords.sentence(because),
      because,
      disclosure: null,
      parts,
      cluster,
      source: 'guide',
    },
  ];
}

function placedOther(
  article: ImportedArticle,
  interests: Interests,
  ownWords: ReadonlySet<string>,
  remembered: Taste['remembered'],
  now: number,
): Placed[] {
  const { id, title, date, ads } = article;
  const reading = article.reading ?? readArticle(article);
  const { dismissed, factor } = remembered(id, themeOf(reading));
  if (dismissed) return [];
  const concepts = conceptParts(reading, interests);
  const words = ownWordsIn(article, ownWords);
  const parts = concepts.map(({ concept, weight, pull, share, points }): ScorePart => {
    const because: Because = { say: 'concept', name: concept.name, because: pull.because };
    return {
      is: `about-${concept.id}`,
      weight: share,
      strength: pull.amount,
      confidence: weight,
      coverage: 1,
      points,
      because,
    };
  });
  if (words.length) parts.push(textPart(commonShare(words.length), words));
  const because: Because = heaviestFirst(parts)[0]?.because ?? { say: 'unrelated' };
  return [
    {
      id,
      title,
      score: factor * recency(date, now) * pointsOf(parts),
      reason: reasonWords.sentence(because),
      because,
      disclosure: ads ? reasonWords.ads : reading.paid ? reasonWords.affiliate : null,
      parts: heaviestFirst(parts),
      cluster: concepts[0]?.concept.cluster ?? 'none',
      source: article.source ?? id.replace(/:.*/s, ''),
    },
  ];
}
