import type { Columns } from './columns.ts';
import { historyOf } from './history.ts';
import { newMix } from './new-mix.ts';
import { rowsIn } from './rows.ts';
import { Sums } from './sums.ts';
import { type Question, reachOf } from './trends.ts';
import { sharesOf } from './untagged.ts';

/** What another mix of hours would feel like against today's, as `analyze -- mix` prints it. */
export interface Mix {
  /** Energizing share of the new mix with its 90 % interval; null where nothing was tagged. */
  share: number | null;
  lower: number | null;
  upper: number | null;
  /** Energizing share of tagged hours today. */
  now: number | null;
  /** Part of the mix in kinds that were tagged. */
  seenShare: number;
  /** False where the tags cannot say: fewer than twelve, or more than 40 % of the mix never tagged. */
  enough: boolean;
}

/**
 * The energizing share of another mix.
 * @param hours by kind, in any unit: only proportions count
 */
export function mixOf(
  columns: Columns,
  question: Pick<Question, 'now' | 'window'>,
  hours: ReadonlyMap<string, number>,
): Mix {
  const reach = reachOf(columns, question);
  const history = historyOf(columns, reach);
  const sums = new Sums(history);
  sums.moveTo(reach);
  const { share, lower, upper, seenShare, enough } = newMix(history, sums, hours);
  return {
    share: share ?? null,
    lower: lower ?? null,
    upper: upper ?? null,
    now: sharesOf(rowsIn(history, reach), 0).energizing ?? null,
    seenShare,
    enough,
  };
}
