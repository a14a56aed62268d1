import type { Experiment } from '../experiment.ts';
import { type Day, type Instant, instantOf } from '../time.ts';
import { beforeAfter } from './before-after.ts';
import { epochMs } from './clock.ts';
import { type Columns, columnsFrom } from './columns.ts';
import { coreRows } from './core-rows.ts';
import { historyOf } from './history.ts';
import { lookAt } from './look.ts';
import { lookAgain, printOf, type TrendMemory } from './memory.ts';
import { missedIn } from './missed.ts';
import { FIRST_DAYS, READINGS_KEPT, WINDOW_WEEKS, Z90 } from './parameters.ts';
import type { Reach } from './reach.ts';
import { latestOffset, levelsOf, readingTimes, weekAt } from './readings.ts';
import { type Rows, rowsIn } from './rows.ts';
import { type Label, type Statement, statementsFrom } from './statement.ts';
import { Sums } from './sums.ts';
import { type MixOrFeeling, mixOrFeeling, type Slope, shareTrend, slopeOf } from './trend.ts';
import { sharesOf } from './untagged.ts';
import { DAY, dateOf, mondayOfWeek, weekOfDay } from './weekdays.ts';
import { levelsOfShare, sharedWeeks, type Week, weeksOf } from './weeks.ts';

const SINCE_EVER = Number.NEGATIVE_INFINITY;

/** All that the tags say, as `analyze -- trends` prints it. Shares are fractions; null where there is nothing to say. */
export interface Trends {
  asOf: Instant;
  tagged: number;
  /** Tagged hours. */
  hours: number;
  /** Tags by side. */
  counts: { energizing: number; neutral: number; draining: number };
  share: Record<'energizing' | 'neutral' | 'draining' | 'lower' | 'upper', number | null>;
  untagged: Record<'share' | 'lower' | 'upper', number | null>;
  weeks: WeekOfTrends[];
  trend: TrendOfTrends | null;
  /** Null below twelve tags. */
  variance: { total: number; series: number; day: number } | null;
  statements: Statement[];
  experiments: ExperimentOfTrends[];
  /** Less than two weeks since the first tag: counts only, no claims. */
  firstTwoWeeks: boolean;
}

/** One week, Monday first; hours are tagged hours. */
export interface WeekOfTrends {
  week: Day;
  tags: number;
  hours: number;
  energizing: number;
  neutral: number;
  draining: number;
  share: number | null;
  level: number | null;
  lower: number | null;
  upper: number | null;
}

/** The way things go over the whole history. */
export interface TrendOfTrends extends Slope {
  theilSen: { slope: number; lower: number; upper: number };
  mannKendall: { s: number; p: number; variance: number; factor: number; plainP: number };
  /** Monday of the first and the last week that count. */
  from: Day;
  until: Day;
  decomposition: MixOrFeeling | null;
}

/** What the tags say of one experiment; differences in balance, after minus before. */
export interface ExperimentOfTrends {
  id: string;
  from: Day;
  weeksBefore: number;
  weeksAfter: number;
  difference: number | null;
  standardError: number | null;
  lower: number | null;
  upper: number | null;
  df: number | null;
  r1: number | null;
  p: number | null;
  real: boolean;
  /** Whether a real difference went the way that was written down before; null where none was, or nothing is real. */
  asExpected: boolean | null;
  /** The weeks that were compared, in order: the mean balance of each, like with like. */
  weeks: { week: Day; tags: number; balance: number; isAfter: boolean }[];
}

/** What a person's tags are asked. */
export interface Question {
  now: Instant;
  /** Whole weeks before the current one for differences, totals and mixes; weeks and trend tell the whole history. */
  window?: number | 'all';
  experiments?: readonly Experiment[];
  label?: Label;
}

/** The reach of differences, totals and mixes. */
export function reachOf(columns: Columns, { now, window = WINDOW_WEEKS }: Pick<Question, 'now' | 'window'>): Reach {
  return reachAt(columns, epochMs(now), window);
}

function reachAt(columns: Columns, asOf: number, window: number | 'all'): Reach {
  return { fromWeek: window === 'all' ? SINCE_EVER : weekAt(asOf, latestOffset(columns, asOf)) - window, asOf };
}

/**
 * Everything the tags say at a moment.
 * @param memory of earlier askings; the answer is the same without
 */
export function trendsOf(columns: Columns, question: Question, memory?: TrendMemory): Trends {
  const { now, window = WINDOW_WEEKS, experiments = [], label = () => undefined } = question;
  const asOf = epochMs(now);
  const reach = reachAt(columns, asOf, window);
  const history = historyOf(seenFrom(columns, reach.fromWeek - READINGS_KEPT - 1), reach);
  const sums = new Sums(history);
  sums.moveTo(reach);
  const look = lookAt(history, sums);
  const { variances } = look;
  const missed = missedIn(history, reach);
  const rows = rowsIn(history, reach);
  const all = coreRows(columns, history.model);
  const whole = all({ fromWeek: SINCE_EVER, asOf });
  const firstTwoWeeks = isWithinFirstDays(columns, asOf);
  const times = firstTwoWeeks ? [] : readingTimes(asOf, latestOffset(columns, asOf));
  const print = memory && printOf(memory, history);
  const levels = levelsOf(look, times, (time, questions) => {
    if (time === asOf) return look;
    const earlier = reachAt(columns, time, window);
    const take = () => {
      sums.moveTo(earlier);
      return lookAt(history, sums, questions);
    };
    return memory && print ? lookAgain(memory, print(earlier), questions, take) : take();
  });
  if (firstTwoWeeks) for (const one of look.measured) levels.set(one, { level: 'none', held: 0 });
  const shares = sharesOf(rows, missed.minutes);
  const weeks = weeksOf(whole);
  return {
    asOf: instantOf(asOf),
    tagged: rows.count,
    hours: shares.minutes / 60,
    counts: shares.counts,
    share: {
      energizing: shares.energizing ?? null,
      neutral: shares.neutral ?? null,
      draining: shares.draining ?? null,
      lower: shares.lower ?? null,
      upper: shares.upper ?? null,
    },
    untagged: {
      share: shares.untagged.share ?? null,
      lower: shares.untagged.lower ?? null,
      upper: shares.untagged.upper ?? null,
    },
    weeks: weeksFrom(weeks),
    trend: trendFrom(whole, weeks, memory),
    variance: variances ? { total: variances.total, series: variances.series, day: variances.day } : null,
    statements: statementsFrom(history, look, levels, missed, rows, label),
    experiments: experiments.map((experiment) => experimentFrom(all, experiment, asOf, window)),
    firstTwoWeeks,
  };
}

/** Those rows that a look from that week on can need: two days more, as local days begin at other times elsewhere. */
export const seenFrom = (columns: Columns, week: number): Columns =>
  week > 0 ? columnsFrom(columns, (mondayOfWeek(week) - 2) * DAY) : columns;

function isWithinFirstDays({ taggedAt }: Columns, asOf: number): boolean {
  for (let row = 0; row < taggedAt.length; row++) if (asOf - taggedAt[row]! >= FIRST_DAYS * DAY) return false;
  return true;
}

function weeksFrom(weeks: readonly Week[]): WeekOfTrends[] {
  const shared = sharedWeeks(weeks);
  const shares = new Map(shared.map(({ week, energizing, minutes }) => [week, energizing / minutes]));
  const levels = new Map(levelsOfShare(shared).map((level) => [level.week, level]));
  return weeks.map(({ week, tags, minutes, energizing, draining }) => {
    const level = levels.get(week);
    return {
      week: dateOf(mondayOfWeek(week)),
      tags,
      hours: minutes / 60,
      energizing: energizing / 60,
      neutral: (minutes - energizing - draining) / 60,
      draining: draining / 60,
      share: shares.get(week) ?? null,
      level: level ? level.level : null,
      lower: level ? level.level - Z90 * level.deviation : null,
      upper: level ? level.level + Z90 * level.deviation : null,
    };
  });
}

function trendFrom(rows: Rows, weeks: readonly Week[], memory?: TrendMemory): TrendOfTrends | null {
  const shared = sharedWeeks(weeks);
  if (shared.length < 3) return null;
  const ranks = shareTrend(shared, memory?.slopes);
  const slope = slopeOf(rows, ranks.theilSen.slope);
  if (!slope) return null;
  const [first, last] = [shared[0]!.week, shared[shared.length - 1]!.week];
  return {
    ...slope,
    ...ranks,
    from: dateOf(mondayOfWeek(first)),
    until: dateOf(mondayOfWeek(last)),
    decomposition: mixOrFeeling(rows, first, last) ?? null,
  };
}

/** Compares the time before an experiment, as far back as the window reaches, with the time up to its end. */
export function experimentFrom(
  all: (reach: Reach, untilDay: number) => Rows,
  experiment: Pick<Experiment, 'id' | 'from' | 'until' | 'kinds' | 'expected'>,
  asOf: number,
  window: number | 'all' = WINDOW_WEEKS,
): ExperimentOfTrends {
  const day = Date.parse(experiment.from) / DAY;
  const rows = all(
    {
      fromWeek: window === 'all' ? SINCE_EVER : weekOfDay(day) - window,
      asOf,
    },
    Date.parse(experiment.until) / DAY,
  );
  const kinds = experiment.kinds?.length
    ? new Set(experiment.kinds.map((kind) => rows.history.columns.kinds.indexOf(kind)))
    : undefined;
  const { weeksBefore, weeksAfter, found, real, weeks } = beforeAfter(rows, day, kinds);
  const expected = experiment.expected === null ? null : experiment.expected === 'up';
  return {
    id: experiment.id,
    from: experiment.from,
    weeksBefore,
    weeksAfter,
    difference: found?.difference ?? null,
    standardError: found?.standardError ?? null,
    lower: found?.lower ?? null,
    upper: found?.upper ?? null,
    df: found?.df ?? null,
    r1: found?.r1 ?? null,
    p: found?.p ?? null,
    real,
    asExpected: real && found && expected !== null ? found.difference > 0 === expected : null,
    weeks: weeks.map(({ week, ...of }) => ({ week: dateOf(mondayOfWeek(week)), ...of })),
  };
}
