import type { TrendsShown } from '../components/TrendsView.tsx';
import { addDays, mondayOf } from '../core/time.ts';
import type { Summary } from '../store/summary.ts';

/** Most weeks that the plot shows. */
const WEEKS = 13;

/** The stored summary as the Trends tab shows it: the last weeks without a gap, what may be said in sentences. */
export function trendsShown({ trends, kinds }: Summary): TrendsShown {
  const { share, untagged, weeks } = trends;
  const last = weeks.at(-1)?.week ?? mondayOf(trends.asOf.slice(0, 10));
  const byWeek = new Map(weeks.map((week) => [week.week, week]));
  const first = weeks[0]?.week ?? last;
  const shown = Array.from({ length: WEEKS }, (_, i) => addDays(last, 7 * (i - WEEKS + 1)))
    .filter((week) => week >= first)
    .map((week) => byWeek.get(week) ?? { week, tags: 0, energizing: 0, neutral: 0, draining: 0 });
  const { energizing, lower, upper } = share;
  return {
    tagged: trends.tagged,
    hours: trends.hours,
    share: energizing === null ? undefined : { energizing, lower: lower ?? energizing, upper: upper ?? energizing },
    untaggedShare: untagged.share ?? undefined,
    weeks: shown,
    kinds,
    sentences: { claims: [], leanings: [] },
  };
}
