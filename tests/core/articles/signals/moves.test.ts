import { describe, expect, test } from 'vitest';
import type { Records } from '../../../../core/articles/facts.ts';
import { amountOf } from '../../../../core/articles/signal.ts';
import type { Profile } from '../../../../core/profile.ts';
import { person, weeksOf } from '../history.ts';
import { evenWeeks, everyDay, heard, mixedWeeks, nth } from './cases.ts';

const even = person(evenWeeks);
const mixed = person(mixedWeeks);
const experiment = (from: string, until: string) => ({
  id: 'e1',
  title: 'Fewer rounds',
  change: null,
  createdAt: '2026-10-01T08:00:00Z',
  from,
  until,
  expected: 'up' as const,
  kinds: null,
});
const decision = (
  hoursPerWeek: Record<string, number>,
  type: 'project' | 'promotion' | 'independence' = 'project',
): Records['decisions'][number] => ({
  id: 'd1',
  type,
  title: 'The other job',
  createdAt: '2026-11-10T09:00:00Z',
  answerBy: null,
  hoursPerWeek,
  outcome: null,
  lookBackOn: null,
});

describe('small moves', () => {
  test('hours that drain and hours that energize can be traded', () => {
    const trade = heard('tradeable-hours', mixed);
    expect(trade?.because).toEqual({
      say: 'trade',
      draining: { what: 'status', count: 23, n: 30 },
      energizing: { what: 'writing', count: 24, n: 30 },
    });
    expect(amountOf(trade)).toBeGreaterThan(0.9);
    expect(amountOf(heard('tradeable-hours', even))).toBeLessThan(0.1);
  });

  test('a pattern stands and no experiment is running', () => {
    expect(heard('pattern-without-experiment', mixed)?.because).toMatchObject({
      pattern: { what: 'status', count: 23, n: 30 },
    });
    const trying = { ...mixed, experiments: [experiment('2026-11-09', '2026-12-04')] };
    expect(heard('pattern-without-experiment', trying)).toBeUndefined();
    expect(heard('pattern-without-experiment', even)).toBeUndefined();
  });

  test('an experiment has ended, and nothing has followed', () => {
    const ended = { ...mixed, experiments: [experiment('2026-10-05', '2026-11-06')] };
    expect(heard('experiment-ended', ended)?.because).toEqual({ say: 'experiment-ended', title: 'Fewer rounds' });
    expect(
      heard('experiment-ended', { ...mixed, experiments: [experiment('2026-05-04', '2026-06-05')] }),
    ).toBeUndefined();
    expect(heard('experiment-ended', mixed)).toBeUndefined();
  });

  test('mixed tags count less while something is being decided', () => {
    const free = amountOf(heard('mixed-tags', even));
    expect(free).toBeGreaterThan(0.9);
    expect(amountOf(heard('mixed-tags', { ...even, decisions: [decision({})] }))).toBeCloseTo(0.4 * free, 9);
    const bright = person(everyDay(6, () => [{ kind: 'writing', at: 9, energy: 1 }]));
    expect(heard('mixed-tags', bright)).toBeUndefined();
  });
});

describe('roles', () => {
  const weeks = everyDay(6, (week, day) => [
    { kind: 'one-on-one', at: 9, energy: nth(week, day) % 4 ? -1 : 1 },
    { kind: 'building', at: 11, alone: true, energy: nth(week, day) % 6 ? 1 : 0 },
    { kind: 'strategy', at: 14, energy: day === 2 ? 1 : undefined },
  ]);
  const as = (profile: Partial<Profile>, more: Partial<Records> = weeks) => person(more, profile);

  test('a manager whose managing drains and whose craft energizes', () => {
    const leads = heard('manager-misses-craft', as({ managesPeople: true }));
    expect(leads?.because).toMatchObject({
      draining: { what: 'one-on-one', count: 22, n: 30 },
      energizing: { what: 'building', count: 25, n: 30 },
    });
    expect(heard('manager-misses-craft', as({ role: 'Head of research' }))).toEqual(leads);
    expect(heard('manager-misses-craft', as({ managesPeople: false, role: 'Head of research' }))).toBeUndefined();
  });

  test('an expert whose field is flat and whose few hours of steering energize', () => {
    const flat = everyDay(6, (week, day) => [
      { kind: 'maintaining', at: 9, hours: 2, alone: true, energy: nth(week, day) % 2 ? -1 : 0 },
      { kind: 'strategy', at: 14, energy: day === 2 || day === 4 ? 1 : undefined },
    ]);
    const expert = heard('specialist-toward-strategy', as({}, flat));
    expect(expert?.because).toMatchObject({ what: 'strategy', side: 'energizing', count: 12, n: 12 });
    expect(amountOf(expert)).toBeGreaterThan(0.8);
    expect(amountOf(heard('specialist-toward-strategy', as({})))).toBeLessThan(0.2); // building energizes
    expect(heard('specialist-toward-strategy', as({ managesPeople: true }, flat))).toBeUndefined();
  });
});

describe('what has not been tried', () => {
  test('independence, as long as there is an employer', () => {
    const weighing = { declared: ['weighing-independence'] };
    expect(heard('untested-direction', person(mixedWeeks, weighing))?.because).toMatchObject({ what: 'independence' });
    expect(
      heard('untested-direction', person(mixedWeeks, { ...weighing, employment: 'self-employed' })),
    ).toBeUndefined();
    expect(heard('untested-direction', { ...mixed, decisions: [decision({}, 'independence')] })?.because).toMatchObject(
      { what: 'independence' },
    );
  });

  test('a direction counts more the fewer tags there are of such work', () => {
    const toward = (work: Partial<Records>) =>
      amountOf(heard('untested-direction', person(work, { declared: ['toward-craft'] })));
    expect(toward(mixedWeeks)).toBeCloseTo(0.35, 9); // 30 tags of writing
    expect(toward(everyDay(6, () => [{ kind: 'status', at: 9, energy: -1 }]))).toBe(1);
  });

  test('a decision that adds hours in kinds without tags', () => {
    expect(
      heard('untested-direction', { ...mixed, decisions: [decision({ teaching: 6, status: 2 })] })?.because,
    ).toMatchObject({ what: 'decision' });
    expect(heard('untested-direction', { ...mixed, decisions: [decision({ status: 6 })] })).toBeUndefined();
  });
});

describe('too much', () => {
  test('many small drains', () => {
    const small = person(
      everyDay(6, (week, day) => [
        { kind: 'writing', at: 9, hours: 4, alone: true, energy: 1 },
        ...['status', 'planning', 'admin'].map((kind, i) => ({
          kind,
          at: 13 + i,
          hours: 0.5,
          energy: nth(week, day) % 5 ? (-1 as const) : (0 as const),
        })),
      ]),
    );
    expect(heard('many-small-drains', small)?.because).toMatchObject({
      side: 'draining',
      kinds: [
        { count: 24, n: 30 },
        { count: 24, n: 30 },
        { count: 24, n: 30 },
      ],
    });
    expect(heard('many-small-drains', mixed)).toBeUndefined(); // status is two fifths of the hours: not small
  });

  test('days that get longer', () => {
    const longer = person(everyDay(6, (week) => [{ kind: 'writing', at: 8, hours: 4 + week, alone: true, energy: 0 }]));
    expect(heard('hours-rise', longer)?.because).toMatchObject({ of: 'hours', weeks: 6 });
    expect(heard('hours-rise', even)).toBeUndefined();
  });

  test('weeks full of meetings of many kinds', () => {
    const full = person(
      weeksOf(4, (_, day) =>
        day < 5
          ? ['client', 'status', 'planning', 'review', 'workshop', 'interview'].map((kind, i) => ({
              kind,
              at: 9 + i,
              energy: i % 2 ? (-1 as const) : (0 as const),
            }))
          : [],
      ),
    );
    expect(heard('full-weeks', full)?.because).toMatchObject({ hours: 30, count: 60, n: 120 });
    expect(heard('full-weeks', mixed)).toBeUndefined();
  });
});
