import { describe, expect, test } from 'vitest';
import { amountOf } from '../../../../core/articles/signal.ts';
import { person, skilled, weeksOf } from '../history.ts';
import { evenWeeks, everyDay, heard, mixedWeeks, nth } from './cases.ts';

const none = person({});
const even = person(evenWeeks);
const mixed = person(mixedWeeks);
const fourDays = person(
  weeksOf(1, (_, day) =>
    day < 4
      ? [
          { kind: 'status', at: 9, energy: -1 },
          { kind: 'writing', at: 11, energy: 1 },
          { kind: 'review', at: 14 },
        ]
      : [],
  ),
);

describe('too little to say', () => {
  test('fewer than ten days with a tag', () => {
    expect(heard('few-days-tagged', fourDays)).toMatchObject({ strength: 0.8, because: { tags: 8, days: 4 } });
    expect(heard('few-days-tagged', even)).toBeUndefined();
  });

  test('too few tags, and the first days', () => {
    expect(heard('few-tags', fourDays)).toMatchObject({ strength: 1, because: { tags: 8, days: 4 } });
    expect(heard('few-tags', even)).toBeUndefined(); // 60 tags
    expect(heard('early-days', fourDays)).toMatchObject({ strength: 1, because: { say: 'starter', tags: 8 } });
    expect(heard('early-days', even)).toBeUndefined();
  });

  test('fewer than half of the last four weeks tagged', () => {
    const third = person(
      everyDay(4, () => [
        { kind: 'status', at: 9, energy: -1 },
        { kind: 'status', at: 10 },
        { kind: 'status', at: 11 },
      ]),
    );
    expect(heard('low-response', third)?.because).toEqual({ say: 'tagged-share', tagged: 20, of: 60 });
    expect(amountOf(heard('low-response', third))).toBeCloseTo(1, 1);
    expect(heard('low-response', even)).toBeUndefined();
    expect(heard('low-response', none)).toBeUndefined();
  });

  test('a tagged share that falls', () => {
    const lessAndLess = person(
      everyDay(6, (week) =>
        [0, 1, 2, 3, 4].map((i) => ({
          kind: 'status',
          at: 9 + i,
          ...(i < 5 - week * 0.8 ? { energy: -1 as const } : {}),
        })),
      ),
    );
    expect(heard('response-falls', lessAndLess)?.because).toMatchObject({
      of: 'tagged',
      first: 1,
      last: 0.2,
      weeks: 6,
    });
    expect(heard('response-falls', even)).toBeUndefined();
  });

  test('full days that go untagged', () => {
    const skips = person(
      everyDay(6, (_, day) =>
        day % 2
          ? [9, 10, 11, 12, 14, 15].map((at) => ({ kind: 'client', at }))
          : [9, 11, 14].map((at) => ({ kind: 'client', at, energy: 1 as const })),
      ),
    );
    expect(heard('skipped-when-busy', skips)?.because).toEqual({ say: 'skipped', when: 'heavy-days' });
    expect(heard('skipped-when-busy', even)).toBeUndefined();
  });

  test('a kind that stands out only because it is late', () => {
    // Everything after noon drains; nine of ten workshops are in the afternoon, nine of ten reviews in the morning.
    const late = person(
      everyDay(6, (week, day) => {
        const swapped = nth(week, day) % 10 === 9;
        return [
          { kind: swapped ? 'workshop' : 'review', at: 9, energy: 1 },
          { kind: swapped ? 'review' : 'workshop', at: 14, energy: -1 },
        ];
      }),
    );
    expect(heard('effect-from-elsewhere', late)?.because).toMatchObject({ say: 'adjusted' });
    expect(heard('effect-from-elsewhere', mixed)).toBeUndefined();
  });
});

describe('skill and energy', () => {
  test('work that is done well and drains', () => {
    const able = person({ ...mixedWeeks, kinds: [skilled('status', 5)] });
    // 23 of 30: every fourth energizes
    expect(heard('skilled-draining-kind', able)?.because).toMatchObject({ what: 'status', count: 23, n: 30, skill: 5 });
    expect(heard('skilled-draining-kind', person({ ...mixedWeeks, kinds: [skilled('status', 3)] }))).toBeUndefined();
    expect(heard('skilled-draining-kind', mixed)).toBeUndefined();
  });

  test('work that energizes and is not done well yet', () => {
    const learner = person({ ...mixedWeeks, kinds: [skilled('writing', 2)] });
    expect(heard('weak-energizing-kind', learner)?.because).toMatchObject({
      what: 'writing',
      count: 24,
      n: 30,
      skill: 2,
    });
    expect(heard('weak-energizing-kind', person({ ...mixedWeeks, kinds: [skilled('writing', 5)] }))).toBeUndefined();
  });

  test('either of them, from 25 tags on', () => {
    const able = { kinds: [skilled('status', 5)] };
    expect(heard('skill-and-energy-disagree', person({ ...mixedWeeks, ...able }))?.because).toMatchObject({
      side: 'draining',
    });
    const { activities, tags } = mixedWeeks;
    expect(
      heard('skill-and-energy-disagree', person({ activities, tags: tags.slice(0, 24), ...able })),
    ).toBeUndefined();
  });
});

describe('load', () => {
  // Six meetings on Tuesdays and Thursdays, three on the other days; three kinds in turn. Four of five drain on the full
  // days, one of five on the others.
  const everythingDrainsOnFullDays = person(
    everyDay(8, (week, day) => {
      const full = day % 2 === 1;
      return (full ? [9, 10, 11, 12, 14, 15] : [9, 11, 14]).map((at, i) => ({
        kind: ['client', 'review', 'status'][(i + week) % 3] ?? '',
        at,
        energy: ((week * 2 + day + i * 3) % 5 === 0) === full ? (1 as const) : (-1 as const),
      }));
    }),
  );

  test('days full of meetings drain more, whatever the kind', () => {
    const load = heard('load-drains', everythingDrainsOnFullDays);
    expect(load?.because).toMatchObject({ moment: 'heavy-days', side: 'draining' });
    expect(amountOf(load)).toBeGreaterThan(0.8);
    expect(heard('load-drains', even)).toBeUndefined();
  });

  test('a kind that drains is then less to blame', () => {
    const able = { kinds: [skilled('client', 5), skilled('review', 5), skilled('status', 5)] };
    const blamed = heard('skilled-draining-kind', { ...everythingDrainsOnFullDays, ...able });
    expect(blamed?.strength ?? 0).toBeLessThan(0.5);
    expect(heard('skilled-draining-kind', person({ ...mixedWeeks, kinds: [skilled('status', 5)] }))?.strength).toBe(1);
  });

  test('more than half of everything drains', () => {
    const down = person(everyDay(6, (week, day) => [{ kind: 'status', at: 9, energy: nth(week, day) % 4 ? -1 : 1 }]));
    expect(heard('drains-overall', down)?.because).toMatchObject({ count: 22, n: 30, weeks: 6 });
    expect(heard('drains-overall', even)).toBeUndefined();
  });
});
