import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayOf,
  instantAt,
  instantOf,
  isDay,
  isInstant,
  isZone,
  localMs,
  minutesBetween,
  mondayOf,
  wallTimeOf,
  weekdayOf,
} from '../../core/time.ts';

// Clock changes of 2026: Berlin 29 March 01:00Z and 25 October 01:00Z, New York 8 March 07:00Z and 1 November 06:00Z,
// Lord Howe (by half an hour) 4 April 15:00Z and 3 October 15:30Z (IANA tz database 2026a).
describe('the instant of a wall time', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29T01:59', '2026-03-29T00:59:00Z'],
    ['Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00:00Z'],
    ['Europe/Berlin', '2026-03-29T12:00', '2026-03-29T10:00:00Z'],
    ['Europe/Berlin', '2026-10-25T01:59', '2026-10-24T23:59:00Z'],
    ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00:00Z'],
    ['America/New_York', '2026-03-08T01:59', '2026-03-08T06:59:00Z'],
    ['America/New_York', '2026-03-08T03:00', '2026-03-08T07:00:00Z'],
    ['America/New_York', '2026-11-01T00:59', '2026-11-01T04:59:00Z'],
    ['America/New_York', '2026-11-01T02:00', '2026-11-01T07:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-05T02:00', '2026-04-04T15:30:00Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:30', '2026-10-03T15:30:00Z'],
    ['Asia/Kolkata', '2026-11-16T00:00', '2026-11-15T18:30:00Z'],
    ['UTC', '2026-11-16T09:00', '2026-11-16T09:00:00Z'],
  ])('%s %s is right up to the minutes around a clock change', (zone, wall, instant) => {
    expect(instantAt(wall, zone)).toBe(instant);
  });

  test.each([
    ['Europe/Berlin', '2026-03-29T02:00', '2026-03-29T01:00:00Z', '2026-03-29T03:00'],
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30:00Z', '2026-03-29T03:30'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30:00Z', '2026-03-08T03:30'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45:00Z', '2026-10-04T02:45'],
    // Samoa crossed the date line: Friday 30 December 2011 was left out as a whole.
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00:00Z', '2011-12-31T12:00'],
  ])('%s %s, which the clock skips, is as long after the change', (zone, wall, instant, shown) => {
    expect(instantAt(wall, zone)).toBe(instant);
    expect(wallTimeOf(instant, zone)).toBe(shown);
  });

  test.each([
    ['Europe/Berlin', '2026-10-25T02:00', '2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z'],
    ['Europe/Berlin', '2026-10-25T02:59', '2026-10-25T00:59:00Z', '2026-10-25T01:59:00Z'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z'],
  ])('%s %s, which the clock shows twice, is the first of the two', (zone, wall, first, second) => {
    expect(instantAt(wall, zone)).toBe(first);
    expect([first, second].map((instant) => wallTimeOf(instant, zone))).toEqual([wall, wall]);
  });

  test('what a clock shows leads back to a moment at which it shows just that, and never to a later one', () => {
    const zones = [
      'Europe/Berlin',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Kiritimati',
      'Africa/Casablanca',
    ];
    const from = Date.parse('2020-01-01T00:00:00Z');
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 10 * 366 * 1440 }), (zone, minute) => {
        const instant = instantOf(from + minute * 60_000);
        const wall = wallTimeOf(instant, zone);
        const back = instantAt(wall, zone);
        expect(wallTimeOf(back, zone)).toBe(wall);
        expect(back <= instant).toBe(true);
      }),
    );
  });
});

describe('the day', () => {
  test.each([
    ['Europe/Berlin', '2026-11-16T22:59:59Z', '2026-11-16'],
    ['Europe/Berlin', '2026-11-16T23:00:00Z', '2026-11-17'],
    ['Europe/Berlin', '2026-10-24T21:59:59Z', '2026-10-24'],
    ['Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['Europe/Berlin', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['America/Los_Angeles', '2026-11-17T07:59:59Z', '2026-11-16'],
    ['America/Los_Angeles', '2026-11-17T08:00:00Z', '2026-11-17'],
    ['Asia/Kolkata', '2026-11-16T18:29:59Z', '2026-11-16'],
    ['Asia/Kolkata', '2026-11-16T18:30:00Z', '2026-11-17'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
    ['Pacific/Niue', '2027-01-01T10:59:59.999Z', '2026-12-31'],
  ])('in %s at %s is %s', (zone, instant, day) => {
    expect(dayOf(instant, zone)).toBe(day);
  });

  test('days are counted over month ends, years and clock changes', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-11-16', 0)).toBe('2026-11-16');
  });

  test('a week begins on Monday', () => {
    expect(['2026-11-16', '2026-11-17', '2026-11-21', '2026-11-22'].map(weekdayOf)).toEqual([0, 1, 5, 6]);
    expect(['2026-11-16', '2026-11-22', '2026-11-23'].map(mondayOf)).toEqual([
      '2026-11-16',
      '2026-11-16',
      '2026-11-23',
    ]);
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  });
});

describe('what is an instant, a day, a zone', () => {
  test('an instant has to exist', () => {
    expect(['2026-11-16T09:00:00Z', '2026-11-16T09:00:00.250Z', '2028-02-29T23:59:59Z'].map(isInstant)).not.toContain(
      false,
    );
    for (const no of [
      '2026-02-30T09:00:00Z',
      '2026-11-16T24:00:00Z',
      '2026-11-16T09:60:00Z',
      '2026-13-01T00:00:00Z',
      '',
      'now',
    ])
      expect(isInstant(no), no).toBe(false);
  });

  test('a day has to exist', () => {
    expect(isDay('2028-02-29')).toBe(true);
    for (const no of ['2026-02-29', '2026-11-31', '2026-00-10', '2026-11-00', '']) expect(isDay(no), no).toBe(false);
  });

  test('a zone has to be known', () => {
    expect(['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires'].map(isZone)).toEqual([true, true, true]);
    for (const no of ['', 'Berlin', 'nonsense+05', 'constructor', 'Europe/Atlantis'])
      expect(isZone(no), no).toBe(false);
  });
});

test('an instant is written to the second, and minutes between two are not rounded', () => {
  expect(instantOf(Date.parse('2026-11-16T09:00:00.999Z'))).toBe('2026-11-16T09:00:00Z');
  expect(minutesBetween('2026-11-16T09:00:00Z', '2026-11-16T09:30:15Z')).toBe(30.25);
  expect(minutesBetween('2026-11-16T09:30:00Z', '2026-11-16T09:00:00Z')).toBe(-30);
});

test('local milliseconds read as the wall clock', () => {
  const local = localMs(Date.parse('2026-10-25T00:30:00Z'), 'Europe/Berlin');
  expect(new Date(local).toISOString()).toBe('2026-10-25T02:30:00.000Z');
});
