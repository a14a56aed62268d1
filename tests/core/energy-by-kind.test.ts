import { expect, test } from 'vitest';
import type { Energy } from '../../core/energy.ts';
import { energyByKind } from '../../core/energy-by-kind.ts';
import { activity, tag } from '../records.ts';

/** One activity of the kind for each energy, tagged with it. */
const tagged = (kind: string | null, ...energies: Energy[]) => {
  const activities = energies.map((_, i) => activity(`${kind}-${i}`, { kind }));
  return { activities, tags: energies.map((energy, i) => tag(`${kind}-${i}`, energy)) };
};

test('without tags there is nothing to say of any kind', () => {
  expect(energyByKind([], [])).toEqual([]);
  expect(energyByKind([activity('a')], [])).toEqual([]);
});

test('a mean and its range appear at the sixth tag of a kind', () => {
  const five = tagged('review', 1, 1, 1, -1, -1);
  expect(energyByKind(five.activities, five.tags)).toEqual([
    { kind: 'review', tags: 5, energizing: 3, draining: 2, mean: undefined, range: undefined, needs: 1 },
  ]);
  // Mean 0, sample variance 6/5, so half the range is 1.6449 · √(1.2/6) = 0.7356.
  const six = tagged('review', 1, 1, 1, -1, -1, -1);
  const [review] = energyByKind(six.activities, six.tags);
  expect(review).toMatchObject({ tags: 6, energizing: 3, draining: 3, mean: 0, needs: 0 });
  expect(review?.range?.[0]).toBeCloseTo(-0.7356, 4);
  expect(review?.range?.[1]).toBeCloseTo(0.7356, 4);
});

test('a range does not leave the scale', () => {
  // Mean 8/6, sample variance 40/15, standard error 2/3, half the range 1.0966: 0.2368 to 2.4299.
  const { activities, tags } = tagged('building', 2, 2, 2, 2, 2, -2);
  const [building] = energyByKind(activities, tags);
  expect(building?.mean).toBeCloseTo(1.3333, 4);
  expect(building?.range?.[0]).toBeCloseTo(0.2368, 4);
  expect(building?.range?.[1]).toBe(2);
});

test('neutral tags count, and neither give nor take', () => {
  const { activities, tags } = tagged('status', 0, 0, 0, 0, 0, 0);
  expect(energyByKind(activities, tags)).toEqual([
    { kind: 'status', tags: 6, energizing: 0, draining: 0, mean: 0, range: [0, 0], needs: 0 },
  ]);
});

test('most tags first, of as many the kinds by id; without a kind it is other', () => {
  const sets = [tagged('writing', 1), tagged('admin', -1), tagged(null, 2, 2)];
  const kinds = energyByKind(
    sets.flatMap(({ activities }) => activities),
    sets.flatMap(({ tags }) => tags),
  );
  expect(kinds.map(({ kind, tags }) => [kind, tags])).toEqual([
    ['other', 2],
    ['admin', 1],
    ['writing', 1],
  ]);
});

test('a tag of an activity that is not in the list is not counted', () => {
  expect(energyByKind([activity('a')], [tag('gone', 2)])).toEqual([]);
});
