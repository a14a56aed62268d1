import type { Match, Reading } from './matching.ts';
import { phraseIndex } from './phrase-index.ts';

/** What a person's own choices taught: kind ids by series, by whole title, by words. Plain JSON, rebuilt at will. */
export interface Learned {
  series: Record<string, string>;
  titles: Record<string, string>;
  words: Record<string, string>;
}

/** A person who has not chosen a kind yet. */
export const NOTHING_LEARNED: Learned = { series: {}, titles: {}, words: {} };

/** The entry of a record that also holds what foreign text named it, `__proto__` included. */
export const entryIn = (record: Record<string, string>, key: string): string | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** True of a record without entries. */
export function isEmpty(record: Record<string, string>): boolean {
  for (const _ in record) return false;
  return true;
}

/** One or more neighbouring words of a title that can be learned. */
export interface Feature {
  key: string;
  start: number;
  end: number;
}

const LONGEST_FEATURE = 3;
/** More words than this are no title; the rest is not learned from. */
const MOST_PIECES = 24;
// Kanji, katakana, Hangul; hiragana between them is grammar.
const RUN = /[\u3005\u3400-\u9fff]+|[\u30a1-\u30ff]+|[\uac00-\ud7af]+/g;

/** The pieces of a title that say something: no numbers, prepositions, small words; in order. */
function piecesOf(reading: Reading): Feature[] {
  const { passed } = phraseIndex();
  const pieces = reading.words
    .filter((word) => !passed.has(word.text) && !/^\p{N}+$/u.test(word.text))
    .map(({ text, start, end }): Feature => ({ key: text, start, end }));
  for (const run of reading.text.matchAll(RUN)) {
    pieces.push({ key: run[0], start: run.index, end: run.index + run[0].length });
  }
  return pieces.sort((a, b) => a.start - b.start).slice(0, MOST_PIECES);
}

/** The title without numbers and small words, for recognising the same title again; empty when nothing is left. */
export const titleKey = (reading: Reading): string =>
  piecesOf(reading)
    .map((piece) => piece.key)
    .join(' ');

/** How many words a {@link titleKey} or a feature's key has. */
export const wordCount = (key: string): number => (key === '' ? 0 : key.split(' ').length);

/** Every word, pair and triple of neighbours that can be learned, and the pairs of letters inside a run of Han. */
export function featuresOf(reading: Reading): Feature[] {
  const pieces = piecesOf(reading);
  const features: Feature[] = [];
  for (const [i, first] of pieces.entries()) {
    let key = '';
    for (const piece of pieces.slice(i, i + LONGEST_FEATURE)) {
      key = key === '' ? piece.key : `${key} ${piece.key}`;
      features.push({ key, start: first.start, end: piece.end });
    }
    if (!/^[\u3400-\u9fff]{3}/.test(first.key)) continue;
    for (let at = 0; at + 2 <= first.key.length; at++) {
      features.push({ key: first.key.slice(at, at + 2), start: first.start + at, end: first.start + at + 2 });
    }
  }
  return features;
}

/** A learned word counts like a sure word of the lexicon, learned neighbours more. */
const LEARNED_WORD = 3;
const LEARNED_PHRASE = 4;

/** The phrases in the title that the person's choices have given a kind. */
export function learnedPhrasesIn(reading: Reading, learned: Learned): Match[] {
  if (isEmpty(learned.words)) return [];
  return featuresOf(reading).flatMap(({ key, start, end }) => {
    const kind = entryIn(learned.words, key);
    if (kind === undefined) return [];
    const weights = new Map([[kind, wordCount(key) > 1 ? LEARNED_PHRASE : LEARNED_WORD]]);
    // One letter more than a phrase of ours in the same place: the person's word wins.
    return [{ start, end, entry: { letters: key.length + 1, headFirst: false, isHead: false, weights } }];
  });
}
