import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, localMs, wallTimeOf } from '../../../core/time.ts';
import { circumstancesOf } from '../../../core/trends/circumstances.ts';
import { epochMs, localClock } from '../../../core/trends/clock.ts';
import { columnsOf } from '../../../core/trends/columns.ts';
import { withMinutes } from '../../../core/trends/columns-change.ts';
import { dateOf } from '../../../core/trends/weekdays.ts';
import * as records from '../../records.ts';
import { everyWeek, type Meeting, recordsOf } from './meetings.ts';

const columnsFrom = (...meetings: Meeting[]) => {
  const { activities, tags } = recordsOf(meetings);
  return columnsOf(activities, tags);
};
const backToBack = (...meetings: Meeting[]) => [...circumstancesOf(columnsFrom(...meetings)).backToBack];

describe('local time', () => {
  const at = (start: string, zone: string) => {
    const columns = columnsOf([records.activity('a', { start, end: start, zone })], []);
    return [dateOf(columns.day[0] ?? 0), columns.minute[0]];
  };

  test('is an hour later after the clocks went forward in Berlin', () => {
    expect(at('2025-03-29T08:30:00Z', 'Europe/Berlin')).toEqual(['2025-03-29', 9 * 60 + 30]);
    expect(at('2025-03-30T00:59:59Z', 'Europe/Berlin')).toEqual(['2025-03-30', 1 * 60 + 59]);
    expect(at('2025-03-30T01:00:00Z', 'Europe/Berlin')).toEqual(['2025-03-30', 3 * 60]);
    expect(at('2025-03-31T08:30:00Z', 'Europe/Berlin')).toEqual(['2025-03-31', 10 * 60 + 30]);
  });

  test('shows the same hour twice when the clocks go back', () => {
    expect(at('2025-10-26T00:30:00Z', 'Europe/Berlin')).toEqual(['2025-10-26', 2 * 60 + 30]);
    expect(at('2025-10-26T01:30:00Z', 'Europe/Berlin')).toEqual(['2025-10-26', 2 * 60 + 30]);
  });

  test('is the activity’s own, before and after a flight', () => {
    expect(at('2026-11-16T23:30:00Z', 'Asia/Tokyo')).toEqual(['2026-11-17', 8 * 60 + 30]);
    expect(at('2026-11-16T23:30:00Z', 'America/New_York')).toEqual(['2026-11-16', 18 * 60 + 30]);
    expect(at('2026-11-16T23:30:00Z', 'Asia/Kathmandu')).toEqual(['2026-11-17', 5 * 60 + 15]);
    expect(at('2026-04-04T15:15:00Z', 'Australia/Lord_Howe')).toEqual(['2026-04-05', 1 * 60 + 45]);
  });

  const zones = ['Europe/Berlin', 'America/New_York', 'Africa/Casablanca', 'Australia/Lord_Howe', 'Asia/Tehran', 'UTC'];
  const instants = fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2035, 0) });

  test('is read as the platform reads it, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(instants, fc.constantFrom(...zones)), { maxLength: 30 }), (moments) => {
        const local = localClock();
        for (const [ms, zone] of moments) expect(local(ms, zone)).toBe(localMs(ms, zone));
      }),
      { numRuns: 60 },
    );
  });

  test('instants are read as Date.parse reads them', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1, 0), max: Date.UTC(9999, 0) }), (ms) => {
        const instant = new Date(ms).toISOString().slice(-24);
        expect(epochMs(instant)).toBe(Date.parse(instant));
        expect(epochMs(`${instant.slice(0, 19)}Z`)).toBe(Date.parse(`${instant.slice(0, 19)}Z`));
      }),
    );
  });
});

describe('back-to-back', () => {
  test('is a start at most five minutes after the latest end', () => {
    const meetings = ['09:00', '09:30', '10:05', '10:41'].map((time) => ({ at: `2026-11-16T${time}` }));
    // Ends 09:30, 10:00, 10:35: breaks of 0, 5 and 6 minutes.
    expect(backToBack(...meetings)).toEqual([0, 1, 1, 0]);
  });

  test('counts untagged and overlapping meetings, too', () => {
    const long: Meeting = { at: '2026-11-16T09:00', minutes: 120 };
    const inside: Meeting = { at: '2026-11-16T09:30', energy: 1 };
    const after: Meeting = { at: '2026-11-16T11:00', energy: 1 };
    expect(backToBack(long, inside, after)).toEqual([0, 1, 1]);
  });

  test('begins anew on every local day', () => {
    expect(backToBack({ at: '2026-11-16T23:00', minutes: 60 }, { at: '2026-11-17T00:00' })).toEqual([0, 0]);
  });

  test('of two that start in the same minute the greater id comes second', () => {
    const same = { at: '2026-11-16T09:00' };
    const { activities } = recordsOf([
      { ...same, id: 'b' },
      { ...same, id: 'a' },
    ]);
    const columns = columnsOf(activities, [records.tag('b', 1, { taggedAt: '2026-11-16T12:00:00Z' })]);
    expect([...columns.energy]).toEqual([0, 1]);
    expect([...circumstancesOf(columns).backToBack]).toEqual([0, 1]);
  });
});

describe('columns', () => {
  test('do not depend on the order of the records', () => {
    const { activities, tags } = recordsOf(
      everyWeek('2026-01-05', 3, [0, 1, 2, 3, 4], (week, day) => ({
        energy: 1,
        kind: `k${day}`,
        series: `s${week % 2}`,
      })),
    );
    const columns = columnsOf(activities, tags);
    expect(columnsOf([...activities].reverse(), [...tags].reverse())).toEqual(columns);
    expect(columnsOf(activities, [...tags].reverse())).toEqual(columns);
  });

  test('of nothing are empty', () => {
    expect(columnsOf([], [])).toMatchObject({ count: 0, kinds: [], seriesIds: [] });
  });

  test('know who was alone, and what is not known', () => {
    const alone = { at: '2026-11-16T09:00', source: 'task', attendees: null } as const;
    const columns = columnsFrom(
      alone,
      { at: '2026-11-16T10:00', attendees: null, kind: null },
      { at: '2026-11-16T11:00' },
    );
    expect([...columns.attendees]).toEqual([1, 0, 3]);
    expect([...columns.meeting]).toEqual([0, 1, 1]);
    expect(columns.kinds[columns.kind[1] ?? 0]).toBe('other');
    expect([...circumstancesOf(columns).size]).toEqual([0, 3, 1]);
  });

  test('count a person once, however often a page names them', () => {
    const columns = columnsFrom(
      { at: '2026-11-16T09:00', people: ['p:1', 'p:2', 'p:1'] },
      { at: '2026-11-16T10:00', people: ['p:2'] },
    );
    expect([...columns.peopleFrom]).toEqual([0, 2, 3]);
    expect([...columns.people]).toEqual([0, 1, 1]);
  });

  test('take the day’s load from all its meetings, tagged or not, and not from work alone', () => {
    const hours = (at: string, minutes: number, more: Partial<Meeting> = {}): Meeting => ({ at, minutes, ...more });
    const columns = columnsFrom(
      hours('2026-11-16T09:00', 120),
      hours('2026-11-17T09:00', 121, { energy: -1 }),
      hours('2026-11-18T09:00', 200, { energy: -1 }),
      hours('2026-11-18T13:00', 161),
      hours('2026-11-18T17:00', 300, { attendees: 1 }),
    );
    expect([...circumstancesOf(columns).load]).toEqual([0, 1, 3, 3, 3]);
  });

  test('after a change equal the columns of the changed records, number by number', () => {
    const slot = fc.record({
      minute: fc.integer({ min: 0, max: 6 }),
      second: fc.integer({ min: 0, max: 2 }),
      series: fc.constantFrom('a', 'b', null),
      kind: fc.constantFrom('review', 'status', null),
      people: fc.subarray(['p:1', 'p:2']),
      energy: fc.constantFrom(-2, 0, 1, undefined),
    });
    const slots = fc.array(slot, { maxLength: 12 });
    fc.assert(
      fc.property(slots, slots, fc.uniqueArray(fc.integer({ min: 0, max: 6 })), (before, after, changed) => {
        const made = (list: typeof before, name: string) =>
          list.map(({ minute, second, energy, ...more }, k) => {
            const start = `2026-11-16T09:0${minute}:0${second}Z`;
            // Ids against the order of time, so that a minute has its own order.
            const one = records.activity(`${9 - (k % 9)}${name}${k}`, {
              ...more,
              title: `${name}${k % 3}`,
              start,
              end: start,
            });
            return { one, minute, tag: energy === undefined ? [] : [records.tag(one.id, energy)] };
          });
        const kept = made(before, 'old').filter(({ minute }) => !changed.includes(minute));
        const old = made(before, 'old');
        const put = made(after, 'new').filter(({ minute }) => changed.includes(minute));
        const of = (list: typeof kept) =>
          columnsOf(
            list.map(({ one }) => one),
            list.flatMap(({ tag }) => tag),
          );
        const at = changed.map((minute) => Date.parse(`2026-11-16T09:0${minute}:00Z`));
        const told = withMinutes(
          of(old),
          at,
          put.map(({ one }) => one),
          put.flatMap(({ tag }) => tag),
        );
        expect(told).toEqual(of([...kept, ...put]));
      }),
    );
  });

  test('give local times that agree with the records’', () => {
    const { activities } = recordsOf(
      everyWeek('2026-03-23', 2, [0, 6], () => ({ time: '23:15', zone: 'America/Sao_Paulo' })),
    );
    const columns = columnsOf(activities, []);
    activities.forEach(({ start, zone }, i) => {
      const wall = new Date((columns.day[i] ?? 0) * 86_400_000 + (columns.minute[i] ?? 0) * 60_000);
      expect(instantOf(wall.getTime()).slice(0, 16)).toBe(wallTimeOf(start, zone));
    });
  });
});
