/** The guides for somebody who has no tags yet, in the order in which they are read best. */
export const STARTER = [
  'two-week-observation',
  'energy-not-strengths',
  'reading-your-own-data',
  'small-experiments',
  'meeting-diet',
  'twenty-percent-shift',
  'time-of-day-energy',
  'maker-manager-time',
  'job-crafting-basics',
  'autonomy-mastery',
] as const;

/**
 * Guides about hard matters, and the sentences by which a person brings the matter up. Without one of those they are
 * offered only on a signal, and never on fewer than {@link FLOOR_DAYS} tagged days.
 */
export const SENSITIVE: Readonly<Record<string, readonly string[]>> = {
  'burnout-early-signs': [],
  'golden-handcuffs': ['held-by-money', 'one-more-year'],
  'sunk-cost-career': ['too-late'],
  'stick-it-out': ['one-more-year'],
  'escape-fantasy': ['all-or-nothing-plan', 'weighing-independence'],
};

/** Days with a tag below which hard matters are not brought up. */
export const FLOOR_DAYS = 15;

/** What a hard matter's signals must come to before it is brought up. */
export const CALLED_FOR = 0.15;
