import { conceptPull, recency, SHARES } from '../articles/imported.ts';
import { CONCEPTS, wordsIn } from '../articles/lexicon.ts';
import { type Taste, textPoints } from '../articles/rank.ts';
import { hashOf } from '../hash.ts';
import { type FeedItem, itemId, numberOf } from './item.ts';

/** Concepts that a reading holds at most. */
const SLOTS = 4;
/** Grows when the columns or the lexicon change their shape; older ones are then made anew. */
const VERSION = `1 ${CONCEPTS.length}`;

/**
 * What ranking needs of all feed items, in columns, so that ten thousand of them are read and scored in a moment. Derived:
 * it can always be made again from the items.
 */
export interface FeedColumns {
  version: string;
  /** Number of each item's id. */
  numbers: Float64Array;
  /** Epoch milliseconds. */
  dates: Float64Array;
  /** Place of its feed in `sources`. */
  source: Uint16Array;
  sources: string[];
  /** {@link SLOTS} for each item: place in the lexicon and 1, 0 for none; its weight; its direction as −1, 0, 1. */
  concepts: Uint8Array;
  weights: Float64Array;
  directions: Int8Array;
  /** Hashes of the words in titles and tags; those of item i from `wordsFrom[i]` to `wordsFrom[i + 1]`. */
  words: Uint32Array;
  wordsFrom: Uint32Array;
}

const PLACES = new Map(CONCEPTS.map(({ id }, i) => [id, i + 1]));
const wordHash = (word: string): number => hashOf(word) >>> 0;

/** The columns of these items, in any order. */
export function columnsOf(items: readonly FeedItem[]): FeedColumns {
  const n = items.length;
  const sources = [...new Set(items.map(({ feed }) => feed))].sort();
  const placeOf = new Map(sources.map((id, i) => [id, i]));
  const words: number[] = [];
  const hashes = new Map<string, number>();
  const hashed = (word: string) => {
    const known = hashes.get(word);
    if (known !== undefined) return known;
    const hash = wordHash(word);
    hashes.set(word, hash);
    return hash;
  };
  const columns: FeedColumns = {
    ...{
      version: VERSION,
      numbers: new Float64Array(n),
      dates: new Float64Array(n),
      source: new Uint16Array(n),
      sources,
    },
    ...{
      concepts: new Uint8Array(n * SLOTS),
      weights: new Float64Array(n * SLOTS),
      directions: new Int8Array(n * SLOTS),
    },
    ...{ words: new Uint32Array(), wordsFrom: new Uint32Array(n + 1) },
  };
  items.forEach(({ id, feed, title, tags, date, reading }, i) => {
    columns.numbers[i] = numberOf(id);
    columns.dates[i] = date;
    columns.source[i] = placeOf.get(feed) ?? 0;
    reading.concepts.slice(0, SLOTS).forEach((one, slot) => {
      const at = i * SLOTS + slot;
      columns.concepts[at] = PLACES.get(one.id) ?? 0;
      columns.weights[at] = one.weight;
      columns.directions[at] = one.direction === 'ease' ? -1 : one.direction === 'more' ? 1 : 0;
    });
    for (const word of new Set([title, ...tags].flatMap(wordsIn))) words.push(hashed(word));
    columns.wordsFrom[i + 1] = words.length;
  });
  columns.words = Uint32Array.from(words);
  return columns;
}

/** True for columns of this version of the lexicon and of so many items. */
export const isCurrent = (columns: unknown, items: number): columns is FeedColumns =>
  (columns as FeedColumns | undefined)?.version === VERSION && (columns as FeedColumns).numbers.length === items;

/** Most items that are handed on, and most of one feed: of one source two can be among the first five. */
const MOST = 60;
const MOST_OF_SOURCE = 8;

/**
 * The ids of the items that score best, best first, by the very score that ranking gives them; at most {@link MOST}, of one
 * feed at most {@link MOST_OF_SOURCE}. Of equals the newer, then the smaller number.
 */
export function shortlist(columns: FeedColumns, { interests, ownWords, remembered, marked, now }: Taste): string[] {
  const { numbers, dates, source, concepts, weights, directions, words, wordsFrom } = columns;
  // What each concept pulls, for articles that want it eased, say nothing, want more of it.
  const pulls = new Float64Array((CONCEPTS.length + 1) * 3);
  CONCEPTS.forEach(({ id }, i) => {
    const pull = interests.get(id);
    (['ease', null, 'more'] as const).forEach((direction, j) => {
      pulls[(i + 1) * 3 + j] = conceptPull(pull, direction)?.points ?? 0;
    });
  });
  // What was said of each concept's theme; the first is of no theme.
  const themes = [undefined, ...CONCEPTS].map((concept) => remembered('', concept?.cluster).factor);
  const isOwn = new Uint8Array(1 << 16);
  const own = new Set([...ownWords].map(wordHash));
  for (const hash of own) isOwn[hash & 0xffff] = 1;
  const markedRows = new Map([...marked].flatMap((id) => (id.startsWith('feed:') ? [[numberOf(id), id]] : [])));
  const scores = new Float64Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    let [first, second, third] = [0, 0, 0];
    for (let at = i * SLOTS; at < i * SLOTS + SLOTS; at++) {
      const concept = concepts[at] ?? 0;
      if (concept === 0) break;
      const points = (weights[at] ?? 0) * (pulls[concept * 3 + (directions[at] ?? 0) + 1] ?? 0);
      if (points > first) [first, second, third] = [points, first, second];
      else if (points > second) [second, third] = [points, second];
      else if (points > third) third = points;
    }
    let common = 0;
    for (let at = wordsFrom[i] ?? 0, end = wordsFrom[i + 1] ?? 0; at < end; at++) {
      const hash = words[at] ?? 0;
      if (isOwn[hash & 0xffff] && own.has(hash)) common++;
    }
    if (first === 0 && common === 0) continue;
    const id = markedRows.size > 0 ? markedRows.get(numbers[i] ?? 0) : undefined;
    const place = concepts[i * SLOTS] ?? 0;
    const memory = id === undefined ? undefined : remembered(id, CONCEPTS[place - 1]?.cluster);
    if (memory?.dismissed) continue;
    scores[i] =
      (memory?.factor ?? themes[place] ?? 1) *
      recency(dates[i], now) *
      (weighted(first, second, third) + textPoints(common));
  }
  return best(scores, (a, b) => (dates[b] ?? 0) - (dates[a] ?? 0) || (numbers[a] ?? 0) - (numbers[b] ?? 0), source).map(
    (i) => itemId(numbers[i] ?? 0),
  );
}

const weighted = (first: number, second: number, third: number) =>
  SHARES[0] * first + SHARES[1] * second + SHARES[2] * third;

/** Rows with the greatest scores above 0. */
function best(scores: Float64Array, tie: (a: number, b: number) => number, source: Uint16Array): number[] {
  const rows: number[] = [];
  for (let i = 0; i < scores.length; i++) if ((scores[i] ?? 0) > 0) rows.push(i);
  rows.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || tie(a, b));
  const taken = new Map<number, number>();
  const chosen: number[] = [];
  for (const row of rows) {
    const from = source[row] ?? 0;
    const before = taken.get(from) ?? 0;
    if (before >= MOST_OF_SOURCE) continue;
    taken.set(from, before + 1);
    chosen.push(row);
    if (chosen.length === MOST) break;
  }
  return chosen;
}
