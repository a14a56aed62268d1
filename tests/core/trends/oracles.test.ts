import { describe, expect, test } from 'vitest';
import { parseBackup } from '../../../core/backup.ts';
import { addDays, instantOf } from '../../../core/time.ts';
import { columnsOf } from '../../../core/trends/columns.ts';
import { mixOf } from '../../../core/trends/mix.ts';
import { trendsOf } from '../../../core/trends/trends.ts';
import { backupText, exported, firstDay } from '../../oracles/backup.ts';
import { type History, historyNamed } from '../../oracles/histories.ts';
import { checksum, simulate } from '../../oracles/simulate.ts';

/** Everything the product says of a history, by way of a backup file. */
function answersTo({ seed, overrides, expected }: History) {
  const simulated = simulate(seed, overrides);
  const records = exported(simulated);
  const from = addDays(firstDay(simulated), (expected.step?.week ?? 0) * 7);
  const step = {
    id: 'step',
    title: 'Step',
    change: null,
    createdAt: instantOf(records.now),
    from,
    until: '2099-12-31',
  };
  const experiments = expected.step ? [{ ...step, expected: null, kinds: expected.step.kinds }] : [];
  const read = parseBackup(backupText(records, experiments));
  if (!read.ok) throw new Error(read.detail);
  const columns = columnsOf(read.value.activities, read.value.tags);
  const question = { now: instantOf(records.now), window: 'all' } as const;
  const trends = trendsOf(columns, { ...question, experiments: read.value.experiments });
  const mix = mixOf(columns, question, new Map(Object.entries(expected.mix.hours)));
  return { simulated, trends: JSON.parse(JSON.stringify(trends)) as typeof trends, mix };
}

const near = (found: number | null | undefined, expected: number, tolerance: number) => {
  expect(found).toBeTypeOf('number');
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance + 1e-6);
};

const NAMES = [
  'null-102',
  'strong-kind-101',
  'confounded-102',
  'step-up-101',
  'sparse-101',
  'mnar-103',
  'trend-down-102',
];

describe.each(NAMES.map(historyNamed))('the simulated person $name', (history) => {
  const { expected } = history;
  const { simulated, trends, mix } = answersTo(history);

  test('is the one the answers were computed for', () => {
    expect(checksum(simulated)).toBe(history.checksum);
  });

  test('gets the reference’s statements, and none below the minimum', () => {
    const told = trends.statements.filter(
      ({ difference, family }) => difference !== null && !['load', 'person'].includes(family),
    );
    expect(told.map(({ family, key }) => `${family} ${key}`).sort()).toEqual(
      expected.statements.map(({ family, key }) => `${family} ${key}`).sort(),
    );
    for (const want of expected.statements) {
      const found = told.find(({ family, key }) => family === want.family && key === want.key);
      expect(found).toMatchObject({ tags: want.tags, days: want.days, reading: want.reading });
      near(found?.difference, want.difference, 1e-4);
      near(found?.standardError, want.standardError, 1e-4);
      for (const member of ['shrunken', 'lower', 'upper', 'wrongSign'] as const)
        near(found?.[member], want[member], 1e-4);
      near(found?.p, want.p, 1e-3 * want.p);
      near(found?.effectiveTags, want.effectiveTags, 0.006);
    }
  });

  test('varies as much as the reference found', () => {
    near(trends.variance?.total, expected.variance?.tot ?? 0, 1e-6);
    near(trends.variance?.series, expected.variance?.rs ?? 0, 1e-6);
    near(trends.variance?.day, expected.variance?.rd ?? 0, 1e-6);
  });

  test('gets the reference’s trend', () => {
    const { trend: want } = expected;
    const { trend } = trends;
    if (!want) return expect(trend).toBeNull();
    expect(trend).toMatchObject({ weeks: want.weeks, claim: want.claim, mannKendall: { s: want.mkS } });
    const pairs = {
      slope: want.slope,
      standardError: want.se,
      df: want.df,
      r1: want.r1,
      lower: want.lo,
      upper: want.hi,
      p: want.p,
      change: want.change,
    };
    for (const [member, value] of Object.entries(pairs)) near(trend?.[member as keyof typeof pairs], value, 1e-6);
    near(trend?.theilSen.slope, want.theilSen, 1e-6);
    near(trend?.theilSen.lower, want.theilSenLo, 1e-6);
    near(trend?.theilSen.upper, want.theilSenHi, 1e-6);
    near(trend?.mannKendall.p, want.mkP, 1e-6);
    near(trend?.mannKendall.plainP, want.mkPlainP, 1e-6);
    near(trend?.mannKendall.variance, want.mkVar, 1e-6);
    near(trend?.mannKendall.factor, want.mkFactor, 1e-6);
  });

  test('gets the reference’s weekly levels', () => {
    const levels = trends.weeks.filter(({ level }) => level !== null);
    const { weekly } = expected;
    expect(levels.length).toBe(weekly?.week.length ?? 0);
    weekly?.week.forEach((week, k) => {
      const found = levels[k];
      expect(found?.week).toBe(addDays(firstDay(simulated), week * 7));
      near(found?.share, weekly.share[k] ?? 0, 1e-6);
      near(found?.level, weekly.level[k] ?? 0, 1e-5);
      near(found?.lower, (weekly.level[k] ?? 0) - 1.645 * (weekly.sd[k] ?? 0), 1e-4);
    });
  });

  test('gets the reference’s answer about the step and the new mix', () => {
    const { step, mix: want } = expected;
    if (step) {
      const found = trends.experiments[0];
      expect(found).toMatchObject({ weeksBefore: step.nb, weeksAfter: step.na, real: step.claim });
      near(found?.difference, step.d, 1e-5);
      near(found?.standardError, step.se, 1e-5);
      near(found?.lower, step.lo, 1e-5);
      near(found?.upper, step.hi, 1e-5);
      near(found?.p, step.p, 1e-5);
    }
    near(mix.share, want.share, 1e-5);
    near(mix.lower, want.lower, 1e-5);
    near(mix.upper, want.upper, 1e-5);
    near(mix.seenShare, 1 - want.unseen, 1e-6);
  });
});

test('ten years and 30,000 tags get the reference’s statements, too', { timeout: 60_000 }, () => {
  const history = historyNamed('decade-101');
  const { simulated, trends } = answersTo(history);
  expect(checksum(simulated)).toBe(history.checksum);
  expect(trends.tagged).toBe(30_808);
  for (const want of history.expected.statements) {
    const found = trends.statements.find(({ family, key }) => family === want.family && key === want.key);
    expect(found).toMatchObject({ tags: want.tags, days: want.days, reading: want.reading });
    near(found?.difference, want.difference, 1e-4);
    near(found?.standardError, want.standardError, 1e-4);
  }
  near(trends.trend?.slope, history.expected.trend?.slope ?? 0, 1e-5);
  near(trends.trend?.theilSen.slope, history.expected.trend?.theilSen ?? 0, 1e-6);
});
