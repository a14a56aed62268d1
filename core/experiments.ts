import type { GuideMeta } from './articles/guide.ts';
import type { Experiment } from './experiment.ts';
import { addDays, type Day, type Instant } from './time.ts';

/** The experiment that runs on a day or is to begin after it; undefined where none does. */
export const runningExperiment = (experiments: readonly Experiment[], today: Day): Experiment | undefined =>
  experiments.find(({ until }) => until >= today);

/**
 * The experiment that a guide proposes, from `today` for as many weeks as the guide says, the last day included. It keeps
 * which guide it came from and when to stop early.
 */
export function experimentOf(
  { slug, experiment, kinds }: Pick<GuideMeta, 'slug' | 'experiment' | 'kinds'>,
  { id, today, createdAt }: { id: string; today: Day; createdAt: Instant },
): Experiment {
  const { title, change, expected, weeks, stop } = experiment;
  const until = addDays(today, 7 * weeks - 1);
  const of = kinds.length ? [...kinds] : null;
  return { id, title, change, createdAt, from: today, until, expected, kinds: of, guide: `guide:${slug}`, stop };
}

/**
 * The experiment ended the day before `today`; undefined where it had not begun before that, so that nothing of it was
 * measured.
 */
export const endedBefore = (experiment: Experiment, today: Day): Experiment | undefined =>
  experiment.from < today ? { ...experiment, until: addDays(today, -1) } : undefined;
