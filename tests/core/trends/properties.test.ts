import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Energy } from '../../../core/energy.ts';
import type { Tag } from '../../../core/tag.ts';
import { columnsOf } from '../../../core/trends/columns.ts';
import { mixOf } from '../../../core/trends/mix.ts';
import type { Statement } from '../../../core/trends/statement.ts';
import { type Question, trendsOf } from '../../../core/trends/trends.ts';
import { type Exported, exported } from '../../oracles/backup.ts';
import { randomPerson, type Scenario, simulate } from '../../oracles/simulate.ts';

/** Simulated people of all sorts: few or many tags, series or none, bad ones skipped or not. */
const people = fc
  .record({
    seed: fc.nat(1_000_000),
    isLively: fc.boolean(),
    weeks: fc.integer({ min: 2, max: 24 }),
    nSeries: fc.constantFrom(0, 3, 14),
    tagP: fc.constantFrom(0.1, 0.5, 0.95),
    mNeg: fc.constantFrom(0, -1),
    retro: fc.constantFrom(0, 0.15, 0.8),
  })
  .map(({ seed, isLively, ...more }) => {
    const overrides: Partial<Scenario> = { ...(isLively ? randomPerson(seed) : {}), ...more };
    return exported(simulate(seed, overrides));
  });

const asked = ({ now }: Exported): Question => ({ now: new Date(now).toISOString() });
const answer = (records: Exported, question = asked(records)) =>
  trendsOf(columnsOf(records.activities, records.tags), question);
const retagged = (records: Exported, change: (tag: Tag) => Partial<Tag>): Exported => ({
  ...records,
  tags: records.tags.map((tag) => ({ ...tag, ...change(tag) })),
});
const runs = { numRuns: 25 };

/** Numbers of a statement equal to eight places, all else exactly. */
const alike = (statement: Statement) =>
  Object.fromEntries(
    Object.entries(statement).map(([member, value]) => [
      member,
      typeof value === 'number' ? expect.closeTo(value, 8) : value,
    ]),
  );

test('the order of activities and tags never matters', () => {
  fc.assert(
    fc.property(people, fc.nat(1000), (records, turn) => {
      const turned = <T>(list: readonly T[]) =>
        [...list.slice(turn % (list.length + 1)), ...list.slice(0, turn % (list.length + 1))].reverse();
      const other = { ...records, activities: turned(records.activities), tags: turned(records.tags) };
      expect(answer(other)).toEqual(answer(records));
    }),
    runs,
  );
});

test('mirrored tags mirror every statement', () => {
  fc.assert(
    fc.property(people, (records) => {
      const mirrored = answer(retagged(records, ({ energy }) => ({ energy: (0 - energy) as Energy })));
      const flip = (value: number | null) => (value === null ? null : expect.closeTo(-value, 8));
      const { statements, trend, variance } = answer(records);
      expect(mirrored.statements).toEqual(
        statements.map((one) => ({
          ...alike(one),
          energizing: one.draining,
          draining: one.energizing,
          meanEnergy: expect.closeTo(-one.meanEnergy, 8),
          difference: flip(one.difference),
          shrunken: flip(one.shrunken),
          lower: flip(one.upper),
          upper: flip(one.lower),
          tipping: flip(one.tipping),
        })),
      );
      expect(mirrored.variance?.total ?? 0).toBeCloseTo(variance?.total ?? 0, 8);
      expect(mirrored.trend?.slope ?? 0).toBeCloseTo(0 - (trend?.slope ?? 0), 8);
    }),
    runs,
  );
});

test('only the sign of a tag counts in differences, not its strength', () => {
  fc.assert(
    fc.property(people, (records) => {
      const strong = answer(retagged(records, ({ energy }) => ({ energy: (Math.sign(energy) * 2) as Energy })));
      const expected = answer(records).statements.map((one) => ({ ...alike(one), meanEnergy: expect.any(Number) }));
      expect(strong.statements).toEqual(expected);
    }),
    runs,
  );
});

test('new names for kinds and series change no number', () => {
  fc.assert(
    fc.property(people, (records) => {
      // The order of the names is turned around, too.
      const renamed = (name: string) =>
        `${String.fromCharCode(0x7a - name.charCodeAt(0) + 0x61)}-${Array.from(name).reverse().join('')}`;
      const activities = records.activities.map((activity) => ({
        ...activity,
        kind: activity.kind && renamed(activity.kind),
      }));
      const byKey = (statements: readonly Statement[]) =>
        statements
          .filter(({ family }) => family === 'kind')
          .map(({ key, label, mostly, behind, ...numbers }) => [key, numbers] as const);
      const found = new Map(byKey(answer({ ...records, activities }).statements));
      for (const [key, numbers] of byKey(answer(records).statements)) expect(found.get(renamed(key))).toEqual(numbers);
    }),
    runs,
  );
});

test('the same history lived twice never turns a claim round', () => {
  fc.assert(
    fc.property(people, (records) => {
      const first = Math.min(...records.activities.map(({ start }) => Date.parse(start)));
      const span = Math.ceil((records.now + 1 - first) / (7 * 86_400_000)) * 7 * 86_400_000;
      const later = (instant: string) => new Date(Date.parse(instant) + span).toISOString();
      const again = {
        activities: records.activities.map((one) => ({
          ...one,
          id: `${one.id} again`,
          start: later(one.start),
          end: later(one.end),
          zone: 'Etc/GMT-1',
        })),
        tags: records.tags.map((tag) => ({ ...tag, activity: `${tag.activity} again`, taggedAt: later(tag.taggedAt) })),
      };
      const twice = {
        activities: [...records.activities, ...again.activities],
        tags: [...records.tags, ...again.tags],
        now: records.now + span,
      };
      const after = answer(twice).statements;
      for (const one of answer(records).statements) {
        if (one.reading !== 'claim') continue;
        const other = after.find(({ family, key }) => family === one.family && key === one.key);
        expect(Math.sign(other?.shrunken ?? 0)).toBe(Math.sign(one.shrunken ?? 0));
      }
    }),
    runs,
  );
});

test('tags before the window change nothing but weeks and trend', () => {
  fc.assert(
    fc.property(people, people, (records, older) => {
      const back = (instant: string) => new Date(Date.parse(instant) - 3 * 364 * 86_400_000).toISOString();
      const before = {
        activities: older.activities.map((one) => ({
          ...one,
          id: `old ${one.id}`,
          start: back(one.start),
          end: back(one.end),
          kind: 'writing',
        })),
        tags: older.tags.map((tag) => ({ ...tag, activity: `old ${tag.activity}`, taggedAt: back(tag.taggedAt) })),
      };
      const both = {
        activities: [...before.activities, ...records.activities],
        tags: [...before.tags, ...records.tags],
        now: records.now,
      };
      const known = ({ statements, share, untagged, hours, tagged, variance }: ReturnType<typeof answer>) => ({
        statements: statements.map(({ level, held, label, mostly, ...one }) => alike(one as Statement)),
        ...{ share, untagged, hours, tagged, variance },
      });
      const expected = known(answer(records));
      const found = known(answer(both));
      expect(found.statements.length).toBe(expected.statements.length);
      expect(answer(both).statements.map(({ level, held, label, mostly, ...one }) => one)).toEqual(expected.statements);
      expect({ ...found, statements: 0 }).toEqual({
        ...expected,
        statements: 0,
        variance: expected.variance && alike(expected.variance as never),
      });
    }),
    { numRuns: 12 },
  );
});

describe('every answer', () => {
  test('is plain JSON without a number that is none', () => {
    fc.assert(
      fc.property(people, (records) => {
        const trends = answer(records);
        expect(JSON.parse(JSON.stringify(trends))).toEqual(trends);
      }),
      runs,
    );
  });

  test('keeps shares within 0 and 1, intervals around their middle, and claims beyond ten points', () => {
    fc.assert(
      fc.property(people, (records) => {
        const { statements, weeks, share } = answer(records);
        for (const { level } of weeks)
          if (level !== null) expect(Math.abs(level - 0.5)).toBeLessThanOrEqual(0.5 + 1e-9);
        if (share.energizing !== null)
          expect((share.energizing ?? 0) + (share.neutral ?? 0) + (share.draining ?? 0)).toBeCloseTo(1, 12);
        for (const one of statements) {
          expect(one.energizing + one.draining).toBeLessThanOrEqual(one.tags);
          if (one.shrunken === null || one.lower === null || one.upper === null) continue;
          expect(one.lower).toBeLessThan(one.shrunken);
          expect(one.upper).toBeGreaterThan(one.shrunken);
          expect(Math.abs(one.shrunken)).toBeLessThanOrEqual(Math.abs(one.difference ?? 0));
          if (one.reading !== 'claim') continue;
          expect(Math.abs(one.shrunken)).toBeGreaterThanOrEqual(0.1);
          expect(one.lower * one.upper).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  test('to another mix only depends on proportions', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (records, focus, admin) => {
        const columns = columnsOf(records.activities, records.tags);
        const mix = (times: number) =>
          mixOf(
            columns,
            asked(records),
            new Map([
              ['focus', focus * times],
              ['admin', admin * times],
            ]),
          );
        expect(mix(7).share).toBeCloseTo(mix(1).share ?? 0, 9);
        expect(mix(7).seenShare).toBeCloseTo(mix(1).seenShare, 9);
      }),
      runs,
    );
  });
});
