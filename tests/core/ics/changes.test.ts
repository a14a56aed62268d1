import { describe, expect, test } from 'vitest';
import { calendar, event, leftOut, read, starts } from './calendar-text.ts';

/** Mondays at nine in Berlin, in November 2026: the 2nd, 9th, 16th, 23rd and 30th, all at 08:00 UTC. */
const series = (...more: string[]) =>
  event(
    'UID:sync',
    'SUMMARY:Sync',
    'DTSTART;TZID=Europe/Berlin:20261102T090000',
    'DTEND;TZID=Europe/Berlin:20261102T093000',
    'RRULE:FREQ=WEEKLY;COUNT=5',
    ...more,
  );
const change = (id: string, ...lines: string[]) => event('UID:sync', id, ...lines);
const november = (...days: string[]) => days.map((day) => `2026-11-${day}T08:00:00Z`);
const whichAndWhen = (text: string) =>
  read(text)
    .activities.map(({ id, start, end }) => `${id.split('/')[1]} ${start.slice(5, 16)} ${end.slice(11, 16)}`)
    .sort();

describe('single occurrences', () => {
  test('are taken out by their time, in any zone, or by their day', () => {
    expect(starts(read(calendar(series('EXDATE;TZID=Europe/Berlin:20261109T090000'))))).toEqual(
      november('02', '16', '23', '30'),
    );
    expect(starts(read(calendar(series('EXDATE:20261109T080000Z,20261116T080000Z'))))).toEqual(
      november('02', '23', '30'),
    );
    expect(starts(read(calendar(series('EXDATE;TZID=Asia/Kolkata:20261109T133000'))))).toEqual(
      november('02', '16', '23', '30'),
    );
    expect(starts(read(calendar(series('EXDATE:20261109T090000'))))).toEqual(november('02', '16', '23', '30'));
    expect(starts(read(calendar(series('EXDATE;VALUE=DATE:20261109'))))).toEqual(november('02', '16', '23', '30'));
    expect(starts(read(calendar(series('EXRULE:FREQ=WEEKLY;INTERVAL=2'))))).toEqual(november('09', '23'));
  });

  test('are added by their time, or with a length of their own', () => {
    const added = 'RDATE;TZID=Europe/Berlin:20261103T140000,20261102T090000';
    expect(starts(read(calendar(series(added))))).toEqual([
      '2026-11-02T08:00:00Z',
      '2026-11-03T13:00:00Z',
      ...november('09', '16', '23', '30'),
    ]);
    const periods = 'RDATE;VALUE=PERIOD:20261103T130000Z/PT2H,20261104T130000Z/20261104T131500Z';
    expect(whichAndWhen(calendar(series(periods))).slice(1, 3)).toEqual([
      '20261103T130000Z 11-03T13:00 15:00',
      '20261104T130000Z 11-04T13:00 13:15',
    ]);
  });

  test('that are moved keep the name they had, and a place outside the year does not count', () => {
    const moved = change(
      'RECURRENCE-ID;TZID=Europe/Berlin:20261109T090000',
      'DTSTART;TZID=Europe/Berlin:20261110T150000',
      'DTEND;TZID=Europe/Berlin:20261110T160000',
    );
    expect(whichAndWhen(calendar(moved, series()))).toEqual([
      '20261102T080000Z 11-02T08:00 08:30',
      '20261109T080000Z 11-10T14:00 15:00',
      '20261116T080000Z 11-16T08:00 08:30',
      '20261123T080000Z 11-23T08:00 08:30',
      '20261130T080000Z 11-30T08:00 08:30',
    ]);
    const away = change('RECURRENCE-ID:20261130T080000Z', 'DTSTART:20270105T080000Z', 'DURATION:PT1H');
    expect(starts(read(calendar(series(), away)))).toEqual(november('02', '09', '16', '23'));
    expect(starts(read(calendar(series(), away), {}, 2027))).toEqual(['2027-01-05T08:00:00Z']);
  });

  test('are named by a day, a floating time or another zone just as well', () => {
    for (const id of [
      'RECURRENCE-ID;VALUE=DATE:20261109',
      'RECURRENCE-ID:20261109T090000',
      'RECURRENCE-ID;TZID=America/New_York:20261109T030000',
    ]) {
      const moved = change(id, 'DTSTART:20261110T150000Z', 'DURATION:PT1H');
      expect(whichAndWhen(calendar(series(), moved))[1], id).toBe('20261109T080000Z 11-10T15:00 16:00');
    }
  });

  test('that are called off are left out and counted', () => {
    const off = change('RECURRENCE-ID:20261109T080000Z', 'DTSTART:20261109T080000Z', 'STATUS:CANCELLED');
    const reading = read(calendar(series(), off));
    expect(starts(reading)).toEqual(november('02', '16', '23', '30'));
    expect(leftOut(reading)).toEqual({ cancelled: 1 });
  });

  test('stand for themselves when the series is not in the file', () => {
    const alone = change('RECURRENCE-ID:20261109T080000Z', 'DTSTART:20261110T150000Z', 'DURATION:PT1H');
    expect(read(calendar(alone)).activities).toMatchObject([
      { id: 'ics:sync/20261109T080000Z', series: 'ics:sync', start: '2026-11-10T15:00:00Z' },
    ]);
  });

  test('that are changed beyond reading do not come back at their old time', () => {
    const broken = change(
      'RECURRENCE-ID:20261109T080000Z',
      'SUMMARY:Moved',
      'DTSTART:20261110T150000Z',
      'DTEND:20261110T140000Z',
    );
    const reading = read(calendar(series(), broken));
    expect(starts(reading)).toEqual(november('02', '16', '23', '30'));
    expect(reading.refused).toEqual([{ where: 'line 11 (Moved)', why: 'ends before it begins' }]);
  });
});

describe('this and all later occurrences', () => {
  const later = change(
    'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261116T090000',
    'SUMMARY:Sync, moved',
    'DTSTART;TZID=Europe/Berlin:20261117T100000',
    'DTEND;TZID=Europe/Berlin:20261117T110000',
  );

  test('move by as much, take the new length and title, and keep their names', () => {
    expect(whichAndWhen(calendar(series(), later))).toEqual([
      '20261102T080000Z 11-02T08:00 08:30',
      '20261109T080000Z 11-09T08:00 08:30',
      '20261116T080000Z 11-17T09:00 10:00',
      '20261123T080000Z 11-24T09:00 10:00',
      '20261130T080000Z 12-01T09:00 10:00',
    ]);
    expect(
      read(calendar(series(), later))
        .activities.map(({ title }) => title)
        .sort(),
    ).toEqual([...['Sync', 'Sync', 'Sync, moved', 'Sync, moved', 'Sync, moved']]);
  });

  test('give way to a change of a single one, and to a still later change of all', () => {
    const single = change('RECURRENCE-ID:20261123T080000Z', 'DTSTART:20261123T120000Z', 'DURATION:PT15M');
    const last = change(
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20261130T080000Z',
      'DTSTART:20261130T070000Z',
      'DURATION:PT45M',
    );
    expect(whichAndWhen(calendar(last, single, later, series())).slice(2)).toEqual([
      '20261116T080000Z 11-17T09:00 10:00',
      '20261123T080000Z 11-23T12:00 12:15',
      '20261130T080000Z 11-30T07:00 07:45',
    ]);
  });

  test('can be called off', () => {
    const off = change(
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20261116T080000Z',
      'DTSTART:20261116T080000Z',
      'STATUS:CANCELLED',
    );
    const reading = read(calendar(series(), off));
    expect(starts(reading)).toEqual(november('02', '09'));
    expect(leftOut(reading)).toEqual({ cancelled: 3 });
  });
});

describe('several entries of one meeting', () => {
  const meeting = (sequence: number, start: string, stamp = '20261101T000000Z') =>
    event('UID:one', `SEQUENCE:${sequence}`, `LAST-MODIFIED:${stamp}`, `DTSTART:${start}`, 'DURATION:PT30M');

  test('are one meeting, as the latest version has it, wherever that stands', () => {
    const old = meeting(0, '20261109T080000Z');
    const latest = meeting(3, '20261110T080000Z');
    expect(starts(read(calendar(old, latest)))).toEqual(['2026-11-10T08:00:00Z']);
    expect(read(calendar(latest, old)).refused).toEqual([]);
    expect(starts(read(calendar(latest, old)))).toEqual(['2026-11-10T08:00:00Z']);
    const touched = meeting(0, '20261111T080000Z', '20261102T000000Z');
    expect(starts(read(calendar(touched, old)))).toEqual(['2026-11-11T08:00:00Z']);
  });

  test('that are the same are taken once, also from two calendars in one file', () => {
    const one = meeting(0, '20261109T080000Z');
    const reading = read(calendar(one) + calendar(one));
    expect(starts(reading)).toEqual(['2026-11-09T08:00:00Z']);
    expect(reading.refused).toEqual([]);
  });

  test('that cannot be the same meeting are refused but for one', () => {
    const reading = read(calendar(meeting(0, '20261109T080000Z'), meeting(0, '20261110T080000Z')));
    expect(starts(reading)).toEqual(['2026-11-10T08:00:00Z']);
    expect(reading.refused).toEqual([{ where: 'line 4', why: 'has the UID of another event in the file' }]);
  });
});
