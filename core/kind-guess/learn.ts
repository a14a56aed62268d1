import type { Activity } from '../activity.ts';
import { guessKind } from './guess.ts';
import { featuresOf, type Learned, NOTHING_LEARNED, titleKey, wordCount } from './learned.ts';
import { readTitle } from './matching.ts';

/** How many titles given the same kind against our guess it takes until the words they share mean that kind. */
const TITLES_TO_TEACH = 2;
/** Least share of all titles with a word that were given its kind. */
const AGREEMENT = 0.75;

/** The person's choices for one title: one for each series and each single activity, oldest activity first. */
interface TitleChoices {
  kinds: string[];
  /** True when our guess was another than the last choice. */
  isCorrection: boolean;
  features: Set<string>;
}

/**
 * What the person's choices teach: the kind they gave the latest activity of a series; the kind they mostly gave a title
 * (from the first time on if it has two words or more, else from the second); and the words that two corrected titles
 * share, where three in four titles with the word agree. A choice that confirms our guess teaches no new words.
 * @param activities in any order; only those whose kind a person chose count
 */
export function learnFrom(activities: readonly Activity[]): Learned {
  const chosen = activities.filter((activity) => activity.kindBy === 'person' && activity.kind !== null);
  const oldestFirst = [...chosen].sort(
    (a, b) => Date.parse(a.start) - Date.parse(b.start) || compare(a.id, b.id) || compare(a.kind ?? '', b.kind ?? ''),
  );
  const latest = new Map<string, Activity>();
  for (const activity of oldestFirst) latest.set(activity.series ?? activity.id, activity);
  const titles = new Map<string, TitleChoices>();
  for (const activity of oldestFirst) {
    if (latest.get(activity.series ?? activity.id) === activity) addChoice(titles, activity);
  }
  return {
    series: record([...latest.values()].flatMap(({ series, kind }) => (series && kind ? [[series, kind]] : []))),
    titles: record([...titles].flatMap(([key, choices]) => titleRule(key, choices))),
    words: record(wordRules(titles)),
  };
}

function addChoice(titles: Map<string, TitleChoices>, activity: Activity) {
  const { reading } = readTitle(activity.title);
  const key = titleKey(reading);
  if (key === '' || activity.kind === null) return;
  const known = titles.get(key);
  const isCorrection = guessKind({ ...activity, series: null }, NOTHING_LEARNED).kind !== activity.kind;
  const features = known?.features ?? new Set(featuresOf(reading).map((feature) => feature.key));
  titles.set(key, { kinds: [...(known?.kinds ?? []), activity.kind], isCorrection, features });
}

/** The most frequent kind; of equally frequent ones the one chosen for the latest activity. */
function usualKind(kinds: readonly string[]): { kind: string; count: number } {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let best = { kind: '', count: 0 };
  for (const kind of [...kinds].reverse()) {
    const count = counts.get(kind) ?? 0;
    if (count > best.count) best = { kind, count };
  }
  return best;
}

function titleRule(key: string, { kinds }: TitleChoices): [string, string][] {
  const { kind, count } = usualKind(kinds);
  return wordCount(key) > 1 || count > 1 ? [[key, kind]] : [];
}

function wordRules(titles: ReadonlyMap<string, TitleChoices>): [string, string][] {
  const byFeature = new Map<string, { kind: string; corrections: number }[]>();
  for (const [key, { kinds, isCorrection, features }] of titles) {
    const { kind, count } = usualKind(kinds);
    for (const feature of features) {
      // The same title again teaches itself as a phrase, not each of its words.
      const corrections = !isCorrection ? 0 : feature === key ? count : 1;
      const uses = byFeature.get(feature) ?? [];
      uses.push({ kind, corrections });
      byFeature.set(feature, uses);
    }
  }
  return [...byFeature].flatMap(([feature, uses]): [string, string][] => {
    const { kind, count } = usualKind(uses.map((use) => use.kind));
    const corrections = uses.reduce((sum, use) => sum + (use.kind === kind ? use.corrections : 0), 0);
    return corrections >= TITLES_TO_TEACH && count / uses.length >= AGREEMENT ? [[feature, kind]] : [];
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A record that may hold any key, `__proto__` too. */
const record = (entries: readonly (readonly string[])[]): Record<string, string> => Object.fromEntries(entries);
