import type { Activity } from './activity.ts';
import { energyByKind, type KindEnergy } from './energy-by-kind.ts';
import type { Experiment } from './experiment.ts';
import type { Tag } from './tag.ts';
import { addDays, dayOf, type Instant, mondayOf } from './time.ts';
import { columnsOf } from './trends/columns.ts';
import { energyByHour, type HourEnergy } from './trends/energy-by-hour.ts';
import { WINDOW_WEEKS } from './trends/parameters.ts';
import type { Label } from './trends/statement.ts';
import { type Trends, trendsOf } from './trends/trends.ts';

/** How far back the Trends tab looks: whole weeks before the current one, or all there is. */
export const PERIODS = [4, 13, 26, 52, 'all'] as const;
export type Period = (typeof PERIODS)[number];

/** The period that is shown first, and that all that is claimed elsewhere rests on. */
export const USUAL_PERIOD: Period = WINDOW_WEEKS;

/** All that is told of one period. */
export interface PeriodTrends {
  trends: Trends;
  kinds: KindEnergy[];
  hours: HourEnergy[];
}

/** What the tags of a period come to; the records in any order. */
export function trendsOfPeriod(
  records: { activities: readonly Activity[]; tags: readonly Tag[]; experiments: readonly Experiment[] },
  { now, period, label }: { now: Instant; period: Period; label: Label },
): PeriodTrends {
  const { activities, tags, experiments } = records;
  const columns = columnsOf(activities, tags);
  const first = period === 'all' ? '' : addDays(mondayOf(dayOf(now, 'UTC')), -7 * period);
  const inPeriod = activities.filter(({ start }) => start >= first && start <= now);
  return {
    trends: trendsOf(columns, { now, window: period, experiments, label }),
    kinds: energyByKind(inPeriod, tags),
    hours: energyByHour(columns, first ? Date.parse(first) : Number.NEGATIVE_INFINITY, Date.parse(now)),
  };
}
