import { KIND_IDS, type KindId } from '../kind.ts';
import { fold, HAS_UNSPACED, wordsOf } from './fold.ts';
import { type Lexicon, STRENGTHS } from './lexicon.ts';
import { arabic } from './words/arabic.ts';
import { chinese } from './words/chinese.ts';
import { english } from './words/english.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { italian } from './words/italian.ts';
import { japanese } from './words/japanese.ts';
import { korean } from './words/korean.ts';
import { portuguese } from './words/portuguese.ts';
import { romance } from './words/romance.ts';
import { spanish } from './words/spanish.ts';

const spaced = [english, german, romance, french, spanish, italian, portuguese, arabic];
const LEXICONS: readonly Lexicon[] = [...spaced, japanese, korean, chinese];

/** What a phrase says: a weight for each kind it speaks for. */
export interface Entry {
  /** Letters of the phrase, half a letter more without a star: over the same place the more specific phrase has more. */
  letters: number;
  /** True where every language that has the phrase puts the head first. */
  headFirst: boolean;
  /** True of a phrase marked `^` or `!`: wherever it is found, it is the head of the title. */
  isHead: boolean;
  weights: Map<string, number>;
}

/** A place in the tree of phrases; a key is a word, `stem*`, `*ending`, or `^word` for the first word of a title. */
export interface Place {
  entry: Entry | undefined;
  next: Map<string, Place>;
}

/** A stem or an ending, and its key in the tree. */
export interface Starred {
  letters: string;
  key: string;
}

/** All phrases of all languages, ready to be looked up. */
export interface PhraseIndex {
  root: Place;
  /** Stems (`analys*`) by their first three letters, endings (`*planung`) by their last three. */
  stems: Map<string, Starred[]>;
  endings: Map<string, Starred[]>;
  /** Keys without a star. */
  whole: Set<string>;
  /** Phrases of scripts without spaces by their first letter. */
  unspaced: Map<string, { text: string; entry: Entry }[]>;
  prepositions: Set<string>;
  /** Prepositions and small words. */
  passed: Set<string>;
}

const place = (): Place => ({ entry: undefined, next: new Map() });

function listAt<V>(map: Map<string, V[]>, key: string): V[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function addOnce(list: Starred[], letters: string, key: string) {
  if (!list.some((one) => one.key === key)) list.push({ letters, key });
}

function build(): PhraseIndex {
  const all = (words: readonly string[]) => wordsOf(fold(words.join(' '), Infinity).text).map((word) => word.text);
  const prepositions = new Set(all(LEXICONS.map((lexicon) => lexicon.prepositions)));
  const passed = new Set([...prepositions, ...all(LEXICONS.map((lexicon) => lexicon.small))]);
  const index: PhraseIndex = {
    root: place(),
    stems: new Map(),
    endings: new Map(),
    whole: new Set(),
    unspaced: new Map(),
    prepositions,
    passed,
  };
  for (const lexicon of LEXICONS) {
    for (const { phrase, kind, weight } of phrasesOf(lexicon)) {
      const entry = entryOf(phrase, index);
      if (!lexicon.headFirst) entry.headFirst = false;
      entry.weights.set(kind, Math.max(entry.weights.get(kind) ?? 0, weight));
    }
  }
  return index;
}

/** Every phrase of a language, folded. */
function phrasesOf(lexicon: Lexicon): { phrase: string; kind: KindId; weight: number }[] {
  return KIND_IDS.flatMap((kind) =>
    STRENGTHS.flatMap((weight, tier) => {
      const listed = fold(lexicon.kinds[kind]?.[tier] ?? '', Infinity).text;
      const phrases = listed.split(',').map((phrase) => phrase.trim());
      return phrases.filter(Boolean).map((phrase) => ({ phrase, kind, weight }));
    }),
  );
}

/** The entry of a folded phrase, made if it is new. */
function entryOf(phrase: string, index: PhraseIndex): Entry {
  const letters = phrase.replace(/[*^!]/g, '').length + (phrase.includes('*') ? 0 : 0.5);
  const fresh = (): Entry => ({ letters, headFirst: true, isHead: /^[!^]/.test(phrase), weights: new Map() });
  if (HAS_UNSPACED.test(phrase)) {
    const list = listAt(index.unspaced, phrase.charAt(0));
    const known = list.find((one) => one.text === phrase);
    const entry = known?.entry ?? fresh();
    if (!known) list.push({ text: phrase, entry });
    return entry;
  }
  const keys = phrase.replace('!', '').split(/[^\p{L}\p{N}*^]+/u);
  let at = index.root;
  for (const [i, key] of keys.entries()) {
    // "comité de suivi" also finds "comité du suivi"; the last word of "catch up with" has to be there.
    if (index.passed.has(key) && i > 0 && i < keys.length - 1) continue;
    const bare = key.replace(/[*^!]/g, '');
    if (key.endsWith('*')) addOnce(listAt(index.stems, bare.slice(0, 3)), bare, key);
    if (key.startsWith('*')) addOnce(listAt(index.endings, bare.slice(-3)), bare, key);
    if (!key.includes('*')) index.whole.add(key);
    const next = at.next.get(key) ?? place();
    at.next.set(key, next);
    at = next;
  }
  at.entry ??= fresh();
  return at.entry;
}

let built: PhraseIndex | undefined;

/** The index of all phrases; built at the first question, some milliseconds. */
export function phraseIndex(): PhraseIndex {
  built ??= build();
  return built;
}
