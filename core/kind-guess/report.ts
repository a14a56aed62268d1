import type { Activity } from '../activity.ts';
import { isRedacted } from '../redacted.ts';
import { guessKind, isChosen, type Why } from './guess.ts';
import type { Learned } from './learned.ts';

/** A kind and how it came about, for someone who reads it in a terminal. */
export interface ReportedKind {
  id: string;
  title: string;
  kind: string;
  by: 'person' | 'guess';
  /** One short English sentence without a full stop. */
  why: string;
}

const SHAPES = {
  'two-people': 'two people, recurring, an hour at most',
  'short-and-regular': 'eight people or more, recurring, twenty minutes at most',
  'many-people': 'more than thirty people',
};

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(' and ');

/** How a guess came about, as a short English sentence: `title says "standup"`. */
function whySentence(why: Why): string {
  switch (why.by) {
    case 'series':
      return 'chosen by the person for this series';
    case 'learned-words':
      return `the person's choices say what ${quoted(why.words)} is`;
    case 'words':
      return `title says ${quoted(why.words)}`;
    case 'shape':
      return SHAPES[why.shape];
    case 'nothing':
      return 'neither title nor shape says more';
  }
}

/**
 * Every activity with its kind: the person's own, or a fresh guess; in the order given.
 * @param merged where the work of a kind belongs now
 */
export function kindsReport(
  activities: readonly Activity[],
  learned: Learned,
  merged: (kind: string) => string = (kind) => kind,
): { activities: ReportedKind[] } {
  return {
    activities: activities.map((activity): ReportedKind => {
      const { id, title } = activity;
      if (isChosen(activity)) {
        return { id, title, kind: activity.kind ?? '', by: 'person', why: 'chosen by the person' };
      }
      const guess = guessKind(activity, learned);
      if (isRedacted(activity) && activity.kind !== null && guess.why.by !== 'series') {
        return {
          id,
          title,
          kind: activity.kind,
          by: 'guess',
          why: 'guessed when its title was read, which is not kept',
        };
      }
      return { id, title, kind: merged(guess.kind), by: 'guess', why: whySentence(guess.why) };
    }),
  };
}
