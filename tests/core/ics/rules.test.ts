import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../../core/ics/read-calendar.ts';
import { ruleOf } from '../../../core/ics/rule.ts';
import { calendar, event, wallStarts } from './calendar-text.ts';

/** Days of the starts of a series that begins at nine in New York, until the end of a year. */
function days(start: string, rule: string, untilYear: number, ...more: string[]): string[] {
  const text = calendar(
    event('UID:a', `DTSTART;TZID=America/New_York:${start}T090000`, 'DURATION:PT1H', `RRULE:${rule}`, ...more),
  );
  return wallStarts(readCalendar(text, { from: '1996-01-01', until: `${untilYear}-12-31` })).map((wall) =>
    wall.endsWith('T09:00') ? wall.slice(0, 10) : wall,
  );
}

// The examples of RFC 5545, 3.8.5.3, with the lists it gives for them.
describe('the examples of the standard', () => {
  test('daily for ten occurrences', () => {
    expect(days('19970902', 'FREQ=DAILY;COUNT=10', 1998)).toEqual([
      ...['1997-09-02', '1997-09-03', '1997-09-04', '1997-09-05', '1997-09-06'],
      ...['1997-09-07', '1997-09-08', '1997-09-09', '1997-09-10', '1997-09-11'],
    ]);
  });

  test('daily until 24 December', () => {
    const all = days('19970902', 'FREQ=DAILY;UNTIL=19971224T000000Z', 1998);
    expect(all).toHaveLength(29 + 31 + 30 + 23);
    expect(all.at(-1)).toBe('1997-12-23');
  });

  test('every ten days, five times', () => {
    expect(days('19970902', 'FREQ=DAILY;INTERVAL=10;COUNT=5', 1998)).toEqual([
      ...['1997-09-02', '1997-09-12', '1997-09-22', '1997-10-02', '1997-10-12'],
    ]);
  });

  test('every day in January for three years, said in two ways', () => {
    const yearly = days('19980101', 'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA', 2001);
    expect(yearly).toHaveLength(93);
    expect(days('19980101', 'FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1', 2001)).toEqual(yearly);
  });

  test('every other week on Monday, Wednesday and Friday until 24 December', () => {
    expect(days('19970901', 'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR', 1998)).toEqual([
      ...['1997-09-01', '1997-09-03', '1997-09-05', '1997-09-15', '1997-09-17', '1997-09-19', '1997-09-29'],
      ...[
        '1997-10-01',
        '1997-10-03',
        '1997-10-13',
        '1997-10-15',
        '1997-10-17',
        '1997-10-27',
        '1997-10-29',
        '1997-10-31',
      ],
      ...['1997-11-10', '1997-11-12', '1997-11-14', '1997-11-24', '1997-11-26', '1997-11-28'],
      ...['1997-12-08', '1997-12-10', '1997-12-12', '1997-12-22'],
    ]);
  });

  test('monthly on the first Friday, ten times', () => {
    expect(days('19970905', 'FREQ=MONTHLY;COUNT=10;BYDAY=1FR', 1999)).toEqual([
      ...['1997-09-05', '1997-10-03', '1997-11-07', '1997-12-05', '1998-01-02'],
      ...['1998-02-06', '1998-03-06', '1998-04-03', '1998-05-01', '1998-06-05'],
    ]);
  });

  test('every other month on the first and last Sunday, ten times', () => {
    expect(days('19970907', 'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU', 1999)).toEqual([
      ...['1997-09-07', '1997-09-28', '1997-11-02', '1997-11-30', '1998-01-04'],
      ...['1998-01-25', '1998-03-01', '1998-03-29', '1998-05-03', '1998-05-31'],
    ]);
  });

  test('monthly on the second-to-last Monday, six times', () => {
    expect(days('19970922', 'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', 1999)).toEqual([
      ...['1997-09-22', '1997-10-20', '1997-11-17', '1997-12-22', '1998-01-19', '1998-02-16'],
    ]);
  });

  test('monthly on the third day before the end', () => {
    expect(days('19970928', 'FREQ=MONTHLY;BYMONTHDAY=-3', 1998).slice(0, 6)).toEqual([
      ...['1997-09-28', '1997-10-29', '1997-11-28', '1997-12-29', '1998-01-29', '1998-02-26'],
    ]);
  });

  test('every eighteen months on the 10th to 15th, ten times', () => {
    expect(days('19970910', 'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15', 2000)).toEqual([
      ...['1997-09-10', '1997-09-11', '1997-09-12', '1997-09-13', '1997-09-14', '1997-09-15'],
      ...['1999-03-10', '1999-03-11', '1999-03-12', '1999-03-13'],
    ]);
  });

  test('every third year on the 1st, 100th and 200th day, ten times', () => {
    expect(days('19970101', 'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200', 2010)).toEqual([
      ...['1997-01-01', '1997-04-10', '1997-07-19', '2000-01-01', '2000-04-09'],
      ...['2000-07-18', '2003-01-01', '2003-04-10', '2003-07-19', '2006-01-01'],
    ]);
  });

  test('on the twentieth Monday of the year, and on the Monday of week 20', () => {
    expect(days('19970519', 'FREQ=YEARLY;BYDAY=20MO', 1999)).toEqual(['1997-05-19', '1998-05-18', '1999-05-17']);
    expect(days('19970512', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', 1999)).toEqual([
      '1997-05-12',
      '1998-05-11',
      '1999-05-17',
    ]);
  });

  test('every Friday the 13th, the first day taken out', () => {
    const without = 'EXDATE;TZID=America/New_York:19970902T090000';
    expect(days('19970902', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', 2000, without)).toEqual([
      ...['1998-02-13', '1998-03-13', '1998-11-13', '1999-08-13', '2000-10-13'],
    ]);
  });

  test('the first Saturday after the first Sunday of the month', () => {
    expect(days('19970913', 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13', 1998).slice(0, 10)).toEqual([
      ...['1997-09-13', '1997-10-11', '1997-11-08', '1997-12-13', '1998-01-10'],
      ...['1998-02-07', '1998-03-07', '1998-04-11', '1998-05-09', '1998-06-13'],
    ]);
  });

  test('every fourth year, the first Tuesday after a Monday in November', () => {
    const rule = 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8';
    expect(days('19961105', rule, 2004)).toEqual(['1996-11-05', '2000-11-07', '2004-11-02']);
  });

  test('the third Tuesday, Wednesday or Thursday of the month, and the second-to-last working day', () => {
    expect(days('19970904', 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', 1998)).toEqual([
      ...['1997-09-04', '1997-10-07', '1997-11-06'],
    ]);
    expect(days('19970929', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', 1998).slice(0, 7)).toEqual([
      ...['1997-09-29', '1997-10-30', '1997-11-27', '1997-12-30', '1998-01-29', '1998-02-26', '1998-03-30'],
    ]);
  });

  test('every three hours, every hour and a half, every twenty minutes of a working day', () => {
    expect(days('19970902', 'FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z', 1998)).toEqual([
      ...['1997-09-02', '1997-09-02T12:00', '1997-09-02T15:00'],
    ]);
    expect(days('19970902', 'FREQ=MINUTELY;INTERVAL=90;COUNT=4', 1998)).toEqual([
      ...['1997-09-02', '1997-09-02T10:30', '1997-09-02T12:00', '1997-09-02T13:30'],
    ]);
    const daily = days('19970902', 'FREQ=DAILY;COUNT=48;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40', 1998);
    expect(daily.slice(0, 3)).toEqual(['1997-09-02', '1997-09-02T09:20', '1997-09-02T09:40']);
    expect([daily.length, daily.at(-1)]).toEqual([48, '1997-09-03T16:40']);
    expect(days('19970902', 'FREQ=MINUTELY;INTERVAL=20;COUNT=48;BYHOUR=9,10,11,12,13,14,15,16', 1998)).toEqual(daily);
  });

  test('the first day of the week decides which weeks are every other week', () => {
    const rule = 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU';
    expect(days('19970805', `${rule};WKST=MO`, 1998)).toEqual(['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24']);
    expect(days('19970805', `${rule};WKST=SU`, 1998)).toEqual(['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31']);
  });

  test('a day that a month does not have is left out', () => {
    expect(days('20070115', 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', 2007)).toEqual([
      ...['2007-01-15', '2007-01-30', '2007-02-15', '2007-03-15', '2007-03-30'],
    ]);
  });
});

describe('a rule', () => {
  test('takes what it does not say from the first occurrence', () => {
    expect(days('20240131', 'FREQ=MONTHLY;COUNT=4', 2026)).toEqual([
      '2024-01-31',
      '2024-03-31',
      '2024-05-31',
      '2024-07-31',
    ]);
    expect(days('20240229', 'FREQ=YEARLY;COUNT=2', 2028)).toEqual(['2024-02-29', '2028-02-29']);
    expect(days('20240514', 'FREQ=YEARLY;BYWEEKNO=20;COUNT=2', 2026)).toEqual(['2024-05-14', '2025-05-13']);
  });

  test('always has its first occurrence, which counts', () => {
    expect(days('20240102', 'FREQ=WEEKLY;BYDAY=MO;COUNT=3', 2026)).toEqual(['2024-01-02', '2024-01-08', '2024-01-15']);
  });

  test('with an end before its start is a series that was cut off: nothing', () => {
    expect(days('20240102', 'FREQ=WEEKLY;UNTIL=20231231T235959Z', 2026)).toEqual([]);
  });

  test('until a day means until the end of it', () => {
    expect(days('20240102', 'FREQ=DAILY;UNTIL=20240104', 2026)).toEqual(['2024-01-02', '2024-01-03', '2024-01-04']);
  });

  test('far from its start is followed from the window on, however old it is', () => {
    const text = calendar(event('UID:a', 'DTSTART:19010101T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;INTERVAL=2'));
    // 45,976 days, that is 3284 fortnights, after 1 January 1901.
    expect(wallStarts(readCalendar(text, { from: '2026-11-16', until: '2026-11-22' }))).toEqual(['2026-11-17T09:00']);
    expect(wallStarts(readCalendar(text, { from: '2026-11-23', until: '2026-11-29' }))).toEqual([]);
  });

  test('may have several weekdays with and without a number', () => {
    expect(days('20260102', 'FREQ=MONTHLY;BYDAY=FR,3SU;COUNT=6', 2026)).toEqual([
      ...['2026-01-02', '2026-01-09', '2026-01-16', '2026-01-18', '2026-01-23', '2026-01-30'],
    ]);
  });

  test('is read in small letters, with an interval of nought for one', () => {
    expect(ruleOf('freq=weekly;interval=0;byday=mo')).toMatchObject({
      frequency: 'WEEKLY',
      interval: 1,
      weekdays: [{ weekday: 1, nth: 0 }],
    });
  });

  test.each([
    '',
    'FREQ=FORTNIGHTLY',
    'COUNT=3',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;COUNT=-1',
    'FREQ=DAILY;COUNT=many',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=DAILY;UNTIL=tomorrow',
    'FREQ=DAILY;UNTIL=20260230',
    'FREQ=YEARLY;RSCALE=HEBREW',
    'W1 MO #0',
    'FREQ=DAILY;BYHOUR=24',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=DAILY;BYHOUR',
  ])('that says %j is no rule', (text) => {
    expect(ruleOf(text)).toBeUndefined();
  });
});
