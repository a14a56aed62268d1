import { describe, expect, test } from 'vitest';
import {
  experimentSentence,
  mixSentence,
  statementSentence,
  trendSentence,
  untaggedSentence,
} from '../../../core/trends/sentences.ts';
import type { Statement } from '../../../core/trends/statement.ts';
import type { ExperimentOfTrends, TrendOfTrends } from '../../../core/trends/trends.ts';

const statement = (more: Partial<Statement>): Statement => ({
  family: 'kind',
  key: 'one-on-one',
  label: '1:1',
  tags: 38,
  days: 30,
  energizing: 6,
  draining: 24,
  hours: 19,
  meanEnergy: -0.5,
  taggedShare: 0.8,
  difference: -0.5,
  standardError: 0.15,
  shrunken: -0.45,
  lower: -0.72,
  upper: -0.18,
  wrongSign: 0.003,
  p: 0.001,
  adjusted: 0.006,
  reading: 'claim',
  level: 'claim',
  held: 3,
  effectiveTags: 22.4,
  needs: null,
  tipping: null,
  mostly: null,
  behind: null,
  ...more,
});
const leaning = (more: Partial<Statement> = {}) =>
  statement({ reading: 'leaning', level: 'leaning', held: 0, ...more });
const silent = (more: Partial<Statement> = {}) =>
  statement({ difference: null, shrunken: null, lower: null, upper: null, reading: 'none', level: 'none', ...more });

const trends = {
  tagged: 138,
  counts: { energizing: 50, neutral: 34, draining: 54 },
  statements: [],
  firstTwoWeeks: false,
};
const said = (one: Statement, more: Partial<Parameters<typeof statementSentence>[1]> = {}) =>
  statementSentence(one, { ...trends, ...more });

describe('a claim', () => {
  test('says what drains, with its counts, its range and what the tags are worth', () => {
    expect(said(statement({}))).toEqual({
      headline: '1:1s drain you.',
      // 30 of the other 100 are draining.
      details:
        '24 of 38 tags were draining, 3 in 10 elsewhere. Allowing for time of day, weekday and back-to-back: 45 points lower (90%: 18 to 72). The 38 tags count like 22 separate ones.',
    });
  });

  test('says what gives energy in the same way', () => {
    const gives = { energizing: 30, draining: 3, shrunken: 0.4, lower: 0.1, upper: 0.7, effectiveTags: 37 };
    expect(said(statement({ ...gives, key: 'building', label: 'building', tipping: 0.6 }))).toEqual({
      headline: 'Building gives you energy.',
      details:
        '30 of 38 tags were energizing, 2 in 10 elsewhere. Allowing for time of day, weekday and back-to-back: 40 points higher (90%: 10 to 70). The untagged ones would have to feel 60 points the other way for this to vanish.',
    });
  });

  test('does not say that something gives energy because the rest drains more', () => {
    const better = statement({
      family: 'hour',
      key: 'before-10',
      label: 'before 10:00',
      energizing: 10,
      draining: 15,
      shrunken: 0.3,
      lower: 0.1,
      upper: 0.5,
      tipping: -1.4,
    });
    expect(said(better).headline).toBe('Hours before 10:00 drain you less than the rest.');
    expect(said(better).details).toContain('However the untagged ones felt, they could not overturn this.');
    const worse = statement({ key: 'mine', label: 'Mentoring', energizing: 20, draining: 10 });
    expect(said(worse).headline).toBe('Mentoring gives you less energy than the rest.');
  });

  test('keeps a name the person gave, and quotes a series', () => {
    expect(said(statement({ label: 'Coffee with my reports' })).headline).toBe('Coffee with my reports drains you.');
    const series = statement({ family: 'series', key: 's:1', label: 'Weekly status' });
    expect(said(series).headline).toBe('“Weekly status” drains you.');
    expect(said(series).details).toContain('Allowing for time of day, weekday and back-to-back:');
  });

  test.each([
    ['hour', 'from-16', 'from 16:00 on', 'Hours from 16:00 on drain you.', 'kind, weekday and back-to-back'],
    ['weekday', 'monday', 'Monday', 'Mondays drain you.', 'kind, time of day and back-to-back'],
    ['back-to-back', 'yes', 'back-to-back', 'Back-to-back activities drain you.', 'kind, time of day and weekday'],
    [
      'size',
      'from-7',
      'seven people or more',
      'Meetings of seven people or more drain you.',
      'kind, time of day, weekday and back-to-back',
    ],
    [
      'load',
      'from-6h',
      'more than 6 hours of meetings',
      'Days with more than 6 hours of meetings drain you.',
      'kind, time of day, weekday and back-to-back',
    ],
    ['person', 'p:1', 'Ana', 'Meetings with Ana drain you.', 'kind, time of day, weekday and back-to-back'],
  ] as const)('about %s names what was held equal', (family, key, label, headline, equal) => {
    const one = said(statement({ family, key, label }));
    expect(one.headline).toBe(headline);
    expect(one.details).toContain(`Allowing for ${equal}:`);
  });
});

describe('what is not settled', () => {
  test('leans, with what would settle it, rounded as far as it can be foreseen', () => {
    const one = leaning({ key: 'review', label: 'review', tags: 8, draining: 5, energizing: 1, needs: 7 });
    expect(said(one)).toEqual({
      headline: 'Reviews lean draining so far (5 of 8).',
      details: 'About 10 more tags would settle it.',
    });
    expect(said({ ...one, needs: 4 }).details).toBe('About 5 more tags would settle it.');
    expect(said({ ...one, needs: 21 }).details).toBe('About 30 more tags would settle it.');
    expect(said({ ...one, needs: null }).details).toBe('');
  });

  test('a claim of one or two readings still leans', () => {
    expect(said(leaning({ reading: 'claim', held: 2 }))).toEqual({
      headline: '1:1s lean draining so far (24 of 38).',
      details: 'Held in 2 of 3 weekly readings.',
    });
  });

  test('less draining than the rest is not energizing', () => {
    expect(said(leaning({ shrunken: 0.2, energizing: 10, draining: 14 })).headline).toBe(
      '1:1s lean less draining than the rest so far (14 of 38 draining).',
    );
  });

  test('no difference is said to be none yet', () => {
    expect(said(statement({ reading: 'none', level: 'none' })).headline).toBe(
      '1:1s: no difference you could rely on yet (6 energizing and 24 draining of 38).',
    );
  });

  test('too few tags ask for more', () => {
    expect(said(silent({ tags: 4, energizing: 1, draining: 2, needs: 2 }))).toEqual({
      headline: '1:1s: 1 energizing and 2 draining of 4 tags.',
      details: 'Not enough yet: about 2 more tags.',
    });
    expect(said(silent({ tags: 1, energizing: 1, draining: 0, needs: 1 })).details).toBe(
      'Not enough yet: about 1 more tag.',
    );
  });

  test('the first two weeks only count', () => {
    const early = said(statement({ level: 'none' }), { firstTwoWeeks: true });
    expect(early.headline).toBe('1:1s: 6 energizing and 24 draining of 38 tags.');
    expect(early.details).toBe('The first two weeks only count: who starts to watch often changes first.');
  });

  test('one series is named instead of its kind', () => {
    const mostly = { family: 'series', key: 's', label: 'Weekly 1:1', tags: 30 } as const;
    expect(said(silent({ mostly })).details).toBe(
      '30 of 38 belong to one series, “Weekly 1:1”: that is spoken of instead.',
    );
  });

  test('a circumstance behind a kind is named', () => {
    const behind = { family: 'hour', key: 'from-16', label: 'from 16:00 on', tags: 18 } as const;
    const workshops = statement({
      key: 'workshop',
      label: 'workshop',
      tags: 20,
      draining: 14,
      level: 'none',
      reading: 'none',
      behind,
    });
    const late = statement({ family: 'hour', key: 'from-16', label: 'from 16:00 on' });
    expect(said(workshops, { statements: [workshops, late] }).headline).toBe(
      'Workshops look draining (14 of 20), but 18 of the 20 were from 16:00 on, and those hours drain you whatever you do.',
    );
    expect(said(workshops, { statements: [{ ...late, level: 'leaning' }] }).headline).toContain(
      'those hours lean draining for you whatever you do.',
    );
    const together = {
      ...workshops,
      behind: { ...behind, family: 'back-to-back', key: 'yes', label: 'back-to-back' } as const,
    };
    expect(said(together).headline).toContain('18 of the 20 were back-to-back, and that leans draining for you');
  });
});

describe('the trend', () => {
  const trend = {
    weeks: 20,
    slope: -0.02,
    lower: -0.035,
    upper: -0.005,
    change: -0.38,
    claim: true,
    from: '2026-03-02',
    until: '2026-07-13',
    decomposition: { early: 0.48, late: 0.39, mix: -0.06, feeling: -0.03 },
  } as TrendOfTrends;
  const level = (value: number) => ({
    week: '',
    tags: 4,
    hours: 4,
    energizing: 2,
    neutral: 1,
    draining: 1,
    share: value,
    level: value,
    lower: 0,
    upper: 1,
  });
  const weeks = [level(0.48), { ...level(0.4), level: null }, level(0.37)];

  test('that is claimed says from where to where, how sure, and whether mix or feeling changed', () => {
    expect(trendSentence({ trend, weeks })).toEqual({
      headline: 'Your energizing share fell from about 48% to 37% since March.',
      details:
        'Energizing minus draining, like with like: 38 points down over 20 weeks (90%: 10 to 67). Of the change from the earlier half to the later, −6 points are a changed mix of work and −3 points the same work felt differently.',
    });
    expect(trendSentence({ trend: { ...trend, from: '2025-03-03' }, weeks }).headline).toContain('since March 2025.');
    expect(
      trendSentence({ trend: { ...trend, slope: 0.02, lower: 0.005, upper: 0.035, change: 0.38 }, weeks }).headline,
    ).toContain('rose');
  });

  test('that is not says so, and too few weeks say how many they are', () => {
    expect(trendSentence({ trend: { ...trend, claim: false }, weeks }).headline).toBe(
      'No trend you could rely on yet over 20 weeks.',
    );
    expect(trendSentence({ trend: null, weeks }).headline).toBe(
      'A trend needs 8 weeks of three tags or more; so far there are 3.',
    );
  });
});

describe('an experiment', () => {
  const found: ExperimentOfTrends = {
    id: 'e',
    weeks: [],
    from: '2026-05-05',
    weeksBefore: 6,
    weeksAfter: 5,
    difference: 0.22,
    standardError: 0.1,
    lower: 0.04,
    upper: 0.4,
    df: 12,
    r1: 0.1,
    p: 0.02,
    real: true,
    asExpected: true,
  };

  test('that is likely real says so', () => {
    expect(experimentSentence(found, '1:1s in the morning')).toEqual({
      headline: '1:1s in the morning, since May 5: +22 points (90%: 4 to 40).',
      details: '5 weeks against 6 before. Likely real.',
    });
    expect(experimentSentence({ ...found, asExpected: false }, 'x').details).toContain('not the way you expected');
  });

  test('that is not says what is possible', () => {
    const open = { ...found, difference: 0.08, lower: -0.1, upper: 0.26, real: false, asExpected: null };
    expect(experimentSentence(open, 'x').headline).toBe('+8 points so far, but −10 to +26 is possible: keep going.');
  });

  test('without three weeks on each side asks for them', () => {
    const short = { ...found, weeksBefore: 4, weeksAfter: 1, difference: null, lower: null, upper: null, real: false };
    expect(experimentSentence(short, 'Mornings').headline).toBe(
      'Mornings: needs three weeks of tags on each side; so far 4 before and 1 after.',
    );
  });
});

test('another mix is compared with today', () => {
  const mix = { share: 0.52, lower: 0.43, upper: 0.61, now: 0.41, seenShare: 0.85, enough: true };
  expect(mixSentence(mix)).toEqual({
    headline: 'With this mix about 52% of hours would be energizing (43 to 61%), against 41% now.',
    details: '15% of the mix is something you have never tagged.',
  });
  expect(mixSentence({ ...mix, seenShare: 1, lower: -0.02 })).toMatchObject({
    headline: expect.stringContaining('(0 to 61%)'),
    details: '',
  });
  expect(mixSentence({ ...mix, enough: false }).headline).toBe(
    'Your tags cannot say yet: too few, or too much of this mix was never tagged.',
  );
});

test('untagged hours are told with what they could change', () => {
  const share = { energizing: 0.41, neutral: 0.3, draining: 0.29, lower: 0.35, upper: 0.47 };
  expect(untaggedSentence({ share, untagged: { share: 0.46, lower: 0.33, upper: 0.5 } })?.headline).toBe(
    'You tagged 54% of your hours. If you skip the bad ones, the share may be 33% rather than 41%.',
  );
  expect(untaggedSentence({ share, untagged: { share: 0, lower: 0.35, upper: 0.47 } })?.headline).toBe(
    'You tagged all of your hours.',
  );
  const nothing = { energizing: null, neutral: null, draining: null, lower: null, upper: null };
  expect(untaggedSentence({ share: nothing, untagged: { share: 1, lower: null, upper: null } })).toBeUndefined();
});
