import { plain } from './page-text.ts';

/** A language that a page may be in, with its words for the halves of the day in {@link plain} form. */
export interface Language {
  tag: string;
  /** 0 or 12, the hours a half-day word adds, by {@link halfKey}. */
  halves: ReadonlyMap<string, number>;
  /** Source of a pattern that matches any of the words, however they are dotted. */
  halfPattern: string;
}

/**
 * Letters of the scripts that calendars come in, in lower case, for a character class. Unicode's own class of letters makes
 * patterns that take the browser milliseconds to build.
 */
export const LETTER = 'a-z\\u00aa-\\u02af\\u0370-\\u05ff\\u0620-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff';

// Making Intl formatters and patterns costs more than reading a page of chips, so each language is worked out once.
const known = new Map<string, Language>();

/** The language of a tag as a page's `lang` has it; English where it says none that Intl knows. */
export function languageNamed(lang: string): Language {
  const tag = lang || 'en';
  const found = known.get(tag);
  if (found) return found;
  const language = wordsOf(isLanguage(tag) ? tag : 'en');
  // A page may write anything there.
  if (known.size > 20) known.clear();
  known.set(tag, language);
  return language;
}

/** Makes something costly, such as a pattern, once for each language, when it is first asked for. */
export function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new WeakMap<Language, { value: T }>();
  return (language) => {
    const held = made.get(language) ?? { value: make(language) };
    made.set(language, held);
    return held.value;
  };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false; // not even the shape of a language tag
  }
}

function wordsOf(tag: string): Language {
  // Pages write "am" and "pm" in many languages that have words of their own.
  const halves = new Map([
    ['am', 0],
    ['pm', 12],
  ]);
  const wordAt = partReader(tag, { hour: 'numeric', hour12: true }, 'dayPeriod');
  halves.set(halfKey(wordAt(Date.UTC(2026, 10, 16, 9))), 0);
  halves.set(halfKey(wordAt(Date.UTC(2026, 10, 16, 21))), 12);
  halves.delete('');
  return { tag, halves, halfPattern: `(?:${alternatives(halves.keys(), '\\.? ?')})\\.?` };
}

/** How a half-day word is looked up: "a. m.", "a.m." and "am" are one. */
export const halfKey = (word: string): string => word.replace(/[. ]/g, '');

/** Gives one part of the formatted instant, in {@link plain} form; empty where the format has no such part. */
export function partReader(
  tag: string,
  options: Intl.DateTimeFormatOptions,
  type: Intl.DateTimeFormatPartTypes,
): (ms: number) => string {
  const format = new Intl.DateTimeFormat(tag, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  return (ms) => plain(format.formatToParts(ms).find((part) => part.type === type)?.value ?? '');
}

/** Source of a pattern for any of the words, longest first, with `between` after each letter but the last. */
export function alternatives(words: Iterable<string>, between = ''): string {
  const escaped = (letter: string) => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  const sources = [...words].sort((a, b) => b.length - a.length).map((word) => Array.from(word, escaped).join(between));
  return sources.join('|') || '(?!)';
}
