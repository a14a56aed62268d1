import { describe, expect, test } from 'vitest';
import { borrowsOf, hoursChanged, weigh } from '../../../core/decide/weigh.ts';
import { type Figures, figuresOf } from '../../../core/figures.ts';
import { mostFor, planned } from '../../../core/moves/plan.ts';
import { columnsOf } from '../../../core/trends/columns.ts';
import { mixOf } from '../../../core/trends/mix.ts';
import { changeOfMix, mixOfShares, partsOf } from '../../../core/trends/mix-of-shares.ts';
import { trendsOf } from '../../../core/trends/trends.ts';
import { hoursOf } from '../../../core/trends/usual-week.ts';
import { everyWeek, recordsOf } from '../trends/meetings.ts';

const now = '2026-03-16T06:00:00Z';
/** Ten weeks of four meetings: building on Monday and Tuesday energizes in 8 of 10, status on the other days drains in 8 of 10. */
const records = recordsOf(
  everyWeek('2026-01-05', 10, [0, 1, 2, 3], (week, day) => {
    const often = week % 5 === 0;
    return day < 2
      ? { kind: 'building', energy: often ? -1 : 1, minutes: 90 }
      : {
          ...{ kind: 'status', energy: often ? 1 : -1, minutes: 60, series: `s${day}`, title: `Status ${day}` },
          attendees: 5,
        };
  }),
);
const columns = columnsOf(records.activities, records.tags);
const figures = (): Figures =>
  figuresOf(columns, {
    ...{ now, trends: trendsOf(columns, { now }), decisions: [] },
    paths: { tags: 0, days: 0, lenses: [] },
  });

test('the usual week is the mean of the last eight full weeks, by kind', () => {
  // Two meetings of 90 minutes and two of 60: 3 h + 2 h.
  expect(figures().week).toEqual({
    weeks: 8,
    hours: 5,
    kinds: [
      { kind: 'building', hours: 3 },
      { kind: 'status', hours: 2 },
    ],
  });
});

test('a kind has its rate from six tags on four days on: the share of a mix of it alone', () => {
  const [building, status] = figures().kinds;
  expect(building).toMatchObject({ kind: 'building', tags: 20, days: 20, energizing: 16, draining: 4 });
  const { share, lower, upper } = mixOf(columns, { now }, new Map([['building', 1]]));
  expect(building?.rate).toEqual({ share, lower, upper });
  // Drained 16 of 20, pulled toward the person's own 20 of 40 with three tags: (16 + 3 × 0.5) / 23.
  expect(status?.drain).toBeCloseTo(17.5 / 23, 12);
});

describe('the planner', () => {
  const { week, shares } = figures();
  const shifts = [{ from: 'status', to: 'building', hours: 1 }];

  test('tells both weeks as the mix of the command line does, and the change between them', () => {
    const plan = planned(week, shares, shifts);
    // 3 + 1 hours of building, 2 − 1 of status; a fifth of 5 hours is 1.
    expect([...plan.hours]).toEqual([
      ['building', 4],
      ['status', 1],
    ]);
    expect(plan).toMatchObject({ shifted: 1, target: 1 });
    const mix = (building: number, status: number) => {
      const { share, lower, upper } = mixOf(
        columns,
        { now },
        new Map([
          ['building', building],
          ['status', status],
        ]),
      );
      return { share, lower, upper };
    };
    expect(plan.now).toEqual(mix(3, 2));
    expect(plan.later).toEqual(mix(4, 1));
    expect(plan.change?.share).toBeCloseTo((plan.later?.share ?? 0) - (plan.now?.share ?? 0), 12);
    // A fifth of the hours goes from a kind at about 20 % to one at about 80 %: near 0.2 × 0.6 = 12 points, pulled together a little.
    expect(plan.change?.share).toBeGreaterThan(0.08);
    expect(plan.change?.share).toBeLessThan(0.12);
  });

  test('takes no more than there is, and never without giving it', () => {
    const greedy = planned(week, shares, [{ from: 'status', to: 'building', hours: 9 }]);
    expect(greedy.shifted).toBe(2);
    expect([...greedy.hours.values()].reduce((sum, one) => sum + one, 0)).toBe(5);
    expect(planned(week, shares, [{ from: 'status', to: 'status', hours: 1 }])).toMatchObject({
      shifted: 0,
      change: undefined,
    });
    // Of two shifts from one kind the second has what the first leaves: 2 − 1.5, in half hours; a series never more than its own.
    const two = [
      { ...shifts[0], hours: 1.5 },
      { ...shifts[0], hours: 0 },
    ] as typeof shifts;
    expect(mostFor(week, two, 1)).toBe(0.5);
    expect(mostFor(week, shifts, 0, 1)).toBe(1);
  });
});

test('a series that drains is told by the draining hours it would give back', () => {
  const [first, second] = figures().series;
  // An hour a week each, drained in (8 + 3 × 17.5/23) of 13 tags after the pull toward its kind; a quarter of it when shortened.
  const drain = (8 + (3 * 17.5) / 23) / 13;
  expect(first).toMatchObject({ id: 's2', title: 'Status 2', tags: 10, draining: 8, hours: 1, times: 1, minutes: 60 });
  expect(first?.drain).toBeCloseTo(drain, 12);
  const ways = new Map(first?.ways.map(({ way, hours }) => [way, hours]));
  expect(ways.get('drop')).toBeCloseTo(drain, 12);
  expect(ways.get('hand-over')).toBeCloseTo(drain, 12);
  expect(ways.get('shorten')).toBeCloseTo(drain / 4, 12);
  expect(second?.id).toBe('s3');
});

describe('a decision', () => {
  test('is weighed as the mix of the command line, with the hour that matters most', () => {
    const weighed = weigh(figures(), { status: 2, building: -1 });
    const { share, lower, upper } = mixOf(
      columns,
      { now },
      new Map([
        ['building', 2],
        ['status', 4],
      ]),
    );
    expect(weighed.later).toEqual({ share, lower, upper });
    expect(weighed).toMatchObject({ enough: true, unseen: 0, borrowed: 0 });
    // Two of six hours are building: an hour more of it moves the share by (3/7 − 2/6) of the distance, of status by (2/7 − 2/6).
    expect(weighed.matters?.kind).toBe('building');
    expect(weighed.matters?.perHour).toBeGreaterThan(0);
  });

  test('about work that was never tagged is wider, and beyond two fifths of the week cannot be said', () => {
    const width = (of: { lower: number; upper: number } | undefined) => (of ? of.upper - of.lower : 0);
    const plain = weigh(figures(), { building: 2 });
    const borrowed = weigh(figures(), { prototyping: 2 }, new Map([['prototyping', 'building']]));
    const unknown = weigh(figures(), { prototyping: 2 });
    expect(borrowed.borrowed).toBeCloseTo(2 / 7, 12);
    expect(unknown.unseen).toBeCloseTo(2 / 7, 12);
    expect(borrowed.later?.share).toBeCloseTo(plain.later?.share ?? 0, 12);
    expect(width(borrowed.later)).toBeGreaterThan(width(plain.later));
    expect(weigh(figures(), { prototyping: 3 }).enough).toBe(true);
    expect(weigh(figures(), { prototyping: 4 }).enough).toBe(false);
    expect(weigh({ ...figures(), tags: 11 }, { building: 1 }).enough).toBe(false);
  });

  test('never leaves less than no hours of a kind', () => {
    expect([...hoursChanged(figures().week, { status: -9 })]).toEqual([['building', 3]]);
    expect(borrowsOf({ borrows: { a: 'b', c: 3 } } as never)).toEqual(new Map([['a', 'b']]));
  });
});

test('a mix of nothing is nothing, and the change of a mix into itself is none', () => {
  const { week, shares } = figures();
  expect(mixOfShares([], partsOf(hoursOf(week)))).toBeUndefined();
  expect(mixOfShares(shares, new Map())).toBeUndefined();
  expect(changeOfMix(shares, [hoursOf(week), hoursOf(week)])).toEqual({ share: 0, lower: 0, upper: 0 });
});
