import { describe, expect, test } from 'vitest';
import { stream } from '../../oracles/random.ts';
import { everyWeek, find, type Meeting, told, turns } from './meetings.ts';

const now = '2026-07-01T12:00:00Z';
describe('below the minimum', () => {
  const some = (reviews: number, sameDay = false): Meeting[] => [
    ...everyWeek('2026-01-05', 4, [0, 1, 2], (week, day) => ({ kind: 'admin', energy: turns(week + day) })),
    ...Array.from(
      { length: reviews },
      (_, k): Meeting => ({
        at: sameDay ? `2026-02-02T${String(8 + k).padStart(2, '0')}:00` : `2026-02-0${2 + k}T09:00`,
        kind: 'review',
        energy: 1,
      }),
    ),
  ];

  test('a kind is listed with its counts and what it needs, not with a difference', () => {
    const review = find(told(some(4), { now }).statements, 'kind', 'review');
    expect(review).toMatchObject({ tags: 4, days: 4, energizing: 4, meanEnergy: 1, hours: 2, needs: 2 });
    expect(review).toMatchObject({ difference: null, shrunken: null, reading: 'none', level: 'none' });
  });

  test('the sixth tag makes a difference possible', () => {
    expect(find(told(some(5), { now }).statements, 'kind', 'review')).toMatchObject({ needs: 1, difference: null });
    expect(find(told(some(6), { now }).statements, 'kind', 'review')?.difference).toBeGreaterThan(0.3);
  });

  test('six tags of one day are not enough', () => {
    expect(find(told(some(6, true), { now }).statements, 'kind', 'review')).toMatchObject({
      tags: 6,
      days: 1,
      needs: 3,
      difference: null,
    });
  });

  test('there must be six tags elsewhere, too', () => {
    const all = everyWeek('2026-01-05', 4, [0, 1, 2], () => ({ kind: 'review', energy: 1 }));
    const other: Meeting[] = [{ at: '2026-02-02T09:00', kind: 'admin', energy: 1 }];
    expect(find(told([...all, ...other], { now }).statements, 'kind', 'review')).toMatchObject({
      difference: null,
      needs: 5,
    });
  });

  test('nothing is measured below twelve tags', () => {
    const eleven = everyWeek('2026-01-05', 11, [0], (week) => ({
      kind: week < 6 ? 'review' : 'admin',
      energy: turns(week),
    }));
    const { variance, statements } = told(eleven, { now });
    expect(variance).toBeNull();
    expect(statements.every(({ difference }) => difference === null)).toBe(true);
  });
});

test('a kind of which one series makes more than 60 % names the series instead', () => {
  const meetings = (inSeries: number) =>
    everyWeek('2026-01-05', 10, [0, 1], (week, day) => ({
      kind: day === 0 ? 'review' : 'admin',
      energy: turns(week),
      series: day === 0 && week < inSeries ? 's:weekly' : null,
      title: day === 0 ? 'Weekly review' : 'Admin',
    }));
  const six = told(meetings(6), { now }).statements;
  expect(find(six, 'kind', 'review')?.difference).toBeTypeOf('number');
  const seven = told(meetings(7), { now }).statements;
  expect(find(seven, 'kind', 'review')).toMatchObject({
    difference: null,
    needs: null,
    mostly: { family: 'series', key: 's:weekly', label: 'Weekly review', tags: 7 },
  });
  expect(find(seven, 'series', 's:weekly')?.difference).toBeTypeOf('number');
});

describe('a strong difference', () => {
  /** Admin on Tuesdays and Thursdays drains, everything else goes both ways. */
  const weeks = (count: number) =>
    everyWeek('2026-01-05', count, [0, 1, 2, 3, 4], (week, day) => ({
      kind: day % 2 === 1 ? 'admin' : ['review', 'planning', 'one-on-one'][(week + day) % 3],
      energy: day % 2 === 1 ? -1 : turns(week + day / 2),
      time: ['09:00', '11:00', '13:00', '15:00', '17:00'][(week * 2 + day) % 5],
    }));
  /** The Sunday night after so many weeks, in Berlin. */
  const sundayAfter = (count: number) =>
    new Date(Date.parse('2026-01-05T00:00:00Z') + count * 7 * 86_400_000 - 7_201_000).toISOString();
  const admin = (count: number, asOf = sundayAfter(count)) =>
    find(told(weeks(count), { now: asOf }).statements, 'kind', 'admin');

  test('becomes a claim when three weekly readings in a row have made it', () => {
    const readings = Array.from({ length: 12 }, (_, k) => admin(k + 3));
    const first = readings.findIndex((one) => one?.reading === 'claim');
    expect(first).toBeGreaterThan(0);
    expect(readings.slice(first, first + 3).map((one) => [one?.level, one?.held])).toEqual([
      ['leaning', 1],
      ['leaning', 2],
      ['claim', 3],
    ]);
    expect(readings[first - 1]?.level).not.toBe('claim');
    expect(readings[11]).toMatchObject({ level: 'claim', held: 3, draining: 28, tags: 28 });
  });

  test('does not become a claim sooner because somebody looks every day', () => {
    const first = Array.from({ length: 12 }, (_, k) => k + 3).find((count) => admin(count)?.reading === 'claim') ?? 0;
    // The Saturday before the third reading: it has not been taken yet.
    const saturday = new Date(Date.parse(sundayAfter(first + 2)) - 86_400_000).toISOString();
    expect(admin(first + 2, saturday)).toMatchObject({ reading: 'claim', level: 'leaning', held: 2 });
  });

  test('stays a claim while one weak week leaves it likely, and goes when its direction is in doubt', () => {
    const claimed = weeks(14);
    const turned = everyWeek('2026-04-13', 8, [1, 3], (week, day) => ({
      id: `t${week}-${day}`,
      kind: 'admin',
      energy: 1,
    }));
    const rest = everyWeek('2026-04-13', 8, [0, 2, 4], (week, day) => ({
      id: `r${week}-${day}`,
      kind: 'review',
      energy: -1,
    }));
    const levels = [14, 15, 16, 17, 18, 19, 20, 21].map((count) => {
      const one = find(told([...claimed, ...turned, ...rest], { now: sundayAfter(count) }).statements, 'kind', 'admin');
      return { level: one?.level, wrongSign: one?.wrongSign ?? 1, reading: one?.reading };
    });
    expect(levels[0]?.level).toBe('claim');
    for (const { level, wrongSign } of levels) if (wrongSign > 0.1) expect(level).not.toBe('claim');
    expect(levels.at(-1)?.level).not.toBe('claim');
    expect(levels.some(({ level, reading }) => level === 'claim' && reading !== 'claim')).toBe(true);
  });

  test('is not told in the first two weeks', () => {
    const dense = everyWeek('2026-01-05', 2, [0, 1, 2, 3, 4], (_, day) => ({
      kind: day % 2 === 1 ? 'admin' : 'review',
      energy: day % 2 === 1 ? -2 : 2,
    })).flatMap((meeting): Meeting[] =>
      [9, 11, 13, 15].map((hour) => ({
        ...meeting,
        at: `${meeting.at.slice(0, 11)}${String(hour).padStart(2, '0')}:00`,
      })),
    );
    const early = told(dense, { now: '2026-01-18T20:00:00Z' });
    expect(early.firstTwoWeeks).toBe(true);
    expect(find(early.statements, 'kind', 'admin')?.reading).toBe('claim');
    expect(early.statements.every(({ level }) => level === 'none')).toBe(true);
    expect(told(dense, { now: '2026-01-20T20:00:00Z' }).firstTwoWeeks).toBe(false);
  });

  test('says what the untagged ones would have to be to overturn it', () => {
    const untagged = everyWeek('2026-01-05', 20, [1], (week) => ({ id: `u${week}`, kind: 'admin', time: '10:00' }));
    const one = find(told([...weeks(20), ...untagged], { now: sundayAfter(20) }).statements, 'kind', 'admin');
    // 40 of 60 are tagged: −d·(2/3)/(1/3).
    expect(one?.taggedShare).toBeCloseTo(2 / 3, 12);
    expect(one?.tipping).toBeCloseTo(-2 * (one?.difference ?? 0), 9);
    expect(admin(20)?.tipping).toBeNull();
  });
});

test('a kind that sits where hours drain is not blamed, and what stands behind it is named', () => {
  const late = stream(7, 1);
  const feeling = stream(7, 2);
  const meetings = everyWeek('2026-01-05', 24, [0, 1, 2, 3, 4], (week, day) => {
    const item = week * 5 + day;
    const isLate = late(item) < 0.5;
    const kind = isLate && item % 3 > 0 ? 'workshop' : ['review', 'admin', 'planning'][item % 3];
    return { kind, time: isLate ? '16:30' : '10:30', energy: feeling(item) < (isLate ? 0.8 : 0.4) ? -1 : 1 };
  });
  const { statements } = told(meetings, { now });
  expect(find(statements, 'hour', 'from-16')).toMatchObject({ level: 'claim' });
  const workshop = find(statements, 'kind', 'workshop');
  expect(workshop?.draining).toBeGreaterThan(0.6 * (workshop?.tags ?? 0));
  expect(workshop).toMatchObject({ reading: 'none', behind: { family: 'hour', key: 'from-16', tags: workshop?.tags } });
});

test('a tag given a day late counts half', () => {
  const meetings = (delay: number) =>
    everyWeek('2026-01-05', 10, [0, 1, 2], (week, day) => ({
      kind: day === 0 ? 'review' : 'admin',
      energy: day === 0 ? (week < 5 ? 1 : -1) : turns(week),
      delay: day === 0 && week >= 5 ? delay : 1,
    }));
  const difference = (delay: number) =>
    find(told(meetings(delay), { now }).statements, 'kind', 'review')?.difference ?? 0;
  expect(difference(1439)).toBeCloseTo(difference(1), 12);
  expect(difference(1440)).toBeGreaterThan(difference(1439) + 0.1);
});

test('what starts or was tagged after now is not known', () => {
  const meetings = everyWeek('2026-01-05', 20, [0, 2, 4], (week, day) => ({
    kind: day ? 'review' : 'admin',
    energy: turns(week + day),
    series: `s${day}`,
    title: `Weekly ${day}`,
  }));
  const asOf = '2026-03-29T21:59:59Z';
  const until = meetings.filter(({ at }) => at < '2026-03-30');
  expect(told(meetings, { now: asOf })).toEqual(told(until, { now: asOf }));
  const late: Meeting = { at: '2026-03-26T09:00', energy: 1, delay: 60 * 24 * 7, id: 'late' };
  expect(told([...until, late], { now: asOf })).toMatchObject({
    tagged: until.length,
    untagged: { share: expect.closeTo(0.5 / 18.5, 12) },
  });
});
