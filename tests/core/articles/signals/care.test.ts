import { describe, expect, test } from 'vitest';
import type { Records } from '../../../../core/articles/facts.ts';
import { amountOf } from '../../../../core/articles/signal.ts';
import { DECLARATIONS } from '../../../../core/profile.ts';
import { person, type Work, weeksOf } from '../history.ts';
import { evenWeeks, everyDay, heard, mixedWeeks, nth } from './cases.ts';

const even = person(evenWeeks);
const checkins = (...exhaustion: number[]): Records['checkins'] =>
  exhaustion.map((answer, i) => ({
    at: `2026-11-${String(20 - 7 * (exhaustion.length - 1 - i)).padStart(2, '0')}T16:00:00Z`,
    exhaustion: answer,
    distance: 3,
    efficacy: 3,
  }));

describe('wearing down', () => {
  test('a falling share, of work that used to energize', () => {
    const falling = person(
      everyDay(8, (week) =>
        [0, 1, 2, 3].map((i) => ({ kind: 'client', at: 9 + 2 * i, energy: i < 4 - week / 2 ? 1 : -1 })),
      ),
    );
    expect(heard('wearing-down', falling)?.because).toMatchObject({
      say: 'weeks',
      of: 'energizing',
      first: 1,
      last: 0.25,
      weeks: 8,
    });
    expect(heard('wearing-down', even)).toBeUndefined();
  });

  test('not when only the mix of work has changed', () => {
    // Writing always energizes and status never does; there is less writing every week.
    const mix = person(
      everyDay(8, (week) =>
        [0, 1, 2, 3].map((i) =>
          i < 4 - week / 2
            ? { kind: 'writing', at: 9 + 2 * i, energy: 1 }
            : { kind: 'status', at: 9 + 2 * i, energy: -1 },
        ),
      ),
    );
    expect(heard('share-moves', mix)).toBeDefined();
    expect(heard('wearing-down', mix)).toBeUndefined();
  });

  test('exhaustion of 4 and more, two weeks and longer', () => {
    expect(heard('exhausted', { ...even, checkins: checkins(4, 5) })?.because).toEqual({
      say: 'exhaustion',
      mean: 4.5,
      weeks: 2,
    });
    expect(heard('exhausted', { ...even, checkins: checkins(5, 2) })).toBeUndefined();
    expect(heard('exhausted', even)).toBeUndefined();
    const long = [{ at: '2026-08-01T16:00:00Z', exhaustion: 5, distance: 5, efficacy: 1 }];
    expect(heard('exhausted', { ...even, checkins: long })).toBeUndefined();
  });

  test('exhaustion around 3 is tiredness', () => {
    expect(amountOf(heard('tired', { ...even, checkins: checkins(3, 3) }))).toBeCloseTo(0.583, 3);
    expect(heard('tired', { ...even, checkins: checkins(2, 2) })).toBeUndefined();
  });
});

describe('through the day', () => {
  const climbing = person(
    everyDay(6, (week, day) => [
      { kind: 'client', at: 9, energy: nth(week, day) % 5 ? 1 : -1 },
      { kind: 'review', at: 10.5, energy: nth(week, day) % 4 ? 1 : 0 },
      { kind: 'client', at: 13, energy: nth(week, day) % 5 ? -1 : 1 },
      { kind: 'review', at: 16, energy: nth(week, day) % 4 ? -1 : 0 },
    ]),
  );

  test('the same work drains more as the day goes on', () => {
    const climb = heard('climbs-in-day', climbing);
    expect(climb?.because).toMatchObject({ say: 'comparison', side: 'draining', moment: 'afternoon', n: 60, rest: 60 });
    expect(amountOf(climb)).toBeGreaterThan(0.9);
    expect(heard('climbs-in-day', even)).toBeUndefined();
  });

  test('the hour tells more than the kind does', () => {
    expect(amountOf(heard('hour-matters', climbing))).toBeGreaterThan(0.9);
    expect(heard('hour-matters', even)).toBeUndefined();
    const owls = person(
      everyDay(6, (week, day) =>
        [9, 16].map((at) => ({
          kind: day % 2 ? 'client' : 'review',
          at,
          energy: at === 16 ? 1 : nth(week, day) % 3 ? -1 : 0,
        })),
      ),
    );
    expect(heard('hour-matters', owls)?.because).toMatchObject({ side: 'energizing', count: 30, n: 30 });
  });

  test('work in the evening and on weekends', () => {
    const late = person(
      weeksOf(6, (_, day) => [
        { kind: 'client', at: day < 5 ? 9 : 11, energy: 0 },
        ...(day === 1 ? [{ kind: 'admin', at: 20, energy: 0 as const }] : []),
      ]),
    );
    expect(heard('evenings', late)?.because).toEqual({ say: 'evenings', count: 6 + 10, n: 46 }); // the last weekend has not come
    expect(heard('evenings', even)).toBeUndefined();
  });
});

describe('other people', () => {
  test('serving people drains while work alone does not', () => {
    const serving = person(
      everyDay(6, (week, day) => [
        { kind: 'client', at: 9, energy: nth(week, day) % 4 ? -1 : 0 },
        { kind: 'writing', at: 13, alone: true, energy: 0 },
      ]),
    );
    expect(heard('serving-drains', serving)?.because).toMatchObject({ what: 'client', count: 22, n: 30 });
    expect(amountOf(heard('serving-drains', serving))).toBeGreaterThan(0.8);
    expect(heard('serving-drains', person(mixedWeeks))).toBeUndefined();
  });

  const withAna = (energy: (ana: boolean) => Work['energy']) =>
    person({
      ...everyDay(6, (week, day) =>
        [9, 11, 14].map((at, i) => {
          const ana = (nth(week, day) + i) % 3 === 0;
          return {
            kind: i ? 'review' : 'client',
            at,
            people: ana ? ['p:ana', 'p:ben'] : ['p:ben'],
            energy: energy(ana),
          };
        }),
      ),
      people: [{ id: 'p:ana', alias: 'Ana' }],
    });

  test('somebody after whom the tags are lower', () => {
    const drained = withAna((ana) => (ana ? -1 : 1));
    expect(heard('person-drains', drained)?.because).toEqual({
      say: 'person',
      name: 'Ana',
      side: 'draining',
      count: 30,
      n: 30,
    });
    expect(
      heard(
        'person-drains',
        withAna((ana) => (ana ? 1 : -1)),
      ),
    ).toBeUndefined();
    expect(heard('person-drains', even)).toBeUndefined();
  });

  test('somebody whose presence tells more than the kind of work', () => {
    expect(
      heard(
        'person-matters',
        withAna((ana) => (ana ? 1 : -1)),
      )?.because,
    ).toMatchObject({ name: 'Ana', side: 'energizing', count: 30, n: 30 });
    expect(
      heard(
        'person-matters',
        withAna(() => 0),
      ),
    ).toBeUndefined();
  });
});

test('a sentence that was ticked is heard, and no other', () => {
  for (const declaration of DECLARATIONS) {
    expect(heard(`said-${declaration}`, person({}, { declared: [declaration] }))).toMatchObject({
      strength: 1,
      because: { say: 'said', declaration },
    });
    expect(
      heard(`said-${declaration}`, person({}, { declared: DECLARATIONS.filter((one) => one !== declaration) })),
    ).toBeUndefined();
  }
});
