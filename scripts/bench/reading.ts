import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { metaOf } from '../../content/guide.ts';
import { readGuides } from '../../content/read.ts';
import { readArticle } from '../../core/articles/lexicon.ts';
import { beginRanking } from '../../core/articles/rank.ts';
import { parseBackup } from '../../core/backup.ts';
import { columnsOf, shortlist } from '../../core/feeds/columns.ts';
import { articleOf, type FeedItem, itemId } from '../../core/feeds/item.ts';
import { hashOf } from '../../core/hash.ts';
import type { Figure } from './figure.ts';

const ARTICLES = 10_000;
const WORDS = 30_000;
const NOW = Date.parse('2026-11-22T18:00:00Z');

/** Chance with a seed, 0 to 1 (mulberry32, public domain). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TOPICS =
  'one-on-one meeting status delegate focus craft strategy freelance promotion burnout review hiring'.split(' ');

/**
 * Share of the articles that are about one of the topics. A word that stands in some thirty of ten thousand articles is what
 * people search for; the floor of such a query is 0.3 ms. With common words it would be a hundred times that, and any bar easy.
 */
const ABOUT_A_TOPIC = 0.04;

/** Ten thousand articles of words whose frequencies follow Zipf, a few with a topic of working life. */
function articles(): FeedItem[] {
  const random = chance(7);
  const word = () => `w${Math.floor(WORDS ** random())}`;
  const some = (n: number) => Array.from({ length: n }, word).join(' ');
  return Array.from({ length: ARTICLES }, (_, i) => {
    const topic = random() < ABOUT_A_TOPIC ? (TOPICS[Math.floor(random() * TOPICS.length)] ?? '') : '';
    const title = `${some(7)} ${topic}`.trim();
    const excerpt = some(30);
    const tags = [word(), topic || word()];
    return {
      ...{
        id: itemId(hashOf(`${i}`)),
        feed: `f:${i % 40}`,
        url: `https://blog.example.com/${i}`,
        title,
        excerpt,
        tags,
      },
      ...{ date: NOW - random() * 3e10, reading: readArticle({ title, description: excerpt, tags, body: '' }) },
    };
  });
}

function timed(runs: number, act: () => unknown): { value: number; p95: number } {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    act();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return { value: times[Math.floor(runs / 2)] ?? 0, p95: times[Math.floor(runs * 0.95)] ?? 0 };
}

/** What ranking ten thousand articles costs, beside a plain search index over the same ones. */
export const figures = async (): Promise<Figure[]> =>
  readingFigures(readFileSync(new URL('../../tests/personas/d01.json', import.meta.url), 'utf8'));

/** @param backup of a person */
function readingFigures(backup: string): Figure[] {
  const person = parseBackup(backup);
  if (!person.ok) throw new Error(person.detail);
  const items = articles();
  const plain = () => {
    const index = new MiniSearch({ fields: ['title', 'excerpt', 'tags'] });
    index.addAll(items.map(({ id, title, excerpt, tags }) => ({ id, title, excerpt, tags: tags.join(' ') })));
    return index;
  };
  const floorBuild = timed(3, plain);
  const index = plain();
  const floorQuery = timed(200, () => index.search(TOPICS.join(' '), { combineWith: 'OR' }));
  const build = timed(5, () => columnsOf(items));
  const columns = columnsOf(items);
  const ranking = beginRanking({
    ...{ ...person.value, marks: person.value.articles, guides: readGuides().map(metaOf), now: NOW },
    ...{ kindOf: () => 'other', nameOf: (kind: string) => kind },
  });
  const byId = new Map(items.map((item) => [item.id, item]));
  const query = timed(200, () =>
    ranking.finish(
      shortlist(columns, ranking.taste)
        .flatMap((id) => byId.get(id) ?? [])
        .map(articleOf),
    ),
  );
  return [
    {
      ...{
        name: 'index of 10,000 articles: build',
        unit: 'ms',
        bar: '≤ 1.3 × floor',
        ...build,
        floor: floorBuild.value,
      },
      pass: build.value <= 1.3 * floorBuild.value,
    },
    {
      ...{
        name: 'rank 10,000 articles beside the guides',
        unit: 'ms',
        bar: '≤ 20 × floor, p95 ≤ 30 ms',
        ...query,
        floor: floorQuery.value,
      },
      pass: query.value <= 20 * floorQuery.value && query.p95 <= 30,
    },
  ];
}
