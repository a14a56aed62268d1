import { type Match, partOf, type Reading, shownOf } from './matching.ts';

/** How much a phrase counts outside the main part of the title: a sure one there loses to a usual one in the main part. */
const SIDE_PART = 0.6;
/** What the head noun of the main part has over its qualifiers: "strategy workshop" is a workshop. */
const HEAD = 0.25;
/** What each further phrase for the same kind adds to the strongest one. */
const FURTHER = 0.3;

/** What the words of a title say for one kind. */
export interface Said {
  score: number;
  words: string[];
}

/**
 * What the phrases say for each kind. The main part of the title is the first one in which a phrase was found. Its head
 * is a verb that is marked as one, else the last phrase, or the first one where the language puts the head first. Of
 * several phrases for the same kind the strongest counts in full.
 * @param matches in the order of the title, none overlapping
 */
export function saidBy(reading: Reading, matches: readonly Match[]): Map<string, Said> {
  const said = new Map<string, Said>();
  const first = partOf(reading, matches[0]?.start ?? 0);
  const main = matches.filter((match) => partOf(reading, match.start) === first);
  const inOrder = main.some((match) => match.entry.headFirst) ? main[0] : main.at(-1);
  const head = main.find((match) => match.entry.isHead) ?? inOrder;
  for (const match of matches) {
    const shown = shownOf(reading, match.start, match.end);
    for (const [kind, weight] of match.entry.weights) {
      const score = match === head ? weight + HEAD : main.includes(match) ? weight : weight * SIDE_PART;
      const known = said.get(kind);
      if (!known) said.set(kind, { score, words: [shown] });
      else said.set(kind, { score: Math.max(known.score, score) + FURTHER, words: [...known.words, shown] });
    }
  }
  return said;
}
