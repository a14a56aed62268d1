import { describe, expect, test } from 'vitest';
import { calendar, event, leftOut, read, starts } from './calendar-text.ts';

const START = 'DTSTART:20261116T080000Z';
const simple = calendar(event('UID:a', 'SUMMARY:Sync', START, 'DTEND:20261116T083000Z'));
const titles = (source: string | Uint8Array) => read(source).activities.map(({ title }) => title);
const titled = (summary: string) => calendar(event('UID:a', `SUMMARY:${summary}`, START));
const utf8 = (text: string) => new TextEncoder().encode(text);
/** Each letter as one byte, as Windows-1252 writes those of western Europe. */
const oneByteEach = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

describe('a calendar file', () => {
  test('becomes activities', () => {
    const text = calendar(
      'X-WR-CALNAME:Work\\, mostly',
      event(
        'UID:a',
        'SUMMARY:Sync\\; weekly \\\\ plan\\, part 2',
        'DTSTART;TZID=Europe/Berlin:20261116T090000',
        'DTEND;TZID=Europe/Berlin:20261116T093000',
      ),
    );
    expect(read(text)).toEqual({
      isCalendar: true,
      name: 'Work, mostly',
      activities: [
        {
          id: 'ics:a',
          source: 'ics',
          series: null,
          title: 'Sync; weekly \\ plan, part 2',
          start: '2026-11-16T08:00:00Z',
          end: '2026-11-16T08:30:00Z',
          zone: 'Europe/Berlin',
          calendar: 'Work, mostly',
          attendees: null,
          organizer: null,
          people: [],
        },
      ],
      ...{ energies: new Map(), own: [], refused: [] },
      leftOut: { cancelled: 0, declined: 0, allDay: 0, free: 0, outOfOffice: 0, other: 0 },
    });
  });

  test('may end its lines in any way, and leave lines blank', () => {
    for (const end of ['\n', '\r', '\r\n', '\r\r\n', '\n\n', '\r\n\r\n']) {
      expect(titles(simple.replaceAll('\r\n', end)), JSON.stringify(end)).toEqual(['Sync']);
    }
  });

  test('may fold its lines anywhere', () => {
    expect(titles(titled('A long\r\n  title, fol\r\n\tded twice'))).toEqual(['A long title, folded twice']);
    expect(titles(titled('A long\n  title'))).toEqual(['A long title']);
  });

  test('may begin with a byte order mark', () => {
    expect(titles(`\uFEFF${simple}`)).toEqual(['Sync']);
    expect(titles(utf8(`\uFEFF${simple}`))).toEqual(['Sync']);
  });

  test('may be saved as UTF-8, UTF-16 or Windows-1252', () => {
    const french = titled('Réunion générale, 50 €');
    expect(titles(utf8(french))).toEqual(['Réunion générale, 50 €']);
    for (const littleEndian of [true, false]) {
      expect(titles(utf16(french, littleEndian))).toEqual(['Réunion générale, 50 €']);
      expect(titles(utf16(`\uFEFF${french}`, littleEndian))).toEqual(['Réunion générale, 50 €']);
    }
    expect(titles(oneByteEach(titled('Réunion générale, 50 \u0080')))).toEqual(['Réunion générale, 50 €']);
  });

  test('in UTF-8 with one damaged letter stays UTF-8', () => {
    const bytes = utf8(titled('Réunion générale'));
    bytes[bytes.indexOf(0xc3)] = 0xff;
    expect(titles(bytes)[0]).toMatch(/^R.+union générale$/);
  });

  test('may fold its lines inside a letter', () => {
    const bytes = [...utf8(titled('Réunion 🚀'))];
    const inE = bytes.indexOf(0xa9);
    bytes.splice(inE, 0, 13, 10, 32);
    const inRocket = bytes.indexOf(0x9f);
    bytes.splice(inRocket, 0, 10, 9);
    expect(titles(Uint8Array.from(bytes))).toEqual(['Réunion 🚀']);
    // The line numbers of later damage still hold.
    const damaged = [
      ...bytes.slice(0, -'END:VCALENDAR\r\n'.length),
      ...utf8('BEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'),
    ];
    expect(read(Uint8Array.from(damaged)).refused).toEqual([{ where: 'line 11', why: 'has no start (DTSTART)' }]);
  });

  test('may hold several calendars, each with its own name and zone', () => {
    const one = calendar('X-WR-CALNAME:One', 'X-WR-TIMEZONE:Europe/Berlin', event('UID:a', 'DTSTART:20261116T090000'));
    const two = calendar(event('UID:b', 'DTSTART:20261116T090000'), 'X-WR-TIMEZONE:Asia/Tokyo', 'X-WR-CALNAME:Two');
    const reading = read(one + two);
    expect(reading.name).toBe('One');
    expect(reading.activities).toMatchObject([
      { calendar: 'One', start: '2026-11-16T08:00:00Z', zone: 'Europe/Berlin' },
      { calendar: 'Two', start: '2026-11-16T00:00:00Z', zone: 'Asia/Tokyo' },
    ]);
  });

  test('without a name is called like the file', () => {
    expect(read(simple, { fileName: 'Team calendar.ics' }).activities[0]?.calendar).toBe('Team calendar');
    expect(read(simple).activities[0]?.calendar).toBeNull();
  });

  test('may have lost ends and beginnings', () => {
    const one = event('UID:a', 'SUMMARY:One', START);
    const two = event('UID:b', 'SUMMARY:Two', START);
    const lines = ['BEGIN:VCALENDAR', ...one, ...two, 'END:VCALENDAR'];
    const without = (index: number) => lines.filter((_, at) => at !== index).join('\r\n');
    expect(titles(without(0)), 'BEGIN:VCALENDAR').toEqual(['One', 'Two']);
    expect(titles(without(5)), 'END:VEVENT of the first').toEqual(['One', 'Two']);
    expect(titles(without(10)), 'END:VEVENT of the last').toEqual(['One', 'Two']);
    expect(titles(without(11)), 'END:VCALENDAR').toEqual(['One', 'Two']);
    expect(titles([...one, ...two].join('\n')), 'no calendar round the events').toEqual(['One', 'Two']);
  });

  test('that ends within an event says so, and the events before it are taken', () => {
    const cut = simple.replace('END:VCALENDAR', 'BEGIN:VEVENT\r\nUID:b\r\nDTSTART:20261117T0800');
    const reading = read(cut.trimEnd());
    expect(reading.activities).toHaveLength(1);
    expect(reading.refused).toEqual([{ where: 'line 10', why: 'the file ends within this event' }]);
  });

  test('may write names in small letters, and values with quotes round them', () => {
    const text =
      'begin:vcalendar\nbegin:vevent\nuid:a\nsummary;language="en:US;x":Sync: now; then\ndtstart;tzid="Europe/Berlin";value=date-time:20261116T090000\nend:vevent\nend:vcalendar';
    expect(read(text).activities).toMatchObject([{ title: 'Sync: now; then', start: '2026-11-16T08:00:00Z' }]);
  });

  test('may hold alarms and other things with times of their own', () => {
    const alarm = [
      'BEGIN:VALARM',
      'TRIGGER:-PT15M',
      'DURATION:PT5M',
      'SUMMARY:Ring',
      'BEGIN:X-INNER',
      START,
      'END:X-INNER',
      'END:VALARM',
    ];
    const text = calendar(event('UID:a', ...alarm, 'SUMMARY:Sync', START, 'DTEND:20261116T083000Z', ...alarm));
    expect(read(text).activities).toMatchObject([{ title: 'Sync', end: '2026-11-16T08:30:00Z' }]);
  });

  test('that is none is said to be none', () => {
    for (const text of [
      '',
      ' ',
      '{"format":"updraft-backup"}',
      '<html>',
      'BEGIN:VCARD\nFN:Ada\nEND:VCARD',
      '\u0000\u0001',
    ]) {
      const reading = read(text);
      expect([reading.isCalendar, reading.refused.length, reading.activities.length], text).toEqual([false, 1, 0]);
    }
    expect(read(calendar()).isCalendar).toBe(true);
  });
});

describe('an event', () => {
  const lengthOf = (...lines: string[]) => {
    const [activity] = read(
      calendar(event('UID:a', 'DTSTART;TZID=Europe/Berlin:20261116T090000', ...lines)),
    ).activities;
    return activity && (Date.parse(activity.end) - Date.parse(activity.start)) / 60_000;
  };

  test('ends where it says, after its length, or where it begins', () => {
    expect(lengthOf('DTEND;TZID=Europe/Berlin:20261116T100000')).toBe(60);
    expect(lengthOf('DTEND:20261116T081500Z')).toBe(15);
    expect(lengthOf('DURATION:PT1H30M')).toBe(90);
    expect(lengthOf('DURATION:P1DT2H')).toBe(26 * 60);
    expect(lengthOf('DURATION:P1W')).toBe(7 * 24 * 60);
    expect(lengthOf()).toBe(0);
  });

  test('without a UID is the same one whenever the file is read again', () => {
    const nameless = (title: string) => calendar(event(`SUMMARY:${title}`, START));
    const idOf = (text: string) => read(text).activities[0]?.id;
    expect(idOf(nameless('Sync'))).toMatch(/^ics:no-uid-[0-9a-z]+$/);
    expect(idOf(nameless('Sync'))).toBe(idOf(nameless('Sync')));
    expect(idOf(nameless('Sync'))).not.toBe(idOf(nameless('Planning')));
  });

  test.each([
    [['DTSTART:2026-11-16T09:00:00Z'], 'line 5 (Sync)', 'DTSTART "2026-11-16T09:00:00Z" cannot be read'],
    [['DTSTART:20261131T090000Z'], 'line 5 (Sync)', 'DTSTART "20261131T090000Z" cannot be read'],
    [['DTSTART:20261116T090000+0100'], 'line 5 (Sync)', 'DTSTART "20261116T090000+0100" cannot be read'],
    [['DTSTART;TZID="Europe/Berlin:20261116T090000'], 'line 5 (Sync)', 'DTSTART cannot be read'],
    [[], 'line 4 (Sync)', 'has no start (DTSTART)'],
    [[START, 'DTEND:20261116T070000Z'], 'line 4 (Sync)', 'ends before it begins'],
    [[START, 'DURATION:-PT30M'], 'line 6 (Sync)', 'DURATION "-PT30M" cannot be read'],
    [[START, 'DURATION:half an hour'], 'line 6 (Sync)', 'DURATION "half an hour" cannot be read'],
    [[START, 'DURATION:P400D'], 'line 4 (Sync)', 'lasts longer than 366 days'],
    [[START, 'RRULE:FREQ=SOMETIMES'], 'line 6 (Sync)', 'RRULE "FREQ=SOMETIMES" cannot be read'],
    [[START, 'RECURRENCE-ID:then'], 'line 6 (Sync)', 'RECURRENCE-ID "then" cannot be read'],
    [[START, `UID:${'u'.repeat(901)}`], 'line 4 (Sync)', 'has a UID longer than 900 characters'],
  ])('damaged as %j is refused with its line, its title and the reason', (lines, where, why) => {
    const reading = read(calendar(event(...lines, 'SUMMARY:Sync'), event('UID:b', 'SUMMARY:Good', START)));
    expect(reading.refused).toEqual([{ where, why }]);
    expect(reading.activities.map(({ title }) => title)).toEqual(['Good']);
  });

  test.each([
    ['EXDATE:20261116T080000Z,soon', 'EXDATE "20261116T080000Z,soon" cannot be read'],
    ['RDATE;VALUE=PERIOD:20261116T080000Z/never', 'RDATE "20261116T080000Z/never" cannot be read'],
    ['ATTENDEE;CN="Ada:mailto:ada@example.com', 'ATTENDEE cannot be read'],
  ])('with %j is taken without it, which is said', (line, why) => {
    const reading = read(calendar(event('UID:a', 'SUMMARY:Sync', START, line)));
    expect(reading.refused).toEqual([{ where: 'line 8 (Sync)', why }]);
    expect(starts(reading)).toEqual(['2026-11-16T08:00:00Z']);
  });
});

describe('who is invited', () => {
  const meeting = calendar(
    event(
      'UID:a',
      START,
      'ORGANIZER;CN=Ada:MAILTO:Ada@Example.com',
      'ATTENDEE;CN="Lind, Mara";PARTSTAT=ACCEPTED:mailto:mara@example.com',
      'ATTENDEE;PARTSTAT=NEEDS-ACTION;X-NUM-GUESTS=0:mailto:ben@example.com',
      'ATTENDEE;CUTYPE=ROOM:mailto:room4@example.com',
      'ATTENDEE;EMAIL=chloe@example.com:/principals/17',
      'ATTENDEE:invalid:nomail',
    ),
  );

  test('is counted with the organizer and without rooms, and named by address', () => {
    expect(read(meeting).activities[0]).toMatchObject({
      attendees: 5,
      organizer: null,
      people: ['mara@example.com', 'ben@example.com', 'chloe@example.com', 'ada@example.com'],
    });
  });

  test('does not name the person, whose meeting it is or not', () => {
    expect(read(meeting, { me: ['Mara@example.com'] }).activities[0]).toMatchObject({
      attendees: 5,
      organizer: false,
      people: ['ben@example.com', 'chloe@example.com', 'ada@example.com'],
    });
    expect(read(meeting, { me: ['mara@example.com', 'ada@example.com'] }).activities[0]?.organizer).toBe(true);
  });

  test('is known from the name of the calendar where that is an address', () => {
    const named = meeting.replace('VERSION:2.0', 'VERSION:2.0\r\nX-WR-CALNAME:ada@example.com');
    expect(read(named).activities[0]?.organizer).toBe(true);
    expect(read(meeting, { fileName: 'ada@example.com.ics' }).activities[0]?.organizer).toBe(true);
  });
});

describe('not a meeting to tag', () => {
  const of = (...lines: string[]) => calendar(event('UID:a', ...lines));

  test.each([
    ['cancelled', of(START, 'STATUS:CANCELLED')],
    ['cancelled', of(START).replace('VERSION', 'METHOD:CANCEL\r\nVERSION')],
    ['declined', of(START, 'ATTENDEE;PARTSTAT=DECLINED:mailto:me@example.com')],
    ['allDay', of('DTSTART;VALUE=DATE:20261116', 'DTEND;VALUE=DATE:20261117')],
    ['allDay', of('DTSTART:20261116')],
    ['allDay', of('DTSTART:20261116T000000', 'DTEND:20261117T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE')],
    ['free', of(START, 'TRANSP:TRANSPARENT')],
    ['free', of(START, 'X-MICROSOFT-CDO-BUSYSTATUS:FREE')],
    ['outOfOffice', of(START, 'X-MICROSOFT-CDO-BUSYSTATUS:OOF')],
    ['other', calendar(['BEGIN:VTODO', 'UID:a', START, 'END:VTODO'])],
  ])('is counted as %s, not refused', (reason, text) => {
    const reading = read(text, { me: ['me@example.com'] });
    expect([reading.activities, reading.refused, leftOut(reading)]).toEqual([[], [], { [reason]: 1 }]);
  });

  test('is not what someone else declined, what is tentative, or what is busy', () => {
    const text = of(START, 'STATUS:TENTATIVE', 'TRANSP:OPAQUE', 'ATTENDEE;PARTSTAT=DECLINED:mailto:ben@example.com');
    expect(read(text, { me: ['me@example.com'] }).activities).toHaveLength(1);
  });

  test('is counted once for every occurrence within the window, and not outside of it', () => {
    expect(leftOut(read(of('DTSTART;VALUE=DATE:20261101', 'RRULE:FREQ=WEEKLY;COUNT=5'))).allDay).toBe(5);
    expect(leftOut(read(of(START, 'STATUS:CANCELLED'), {}, 2025))).toEqual({});
  });
});
