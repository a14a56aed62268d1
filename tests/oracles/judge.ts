import { instantOf } from '../../core/time.ts';
import { columnsOf } from '../../core/trends/columns.ts';
import { mixOf } from '../../core/trends/mix.ts';
import type { Statement } from '../../core/trends/statement.ts';
import { type Question, type Trends, trendsOf } from '../../core/trends/trends.ts';
import { type Exported, exported, firstDay } from './backup.ts';
import { PEOPLE_SITUATIONS, type PeopleSituationName, personId, simulatePeople } from './people.ts';
import { stream } from './random.ts';
import { KINDS, randomPerson, type Simulated, simulate } from './simulate.ts';
import {
  SITUATIONS,
  type Situation,
  type SituationName,
  STEP_SITUATIONS,
  type StepSituation,
  type StepSituationName,
  TREND_SITUATIONS,
  type TrendSituationName,
} from './situations.ts';
import { energizingChance, expectedSign, spreads, trueSlope, truthOf } from './truth.ts';

/** A true difference below three points is none. */
const NOTHING = 0.03;
const WEEK = 7 * 86_400_000;

const told = (records: Exported, question: Partial<Question> = {}): Trends =>
  trendsOf(columnsOf(records.activities, records.tags), { now: instantOf(records.now), ...question });

/** Claims of one sort: how many, of how many nothing is true, how many go the wrong way, and whether the target is one. */
export interface Claims {
  claims: number;
  nothing: number;
  wrong: number;
  found: boolean;
}

function tally(
  claims: readonly { name: string; sign: number }[],
  truth: ReadonlyMap<string, number>,
  target?: string,
): Claims {
  const of = (name: string) => truth.get(name) ?? 0;
  return {
    claims: claims.length,
    nothing: claims.filter(({ name }) => Math.abs(of(name)) < NOTHING).length,
    wrong: claims.filter(({ name, sign }) => Math.abs(of(name)) >= NOTHING && of(name) * sign < 0).length,
    found: claims.some(({ name, sign }) => name === target && of(name) * sign > 0),
  };
}

const nameOf = ({ family, key }: Statement) => `${family} ${key}`;
const claimed = (statements: readonly Statement[]) =>
  statements
    .filter(({ reading }) => reading === 'claim')
    .map((one) => ({ name: nameOf(one), sign: Math.sign(one.difference ?? 0) }));

/** What a mood tracker would say: more than 60 % of a group's tags on one side, from three tags on. */
function naive(
  simulated: Simulated,
  truth: ReadonlyMap<string, number>,
  statements: readonly Statement[],
  target?: string,
): Claims {
  const counts = new Map<string, { tags: number; gives: number; takes: number }>();
  for (const item of simulated.items) {
    if (!item.tagged || item.series < 0) continue;
    const name = `series ics:series-${String(item.series).padStart(2, '0')}`;
    const one = counts.get(name) ?? { tags: 0, gives: 0, takes: 0 };
    counts.set(name, one);
    one.tags++;
    if (item.energy > 0) one.gives++;
    if (item.energy < 0) one.takes++;
  }
  for (const one of statements)
    if (one.family !== 'series' && one.family !== 'load')
      counts.set(nameOf(one), { tags: one.tags, gives: one.energizing, takes: one.draining });
  const claims = [...counts].flatMap(([name, { tags, gives, takes }]) => {
    if (tags < 3 || Math.max(gives, takes) <= 0.6 * tags) return [];
    return [{ name, sign: takes > 0.6 * tags ? -1 : 1 }];
  });
  return tally(claims, truth, target);
}

/** How one person's differences were told. */
export interface DifferencesJudged {
  tags: number;
  ours: Claims;
  naive: Claims;
  /** Claims that are shown: those that also held in three weekly readings. */
  shown: number;
  /** By family: intervals, those that hold the truth. */
  cover: Record<string, [number, number]>;
  workshopBlamed: boolean;
  lateFound: boolean;
  trendClaimed: boolean;
  /** Share of all hours: inside the band with the untagged hours; inside the sampling error alone. */
  band: boolean;
  plain: boolean;
}

export function judgeDifferences(name: SituationName, seed: number): DifferencesJudged {
  const situation: Situation = SITUATIONS[name];
  const simulated = simulate(seed, situation.overrides(seed));
  const truth = truthOf(simulated);
  const trends = told(exported(simulated));
  const cover: DifferencesJudged['cover'] = {};
  for (const { family, key, lower, upper } of trends.statements) {
    const value = truth.get(`${family} ${key}`);
    if (lower === null || upper === null || value === undefined) continue;
    const [all, inside] = cover[family] ?? [0, 0];
    cover[family] = [all + 1, inside + (lower <= value && value <= upper ? 1 : 0)];
  }
  const claims = claimed(trends.statements);
  const { moment } = spreads(simulated);
  const hours = simulated.items.reduce((sum, { minutes }) => sum + minutes, 0);
  const share =
    simulated.items.reduce((sum, { feeling, minutes }) => sum + energizingChance(feeling, moment) * minutes, 0) / hours;
  const holds = ({ lower, upper }: Record<'lower' | 'upper', number | null>) =>
    (lower ?? 0) <= share && share <= (upper ?? 1);
  return {
    tags: trends.tagged,
    ours: tally(claims, truth, situation.target),
    naive: naive(simulated, truth, trends.statements, situation.target),
    shown: trends.statements.filter(({ level }) => level === 'claim').length,
    cover,
    workshopBlamed: claims.some((claim) => claim.name === 'kind workshop'),
    lateFound: claims.some((claim) => claim.name === 'hour from-16' && claim.sign < 0),
    trendClaimed: trends.trend?.claim ?? false,
    band: holds(trends.untagged),
    plain: holds(trends.share),
  };
}

/** How what was told of one person's company and load was right. */
export interface PeopleJudged extends Claims {
  /** Intervals of people and of load: all, those that hold the truth. */
  cover: [number, number];
}

export function judgePeople(name: PeopleSituationName, seed: number): PeopleJudged {
  const { truth, ...records } = simulatePeople(seed, PEOPLE_SITUATIONS[name]);
  const statements = told(records).statements.filter(({ family }) => family === 'person' || family === 'load');
  const cover: [number, number] = [0, 0];
  for (const one of statements) {
    const value = truth.get(nameOf(one));
    if (one.lower === null || one.upper === null || value === undefined) continue;
    cover[0]++;
    if (one.lower <= value && value <= one.upper) cover[1]++;
  }
  return { ...tally(claimed(statements), truth, `person ${personId(0)}`), cover };
}

/** Whether somebody who looks every Sunday of half a year ever sees a false claim, and when the target is claimed. */
export interface LooksJudged {
  falseReading: boolean;
  falseClaim: boolean;
  foundInWeek: number | null;
}

export function judgeLooks(name: SituationName, seed: number): LooksJudged {
  const situation: Situation = SITUATIONS[name];
  const simulated = simulate(seed, situation.overrides(seed));
  const truth = truthOf(simulated);
  const records = exported(simulated);
  const columns = columnsOf(records.activities, records.tags);
  const monday = Date.parse(firstDay(simulated));
  const judged: LooksJudged = { falseReading: false, falseClaim: false, foundInWeek: null };
  for (let week = 3; week <= 26; week++) {
    // Sunday, 22:00 in London or Berlin.
    const { statements } = trendsOf(columns, { now: instantOf(monday + week * WEEK - 3 * 3_600_000) });
    for (const one of statements) {
      const value = truth.get(nameOf(one)) ?? 0;
      const isFalse = Math.abs(value) < NOTHING || value * (one.difference ?? 0) < 0;
      if (one.reading === 'claim' && isFalse) judged.falseReading = true;
      if (one.level !== 'claim') continue;
      if (isFalse) judged.falseClaim = true;
      else if (nameOf(one) === situation.target) judged.foundInWeek ??= week;
    }
  }
  return judged;
}

/** How one person's trend was told; rates of weekly levels, squared errors of level and of raw share. */
export interface TrendJudged {
  answered: boolean;
  claimed: boolean;
  wrong: boolean;
  covered: boolean;
  naive: boolean;
  weeks: number;
  inside: number;
  levelError: number;
  rawError: number;
}

export function judgeTrend(name: TrendSituationName, seed: number): TrendJudged {
  const situation: Situation = TREND_SITUATIONS[name];
  const simulated = simulate(seed, situation.overrides(seed));
  const { trend, weeks } = told(exported(simulated));
  const slope = trueSlope(simulated);
  const { moment } = spreads(simulated);
  const shares = weeks.flatMap(({ share }) => (share === null ? [] : [share]));
  const average = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const judged: TrendJudged = {
    answered: trend !== null,
    claimed: trend?.claim ?? false,
    wrong: trend?.claim === true && trend.slope * slope < 0,
    covered: trend !== null && trend.lower <= slope && slope <= trend.upper,
    naive: shares.length >= 8 && Math.abs(average(shares.slice(-4)) - average(shares.slice(-8, -4))) >= 0.1,
    weeks: 0,
    inside: 0,
    levelError: 0,
    rawError: 0,
  };
  const monday = Date.parse(firstDay(simulated));
  for (const { week, share, level, lower, upper } of weeks) {
    if (share === null || level === null || lower === null || upper === null) continue;
    const number = Math.round((Date.parse(week) - monday) / WEEK);
    const items = simulated.items.filter((item) => item.week === number);
    const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
    const truth = items.reduce((sum, item) => sum + energizingChance(item.feeling, moment) * item.minutes, 0) / minutes;
    judged.weeks++;
    if (lower <= truth && truth <= upper) judged.inside++;
    judged.levelError += (level - truth) ** 2;
    judged.rawError += (share - truth) ** 2;
  }
  return judged;
}

/** How one person was told of a change. */
export interface StepJudged {
  answered: boolean;
  real: boolean;
  wrong: boolean;
  covered: boolean;
  naive: boolean;
}

export function judgeStep(name: StepSituationName, seed: number): StepJudged {
  const { week, kinds, overrides }: StepSituation = STEP_SITUATIONS[name];
  const simulated = simulate(seed, overrides);
  const records = exported(simulated);
  const from = instantOf(Date.parse(firstDay(simulated)) + week * WEEK).slice(0, 10);
  const experiment = {
    id: 'e',
    title: '',
    change: null,
    createdAt: instantOf(0),
    from,
    until: '2099-12-31',
    expected: null,
    kinds,
  };
  const found = told(records, { experiments: [experiment] }).experiments[0];
  const isAbout = (kind: number) => kinds === null || kinds[0] === KINDS[kind];
  const { moment } = spreads(simulated);
  const step = simulated.scenario.step?.[1] ?? 0;
  const after = simulated.items.filter((item) => item.week >= week && isAbout(item.kind));
  const change = (item: (typeof after)[number]) =>
    expectedSign(item.feeling, moment) - expectedSign(item.feeling - step, moment);
  const truth = after.reduce((sum, item) => sum + change(item), 0) / after.length;
  const gives = (isAfter: boolean) => {
    const tags = simulated.items.filter((item) => item.tagged && item.week >= week === isAfter && isAbout(item.kind));
    return tags.filter(({ energy }) => energy > 0).length / tags.length;
  };
  const { difference = null, lower, upper, real = false } = found ?? {};
  return {
    answered: difference !== null,
    real,
    wrong: real && (difference ?? 0) * truth < 0,
    covered: difference !== null && (lower ?? 0) <= truth && truth <= (upper ?? 0),
    naive: Math.abs(gives(true) - gives(false)) >= 0.1,
  };
}

/** How another mix was told of: whether the interval holds the truth, squared error, that of raw shares, and the width. */
export interface MixJudged {
  covered: boolean;
  error: number;
  rawError: number;
  width: number;
}

export function judgeMix(seed: number): MixJudged {
  const simulated = simulate(seed, randomPerson(seed));
  const { anySeries } = spreads(simulated);
  const records = exported(simulated);
  const kinds = KINDS.map((kind, k) => {
    const items = simulated.items.filter((item) => item.kind === k);
    const tags = items.filter(({ tagged }) => tagged);
    return {
      kind,
      truth: items.reduce((sum, { feeling }) => sum + energizingChance(feeling, anySeries), 0) / items.length,
      raw: tags.length > 0 ? tags.filter(({ energy }) => energy > 0).length / tags.length : 0.36,
      part: items.length > 0 && stream(seed, 96)(k) < 0.6 ? -Math.log(stream(seed, 95)(k)) : 0,
    };
  }).filter(({ part }) => part > 0);
  const total = kinds.reduce((sum, { part }) => sum + part, 0);
  const weighted = (of: (one: (typeof kinds)[number]) => number) =>
    kinds.reduce((sum, one) => sum + (one.part / total) * of(one), 0);
  const truth = weighted((one) => one.truth);
  const mix = mixOf(
    columnsOf(records.activities, records.tags),
    { now: instantOf(records.now) },
    new Map(kinds.map(({ kind, part }) => [kind, part])),
  );
  const { share, lower, upper } = { share: mix.share ?? 0, lower: mix.lower ?? 0, upper: mix.upper ?? 0 };
  return {
    covered: lower <= truth && truth <= upper,
    error: (share - truth) ** 2,
    rawError: (weighted((one) => one.raw) - truth) ** 2,
    width: upper - lower,
  };
}
