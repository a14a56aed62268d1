import type { Activity } from './activity.ts';
import { type KindEnergy, kindsIn } from './energy-by-kind.ts';
import type { Experiment } from './experiment.ts';
import type { Tag } from './tag.ts';
import { addDays, dayOf, type Instant, mondayOf } from './time.ts';
import { type Columns, columnsOf } from './trends/columns.ts';
import { energyByHour, type HourEnergy } from './trends/energy-by-hour.ts';
import type { TrendMemory } from './trends/memory.ts';
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

/** Which period is asked for, as of when. */
interface PeriodAsked {
  now: Instant;
  period: Period;
  experiments: readonly Experiment[];
  label: Label;
}

/**
 * What the tags of a period come to.
 * @param memory of the same period, if it was asked before
 */
export function periodIn(
  columns: Columns,
  { now, period, experiments, label }: PeriodAsked,
  memory?: TrendMemory,
): PeriodTrends {
  const first =
    period === 'all' ? Number.NEGATIVE_INFINITY : Date.parse(addDays(mondayOf(dayOf(now, 'UTC')), -7 * period));
  return {
    trends: trendsOf(columns, { now, window: period, experiments, label }, memory),
    kinds: kindsIn(columns, first, Date.parse(now)),
    hours: energyByHour(columns, first, Date.parse(now)),
  };
}

/** The same of records in any order. */
export function trendsOfPeriod(
  records: { activities: readonly Activity[]; tags: readonly Tag[]; experiments: readonly Experiment[] },
  asked: Omit<PeriodAsked, 'experiments'>,
): PeriodTrends {
  return periodIn(columnsOf(records.activities, records.tags), { ...asked, experiments: records.experiments });
}
