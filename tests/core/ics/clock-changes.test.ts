import { describe, expect, test } from 'vitest';
import { calendar, event, read, starts } from './calendar-text.ts';

/** The starts within a year of a series that begins at a wall time of a zone. */
const seriesIn = (zone: string, start: string, rule: string, year = Number(start.slice(0, 4))) =>
  starts(read(calendar(event('UID:a', `DTSTART;TZID=${zone}:${start}`, 'DURATION:PT30M', `RRULE:${rule}`)), {}, year));

describe('a weekly meeting keeps its time of day', () => {
  test('in Berlin, where clocks change on 29 March and 25 October 2026', () => {
    expect(seriesIn('Europe/Berlin', '20260323T090000', 'FREQ=WEEKLY;COUNT=2')).toEqual([
      '2026-03-23T08:00:00Z',
      '2026-03-30T07:00:00Z',
    ]);
    expect(seriesIn('Europe/Berlin', '20261019T090000', 'FREQ=WEEKLY;COUNT=2')).toEqual([
      '2026-10-19T07:00:00Z',
      '2026-10-26T08:00:00Z',
    ]);
  });

  test('in New York, where clocks change on 8 March and 1 November 2026', () => {
    expect(seriesIn('America/New_York', '20260303T100000', 'FREQ=WEEKLY;COUNT=2')).toEqual([
      '2026-03-03T15:00:00Z',
      '2026-03-10T14:00:00Z',
    ]);
    expect(seriesIn('America/New_York', '20261027T100000', 'FREQ=WEEKLY;COUNT=2')).toEqual([
      '2026-10-27T14:00:00Z',
      '2026-11-03T15:00:00Z',
    ]);
  });

  test('in Sydney, where summer ends on 5 April and begins on 4 October 2026', () => {
    expect(seriesIn('Australia/Sydney', '20260401T090000', 'FREQ=WEEKLY;COUNT=2')).toEqual([
      '2026-03-31T22:00:00Z',
      '2026-04-07T23:00:00Z',
    ]);
    expect(seriesIn('Australia/Sydney', '20260930T090000', 'FREQ=WEEKLY;COUNT=2')).toEqual([
      '2026-09-29T23:00:00Z',
      '2026-10-06T22:00:00Z',
    ]);
  });

  // Eleven hours before UTC in summer, ten and a half in winter.
  test('on Lord Howe, where summer ends on 5 April and begins on 4 October 2026 by half an hour', () => {
    expect(seriesIn('Australia/Lord_Howe', '20260401T090000', 'FREQ=WEEKLY;COUNT=2')).toEqual([
      '2026-03-31T22:00:00Z',
      '2026-04-07T22:30:00Z',
    ]);
    expect(seriesIn('Australia/Lord_Howe', '20260930T090000', 'FREQ=WEEKLY;COUNT=2')).toEqual([
      '2026-09-29T22:30:00Z',
      '2026-10-06T22:00:00Z',
    ]);
  });

  test('in Santiago, where clocks change at midnight, on 5 April and 6 September 2026', () => {
    expect(seriesIn('America/Santiago', '20260401T090000', 'FREQ=WEEKLY;COUNT=2')).toEqual([
      '2026-04-01T12:00:00Z',
      '2026-04-08T13:00:00Z',
    ]);
    expect(seriesIn('America/Santiago', '20260902T090000', 'FREQ=WEEKLY;COUNT=2')).toEqual([
      '2026-09-02T13:00:00Z',
      '2026-09-09T12:00:00Z',
    ]);
  });

  test('in Kolkata, where clocks never change', () => {
    const all = seriesIn('Asia/Kolkata', '20260108T110000', 'FREQ=WEEKLY;COUNT=50');
    expect(all).toHaveLength(50);
    expect(all.every((start) => start.endsWith('T05:30:00Z'))).toBe(true);
  });

  test('in São Paulo, where clocks changed until 2019 and no more since', () => {
    expect(seriesIn('America/Sao_Paulo', '20181029T090000', 'FREQ=WEEKLY;COUNT=2')).toEqual([
      '2018-10-29T12:00:00Z',
      '2018-11-05T11:00:00Z',
    ]);
    expect(seriesIn('America/Sao_Paulo', '20261029T090000', 'FREQ=WEEKLY;COUNT=2')).toEqual([
      '2026-10-29T12:00:00Z',
      '2026-11-05T12:00:00Z',
    ]);
  });
});

describe('in the hour that a clock change touches', () => {
  test('a time that is skipped is as far after the change as it would have been', () => {
    expect(seriesIn('Europe/Berlin', '20260328T023000', 'FREQ=DAILY;COUNT=3')).toEqual([
      '2026-03-28T01:30:00Z',
      '2026-03-29T01:30:00Z',
      '2026-03-30T00:30:00Z',
    ]);
    expect(seriesIn('America/New_York', '20260307T023000', 'FREQ=DAILY;COUNT=3')).toEqual([
      '2026-03-07T07:30:00Z',
      '2026-03-08T07:30:00Z',
      '2026-03-09T06:30:00Z',
    ]);
    expect(seriesIn('Australia/Sydney', '20261003T023000', 'FREQ=DAILY;COUNT=3')).toEqual([
      '2026-10-02T16:30:00Z',
      '2026-10-03T16:30:00Z',
      '2026-10-04T15:30:00Z',
    ]);
    // From 02:00 on it is 02:30: 02:15 is skipped.
    expect(seriesIn('Australia/Lord_Howe', '20261003T021500', 'FREQ=DAILY;COUNT=3')).toEqual([
      '2026-10-02T15:45:00Z',
      '2026-10-03T15:45:00Z',
      '2026-10-04T15:15:00Z',
    ]);
    // From 00:00 on it is 01:00.
    expect(seriesIn('America/Santiago', '20260905T003000', 'FREQ=DAILY;COUNT=3')).toEqual([
      '2026-09-05T04:30:00Z',
      '2026-09-06T04:30:00Z',
      '2026-09-07T03:30:00Z',
    ]);
    expect(seriesIn('America/Sao_Paulo', '20181103T003000', 'FREQ=DAILY;COUNT=3')).toEqual([
      '2018-11-03T03:30:00Z',
      '2018-11-04T03:30:00Z',
      '2018-11-05T02:30:00Z',
    ]);
  });

  test('a time that comes twice is the first of the two', () => {
    expect(seriesIn('Europe/Berlin', '20261024T023000', 'FREQ=DAILY;COUNT=3')).toEqual([
      '2026-10-24T00:30:00Z',
      '2026-10-25T00:30:00Z',
      '2026-10-26T01:30:00Z',
    ]);
    expect(seriesIn('America/New_York', '20261031T013000', 'FREQ=DAILY;COUNT=3')).toEqual([
      '2026-10-31T05:30:00Z',
      '2026-11-01T05:30:00Z',
      '2026-11-02T06:30:00Z',
    ]);
    expect(seriesIn('Australia/Sydney', '20260404T023000', 'FREQ=DAILY;COUNT=3')).toEqual([
      '2026-04-03T15:30:00Z',
      '2026-04-04T15:30:00Z',
      '2026-04-05T16:30:00Z',
    ]);
    // At 02:00 it is 01:30 again.
    expect(seriesIn('Australia/Lord_Howe', '20260404T014500', 'FREQ=DAILY;COUNT=3')).toEqual([
      '2026-04-03T14:45:00Z',
      '2026-04-04T14:45:00Z',
      '2026-04-05T15:15:00Z',
    ]);
    // On Sunday at 00:00 it is Saturday 23:00 again.
    expect(seriesIn('America/Santiago', '20260403T233000', 'FREQ=DAILY;COUNT=3')).toEqual([
      '2026-04-04T02:30:00Z',
      '2026-04-05T02:30:00Z',
      '2026-04-06T03:30:00Z',
    ]);
  });

  test('an hourly series has no meeting twice', () => {
    expect(seriesIn('Europe/Berlin', '20260329T013000', 'FREQ=HOURLY;COUNT=4')).toEqual([
      '2026-03-29T00:30:00Z',
      '2026-03-29T01:30:00Z',
      '2026-03-29T02:30:00Z',
    ]);
  });
});

test('a series written in UTC stays at its UTC time', () => {
  const text = calendar(
    event('UID:a', 'DTSTART:20260323T080000Z', 'DTEND:20260323T083000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'),
  );
  expect(starts(read(text, { defaultZone: 'Europe/Berlin' }))).toEqual([
    '2026-03-23T08:00:00Z',
    '2026-03-30T08:00:00Z',
  ]);
});

test('over a clock change a written end keeps the exact length, a length in days the time of day', () => {
  const night = 'DTSTART;TZID=Europe/Berlin:20261023T220000';
  const ends = (length: string) =>
    read(calendar(event('UID:a', night, length, 'RRULE:FREQ=DAILY;COUNT=3'))).activities.map(({ end }) => end);
  expect(ends('DTEND;TZID=Europe/Berlin:20261024T060000')).toEqual([
    '2026-10-24T04:00:00Z',
    '2026-10-25T04:00:00Z',
    '2026-10-26T05:00:00Z',
  ]);
  expect(ends('DURATION:P1D')).toEqual(['2026-10-24T20:00:00Z', '2026-10-25T21:00:00Z', '2026-10-26T21:00:00Z']);
  expect(ends('DURATION:PT24H')).toEqual(['2026-10-24T20:00:00Z', '2026-10-25T20:00:00Z', '2026-10-26T21:00:00Z']);
});
