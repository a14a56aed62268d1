import { describe, expect, test } from 'vitest';
import type { Experiment } from '../../../core/experiment.ts';
import { everyWeek, told } from './meetings.ts';

const now = '2026-07-01T12:00:00Z';
const experiment = (more: Partial<Experiment> = {}): Experiment => ({
  id: 'e1',
  title: 'Mornings',
  change: null,
  createdAt: '2026-01-01T00:00:00Z',
  from: '2026-03-02',
  until: '2026-12-31',
  expected: 'up',
  kinds: null,
  ...more,
});

/** Sixteen weeks from 5 January; from week 8 (2 March) on, the tags of the first two days turn energizing. */
const history = everyWeek('2026-01-05', 16, [0, 1, 2, 3], (week, day) => ({
  kind: day < 2 ? 'one-on-one' : 'admin',
  energy: day < 2 ? (week >= 8 === (day + week) % 5 > 0 ? 1 : -1) : (week + day) % 2 === 0 ? 1 : -1,
}));
const answer = (more: Partial<Experiment> = {}, meetings = history) =>
  told(meetings, { now, experiments: [experiment(more)] }).experiments[0];

describe('an experiment', () => {
  test('that changed something is told so, with the weeks on each side', () => {
    const found = answer();
    expect(found).toMatchObject({
      id: 'e1',
      from: '2026-03-02',
      weeksBefore: 8,
      weeksAfter: 8,
      real: true,
      asExpected: true,
    });
    expect(found?.difference).toBeGreaterThan(0.3);
    expect(found?.lower).toBeLessThan(found?.difference ?? 0);
    expect(answer({ expected: 'down' })?.asExpected).toBe(false);
    expect(answer({ expected: null })?.asExpected).toBeNull();
  });

  test('about one kind looks at its tags alone', () => {
    expect(answer({ kinds: ['one-on-one'] })?.difference).toBeGreaterThan(answer()?.difference ?? 9);
    expect(answer({ kinds: ['admin'] })).toMatchObject({ real: false, asExpected: null });
    expect(answer({ kinds: ['writing'] })).toMatchObject({ weeksBefore: 0, weeksAfter: 0, difference: null });
    expect(answer({ kinds: [] })).toEqual(answer());
  });

  test('needs three weeks on each side', () => {
    expect(answer({ from: '2026-04-13' })).toMatchObject({
      weeksBefore: 14,
      weeksAfter: 2,
      difference: null,
      real: false,
    });
    expect(answer({ from: '2026-04-06' })).toMatchObject({ weeksBefore: 13, weeksAfter: 3 });
    expect(answer({ from: '2026-01-19' })).toMatchObject({ weeksBefore: 2, weeksAfter: 14, difference: null });
    expect(answer({ from: '2026-06-01' })).toMatchObject({ weeksAfter: 0, difference: null, p: null });
  });

  test('that began within a week leaves that week out', () => {
    expect(answer({ from: '2026-03-04' })).toMatchObject({ weeksBefore: 8, weeksAfter: 7 });
    // Nothing was tagged on or after that Friday in its week: it lies before.
    expect(answer({ from: '2026-03-06' })).toMatchObject({ weeksBefore: 9, weeksAfter: 7 });
  });

  test('is over when it ends', () => {
    expect(answer({ until: '2026-03-29' })).toMatchObject({ weeksBefore: 8, weeksAfter: 4 });
  });

  test('looks back no farther than the window', () => {
    const longAgo = everyWeek('2023-01-02', 20, [0, 1, 2], () => ({ energy: -1, id: undefined }));
    const all = [...longAgo, ...history].map((meeting, i) => ({ ...meeting, id: `m${i}` }));
    const ask = (window: 'all' | undefined) => told(all, { now, window, experiments: [experiment()] }).experiments[0];
    expect(ask(undefined)).toMatchObject({ weeksBefore: 8 });
    expect(ask('all')).toMatchObject({ weeksBefore: 28 });
  });
});
