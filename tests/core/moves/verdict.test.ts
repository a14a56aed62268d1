import { describe, expect, test } from 'vitest';
import { cellOf, sideOf } from '../../../core/moves/energy-and-skill.ts';
import { extended, verdictOn, weeksToTell } from '../../../core/moves/verdict.ts';
import type { KindFigure } from '../../../core/trends/kind-figures.ts';
import type { ExperimentOfTrends } from '../../../core/trends/trends.ts';

const experiment = { from: '2026-03-02', until: '2026-03-29' };
const found = (more: Partial<ExperimentOfTrends> = {}): ExperimentOfTrends => ({
  ...{ id: 'e', from: '2026-03-02', weeksBefore: 6, weeksAfter: 4, weeks: [] },
  ...{ difference: 0.3, standardError: 0.2, lower: -0.05, upper: 0.65, df: 12, r1: 0.1, p: 0.16 },
  ...{ real: false, asExpected: null },
  ...more,
});

describe('the verdict of an experiment', () => {
  test('comes the day after its end, and never before', () => {
    const real = found({ real: true, asExpected: true });
    expect(verdictOn(experiment, real, '2026-03-01')).toEqual({ say: 'coming' });
    expect(verdictOn(experiment, real, '2026-03-02')).toEqual({ say: 'running', daysLeft: 27 });
    expect(verdictOn(experiment, real, '2026-03-29')).toEqual({ say: 'running', daysLeft: 0 });
    expect(verdictOn(experiment, real, '2026-03-30')).toEqual({ say: 'better', asExpected: true });
  });

  test('is better or worse by the sign of what is real, whatever was expected', () => {
    const on = (of: ExperimentOfTrends | undefined) => verdictOn(experiment, of, '2026-04-01');
    expect(on(found({ real: true, difference: -0.3, asExpected: false }))).toEqual({ say: 'worse', asExpected: false });
    expect(on(found({ weeksBefore: 2, weeksAfter: 1, difference: null }))).toEqual({
      say: 'needs-weeks',
      before: 1,
      after: 2,
    });
    expect(on(undefined)).toEqual({ say: 'needs-weeks', before: 3, after: 3 });
    expect(on(found({ difference: 0.04, lower: -0.1, upper: 0.18 }))).toEqual({ say: 'small' });
    expect(on(found())).toMatchObject({ say: 'cannot-tell' });
  });

  test('says how many more weeks would tell, if the difference stays', () => {
    // u = 0.1² / (1/8 + 1/4) = 0.02667; t(3 %, 12) = 2.461, so t²u = 0.1615; 0.22²/0.1615 − 1/8 = 0.1747; 1/0.1747 = 5.7: six weeks, two more.
    const near = found({ difference: 0.22, standardError: 0.1, weeksBefore: 8, weeksAfter: 4 });
    expect(weeksToTell(near)).toBe(2);
    // Half the difference is below what even endless weeks after would tell against eight before: 0.11²/0.1615 = 0.075 < 1/8.
    expect(weeksToTell({ ...near, difference: 0.11 })).toBeUndefined();
  });

  test('goes on from its end, or from today where that has passed', () => {
    const whole = {
      id: 'e',
      title: '',
      change: null,
      createdAt: '',
      expected: null,
      kinds: null,
      ...experiment,
      outcome: 'kept',
    };
    expect(extended(whole, 2, '2026-03-10').until).toBe('2026-04-12');
    expect(extended(whole, 2, '2026-04-01')).toMatchObject({ until: '2026-04-14', outcome: undefined });
  });
});

describe('energy and skill', () => {
  const kind = (more: Partial<KindFigure>): KindFigure => ({
    ...{ kind: 'review', tags: 10, days: 8, energizing: 7, draining: 1, drain: 0.2 },
    rate: { share: 0.6, lower: 0.45, upper: 0.75 },
    ...more,
  });
  test('a side is sure where the whole range lies on it', () => {
    expect(sideOf(kind({}), 0.4)).toEqual({ side: 'energizing', isSure: true });
    expect(sideOf(kind({}), 0.5)).toEqual({ side: 'energizing', isSure: false });
    expect(sideOf(kind({}), 0.7)).toEqual({ side: 'between', isSure: false });
    expect(sideOf(kind({ energizing: 1, draining: 7 }), 0.8)).toEqual({ side: 'draining', isSure: true });
    expect(sideOf(kind({ energizing: 3, draining: 5 }), 0.4)).toEqual({ side: 'between', isSure: false });
  });
  test('four cells, and what lies between', () => {
    expect([5, 4, 3, 1].map((skill) => cellOf('energizing', skill))).toEqual(['gifts', 'gifts', 'promise', 'promise']);
    expect([5, 4, 3, 1].map((skill) => cellOf('draining', skill))).toEqual(['cage', 'cage', 'shed', 'shed']);
    expect(cellOf('between', 5)).toBe('between');
  });
});
