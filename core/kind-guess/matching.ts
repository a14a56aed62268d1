import { fold, HAS_UNSPACED, MAX_TITLE, oneOnOneAt, type Word, wordsOf } from './fold.ts';
import { type Entry, type Place, phraseIndex } from './phrase-index.ts';

/** A phrase found in a title. */
export interface Match {
  /** Place in the folded title. */
  start: number;
  end: number;
  entry: Entry;
}

/** A title taken apart: its words in scripts with spaces, and where its parts begin. */
export interface Reading {
  text: string;
  shown: string | undefined;
  words: Word[];
  /** Offsets at which a new part of the title begins, ascending. */
  cuts: number[];
  /** Where "1:1" stands. */
  oneOnOne: [number, number] | undefined;
}

/** A title taken apart, and every known phrase in it, overlapping ones included, in no order. */
export interface ReadTitle {
  reading: Reading;
  phrases: readonly Match[];
}

// The same titles come again every week, and reading one follows from its text alone. Bounded, the oldest go first.
const kept = new Map<string, ReadTitle>();
const MOST_KEPT = 2000;

/** Takes a title apart; only its first letters count, so that a megabyte costs no more than a line. */
export function readTitle(title: string): ReadTitle {
  const cut = title.slice(0, MAX_TITLE);
  const known = kept.get(cut);
  if (known) return known;
  const reading = takeApart(cut);
  const fresh = { reading, phrases: phrasesIn(reading) };
  for (const oldest of kept.keys()) {
    if (kept.size < MOST_KEPT) break;
    kept.delete(oldest);
  }
  kept.set(cut, fresh);
  return fresh;
}

const PART = /[:;,،、|/([{<>「『【•–—→]| - |(?<=[\u3041-\u30ff\u3400-\u9fff]) /g;
const ONE_ON_ONE: Entry = { letters: 3, headFirst: false, isHead: false, weights: new Map([['one-on-one', 3]]) };
/** Words longer than this are no words; looking for stems in them would only take time. */
const LONGEST_WORD = 40;

function takeApart(title: string): Reading {
  const { text, shown } = fold(title);
  const words = wordsOf(text);
  const { prepositions } = phraseIndex();
  const oneOnOne = oneOnOneAt(text);
  const cuts: number[] = [];
  for (const { index } of text.matchAll(PART)) {
    if (!oneOnOne || index < oneOnOne[0] || index >= oneOnOne[1]) cuts.push(index);
  }
  for (const word of words) if (prepositions.has(word.text)) cuts.push(word.start);
  if (cuts.length > 1) cuts.sort((a, b) => a - b);
  return { text, shown, words, cuts, oneOnOne };
}

/** The part of the title that the offset lies in, from 0: parts end at `: | ( – ,` and at prepositions. */
export function partOf({ cuts }: Reading, offset: number): number {
  let part = 0;
  while (part < cuts.length && (cuts[part] ?? 0) <= offset) part += 1;
  return part;
}

/** A stretch of the title as the person reads it. */
export const shownOf = ({ text, shown }: Reading, start: number, end: number): string =>
  (shown ?? text).slice(start, end);

function phrasesIn(reading: Reading): Match[] {
  const found: Match[] = [];
  const add = (start: number, end: number, entry: Match['entry']) => found.push({ start, end, entry });
  if (reading.oneOnOne) add(...reading.oneOnOne, ONE_ON_ONE);
  const { words } = reading;
  const keys = words.map((word) => keysOf(word.text));
  const { root, passed, unspaced } = phraseIndex();
  const walk = (place: Place, first: number, last: number, next: number) => {
    const word = words[next];
    if (!word || place.next.size === 0) return;
    for (const key of keys[next] ?? NONE) {
      const deeper = next > 0 && key.startsWith('^') ? undefined : place.next.get(key);
      if (!deeper) continue;
      if (deeper.entry) add(words[first]?.start ?? 0, word.end, deeper.entry);
      walk(deeper, first, next, next + 1);
    }
    if (next > first && next - last <= 2 && passed.has(word.text)) walk(place, first, last, next + 1);
  };
  for (let i = 0; i < words.length; i++) walk(root, i, i, i);
  if (HAS_UNSPACED.test(reading.text)) {
    for (let i = 0; i < reading.text.length; i++) {
      for (const { text, entry } of unspaced.get(reading.text.charAt(i)) ?? []) {
        if (reading.text.startsWith(text, i)) add(i, i + text.length, entry);
      }
    }
  }
  return found;
}

const NONE: readonly never[] = [];

/** Under which keys of the index a word stands: itself, its known stems and endings; `^…` are for the first word only. */
function keysOf(word: string): readonly string[] {
  if (word.length > LONGEST_WORD) return NONE;
  const { stems, endings, whole } = phraseIndex();
  const keys: string[] = [];
  for (const form of /^[\u0620-\u06ff]/.test(word) ? withoutParticles(word) : [word]) {
    if (whole.has(form)) keys.push(form);
    if (whole.has(`^${form}`)) keys.push(`^${form}`);
    for (const stem of stems.get(form.slice(0, 3)) ?? NONE) if (form.startsWith(stem.letters)) keys.push(stem.key);
    for (const ending of endings.get(form.slice(-3)) ?? NONE) if (form.endsWith(ending.letters)) keys.push(ending.key);
  }
  return keys;
}

/** An Arabic word as it stands and without the conjunction, particle and article that are written onto it. */
function withoutParticles(word: string): string[] {
  const forms = new Set([word]);
  const strip = (pattern: RegExp, put = '') => {
    for (const form of [...forms]) {
      const bare = form.replace(pattern, put);
      if (bare.length >= 3) forms.add(bare);
    }
  };
  strip(/^[وف]/);
  strip(/^لل/, 'ال');
  strip(/^[بلك]/);
  strip(/^ال/);
  return [...forms];
}

/**
 * The matches that count: of overlapping ones the longest stands, of equally long ones the first.
 * @returns in the order of the title
 */
export function mostSpecific(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const ranked = [...matches].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.entry.letters - a.entry.letters || a.start - b.start,
  );
  const chosen: Match[] = [];
  for (const match of ranked) {
    if (chosen.every((other) => match.end <= other.start || match.start >= other.end)) chosen.push(match);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
