import { expect, test } from 'vitest';
import { DIRECTIONS, hoursToward, leaningsOf } from '../../../core/decide/directions.ts';
import { decidedOn, isDue, lookBack } from '../../../core/decide/look-back.ts';
import type { Decision } from '../../../core/decision.ts';
import { KIND_IDS } from '../../../core/kind.ts';

test('hours toward a direction are those of each kind, a half where it holds some of it', () => {
  const hours = new Map([
    ['building', 6],
    ['review', 2],
    ['admin', 3],
  ]);
  // Creative: building much (6 × 1), review some (2 × ½), admin none.
  expect(hoursToward('creative', hours, (kind) => leaningsOf(kind))).toBe(7);
  const own = { id: 'admin', name: 'Admin', directions: { creative: 2 } };
  expect(leaningsOf('admin', own)).toEqual({ creative: 2, technical: 0, impact: 0, autonomy: 0, collaboration: 0 });
  expect(leaningsOf('admin', { ...own, directions: { creative: 'much' } }).creative).toBe(0);
  expect(leaningsOf('constructor').impact).toBe(0);
});

test('every kind begins with something for every direction', () => {
  for (const kind of KIND_IDS) expect(Object.keys(leaningsOf(kind))).toEqual([...DIRECTIONS]);
});

const decision: Decision = {
  ...{
    id: 'd',
    type: 'offer' as const,
    title: 'Studio',
    createdAt: '2026-01-05T09:00:00Z',
    answerBy: null,
    hoursPerWeek: {},
  },
  ...{ outcome: 'Stayed', lookBackOn: '2026-03-30', decidedAt: '2026-01-14T09:00:00Z' },
};

test('a decision is looked back on from its day on, once', () => {
  expect(isDue(decision, '2026-03-29')).toBe(false);
  expect(isDue(decision, '2026-03-30')).toBe(true);
  expect(isDue({ ...decision, lookedBackAt: '2026-03-30T09:00:00Z' }, '2026-04-01')).toBe(false);
  expect(isDue({ ...decision, outcome: null }, '2026-04-01')).toBe(false);
  expect([decidedOn(decision), decidedOn({ ...decision, decidedAt: undefined })]).toEqual(['2026-01-14', undefined]);
});

test('looking back holds the weeks since against the twelve before; the week of the decision is neither', () => {
  const empty = { tags: 4, neutral: 0, draining: 0, share: null, level: null, lower: null, upper: null };
  const week = (day: string, hours: number, energizing: number) => ({ ...empty, week: day, hours, energizing });
  const weeks = [
    week('2025-10-06', 9, 9), // more than twelve weeks before Monday 12 January
    week('2026-01-05', 10, 2),
    week('2026-01-12', 9, 9), // the week itself
    week('2026-01-19', 10, 5),
    week('2026-01-26', 10, 6),
    week('2026-04-06', 9, 9), // after the look back
  ];
  expect(lookBack(weeks, '2026-01-14', '2026-03-30')).toEqual({
    before: { share: 0.2, hours: 10, weeks: 1 },
    since: { share: 0.55, hours: 20, weeks: 2 },
  });
  expect(lookBack([], '2026-01-14', '2026-03-30')).toEqual({ before: undefined, since: undefined });
});
