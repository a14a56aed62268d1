import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Energy } from '../../../core/energy.ts';
import { columnsOf } from '../../../core/trends/columns.ts';
import { emptyMemory } from '../../../core/trends/memory.ts';
import { medianSlope } from '../../../core/trends/theil-sen.ts';
import { trendsOf } from '../../../core/trends/trends.ts';
import { exported } from '../../oracles/backup.ts';
import { simulate } from '../../oracles/simulate.ts';

const strong = exported(simulate(101, { weeks: 30, kindEff: { 'one-on-one': -0.9, focus: 0.8 } }));
const now = new Date(strong.now).toISOString().slice(0, 19).concat('Z');

test('what is remembered of earlier askings changes no answer, whatever was tagged, taken away or moved meanwhile', () => {
  const changes = fc.array(
    fc.record({
      at: fc.nat({ max: strong.tags.length - 1 }),
      to: fc.constantFrom<(Energy | 'gone' | 'late')[]>(-2, 0, 2, 'gone', 'late'),
      kind: fc.constantFrom(undefined, 'interview', 'new-kind'),
    }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.array(changes, { minLength: 1, maxLength: 3 }), (rounds) => {
      const memory = emptyMemory();
      let { activities, tags } = strong;
      for (const round of [[], ...rounds]) {
        for (const { at, to, kind } of round) {
          const { activity } = strong.tags[at] ?? { activity: '' };
          if (kind) activities = activities.map((one) => (one.id === activity ? { ...one, kind } : one));
          tags = tags.flatMap((one) => {
            if (one.activity !== activity) return [one];
            if (to === 'gone') return [];
            return [to === 'late' ? { ...one, taggedAt: now } : { ...one, energy: to }];
          });
        }
        const columns = columnsOf(activities, tags);
        expect(trendsOf(columns, { now }, memory)).toEqual(trendsOf(columns, { now }));
      }
    }),
    { numRuns: 12 },
  );
});

test('there are claims in that history, so that earlier readings were asked for', () => {
  const memory = emptyMemory();
  const { statements } = trendsOf(columnsOf(strong.activities, strong.tags), { now }, memory);
  expect(statements.some(({ level }) => level === 'claim')).toBe(true);
  expect(memory.looks.size).toBeGreaterThanOrEqual(2);
});

test('median slopes are the same with the slopes between earlier weeks remembered', () => {
  const share = fc.integer({ min: 0, max: 4 }).map((part) => part / 4);
  fc.assert(
    fc.property(fc.array(share, { minLength: 2, maxLength: 14 }), share, (shares, next) => {
      const x = shares.map((_, i) => i * 2 + (i > 3 ? 1 : 0));
      const memory: Parameters<typeof medianSlope>[2] = [];
      for (const last of [shares.at(-1) ?? 0, next]) {
        const y = Float64Array.from([...shares.slice(0, -1), last]);
        expect(medianSlope(x, y, memory)).toEqual(medianSlope(x, y));
      }
    }),
  );
});
