import { describe, expect, test } from 'vitest';
import { everyWeek, type Meeting, told } from './meetings.ts';

const at = (day: string, energy: Meeting['energy'], minutes = 60): Meeting => ({ at: `${day}T09:00`, minutes, energy });
const now = '2021-03-01T12:00:00Z';

describe('weeks', () => {
  test('of a year with 53 go on into the next', () => {
    // 28 December 2020 begins ISO week 53; 4 January 2021 begins week 1.
    const { weeks } = told([at('2020-12-27', 1), at('2020-12-28', 1), at('2021-01-03', -1), at('2021-01-04', 0)], {
      now,
    });
    expect(weeks.map(({ week, tags }) => [week, tags])).toEqual([
      ['2020-12-21', 1],
      ['2020-12-28', 2],
      ['2021-01-04', 1],
    ]);
  });

  test('without a tag stand between those that have one', () => {
    const { weeks } = told([at('2021-01-04', 1), at('2021-01-19', 1, 30)], { now });
    const nothing = {
      hours: 0,
      energizing: 0,
      neutral: 0,
      draining: 0,
      share: null,
      level: null,
      lower: null,
      upper: null,
    };
    expect(weeks).toHaveLength(3);
    expect(weeks[1]).toEqual({ week: '2021-01-11', tags: 0, ...nothing });
    expect(weeks[2]).toMatchObject({ week: '2021-01-18', tags: 1, hours: 0.5 });
  });

  test('have a share from the third tag on', () => {
    const two = [at('2021-01-04', 1), at('2021-01-05', -2, 30)];
    expect(told(two, { now }).weeks[0]).toMatchObject({
      tags: 2,
      share: null,
      energizing: 1,
      draining: 0.5,
      neutral: 0,
    });
    // 1 energizing hour of 2.5.
    expect(told([...two, at('2021-01-06', 0)], { now }).weeks[0]).toMatchObject({ tags: 3, share: 0.4, neutral: 1 });
  });

  test('have a level when three of them have a share, and then every one of those', () => {
    const energies = [1, 1, -1] as const;
    const weeksOfThree = (count: number) =>
      told(
        everyWeek('2021-01-04', count, [0, 1, 2], (_, day) => ({ energy: energies[day] })),
        { now },
      ).weeks;
    expect(weeksOfThree(2).map(({ level }) => level)).toEqual([null, null]);
    for (const { share, level, lower, upper } of weeksOfThree(3)) {
      expect(share).toBeCloseTo(2 / 3, 12);
      expect(level).toBeCloseTo(2 / 3, 12);
      expect(lower).toBeLessThan(2 / 3);
      expect(upper).toBeGreaterThan(2 / 3);
    }
  });

  test('are counted where the person was', () => {
    // Sunday evening in Los Angeles is Monday in Berlin.
    const sunday: Meeting = { at: '2021-01-10T19:00', energy: 1, zone: 'America/Los_Angeles' };
    expect(told([sunday], { now }).weeks.map(({ week }) => week)).toEqual(['2021-01-04']);
    expect(told([{ ...sunday, at: '2021-01-11T04:00', zone: 'Europe/Berlin' }], { now }).weeks[0]?.week).toBe(
      '2021-01-11',
    );
  });

  test('tell the whole history, whatever the window', () => {
    const meetings = everyWeek('2015-01-05', 320, [1], () => ({ energy: 1 }));
    const { weeks, tagged } = told(meetings, { now });
    expect(weeks).toHaveLength(320);
    // 52 weeks before the one of 1 March 2021, which begins that day; the last tag is of 16 February.
    expect(weeks[319]?.week).toBe('2021-02-15');
    expect(tagged).toBe(51);
    expect(told(meetings, { now, window: 'all' }).tagged).toBe(320);
    expect(told(meetings, { now, window: 4 }).tagged).toBe(3);
  });
});

describe('the energizing share', () => {
  test('is a share of hours, with untagged hours beside it', () => {
    const meetings = [
      at('2021-01-04', 2, 90),
      at('2021-01-05', 0, 30),
      at('2021-01-06', -1, 60),
      at('2021-01-07', undefined, 60),
    ];
    const { share, untagged, hours, tagged, counts } = told(meetings, { now });
    expect({ tagged, hours, counts }).toEqual({
      tagged: 3,
      hours: 3,
      counts: { energizing: 1, neutral: 1, draining: 1 },
    });
    expect(share).toMatchObject({ energizing: 0.5, draining: 1 / 3 });
    expect(share.neutral).toBeCloseTo(1 / 6, 12);
    expect(untagged.share).toBe(0.25);
    // Odds of 1 become 1/2 and 2: 0.75·0.5 + 0.25/3 and 0.75·0.5 + 0.25·2/3, less and more 1.645·√(1.3·0.25·Σh²/(Σh)²).
    const error = 1.6448536269514722 * Math.sqrt((1.3 * 0.25 * (1.5 ** 2 + 0.5 ** 2 + 1)) / 9);
    expect(untagged.lower).toBeCloseTo(0.375 + 0.25 / 3 - error, 12);
    expect(untagged.upper).toBeCloseTo(0.375 + 0.5 / 3 + error, 12);
    expect(share.lower).toBeCloseTo(0.5 - error, 12);
  });

  test('does not count as untagged what has not ended', () => {
    const running = [at('2021-01-04', 1), at('2021-01-05', undefined, 60)];
    expect(told(running, { now: '2021-01-05T08:59:59Z' }).untagged.share).toBe(0);
    expect(told(running, { now: '2021-01-05T09:00:00Z' }).untagged.share).toBe(0.5);
  });

  test('of nothing but energizing hours stays a number', () => {
    const { share, untagged } = told([at('2021-01-04', 1), at('2021-01-05', undefined)], { now });
    expect(share.energizing).toBe(1);
    expect(untagged.upper).toBeGreaterThan(1);
    expect(untagged.lower).toBeLessThan(1);
  });

  test('of no tags is nothing, and nothing else is said', () => {
    const empty = told([at('2021-01-04', undefined)], { now });
    expect(empty).toMatchObject({
      tagged: 0,
      weeks: [],
      trend: null,
      variance: null,
      statements: [],
      firstTwoWeeks: true,
    });
    expect(empty.share).toEqual({ energizing: null, neutral: null, draining: null, lower: null, upper: null });
    expect(empty.untagged).toEqual({ share: 1, lower: null, upper: null });
    expect(told([], { now }).untagged.share).toBeNull();
  });

  test('of tags on meetings without length is nothing', () => {
    const { share, weeks } = told(
      [0, 1, 2].map((day) => at(`2021-01-0${4 + day}`, 1, 0)),
      { now },
    );
    expect(share.energizing).toBeNull();
    expect(weeks[0]).toMatchObject({ tags: 3, hours: 0, share: null });
  });
});

describe('the trend', () => {
  const falling = (weeks: number) =>
    everyWeek('2020-06-01', weeks, [0, 1, 2, 3], (week, day) => ({
      energy: week * 4 + day * 5 < weeks * 2 ? 1 : -1,
      kind: day < 2 ? 'review' : 'admin',
    }));

  test('needs eight weeks of three tags', () => {
    expect(told(falling(7), { now }).trend).toBeNull();
    expect(told(falling(8), { now }).trend).toMatchObject({ weeks: 8, from: '2020-06-01', until: '2020-07-20' });
  });

  test('that falls from all to nothing is claimed', () => {
    const { trend } = told(falling(24), { now });
    expect(trend?.claim).toBe(true);
    expect(trend?.slope).toBeLessThan(0);
    expect(trend?.theilSen.slope).toBeLessThan(0);
    expect(trend?.change).toBeCloseTo((trend?.slope ?? 0) * 23, 12);
  });

  test('of tags that never differ is none', () => {
    const same = told(
      everyWeek('2020-06-01', 12, [0, 1, 2], () => ({ energy: 1 })),
      { now },
    );
    expect(same.trend).toMatchObject({ claim: false, theilSen: { slope: 0 } });
    expect(same.trend?.slope).toBeCloseTo(0, 12);
  });

  test('parts a change into mix and feeling', () => {
    // Early: 3 hours of building (all energizing), 1 of admin (none). Late: 1 and 3, and one building hour in two drains.
    const early = everyWeek('2020-06-01', 6, [0, 1, 2, 3], (_, day) => ({
      minutes: 60,
      kind: day < 3 ? 'building' : 'admin',
      energy: day < 3 ? 1 : -1,
    }));
    const late = everyWeek('2020-07-13', 6, [0, 1, 2, 3], (week, day) => ({
      minutes: 60,
      kind: day < 1 ? 'building' : 'admin',
      energy: day < 1 && week % 2 === 0 ? 1 : -1,
    }));
    const decomposition = told([...early, ...late], { now }).trend?.decomposition;
    expect(decomposition?.early).toBeCloseTo(0.75, 12);
    expect(decomposition?.late).toBeCloseTo(0.125, 12);
    // Δm = −0.5 at a mean share of 0.75; mean part 0.5 at ΔE = −0.5.
    expect(decomposition?.mix).toBeCloseTo(-0.375, 12);
    expect(decomposition?.feeling).toBeCloseTo(-0.25, 12);
  });
});
