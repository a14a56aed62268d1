import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { MAX_LINE } from '../../../core/ics/lines.ts';
import { readCalendar, readingCalendar } from '../../../core/ics/read-calendar.ts';
import { reportedSchema } from '../../../core/reported.ts';
import { calendar, event, read, starts } from './calendar-text.ts';

const WINDOW = { from: '2024-11-22', until: '2026-12-27' };
const GOOD = event('UID:good', 'SUMMARY:Good', 'DTSTART:20261116T080000Z', 'DTEND:20261116T083000Z');
const whole = (...lines: string[]) =>
  calendar(event('UID:a', 'SUMMARY:Endless', 'DTSTART:20250101T080000Z', ...lines), GOOD);
const TOO_OFTEN = {
  where: 'line 4 (Endless)',
  why: 'repeats more than 2000 times, or in too many steps to follow',
};

describe('too much', () => {
  test.each([
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;INTERVAL=0',
    'FREQ=SECONDLY;COUNT=999999999',
    'FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=HOURLY',
    'FREQ=YEARLY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15;BYSECOND=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16',
  ])('repetition, as in %s, is refused by name', (rule) => {
    const reading = readCalendar(whole(`RRULE:${rule}`), WINDOW);
    expect(reading.refused).toEqual([TOO_OFTEN]);
    expect(starts(reading)).toEqual(['2026-11-16T08:00:00Z']);
  });

  test.each([
    ['FREQ=DAILY;INTERVAL=999999999', 1],
    ['FREQ=YEARLY;INTERVAL=999999999999999999999', 1],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 1],
    ['FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1', 1],
    ['FREQ=DAILY;COUNT=999999999', 726],
    ['FREQ=YEARLY;BYDAY=53MO;COUNT=999999999', 1],
  ])('repetition that leads nowhere, as in %s, ends', (rule, count) => {
    const reading = readCalendar(whole(`RRULE:${rule}`), WINDOW);
    expect([reading.activities.length, reading.refused]).toEqual([count + 1, []]);
  });

  test('in one line is refused by name, of a title the beginning is kept', () => {
    const dates = Array.from({ length: 3000 }, () => '20261116T080000Z').join(',');
    const reading = readCalendar(whole(`EXDATE:${dates}`, `DESCRIPTION:${'x'.repeat(1_000_000)}`), WINDOW);
    expect(reading.refused).toEqual([
      { where: 'line 8 (Endless)', why: `EXDATE is longer than ${MAX_LINE} characters` },
    ]);
    expect(reading.activities).toHaveLength(2);
    const long = calendar(event('UID:a', `SUMMARY:${'x'.repeat(1_000_000)}`, 'DTSTART:20261116T080000Z'));
    expect(read(long).activities[0]?.title).toBe('x'.repeat(500));
    expect(read(long).refused).toEqual([]);
  });

  test('of rules in one event, or of seasons in one zone, is refused by name', () => {
    const rules = (rule: string) => Array.from({ length: 5000 }, () => `RRULE:${rule}`);
    for (const rule of ['FREQ=SECONDLY', 'FREQ=DAILY;COUNT=20000', 'FREQ=YEARLY;UNTIL=19990101']) {
      const reading = readCalendar(whole(...rules(rule)), WINDOW);
      expect(reading.activities.length, rule).toBe(1);
    }
    const season = ['BEGIN:STANDARD', 'DTSTART:19010101T000000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'];
    const zone = Array.from({ length: 200 }, () => [...season, 'RRULE:FREQ=DAILY;COUNT=27000', 'END:STANDARD']).flat();
    const own = event('UID:a', 'DTSTART;TZID=Own:20260101T080000');
    const reading = readCalendar(calendar('BEGIN:VTIMEZONE', 'TZID:Own', zone, 'END:VTIMEZONE', own, GOOD), WINDOW);
    expect(reading.activities).toHaveLength(1);
    expect(reading.refused[0]?.why).toBe('is in a time zone that is not known and not described in the file: Own');
  });

  test('in one event is refused by name', () => {
    const guests = Array.from({ length: 40_000 }, (_, at) => `ATTENDEE:mailto:guest${at}@example.com`);
    const reading = readCalendar(whole(...guests), WINDOW);
    expect(reading.refused).toEqual([
      { where: 'line 4 (Endless)', why: 'holds more than 1000000 characters of dates and guests' },
    ]);
    expect(reading.activities).toHaveLength(1);
  });

  test('within one another is refused by name, and what comes after is taken', () => {
    const deep = [...Array.from({ length: 100_000 }, () => 'BEGIN:X-DEEP'), 'END:X-OTHER', 'END:VEVENT'];
    const reading = readCalendar(calendar('BEGIN:VEVENT', deep, GOOD), WINDOW);
    expect(reading.refused).toEqual([
      { where: 'line 20', why: 'more than 16 components stand within one another' },
      { where: 'line 4', why: 'has no start (DTSTART)' },
    ]);
    expect(reading.activities).toHaveLength(1);
  });

  test('wrong is listed for the first hundred', () => {
    const reading = read(calendar(...Array.from({ length: 500 }, () => event('SUMMARY:Broken')), GOOD));
    expect(reading.refused).toHaveLength(100);
    expect(reading.activities).toHaveLength(1);
  });

  test('of the hostile is text', () => {
    const reading = read(
      calendar(
        event(
          'UID:__proto__',
          'SUMMARY:<script>alert(1)</script>\\n=1+1',
          'DTSTART;__proto__=x;constructor=y:20261116T080000Z',
        ),
      ),
    );
    expect(reading.activities).toMatchObject([{ id: 'ics:__proto__', title: '<script>alert(1)</script> =1+1' }]);
  });
});

describe('in steps', () => {
  const events = Array.from({ length: 300 }, (_, at) =>
    event(
      `UID:e${at}`,
      `SUMMARY:Meeting ${at}`,
      'DTSTART:20260105T080000Z',
      'DURATION:PT30M',
      'RRULE:FREQ=WEEKLY;COUNT=40',
    ),
  );
  const text = calendar(...events);

  test('the work goes from nothing to all, and ends as in one go', () => {
    const shares: number[] = [];
    const reading = readingCalendar(text, WINDOW);
    let step = reading.next();
    for (; !step.done; step = reading.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(600);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([Math.min(...shares) >= 0, Math.max(...shares) <= 1]).toEqual([true, true]);
    expect(step.value.activities).toHaveLength(300 * 40);
    expect(step.value).toEqual(readCalendar(text, WINDOW));
  });

  test('a large event, a long series and a wide file all leave room between steps', () => {
    const stepsOf = (source: string | Uint8Array) => [...readingCalendar(source, WINDOW)].length;
    expect(stepsOf(calendar(event(`DESCRIPTION:${'words '.repeat(100_000)}`)))).toBeGreaterThan(1);
    expect(stepsOf(calendar(Array.from({ length: 50_000 }, () => 'X-NOTHING:of interest')))).toBeGreaterThan(10);
    expect(stepsOf(new TextEncoder().encode(text.repeat(30)))).toBeGreaterThan(30 * 300);
    const changes = Array.from({ length: 1000 }, (_, at) =>
      event('UID:a', `RECURRENCE-ID:2026010${1 + (at % 9)}T080000Z`, 'DTSTART:20260101T090000Z'),
    );
    expect(stepsOf(calendar(...changes))).toBeGreaterThan(2 * 1000 + 9);
  });
});

describe('damage', () => {
  const SAMPLE = calendar(
    'X-WR-CALNAME:me@example.com',
    'BEGIN:VTIMEZONE',
    'TZID:Own',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
    event(
      'UID:6m2q7kb2l@google.com',
      'SUMMARY:Sync\\, weekly',
      'DTSTART;TZID=Own:20260105T090000',
      'DURATION:PT30M',
      'RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO,-1FR;BYSETPOS=1,-1;COUNT=20;WKST=SU',
      'EXDATE;TZID=Own:20260302T090000',
      'RDATE;VALUE=PERIOD:20260106T080000Z/PT1H',
      'ATTENDEE;CN="Ada; Lovelace";PARTSTAT=DECLINED:mailto:ada@example.com',
    ),
    event(
      'UID:6m2q7kb2l@google.com',
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID="Own":20260504T090000',
      'DTSTART;TZID=Europe/Berlin:20260505T100000',
      'DTEND;TZID=Europe/Berlin:20260505T110000',
      'SUMMARY:Moved',
    ),
    event('UID:day', 'DTSTART;VALUE=DATE:20260601', 'RRULE:FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1', 'TRANSP:TRANSPARENT'),
    GOOD,
  );
  const WORDS = [
    '20260105T090000',
    '99999999T999999Z',
    'SECONDLY',
    'YEARLY',
    'INTERVAL=0',
    'COUNT=99999999999',
    'BYDAY=99MO',
    'UNTIL=',
    'PT99999999H',
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VALARM',
    'END:VCALENDAR',
    'RRULE:',
    'EXDATE:',
    ':',
    ';',
    '"',
    '=',
    ',',
    '\\',
    '\r\n ',
    '\n',
    '\u0000',
    '\uFFFD',
    '🧨',
    'TZID=',
    'Europe/Berlin',
    '+9999',
    '-0000',
    '00000000',
    '18000101',
    '99991231T235959Z',
  ];
  const lines = SAMPLE.split('\r\n');
  const mutation = fc.oneof(
    fc.record({ kind: fc.constant('drop' as const), at: fc.nat(lines.length - 1) }),
    fc.record({
      kind: fc.constant('repeat' as const),
      at: fc.nat(lines.length - 1),
      times: fc.integer({ min: 2, max: 20 }),
    }),
    fc.record({ kind: fc.constant('swap' as const), at: fc.nat(lines.length - 1), to: fc.nat(lines.length - 1) }),
    fc.record({
      kind: fc.constant('insert' as const),
      at: fc.nat(lines.length - 1),
      place: fc.nat(60),
      word: fc.constantFrom(...WORDS),
      over: fc.nat(12),
    }),
    fc.record({
      kind: fc.constant('noise' as const),
      at: fc.nat(lines.length - 1),
      word: fc.string({ unit: 'binary', maxLength: 40 }),
    }),
  );
  type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;
  const mutate = (text: string[], one: Mutation): string[] => {
    const line = text[one.at] ?? '';
    switch (one.kind) {
      case 'drop':
        return text.toSpliced(one.at, 1);
      case 'repeat':
        return text.toSpliced(one.at, 1, ...Array.from({ length: one.times }, () => line));
      case 'swap':
        return text.with(one.at % text.length, text[one.to] ?? '').with(one.to % text.length, line);
      case 'insert':
        return text.toSpliced(one.at, 1, line.slice(0, one.place) + one.word + line.slice(one.place + one.over));
      case 'noise':
        return text.toSpliced(one.at, 0, one.word);
    }
  };

  test('of any sort never throws, never runs on, and what is taken is sound', () => {
    const started = performance.now();
    for (let round = 0; round < 20; round++) readCalendar(SAMPLE, WINDOW);
    const usual = (performance.now() - started) / 20;
    let slowest = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 12 }), fc.boolean(), (mutations, asBytes) => {
        const text = mutations.reduce(mutate, lines).join('\r\n');
        const before = performance.now();
        const reading = readCalendar(asBytes ? new TextEncoder().encode(text) : text, WINDOW);
        slowest = Math.max(slowest, performance.now() - before);
        expect(v.safeParse(v.array(reportedSchema), reading.activities).success).toBe(true);
        expect(new Set(reading.activities.map(({ id }) => id)).size).toBe(reading.activities.length);
        expect(reading.activities.every(({ start, end }) => start <= end)).toBe(true);
        expect(reading.refused.every(({ where, why }) => where.length < 200 && why.length < 300)).toBe(true);
      }),
      { numRuns: 500, seed: 20261122 },
    );
    // Following a rule to its bound is the longest that anything can take.
    expect(slowest).toBeLessThan(Math.max(100 * usual, 1500));
  });

  test('of single bytes never throws either', () => {
    const bytes = new TextEncoder().encode(SAMPLE);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 60 }),
        (changes) => {
          const damaged = bytes.slice();
          for (const [at, byte] of changes) damaged[at] = byte;
          const reading = readCalendar(damaged, WINDOW);
          expect(v.safeParse(v.array(reportedSchema), reading.activities).success).toBe(true);
        },
      ),
      { numRuns: 300, seed: 20261122 },
    );
  });
});
