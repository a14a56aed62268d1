import type { KindId } from '../kind.ts';

/**
 * Phrases that speak for a kind, separated by commas, in three strengths: sure (the word names the kind), usual (it
 * mostly does), hint (it may; the shape of the meeting can overrule it). A phrase may stand under several kinds.
 * Written as people write, folded on loading. `*` at an end of a word stands for any letters (`analys*`, `*planung`),
 * `^` before the first word says that it must open the title and is its head then ("write the brief"), `!` that it is the
 * head anywhere ("Gutachten schreiben"). Prepositions and small words are passed over.
 */
export type Phrases = readonly [sure: string, usual?: string, hint?: string];

/** What one language says about the kinds. */
export interface Lexicon {
  /** True where the noun that says what it is comes first: "réunion de lancement", not "kick-off meeting". */
  headFirst: boolean;
  /** Words after which the rest only says with whom or about what: "workshop *on* hiring". */
  prepositions: string;
  /** Other words that say nothing. */
  small: string;
  kinds: Partial<Record<KindId, Phrases>>;
}

/** Weights of sure, usual and hint. */
export const STRENGTHS = [3, 2, 1] as const;
