import type { Experiment } from '../experiment.ts';
import { addDays, type Day } from '../time.ts';
import { tQuantile } from '../trends/distributions.ts';
import { EXPERIMENT_ALLOWANCE, SIDE_WEEKS, SMALLEST } from '../trends/parameters.ts';
import type { ExperimentOfTrends } from '../trends/trends.ts';

/** What is to be told of an experiment. A verdict comes on the end date and never before: who looks often, finds often. */
export type Verdict =
  | { say: 'coming' }
  | { say: 'running'; daysLeft: number }
  | { say: 'better' | 'worse'; asExpected: boolean | null }
  /** Too few weeks on a side: how many more would do. */
  | { say: 'needs-weeks'; before: number; after: number }
  /** The difference is within what chance does: weeks after that would tell it, if it stays; undefined where none would. */
  | { say: 'cannot-tell'; moreWeeks: number | undefined }
  /** Smaller than ten points: even if it is there, it is hardly worth a word. */
  | { say: 'small' };

/** Weeks beyond which nobody is asked to go on. */
const MOST_WEEKS = 12;

/** The verdict on that day. */
export function verdictOn(
  experiment: Pick<Experiment, 'from' | 'until'>,
  found: ExperimentOfTrends | undefined,
  today: Day,
): Verdict {
  if (today < experiment.from) return { say: 'coming' };
  if (today <= experiment.until) return { say: 'running', daysLeft: daysBetween(today, experiment.until) };
  if (!found || found.difference === null) {
    const { weeksBefore = 0, weeksAfter = 0 } = found ?? {};
    return { say: 'needs-weeks', before: short(weeksBefore), after: short(weeksAfter) };
  }
  if (found.real) return { say: found.difference > 0 ? 'better' : 'worse', asExpected: found.asExpected };
  const isSmall = Math.abs(found.difference) < SMALLEST;
  const isNarrow = (found.upper ?? 1) - (found.lower ?? -1) < 4 * SMALLEST;
  return isSmall && isNarrow ? { say: 'small' } : { say: 'cannot-tell', moreWeeks: weeksToTell(found) };
}

const short = (weeks: number) => Math.max(0, SIDE_WEEKS - weeks);
const daysBetween = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/**
 * Further weeks after the change at which a difference of this size would be told, the weeks staying as much alike: the
 * least n with t·√(u(1/b + 1/n)) ≤ |d|, where u = se²/(1/b + 1/a). At least one; undefined beyond twelve.
 */
export function weeksToTell({
  difference,
  standardError,
  df,
  weeksBefore,
  weeksAfter,
}: ExperimentOfTrends): number | undefined {
  if (difference === null || standardError === null || df === null) return undefined;
  const size = Math.max(Math.abs(difference), SMALLEST);
  const week = standardError ** 2 / (1 / weeksBefore + 1 / weeksAfter);
  const t = tQuantile(EXPERIMENT_ALLOWANCE, df);
  const room = size ** 2 / (t * t * week) - 1 / weeksBefore;
  if (room <= 0) return undefined;
  const more = Math.max(1, Math.ceil(1 / room) - weeksAfter);
  return more <= MOST_WEEKS ? more : undefined;
}

/** The experiment with so many more weeks from its end, or from today where that is later. */
export const extended = (experiment: Experiment, weeks: number, today: Day): Experiment => {
  const from = experiment.until > today ? experiment.until : addDays(today, -1);
  return { ...experiment, until: addDays(from, 7 * weeks), outcome: undefined, closedAt: undefined };
};
