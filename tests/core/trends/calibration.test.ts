import { expect, test } from 'vitest';
import { judgeDifferences, judgePeople } from '../../oracles/judge.ts';
import { SITUATIONS, type SituationName } from '../../oracles/situations.ts';

// `npm run calibrate` asks 800 people of 18 situations. These few show that nothing is badly off; their
// bars leave room for chance: of a hundred people, 5 % come out above 10 % about once in a hundred times.
const PEOPLE = Array.from({ length: 100 }, (_, k) => 910_000 + k);
const judged = (name: SituationName, people = PEOPLE.length) =>
  PEOPLE.slice(0, people).map((seed) => judgeDifferences(name, seed));
const part = <T>(list: readonly T[], is: (one: T) => boolean) => list.filter(is).length / list.length;
const slow = { timeout: 120_000 };

test('people without any effect hardly ever see a claim, where a mood tracker shows one to nearly all', slow, () => {
  const people = judged('no-effect');
  expect(part(people, ({ ours, trendClaimed }) => ours.claims > 0 || trendClaimed)).toBeLessThanOrEqual(0.1);
  expect(part(people, ({ naive }) => naive.claims > 0)).toBeGreaterThan(0.9);
});

test('one strong kind is mostly found in half a year, and never the wrong way round', slow, () => {
  const people = judged('strong-kind');
  expect(SITUATIONS['strong-kind'].target).toBe('kind one-on-one');
  expect(part(people, ({ ours }) => ours.found)).toBeGreaterThanOrEqual(0.7);
  const claims = people.reduce((sum, { ours }) => sum + ours.claims, 0);
  const wrong = people.reduce((sum, { ours }) => sum + ours.wrong, 0);
  expect(wrong / claims).toBeLessThanOrEqual(0.02);
});

test('late hours are not blamed on the workshops that sit there', slow, () => {
  const people = judged('confounded', 60);
  expect(part(people, ({ workshopBlamed }) => workshopBlamed)).toBeLessThanOrEqual(0.03);
  expect(part(people, ({ lateFound }) => lateFound)).toBeGreaterThanOrEqual(0.85);
});

test('intervals hold what is true', slow, () => {
  const people = judged('random', 40);
  const intervals = people.flatMap(({ cover }) => Object.values(cover));
  const all = intervals.reduce((sum, [many]) => sum + many, 0);
  const inside = intervals.reduce((sum, [, held]) => sum + held, 0);
  expect(inside / all).toBeGreaterThan(0.85);
  expect(inside / all).toBeLessThan(0.95);
});

test('twelve tags make no claim', slow, () => {
  const people = judged('twelve-tags', 40);
  expect(people.every(({ tags, ours }) => tags <= 12 && ours.claims === 0)).toBe(true);
});

test('whom somebody met and how full the day was are hardly ever told of where they do not matter', slow, () => {
  const people = PEOPLE.map((seed) => judgePeople('nobody', seed));
  // The allowance is 0.5 %: of a hundred people, four and more come out about once in five hundred times.
  expect(part(people, ({ claims }) => claims > 0)).toBeLessThanOrEqual(0.03);
});

test('one person who drains is found in half a year, and never the wrong way round', slow, () => {
  const people = PEOPLE.slice(0, 60).map((seed) => judgePeople('somebody', seed));
  expect(part(people, ({ found }) => found)).toBeGreaterThan(0.4);
  expect(people.every(({ wrong }) => wrong === 0)).toBe(true);
});
