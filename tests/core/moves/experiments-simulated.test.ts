import { expect, test } from 'vitest';
import { verdictFor } from '../../oracles/verdicts.ts';

// `npm run verdicts` asks 500 people of each; these fewer leave room for chance.
const verdicts = (name: Parameters<typeof verdictFor>[0], people: number) =>
  Array.from({ length: people }, (_, k) => verdictFor(name, 930_000 + k));
const part = (said: readonly string[], ...verdict: string[]) =>
  said.filter((one) => verdict.includes(one)).length / said.length;
const slow = { timeout: 120_000 };

test('where nothing changed, hardly anybody is told better or worse', slow, () => {
  // 3 % are expected: of 100 people, 8 and more come out about once in a hundred times.
  expect(part(verdicts('nothing', 100), 'better', 'worse')).toBeLessThanOrEqual(0.08);
});

test(
  'a shift of 40 points in twelve and eight weeks is told as often as the method says, and never as worse',
  slow,
  () => {
    // 76 % are expected (statistics, section 9); a sample of 60 lies within 14 points of it 99 times in a hundred.
    const said = verdicts('step', 60);
    expect(part(said, 'better')).toBeGreaterThan(0.62);
    expect(part(said, 'worse')).toBe(0);
  },
);
