import { plain } from './page-text.ts';

/** The words for times and dates in one language, as the browser's own Intl data has them, in {@link plain} form. */
export interface Language {
  /** 1 to 12, by name; names end without a dot. */
  months: ReadonlyMap<string, number>;
  /** 0 for Sunday to 6 for Saturday, by name. */
  weekdays: ReadonlyMap<string, number>;
  /** 0 or 12, the hours a half-day word adds, by {@link halfKey}. */
  halves: ReadonlyMap<string, number>;
  /** Sources of regular expressions that match any of the names. */
  monthPattern: string;
  weekdayPattern: string;
  halfPattern: string;
}

// Making Intl formatters costs more than reading a page of chips, so each language is worked out once.
const known = new Map<string, Language>();

/** The language the page says it is in; English where it says none that Intl knows. */
export function languageOf(document: Document): Language {
  const tag = document.documentElement.lang || 'en';
  const found = known.get(tag);
  if (found) return found;
  const language = wordsOf(isLanguage(tag) ? tag : 'en');
  known.set(tag, language);
  return language;
}

/** Makes something costly, such as a pattern, once for each language. */
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
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const halves = new Map<string, number>([
    ['am', 0],
    ['pm', 12],
  ]);
  const MONTHS: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    // Many languages decline the month after a day: "16 listopada", not "listopad".
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
    { dateStyle: 'long' },
    { dateStyle: 'medium' },
  ];
  for (const options of MONTHS) {
    const nameOf = partReader(tag, options, 'month');
    for (let month = 0; month < 12; month++) learn(months, nameOf(Date.UTC(2026, month, 16)), month + 1);
  }
  for (const weekday of ['long', 'short'] as const) {
    const nameOf = partReader(tag, { weekday }, 'weekday');
    // 2026-11-15 was a Sunday. A name of one letter ("月") would be found inside dates.
    for (let day = 0; day < 7; day++) learn(weekdays, nameOf(Date.UTC(2026, 10, 15 + day)), day, 2);
  }
  const halfOf = partReader(tag, { hour: 'numeric', hour12: true }, 'dayPeriod');
  for (const hour of [9, 21]) learn(halves, halfKey(halfOf(Date.UTC(2026, 10, 16, hour))), hour < 12 ? 0 : 12);
  return {
    months,
    weekdays,
    halves,
    monthPattern: `(?<!\\p{L})(?:${anyOf(months)})\\.?(?!\\p{L})`,
    weekdayPattern: `(?<!\\p{L})(?:${anyOf(weekdays)})\\.?(?!\\p{L})`,
    halfPattern: `(?:${anyOf(halves, '\\.? ?')})\\.?`,
  };
}

/** How a half-day word is looked up: "a. m.", "a.m." and "am" are one. */
export const halfKey = (word: string): string => word.replace(/[. ]/g, '');

/** Formats an instant and gives one part of it, in {@link plain} form. */
function partReader(tag: string, options: Intl.DateTimeFormatOptions, type: Intl.DateTimeFormatPartTypes) {
  const format = new Intl.DateTimeFormat(tag, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  return (ms: number) => plain(format.formatToParts(ms).find((part) => part.type === type)?.value ?? '');
}

function learn(words: Map<string, number>, word: string, value: number, least = 1) {
  if (word.length >= least && !/\d/.test(word)) words.set(word.replace(/\.$/, ''), value);
}

/** Alternatives for a pattern, longest first. */
const anyOf = (words: ReadonlyMap<string, number>, between = ''): string =>
  [...words.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => [...word].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')).join(between))
    .join('|') || '(?!)';
