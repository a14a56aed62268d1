import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../core/trends/columns.ts';
import { mixOf } from '../../../core/trends/mix.ts';
import { everyWeek, recordsOf } from './meetings.ts';

const now = '2026-07-01T12:00:00Z';

describe('another mix of hours', () => {
  const records = recordsOf(
    everyWeek('2026-01-05', 10, [0, 1, 2, 3], (week, day) => ({
      kind: day < 2 ? 'building' : 'admin',
      energy: day < 2 ? (week % 5 === 0 ? -1 : 1) : week % 5 === 0 ? 1 : -1,
      minutes: 60,
    })),
  );
  const columns = columnsOf(records.activities, records.tags);
  const mix = (hours: Record<string, number>) => mixOf(columns, { now }, new Map(Object.entries(hours)));

  test('with more of what gives promises more', () => {
    const [more, same, less] = [
      mix({ building: 30, admin: 10 }),
      mix({ building: 20, admin: 20 }),
      mix({ building: 10, admin: 30 }),
    ];
    expect(same).toMatchObject({ now: 0.5, seenShare: 1, enough: true });
    expect(same.share).toBeCloseTo(0.5, 9);
    expect(more.share).toBeGreaterThan(0.6);
    expect((more.share ?? 0) + (less.share ?? 0)).toBeCloseTo(1, 9);
    expect(mix({ building: 3, admin: 1 }).share).toBeCloseTo(more.share ?? 0, 12);
  });

  test('that was never tagged is uncertain, and beyond 40 % cannot be said', () => {
    const partly = mix({ building: 60, writing: 40 });
    expect(partly).toMatchObject({ seenShare: 0.6, enough: true });
    const wide = (one: typeof partly) => (one.upper ?? 0) - (one.lower ?? 0);
    expect(wide(partly)).toBeGreaterThan(wide(mix({ building: 60, admin: 40 })));
    expect(mix({ building: 59, writing: 41 }).enough).toBe(false);
  });

  test('of no hours, or without tags, is nothing', () => {
    expect(mix({ building: 0 })).toMatchObject({ share: null, enough: false });
    expect(mixOf(columnsOf([], []), { now }, new Map([['building', 1]]))).toEqual({
      share: null,
      lower: null,
      upper: null,
      now: null,
      seenShare: 0,
      enough: false,
    });
  });
});
