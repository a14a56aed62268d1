import MiniSearch from 'minisearch';
import type { Facts } from './facts.ts';
import type { GuideMeta } from './guide.ts';

/** Words of titles that say nothing about the work. */
const EMPTY = new Set(
  'a an and as at by for from in into is it of on or our the this to up we with you your weekly daily team meeting call session'.split(
    ' ',
  ),
);
/** Most words of a person's own that are looked for. */
const MOST_WORDS = 60;

/** How well a guide's words match a person's own: 0 to 1 against the best of the library, and the words that did. */
export interface TextMatch {
  score: number;
  words: string[];
}

/**
 * BM25 of each guide's title, thesis and tags for the person's own words.
 * @returns by slug; guides without a common word are missing
 */
export function matchTexts(guides: readonly GuideMeta[], words: string): Map<string, TextMatch> {
  if (!words) return new Map();
  const results = indexOf(guides).search(words);
  const best = results[0]?.score ?? 1;
  return new Map(
    results.map(({ id, score, queryTerms }) => [id as string, { score: score / best, words: queryTerms }]),
  );
}

/** The index of the library that was searched last: it is the same one again and again. */
let last: { texts: string; index: MiniSearch } | undefined;

function indexOf(guides: readonly GuideMeta[]): MiniSearch {
  const texts = guides.map(({ slug, title, thesis, tags }) => [slug, title, thesis, ...tags].join('\n')).join('\n\n');
  if (last?.texts === texts) return last.index;
  const index = new MiniSearch<{ id: string; title: string; thesis: string; tags: string }>({
    fields: ['title', 'thesis', 'tags'],
    processTerm: (term) => (EMPTY.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: { boost: { title: 3, tags: 3, thesis: 1.5 }, prefix: (term) => term.length >= 5, combineWith: 'OR' },
  });
  index.addAll(guides.map(({ slug, title, thesis, tags }) => ({ id: slug, title, thesis, tags: tags.join(' ') })));
  last = { texts, index };
  return index;
}

/** The person's own words: kinds and series that stand out, decisions, what they do. Sorted, so that order never matters. */
export function wordsOf({ kinds, series, openDecisions, profile }: Facts): string {
  const names = [
    ...kinds.filter(({ n, drains, gives }) => n >= 4 && Math.max(drains, gives) >= 0.8).map(({ name }) => name),
    ...series.filter(({ draining }) => draining.above(0.5) >= 0.8).map(({ title }) => title),
    ...openDecisions.map(({ title }) => title),
    profile.role ?? '',
  ];
  const words = new Set(names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []));
  return [...words].sort().slice(0, MOST_WORDS).join(' ');
}
