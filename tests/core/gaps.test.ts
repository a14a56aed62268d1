import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapsOf, partOfGap } from '../../core/gaps.ts';

const BERLIN = 'Europe/Berlin';
const day = '2026-11-16';
/** Berlin is an hour ahead of UTC on that day. */
const at = (from: string, until: string) => ({ start: `2026-11-16T${from}:00Z`, end: `2026-11-16T${until}:00Z` });
const gaps = (list: { start: string; end: string }[], now = '2026-11-16T20:00:00Z') =>
  gapsOf(list, { day, zone: BERLIN, nowMs: Date.parse(now) }).map(({ start, minutes }) => [
    start.slice(11, 16),
    minutes,
  ]);

describe('the gaps of a day', () => {
  test('lie between its activities, from nine to six on the clock there', () => {
    expect(gaps([at('09:00', '10:00'), at('12:00', '13:30')])).toEqual([
      ['08:00', 60],
      ['10:00', 120],
      ['13:30', 210],
    ]);
  });

  test('are the whole day where nothing was, and none before it began', () => {
    expect(gaps([])).toEqual([['08:00', 540]]);
    expect(gaps([], '2026-11-16T07:00:00Z')).toEqual([]);
  });

  test('end at the last full five minutes of now', () => {
    expect(gaps([at('08:00', '09:00')], '2026-11-16T09:43:10Z')).toEqual([['09:00', 40]]);
  });

  test('are none where activities overlap, follow closely or fill the hours', () => {
    expect(gaps([at('07:00', '10:00'), at('09:00', '09:30'), at('10:15', '17:00')])).toEqual([]);
    expect(gaps([at('06:00', '07:00'), at('08:00', '16:41'), at('18:00', '19:00')])).toEqual([]);
  });

  test('never touch an activity, whatever there is', () => {
    const minute = fc.integer({ min: 0, max: 24 * 60 });
    fc.assert(
      fc.property(fc.array(fc.tuple(minute, minute), { maxLength: 12 }), (pairs) => {
        const base = Date.parse('2026-11-15T23:00:00Z');
        const list = pairs.map(([a, b]) => ({
          start: new Date(base + Math.min(a, b) * 60_000).toISOString(),
          end: new Date(base + Math.max(a, b) * 60_000).toISOString(),
        }));
        for (const { start, minutes } of gapsOf(list, {
          day,
          zone: BERLIN,
          nowMs: Date.parse('2026-11-17T00:00:00Z'),
        })) {
          const [from, to] = [Date.parse(start), Date.parse(start) + minutes * 60_000];
          for (const one of list) {
            const isApart = Date.parse(one.end) <= from || Date.parse(one.start) >= to;
            expect(isApart || one.start === one.end).toBe(true);
          }
        }
      }),
    );
  });
});

test('a part of a gap is whole steps of five minutes, in either direction of dragging', () => {
  const gap = { start: '2026-11-16T10:00:00Z', minutes: 62 };
  expect(partOfGap(gap, 0, 1)).toEqual({ start: '2026-11-16T10:00:00Z', minutes: 62 });
  expect(partOfGap(gap, 0.5, 0.25)).toEqual({ start: '2026-11-16T10:15:00Z', minutes: 15 });
  expect(partOfGap(gap, 0.5, 0.5)).toEqual({ start: '2026-11-16T10:30:00Z', minutes: 5 });
  expect(partOfGap(gap, 1, 1)).toEqual({ start: '2026-11-16T10:55:00Z', minutes: 7 });
});
