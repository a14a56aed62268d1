import { describe, expect, test } from 'vitest';
import type { Records } from '../../../../core/articles/facts.ts';
import { amountOf } from '../../../../core/articles/signal.ts';
import type { Profile } from '../../../../core/profile.ts';
import { person, skilled } from '../history.ts';
import { evenWeeks, everyDay, heard, mixedWeeks, nth } from './cases.ts';

const even = person(evenWeeks);
const mixed = person(mixedWeeks);
const decision = (some: Partial<Records['decisions'][number]>): Records['decisions'][number] => ({
  id: 'd1',
  type: 'project',
  title: 'The other job',
  createdAt: '2026-11-10T09:00:00Z',
  answerBy: null,
  hoursPerWeek: {},
  outcome: null,
  lookBackOn: null,
  ...some,
});
const deciding = (some: Partial<Records['decisions'][number]>, records: Records = mixed): Records => ({
  ...records,
  decisions: [decision(some)],
});
const saying = (declared: string[], more: Partial<Profile> = {}, records: Partial<Records> = evenWeeks) =>
  person(records, { declared, ...more });
const checkins = (...exhaustion: number[]): Records['checkins'] =>
  exhaustion.map((answer, i) => ({
    at: `2026-11-${String(20 - 7 * (exhaustion.length - 1 - i)).padStart(2, '0')}T16:00:00Z`,
    exhaustion: answer,
    distance: 3,
    efficacy: 3,
  }));

describe('decisions', () => {
  test('are heard while they have no outcome', () => {
    expect(heard('decision-open', deciding({ answerBy: '2026-11-30' }))?.because).toEqual({
      say: 'decision',
      type: 'project',
      title: 'The other job',
      daysLeft: 11,
    });
    expect(heard('decision-open', deciding({ outcome: 'stayed' }))).toBeUndefined();
    expect(heard('decision-open', mixed)).toBeUndefined();
  });

  test('about an offer or a promotion say more with their hours', () => {
    expect(heard('offer-open', deciding({ type: 'promotion', hoursPerWeek: { status: 6 } }))?.strength).toBe(1);
    expect(heard('offer-open', deciding({ type: 'offer' }))?.strength).toBe(0.75);
    expect(heard('offer-open', deciding({ type: 'project' }))).toBeUndefined();
  });

  test('that add draining hours name the kind', () => {
    const added = heard('decision-adds-drain', deciding({ hoursPerWeek: { status: 5, writing: -5 } }));
    expect(added?.because).toEqual({ say: 'decision-drains', title: 'The other job', hours: 5, what: 'status' });
    expect(heard('decision-adds-drain', deciding({ hoursPerWeek: { writing: 5 } }))).toBeUndefined();
  });

  test('press when the answer is due within days, not within months', () => {
    expect(heard('answer-soon', deciding({ answerBy: '2026-11-27' }))?.strength).toBe(1);
    expect(heard('answer-soon', deciding({ answerBy: '2027-01-19' }))).toBeUndefined();
    expect(heard('answer-soon', deciding({}))).toBeUndefined();
  });

  test('weigh on somebody who is worn out', () => {
    expect(heard('tired-deciding', { ...deciding({}), checkins: checkins(4, 4) })?.because).toEqual({
      say: 'exhaustion',
      mean: 4,
      weeks: 2,
    });
    expect(heard('tired-deciding', { ...mixed, checkins: checkins(4, 4) })).toBeUndefined();
    expect(heard('tired-deciding', { ...deciding({}), checkins: checkins(2, 2) })).toBeUndefined();
  });

  test('can be worked out once enough kinds are known', () => {
    const known = person(
      everyDay(6, (week, day) =>
        ['status', 'writing', 'review', 'client', 'admin'].map((kind, i) => ({
          kind,
          at: 9 + i,
          energy: nth(week, day) % 2 ? 1 : -1,
        })),
      ),
    );
    expect(heard('rates-known', known)).toMatchObject({ strength: 1, confidence: 1, because: { kinds: 5 } });
    expect(heard('rates-known', mixed)).toBeUndefined(); // two kinds
  });

  test('taken late in the day by choosing and approving', () => {
    const late = person(
      everyDay(6, (week, day) => [
        { kind: 'planning', at: 15, energy: nth(week, day) % 5 ? -1 : 0 },
        { kind: 'writing', at: 9, alone: true, energy: 1 },
      ]),
    );
    expect(heard('late-choices', late)?.because).toMatchObject({ say: 'late-choices', count: 24, n: 30 });
    const early = person(everyDay(6, () => [{ kind: 'planning', at: 9, energy: -1 }]));
    expect(heard('late-choices', early)).toBeUndefined();
  });
});

describe('a clear slope', () => {
  const slope = (rises: boolean) =>
    person(
      everyDay(8, (week) =>
        [0, 1, 2, 3].map((i) => ({ kind: 'client', at: 9 + 2 * i, energy: i * 2 < (rises ? week : 7 - week) ? 1 : 0 })),
      ),
    );

  test('is heard either way', () => {
    expect(heard('share-moves', slope(false))?.because).toMatchObject({
      of: 'energizing',
      first: 1,
      last: 0,
      weeks: 8,
    });
    expect(heard('share-moves', slope(true))?.because).toMatchObject({ first: 0, last: 1 });
    expect(heard('share-moves', even)).toBeUndefined();
  });

  test('that rises is good news only', () => {
    expect(heard('share-rises', slope(true))?.because).toMatchObject({ first: 0, last: 1 });
    expect(heard('share-rises', slope(false))).toBeUndefined();
    expect(heard('wearing-down', slope(true))).toBeUndefined();
  });
});

describe('staying', () => {
  const down = (weeks: number) =>
    everyDay(weeks, (week, day) => [
      { kind: 'status', at: 9, energy: nth(week, day) % 4 ? -1 : 1 },
      { kind: 'client', at: 11, energy: nth(week, day) % 3 ? -1 : 0 },
    ]);

  test('six weeks of mostly draining work, with nothing tried', () => {
    expect(heard('stuck-untried', person(down(6)))?.because).toMatchObject({
      say: 'all-tags',
      count: 42,
      n: 60,
      weeks: 6,
    });
    expect(heard('stuck-untried', person(down(4)))).toBeUndefined();
    expect(heard('stuck-untried', even)).toBeUndefined();
    expect(heard('stuck-untried', deciding({ outcome: 'stayed' }, person(down(6))))).toBeUndefined();
    expect(heard('stuck', deciding({ outcome: 'stayed' }, person(down(6))))).toBeDefined();
  });

  test('held by money or by one more year', () => {
    expect(heard('held-while-draining', saying(['held-by-money'], {}, down(6)))).toMatchObject({
      strength: 1,
      because: { declaration: 'held-by-money' },
    });
    expect(heard('held-while-draining', saying(['one-more-year']))?.strength).toBeCloseTo(0.5, 1);
    expect(heard('held-while-draining', person(down(6)))).toBeUndefined();
  });

  test('too much invested, more so after many years', () => {
    const afterYears = (yearsInField: number) =>
      heard('invested-while-draining', saying(['too-late'], { yearsInField }, down(6)))?.strength ?? 0;
    expect(afterYears(15)).toBe(1);
    expect(afterYears(3)).toBeCloseTo(0.8, 9);
    expect(heard('invested-while-draining', person(down(6), { yearsInField: 15 }))).toBeUndefined();
  });

  test('a leap that has not been tried', () => {
    expect(heard('leap-untested', saying(['all-or-nothing-plan'], {}, down(6)))?.strength).toBe(1);
    expect(amountOf(heard('leap-untested', saying(['weighing-independence'])))).toBeLessThan(0.5);
    expect(heard('leap-untested', saying(['weighing-independence'], { employment: 'freelance' }))).toBeUndefined();
  });

  test('skilled in everything, energized by little, and still collecting', () => {
    const flat = everyDay(6, (week, day) => [
      { kind: 'maintaining', at: 9, hours: 2, alone: true, energy: nth(week, day) % 3 ? 0 : -1 },
      { kind: 'learning', at: 14, alone: true, energy: nth(week, day) % 2 ? -1 : 0 },
    ]);
    const kinds = [skilled('maintaining', 5)];
    const loop = heard('credentials-loop', person({ ...flat, kinds }, { declared: ['collecting-credentials'] }));
    expect(loop?.because).toMatchObject({ say: 'share', what: 'learning' });
    expect(amountOf(loop)).toBeGreaterThan(0.9);
    expect(amountOf(heard('credentials-loop', person({ ...flat, kinds })))).toBeCloseTo(0.8, 1);
    expect(heard('credentials-loop', person(mixedWeeks))).toBeUndefined();
  });

  test('working for oneself, or thinking of it', () => {
    expect(heard('independent', person({}, { employment: 'self-employed' }))?.because).toEqual({
      say: 'self-employed',
    });
    expect(heard('independent', saying(['weighing-independence']))?.because).toMatchObject({
      declaration: 'weighing-independence',
    });
    expect(heard('independent', even)).toBeUndefined();
  });
});
