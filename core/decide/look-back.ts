import type { Decision } from '../decision.ts';
import { addDays, type Day, mondayOf } from '../time.ts';
import type { WeekOfTrends } from '../trends/trends.ts';

/** Weeks before a decision that it is held against. */
const WEEKS_BEFORE = 12;

/** What the tags say of the time before a decision and of the time since: energizing share of tagged hours. */
export interface LookBack {
  before: { share: number; hours: number; weeks: number } | undefined;
  since: { share: number; hours: number; weeks: number } | undefined;
}

/** The day something was decided, as its record says; undefined while it is open. */
export const decidedOn = ({ decidedAt }: Decision): Day | undefined =>
  typeof decidedAt === 'string' ? decidedAt.slice(0, 10) : undefined;

/** True where it is time to look back, and nobody has. */
export const isDue = (decision: Decision, today: Day): boolean =>
  !!decision.outcome && !!decision.lookBackOn && decision.lookBackOn <= today && !decision.lookedBackAt;

/** Shares of the twelve weeks before the week of the decision, and of the weeks after it up to `until`. */
export function lookBack(weeks: readonly WeekOfTrends[], decided: Day, until: Day): LookBack {
  const week = mondayOf(decided);
  return {
    before: shareOf(weeks.filter((one) => one.week < week && one.week >= addDays(week, -7 * WEEKS_BEFORE))),
    since: shareOf(weeks.filter((one) => one.week > week && one.week <= until)),
  };
}

function shareOf(weeks: readonly WeekOfTrends[]) {
  const hours = weeks.reduce((sum, one) => sum + one.hours, 0);
  const energizing = weeks.reduce((sum, one) => sum + one.energizing, 0);
  return hours > 0 ? { share: energizing / hours, hours, weeks: weeks.length } : undefined;
}
