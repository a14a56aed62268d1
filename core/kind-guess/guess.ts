import type { Activity } from '../activity.ts';
import { isRedacted } from '../redacted.ts';
import { entryIn, isEmpty, type Learned, learnedPhrasesIn, titleKey } from './learned.ts';
import { mostSpecific, readTitle, shownOf } from './matching.ts';
import { type ShapeName, shapeAdds, shapeOf } from './shape.ts';
import { saidBy } from './title-says.ts';

/** What a guess looks at. */
export type Guessable = Pick<Activity, 'title' | 'attendees' | 'series' | 'start' | 'end' | 'organizer' | 'source'>;

/** How a guess came about: `words` are the words of the title that decided, as it writes them. */
export type Why =
  | { by: 'series'; words: [] }
  | { by: 'learned-words' | 'words'; words: string[] }
  | { by: 'shape'; words: []; shape: ShapeName }
  | { by: 'nothing'; words: [] };

/** A kind for an activity that nobody has given one. */
export interface KindGuess {
  kind: string;
  why: Why;
}

/** What a shape weighs against words: more than a hint, less than a usual word. */
const SHAPE = 1.6;

/**
 * The kind of an activity by, in this order: the person's choice for its series; their choice for the same title; the
 * words of the title, theirs before ours; its shape; `other`.
 * @param learned from `learnFrom`; `NOTHING_LEARNED` for a person who has not chosen yet
 */
export function guessKind(activity: Guessable, learned: Learned): KindGuess {
  const chosen = activity.series === null ? undefined : entryIn(learned.series, activity.series);
  if (chosen !== undefined) return { kind: chosen, why: { by: 'series', words: [] } };
  const { reading, phrases } = readTitle(activity.title);
  const sameTitle = isEmpty(learned.titles) ? undefined : entryIn(learned.titles, titleKey(reading));
  if (sameTitle !== undefined) {
    return { kind: sameTitle, why: { by: 'learned-words', words: [shownOf(reading, 0, reading.text.length).trim()] } };
  }
  const theirs = learnedPhrasesIn(reading, learned);
  const matches = mostSpecific([...theirs, ...phrases]);
  const shape = shapeOf(activity);
  let best: KindGuess = shape
    ? { kind: shape.kind, why: { by: 'shape', words: [], shape: shape.shape } }
    : { kind: 'other', why: { by: 'nothing', words: [] } };
  let bestScore = shape ? SHAPE : 0;
  const said = saidBy(reading, matches);
  for (const [kind, { score, words }] of said) {
    const total = score + shapeAdds(activity, kind, said);
    if (total <= bestScore) continue;
    const learnedWord = theirs.some((match) => matches.includes(match) && match.entry.weights.has(kind));
    best = { kind, why: { by: learnedWord ? 'learned-words' : 'words', words } };
    bestScore = total;
  }
  return best;
}

/** The activity with a fresh guess as its kind, or as it is where a person (or a file that names no one) chose the kind. */
export function withGuess<A extends Activity>(activity: A, learned: Learned): A {
  if (isChosen(activity)) return activity;
  const { kind, why } = guessKind(activity, learned);
  // Without its title only its series can say more than the guess that was made when the title was read.
  if (isRedacted(activity) && activity.kind !== null && why.by !== 'series') return activity;
  return { ...activity, kind, kindBy: 'guess' };
}

/** True where the kind is not ours to change. */
export const isChosen = (activity: Pick<Activity, 'kind' | 'kindBy'>): boolean =>
  activity.kind !== null && activity.kindBy !== 'guess';
