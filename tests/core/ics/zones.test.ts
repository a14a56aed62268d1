import { describe, expect, test } from 'vitest';
import { ianaOfWindows } from '../../../core/ics/windows-zones.ts';
import { ianaZone } from '../../../core/ics/zones.ts';
import { isZone } from '../../../core/time.ts';
import { calendar, event, read, starts } from './calendar-text.ts';

const zone = (name: string, ...lines: string[]) => ['BEGIN:VTIMEZONE', `TZID:${name}`, ...lines, 'END:VTIMEZONE'];
const season = (kind: 'STANDARD' | 'DAYLIGHT', ...lines: string[]) => [`BEGIN:${kind}`, ...lines, `END:${kind}`];
/** Central European time as Exchange describes it. */
const EUROPE = [
  ...season(
    'STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  ),
  ...season(
    'DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  ),
];
const weekly = (tzid: string, start: string) =>
  event('UID:a', 'SUMMARY:Sync', `DTSTART;TZID=${tzid}:${start}`, 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY;COUNT=2');
const zonesOf = (text: string, defaultZone = 'Asia/Tokyo') => [
  ...new Set(read(text, { defaultZone }).activities.map((activity) => activity.zone)),
];

describe('a zone', () => {
  test('that the world knows is taken at its name, whatever the file says of it', () => {
    const text = calendar(
      zone('Europe/Berlin', ...season('STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0900', 'TZOFFSETTO:+0900')),
      weekly('Europe/Berlin', '20261019T090000'),
    );
    expect(starts(read(text))).toEqual(['2026-10-19T07:00:00Z', '2026-10-26T08:00:00Z']);
    expect(zonesOf(text)).toEqual(['Europe/Berlin']);
  });

  test.each([
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['"W. Europe Standard Time"', 'Europe/Berlin'],
    ['Eastern Daylight Time', 'America/New_York'],
    ['Romance', 'Europe/Paris'],
    ['India Standard Time', 'Asia/Kolkata'],
    ['/mozilla.org/20050126_1/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['/freeassociation.sourceforge.net/Tzfile/Europe/Berlin', 'Europe/Berlin'],
    ['US/Eastern', 'US/Eastern'],
  ])('named %s is %s', (name, known) => {
    expect(zonesOf(calendar(weekly(name, '20261019T090000')))).toEqual([known]);
  });

  test('called UTC by any name is UTC, shown where the person is', () => {
    for (const name of ['UTC', 'Etc/UTC', 'GMT', '"tzone://Microsoft/Utc"']) {
      const text = calendar(weekly(name, '20261019T090000'));
      expect(starts(read(text)), name).toEqual(['2026-10-19T09:00:00Z', '2026-10-26T09:00:00Z']);
      expect(zonesOf(text), name).toEqual(['Asia/Tokyo']);
    }
  });

  test('of the file’s own is named by its location', () => {
    const text = calendar(
      zone('Head office', 'X-LIC-LOCATION:Europe/Berlin', ...EUROPE),
      weekly('Head office', '20261019T090000'),
    );
    expect(zonesOf(text)).toEqual(['Europe/Berlin']);
  });

  test('of the file’s own without a place goes by its offsets, over both clock changes, and is shown where the person is', () => {
    const own = (start: string) =>
      calendar(zone('Customized Time Zone', ...EUROPE), weekly('Customized Time Zone', start));
    expect(starts(read(own('20260323T090000')))).toEqual(['2026-03-23T08:00:00Z', '2026-03-30T07:00:00Z']);
    expect(starts(read(own('20261019T090000')))).toEqual(['2026-10-19T07:00:00Z', '2026-10-26T08:00:00Z']);
    expect(zonesOf(own('20261019T090000'))).toEqual(['Asia/Tokyo']);
  });

  test('may stand after the events, name its changes by date, or have given up summer time long ago', () => {
    const byDate = zone(
      'Own',
      ...season(
        'STANDARD',
        'DTSTART:20251026T030000',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
        'RDATE:20261025T030000',
      ),
      ...season('DAYLIGHT', 'DTSTART:20260329T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'),
    );
    expect(starts(read(calendar(weekly('Own', '20261019T090000'), byDate)))).toEqual([
      ...['2026-10-19T07:00:00Z', '2026-10-26T08:00:00Z'],
    ]);
    const givenUp = zone(
      'Own',
      ...season(
        'STANDARD',
        'DTSTART:20000227T000000',
        'TZOFFSETFROM:-0200',
        'TZOFFSETTO:-0300',
        'RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=3SU;UNTIL=20190217T020000Z',
      ),
      ...season(
        'DAYLIGHT',
        'DTSTART:20081019T000000',
        'TZOFFSETFROM:-0300',
        'TZOFFSETTO:-0200',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=3SU;UNTIL=20171015T030000Z',
      ),
    );
    expect(starts(read(calendar(givenUp, weekly('Own', '20260112T090000'))))).toEqual([
      ...['2026-01-12T12:00:00Z', '2026-01-19T12:00:00Z'],
    ]);
  });

  test('with a colon in its name is found with quotes and without', () => {
    const name = '(UTC+01:00) Amsterdam, Berlin, Bern';
    for (const tzid of [`"${name}"`, name]) {
      const text = calendar(zone(name.replaceAll(',', '\\,'), ...EUROPE), weekly(tzid, '20261019T090000'));
      expect(starts(read(text)), tzid).toEqual(['2026-10-19T07:00:00Z', '2026-10-26T08:00:00Z']);
    }
  });

  test('that nobody knows is refused by name, with its event, and the rest is taken', () => {
    const text = calendar(
      weekly('tzone://Microsoft/Custom', '20261019T090000'),
      event('UID:b', 'DTSTART:20261020T090000Z'),
    );
    const reading = read(text);
    expect(starts(reading)).toEqual(['2026-10-20T09:00:00Z']);
    expect(reading.refused).toEqual([
      {
        where: 'line 4 (Sync)',
        why: 'is in a time zone that is not known and not described in the file: tzone://Microsoft/Custom',
      },
    ]);
  });

  test('that is described without sense is not known either', () => {
    const seasonless = calendar(zone('Own'), weekly('Own', '20261019T090000'));
    const offsetless = calendar(
      zone('Own', ...season('STANDARD', 'DTSTART:19700101T000000')),
      weekly('Own', '20261019T090000'),
    );
    for (const text of [seasonless, offsetless]) expect(read(text).refused).toHaveLength(1);
  });
});

describe('a time without a zone', () => {
  const floating = event('UID:a', 'DTSTART:20261019T090000', 'DTEND:20261019T093000');

  test('is at home where the calendar says, else where the person is, else in UTC', () => {
    expect(starts(read(calendar('X-WR-TIMEZONE:America/New_York', floating), { defaultZone: 'Asia/Tokyo' }))).toEqual([
      '2026-10-19T13:00:00Z',
    ]);
    expect(starts(read(calendar('X-WR-TIMEZONE:Eastern Standard Time', floating)))).toEqual(['2026-10-19T13:00:00Z']);
    expect(starts(read(calendar(floating), { defaultZone: 'Asia/Tokyo' }))).toEqual(['2026-10-19T00:00:00Z']);
    expect(starts(read(calendar(floating)))).toEqual(['2026-10-19T09:00:00Z']);
    expect(starts(read(calendar(floating), { defaultZone: 'Nowhere/Land' }))).toEqual(['2026-10-19T09:00:00Z']);
  });

  test('that ends a meeting is on the clock of its start', () => {
    const text = calendar(event('UID:a', 'DTSTART;TZID=Europe/Berlin:20261019T090000', 'DTEND:20261019T093000'));
    expect(read(text).activities).toMatchObject([{ start: '2026-10-19T07:00:00Z', end: '2026-10-19T07:30:00Z' }]);
  });
});

test('the window is one of local days in each meeting’s own zone', () => {
  const at = (uid: string, start: string) => event(`UID:${uid}`, `DTSTART;TZID=Asia/Tokyo:${start}`, 'DURATION:PT30M');
  const text = calendar(
    at('before', '20251231T233000'),
    at('first', '20260101T000000'),
    at('last', '20261231T233000'),
    at('after', '20270101T000000'),
  );
  expect(read(text).activities.map(({ id }) => id)).toEqual(['ics:first', 'ics:last']);
});

test('a meeting in two zones starts in one and ends in the other', () => {
  const text = calendar(
    event('UID:flight', 'DTSTART;TZID=Europe/Berlin:20261019T100000', 'DTEND;TZID=America/New_York:20261019T130000'),
  );
  expect(read(text).activities).toMatchObject([
    { start: '2026-10-19T08:00:00Z', end: '2026-10-19T17:00:00Z', zone: 'Europe/Berlin' },
  ]);
});

test('every Windows zone leads to one the platform knows', () => {
  const names = [
    'Dateline',
    'Pacific',
    'Central America',
    'E. South America',
    'GMT',
    'W. Europe',
    'FLE',
    'Russian',
    'India',
    'Nepal',
    'China',
    'Tokyo',
    'AUS Eastern',
    'Samoa',
    'Line Islands',
  ];
  for (const name of names) expect(isZone(ianaOfWindows(name) ?? ''), name).toBe(true);
  expect(ianaOfWindows('UTC-02')).toBe('Etc/GMT+2');
});

test('a name that only looks like a zone is none', () => {
  for (const name of [
    '',
    'constructor',
    '__proto__',
    'toString',
    '(UTC+01:00) Somewhere',
    'Customized Time Zone',
    '/a/b/c',
    '7',
  ]) {
    expect(ianaZone(name), name).toBeUndefined();
  }
});
