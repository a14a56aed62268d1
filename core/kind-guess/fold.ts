/** A run of letters and digits of a title and where it stands in the folded text. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** A title made comparable: without case, accents, width and direction marks. */
export interface Folded {
  text: string;
  /** The same text as the person reads it, letter by letter in step with `text`; undefined where folding moved letters. */
  shown: string | undefined;
}

/** Longest piece of a title that is looked at, in UTF-16 units; a kind is said in the first words or not at all. */
export const MAX_TITLE = 200;

const INVISIBLE = /[\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
// Latin, Greek and Arabic marks only: taking the voicing marks off kana would turn one word into another.
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670]/g;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
// Letters that are folded: Latin beyond ASCII, Greek, Cyrillic, Arabic.
const HAS_ACCENTS = /[\u00c0-\u06ff\u1e00-\u1fff]/;
const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text);

/** The first `longest` letters of a text without what does not tell words apart; ASCII takes a short way. */
export function fold(title: string, longest = MAX_TITLE): Folded {
  const cut = title.slice(0, longest);
  if (isAscii(cut)) return { text: cut.toLowerCase(), shown: cut };
  const shown = cut.normalize('NFKC').replace(INVISIBLE, '');
  const lower = shown.toLowerCase();
  const text = HAS_ACCENTS.test(lower) ? withoutAccents(lower) : lower;
  return { text, shown: text.length === shown.length ? shown : undefined };
}

function withoutAccents(lower: string): string {
  return lower
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
}

/** Han, kana and Hangul: written without spaces, or with endings glued on, so they are searched by substring. */
const UNSPACED = '\\u3005\\u3041-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uac00-\\ud7af';
/** True of a text with at least one letter of such a script. */
export const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');

const WORD = /[\p{L}\p{N}]+/gu;
const ASCII_WORD = /[a-z0-9]+/g;
const NOT_UNSPACED = new RegExp(`[^${UNSPACED}]+`, 'gu');

// 1:1, 1-1, 1-2-1, 1 on 1, 1to1, 1on1, 1x1, 1 zu 1, 1 a 1, 1对1; never 11:15 or version 1.1
const ONE_ON_ONE = /(?<![\p{N}.:])1 ?(?::|-|–|x|to|on|zu|a|-2-|对|対|대) ?1(?![\p{N}.:])/u;

/** Where the first "1:1" or "1 on 1" stands, as `[start, end]`. */
export function oneOnOneAt(text: string): [number, number] | undefined {
  if (!text.includes('1')) return undefined;
  const found = ONE_ON_ONE.exec(text);
  return found ? [found.index, found.index + found[0].length] : undefined;
}

/** The words of a folded text in scripts with spaces, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const add = (word: string, start: number) => words.push({ text: word, start, end: start + word.length });
  for (const found of text.matchAll(isAscii(text) ? ASCII_WORD : WORD)) {
    if (!HAS_UNSPACED.test(found[0])) add(found[0], found.index);
    else for (const piece of found[0].matchAll(NOT_UNSPACED)) add(piece[0], found.index + piece.index);
  }
  return words;
}
