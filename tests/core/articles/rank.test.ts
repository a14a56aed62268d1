import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleMark } from '../../../core/article.ts';
import { SENSITIVE, STARTER } from '../../../core/articles/starter.ts';
import { parseBackup } from '../../../core/backup.ts';
import { drainingIn, guideIn, library, NOW, person, rank, skilled, slugsOf, type Work, weeksOf } from './history.ts';

const saved = (id: string) => {
  const backup = parseBackup(readFileSync(new URL(`../../personas/${id}.json`, import.meta.url), 'utf8'));
  if (!backup.ok) throw new Error(backup.detail);
  return backup.value;
};
const manager = saved('d01');
const everyDay = (weeks: number, work: (i: number) => Work[]) =>
  weeksOf(weeks, (week, day) => (day < 5 ? work(week * 5 + day) : []));
const mark = (id: string, some: Partial<ArticleMark>): ArticleMark => ({
  id,
  saved: null,
  progress: null,
  feedback: null,
  at: '2026-11-01T09:00:00Z',
  ...some,
});

describe('without tags', () => {
  test('the starter list comes first, in its order, and says so', () => {
    const ranked = rank(person({}));
    expect(slugsOf(ranked).slice(0, STARTER.length)).toEqual(STARTER);
    expect(ranked[0]?.reason).toBe('You have not tagged anything yet; this is a good place to start.');
    expect(ranked.slice(0, STARTER.length).every(({ because }) => because.say === 'starter')).toBe(true);
  });

  test('hard matters stay away', () => {
    for (const slug of Object.keys(SENSITIVE)) expect(slugsOf(rank(person({})))).not.toContain(slug);
  });

  test('calendar entries alone change nothing', () => {
    const seen = everyDay(6, () => [{ kind: 'status', at: 9 }]);
    expect(slugsOf(rank(person(seen)))).toEqual(slugsOf(rank(person({}))));
  });
});

describe('hard matters', () => {
  const allDrains = (days: number) =>
    weeksOf(8, (week, day) =>
      day < 5 && week * 5 + day >= 40 - days
        ? [
            { kind: 'status', at: 9, energy: -1 },
            { kind: 'client', at: 11, energy: -1 },
          ]
        : [],
    );

  test('are not brought up on fewer than fifteen tagged days', () => {
    const checkins = ['2026-11-06', '2026-11-13', '2026-11-20'].map((day) => ({
      at: `${day}T12:00:00Z`,
      exhaustion: 5,
      distance: 4,
      efficacy: 2,
    }));
    expect(slugsOf(rank(person({ ...allDrains(14), checkins })))).not.toContain('burnout-early-signs');
    expect(slugsOf(rank(person({ ...allDrains(15), checkins })))).toContain('burnout-early-signs');
  });

  test('are offered at once to a person who brought them up', () => {
    const ranked = rank(person(allDrains(4), { declared: ['held-by-money'] }));
    expect(slugsOf(ranked)).toContain('golden-handcuffs');
    expect(slugsOf(ranked)).not.toContain('stick-it-out');
    expect(guideIn(ranked, 'golden-handcuffs').reason).toBe('You said money holds you where you are.');
  });
});

describe('what was read before', () => {
  const bestOf = (marks: ArticleMark[], now = NOW) => slugsOf(rank(manager, { marks, now }));

  test('a dismissed guide never returns by itself', () => {
    const marks = [
      mark('guide:one-on-ones', { feedback: 'not-for-me' }),
      mark('guide:back-to-back-days', { feedback: 'did-it' }),
    ];
    const day = 86_400_000;
    for (const later of [0, 30, 400]) {
      const slugs = bestOf(marks, NOW + later * day);
      expect(slugs).not.toContain('one-on-ones');
      expect(slugs).not.toContain('back-to-back-days');
    }
    expect(bestOf([mark('guide:one-on-ones', { feedback: null })])).toContain('one-on-ones');
  });

  test('a guide that was read to the end makes way for others', () => {
    expect(bestOf([])[0]).toBe('one-on-ones');
    expect(bestOf([mark('guide:one-on-ones', { progress: 1 })]).indexOf('one-on-ones')).toBeGreaterThan(3);
    const score = (progress: number) =>
      guideIn(rank(manager, { marks: [mark('guide:one-on-ones', { progress })] }), 'one-on-ones').score;
    expect(score(1) / score(0)).toBeCloseTo(0.3, 9);
    expect(score(0.5) / score(0)).toBeCloseTo(0.7, 9);
  });

  test('less of a theme weighs on all its guides, and fades', () => {
    const now = Date.parse('2026-11-20T17:00:00Z');
    const marks = (at: string) => [mark('guide:time-of-day-energy', { feedback: 'less-of-theme', at })];
    const score = (at?: string) => guideIn(rank(manager, { now, marks: at ? marks(at) : [] }), 'one-on-ones').score;
    expect(score('2026-11-20T17:00:00Z') / score()).toBeCloseTo(0.6, 6);
    expect(score('2026-08-22T17:00:00Z') / score()).toBeCloseTo(0.8, 6); // 90 days: half
  });
});

describe('the order', () => {
  test('holds whatever the order of the records and guides', () => {
    const expected = rank(manager);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(manager.activities, { minLength: manager.activities.length }),
        fc.shuffledSubarray(manager.tags, { minLength: manager.tags.length }),
        fc.shuffledSubarray(library, { minLength: library.length }),
        (activities, tags, guides) => {
          expect(rank({ ...manager, activities, tags }, { guides })).toEqual(expected);
        },
      ),
      { numRuns: 10, seed: 20_261_120 },
    );
  });

  test('gives no theme more than two of the first five places', () => {
    for (const id of ['d01', 'd02', 'd03', 'd04', 'd05']) {
      const clusters = slugsOf(rank(saved(id)))
        .slice(0, 5)
        .map((slug) => library.find((guide) => guide.slug === slug)?.cluster);
      for (const cluster of clusters) expect(clusters.filter((one) => one === cluster).length).toBeLessThanOrEqual(2);
    }
  });

  test('does not depend on the scale of the hours, only on their shares', () => {
    const lived = (hours: number) =>
      person({
        ...everyDay(6, (i) => [
          { kind: 'status', at: 9, hours, alone: true, energy: drainingIn(4, 5, i) },
          { kind: 'client', at: 14, hours, alone: true, energy: drainingIn(1, 5, i) },
        ]),
        kinds: [skilled('status', 5), skilled('client', 3)],
      });
    const scores = (hours: number) => rank(lived(hours)).map(({ id, score }) => [id, Math.round(score * 1e9)]);
    expect(scores(1)).toEqual(scores(0.5));
    expect(scores(2)).toEqual(scores(0.5));
  });
});

describe('more tags of a draining kind', () => {
  const base = everyDay(6, (i) => [
    { kind: 'writing', at: 9, hours: 2, alone: true, energy: drainingIn(1, 6, i) },
    { kind: 'review', at: 13, energy: drainingIn(2, 5, i) },
    { kind: 'one-on-one', at: 16, energy: i < 8 ? drainingIn(3, 4, i) : undefined },
  ]);
  const untagged = base.activities.filter(({ kind }) => kind === 'one-on-one').slice(8);
  const withMore = (count: number) => {
    const more = untagged.slice(0, count).map(({ id, end }) => ({
      activity: id,
      energy: -1 as const,
      taggedAt: end,
      note: '',
      updatedAt: end,
      device: 'test',
    }));
    return person({ activities: base.activities, tags: [...base.tags, ...more], kinds: [skilled('one-on-one', 4)] });
  };

  test('never lower its guides', () => {
    const points = (slug: string, count: number) =>
      guideIn(rank(withMore(count)), slug)
        .parts.filter(({ is }) => is !== 'text')
        .reduce((total, part) => total + part.points, 0);
    for (const slug of ['one-on-ones', 'good-at-drained-by']) {
      const line = Array.from({ length: untagged.length + 1 }, (_, count) => points(slug, count));
      expect(line).toEqual([...line].sort((a, b) => a - b));
      expect(line.at(-1)).toBeGreaterThan(line[0] ?? 1);
    }
  });
});

describe('a reason', () => {
  const kindOf = new Map(manager.activities.map(({ id, kind }) => [id, kind]));
  const count = (kind: string, sign: number) =>
    manager.tags.filter(({ activity, energy }) => kindOf.get(activity) === kind && Math.sign(energy) === sign).length;

  test('holds the numbers of the facts', () => {
    const drained = count('one-on-one', -1);
    const all = drained + count('one-on-one', 0) + count('one-on-one', 1);
    expect([drained, all]).toEqual([21, 28]);
    const ranked = rank(manager);
    expect(guideIn(ranked, 'one-on-ones').reason).toBe('1:1: 21 of 28 draining, likely 59 to 84%.');
    expect(guideIn(ranked, 'manager-back-to-craft').reason).toBe(
      `Hours to trade: 1:1 21 of 28 draining, Review ${count('review', 1)} of 14 energizing.`,
    );
    expect(guideIn(ranked, 'back-to-back-days').reason).toBe(
      'From the third meeting in a row on: 26 of 31 draining; otherwise 36 of 69.',
    );
  });

  test('is the term that weighs most, and the terms add up to the score', () => {
    for (const { score, because, parts } of rank(manager)) {
      expect(parts.reduce((total, { points }) => total + points, 0)).toBeCloseTo(score, 9);
      for (const part of parts)
        expect(part.weight * part.strength * part.confidence * part.coverage).toBeCloseTo(part.points, 9);
      expect(parts.map(({ points }) => points)).toEqual(parts.map(({ points }) => points).sort((a, b) => b - a));
      if (parts[0]) expect(because).toEqual(parts[0].because);
      else expect(because.say).toBe('theme');
    }
  });
});

test('half a decade of records is ranked in a moment', () => {
  const long = weeksOf(260, (_, day) =>
    day < 5
      ? [9, 10, 11, 13, 14, 15].map((at, i) => ({
          kind: ['status', 'client'][i % 2] ?? '',
          at,
          energy: drainingIn(2, 5, at),
          people: [`p:${at}`],
        }))
      : [],
  );
  const records = person(long);
  rank(records);
  const start = performance.now();
  rank(records);
  expect(performance.now() - start).toBeLessThan(1500);
});
