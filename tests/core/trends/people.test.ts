import { describe, expect, test } from 'vitest';
import { stream } from '../../oracles/random.ts';
import { everyWeek, find, type Meeting, told, turns } from './meetings.ts';

const now = '2026-07-01T12:00:00Z';

describe('people and load', () => {
  const feeling = stream(7, 3);
  const meetings = everyWeek('2026-01-05', 26, [0, 1, 2, 3, 4], (week, day) => {
    const people = [...((week + day) % 3 === 0 ? ['p:ana'] : []), ...((week * 2 + day) % 4 === 0 ? ['p:bo'] : [])];
    const drains = feeling(week * 5 + day) < (people.includes('p:ana') ? 0.9 : 0.4);
    return {
      kind: ['review', 'admin', 'planning'][(week + 2 * day) % 3],
      people,
      energy: drains ? -1 : 1,
      time: week % 2 ? '09:30' : '13:30',
    };
  });

  test('are told of with both sides counted, and decided apart', () => {
    const { statements } = told(meetings, {
      now,
      label: (family, key) => (family === 'person' && key === 'p:ana' ? 'Ana' : undefined),
    });
    expect(find(statements, 'person', 'p:ana')).toMatchObject({ label: 'Ana', level: 'claim' });
    expect(find(statements, 'person', 'p:ana')?.difference).toBeLessThan(-0.4);
    expect(find(statements, 'person', 'p:bo')).toMatchObject({ label: 'p:bo', reading: 'none' });
    const load = statements.filter(({ family }) => family === 'load');
    expect(load.map(({ key, tags }) => [key, tags])).toEqual([['up-to-2h', 128]]);
  });

  test('change nothing that is said of the other families', () => {
    const others = (list: readonly Meeting[]) =>
      told(list, { now }).statements.filter(({ family }) => family !== 'person' && family !== 'load');
    const without = others(meetings.map((meeting) => ({ ...meeting, people: [] })));
    others(meetings).forEach((one, k) => {
      expect(one).toEqual({
        ...without[k],
        difference: one.difference === null ? null : expect.closeTo(without[k]?.difference ?? 9, 10),
        standardError: one.standardError === null ? null : expect.closeTo(without[k]?.standardError ?? 9, 10),
        shrunken: one.shrunken === null ? null : expect.closeTo(without[k]?.shrunken ?? 9, 10),
        lower: one.lower === null ? null : expect.closeTo(without[k]?.lower ?? 9, 10),
        upper: one.upper === null ? null : expect.closeTo(without[k]?.upper ?? 9, 10),
        wrongSign: one.wrongSign === null ? null : expect.closeTo(without[k]?.wrongSign ?? 9, 10),
        p: one.p === null ? null : expect.closeTo(without[k]?.p ?? 9, 10),
        adjusted: one.adjusted === null ? null : expect.closeTo(without[k]?.adjusted ?? 9, 10),
        effectiveTags: one.effectiveTags === null ? null : expect.closeTo(without[k]?.effectiveTags ?? 9, 8),
        tipping: one.tipping === null ? null : expect.closeTo(without[k]?.tipping ?? 9, 10),
      });
    });
  });

  test('who was only met in one series is not told of: the series is', () => {
    const inOneSeries = meetings.map(
      (meeting): Meeting =>
        meeting.people?.includes('p:ana') ? { ...meeting, series: 's:1', title: 'Weekly' } : meeting,
    );
    const { statements } = told(inOneSeries, { now });
    expect(find(statements, 'person', 'p:ana')).toBeUndefined();
    expect(find(statements, 'series', 's:1')).toMatchObject({ label: 'Weekly', tags: 43 });
  });

  test('heavy days are told of once there are enough of them', () => {
    const heavy = everyWeek('2026-01-05', 20, [0, 1, 2, 3, 4], (week, day) => {
      const isHeavy = day < 2;
      return {
        minutes: isHeavy ? 420 : 60,
        time: '09:00',
        energy: isHeavy ? (week % 6 === 0 ? 1 : -1) : turns(week + day),
        kind: ['review', 'admin'][week % 2],
      };
    });
    const load = told(heavy, { now }).statements.filter(({ family }) => family === 'load');
    expect(load.map(({ key, tags }) => [key, tags])).toEqual([
      ['up-to-2h', 60],
      ['from-6h', 40],
    ]);
    expect(load[1]?.difference).toBeTypeOf('number');
  });
});
