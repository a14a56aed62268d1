// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { google } from '../../../calendars/google/index.ts';
import { reportOf } from '../../../calendars/report.ts';
import { readCalendar } from '../../../core/ics/read-calendar.ts';
import type { Reported } from '../../../core/reported.ts';
import { generate, type PageEvent } from '../../calendars/pages/sample-events.mjs';
import { pageOf, readingsOn } from '../../calendars/pages-of.ts';
import { calendar, event } from './calendar-text.ts';

const ZONE = 'Europe/Berlin';
/** The week after the one at whose end the clocks change. */
const WEEK = { from: '2026-10-26', until: '2026-11-01' };

const stamp = (wall: string) => `${wall.replace(/[-:]/g, '')}${wall.length > 10 ? '00' : ''}`;
const times = ({ start, end, allDay }: PageEvent) =>
  allDay
    ? [`DTSTART;VALUE=DATE:${stamp(start)}`, `DTEND;VALUE=DATE:${stamp(end)}`]
    : [`DTSTART;TZID=${ZONE}:${stamp(start)}`, `DTEND;TZID=${ZONE}:${stamp(end)}`];
const nameOf = (wall: string) => ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(`${wall}Z`).getUTCDay()];
const originalStart = (one: PageEvent) => (typeof one.originalStart === 'string' ? one.originalStart : one.start);

/** What Google writes into the file of a calendar with these events. */
function exported(events: readonly PageEvent[]): string {
  const body = ({ title, status }: PageEvent) => [
    `SUMMARY:${title.replace(/[\\,;]/g, '\\$&')}`,
    `ATTENDEE;PARTSTAT=${status === 'declined' ? 'DECLINED' : 'ACCEPTED'}:mailto:me@example.com`,
  ];
  const series = Map.groupBy(
    events.filter(({ seriesId }) => seriesId),
    ({ seriesId }) => seriesId,
  );
  const recurring = [...series.entries()].flatMap(([seriesId, occurrences]) => {
    const uid = `UID:${seriesId}@google.com`;
    const [first, ...others] = occurrences.map(originalStart).sort();
    const length = Date.parse(`${occurrences[0]?.end}Z`) - Date.parse(`${occurrences[0]?.start}Z`);
    const days = [...new Set([first, ...others].map((wall) => nameOf(wall ?? '')))].join(',');
    const master = event(
      uid,
      `DTSTART;TZID=${ZONE}:${stamp(first ?? '')}`,
      `DURATION:PT${length / 60_000}M`,
      `RRULE:FREQ=WEEKLY;BYDAY=${days};COUNT=${occurrences.length}`,
      ...body(occurrences[0] as PageEvent),
    );
    const moved = occurrences
      .filter((one) => one.exception)
      .map((one) => event(uid, `RECURRENCE-ID;TZID=${ZONE}:${stamp(originalStart(one))}`, ...times(one), ...body(one)));
    return [...moved.flat(), ...master];
  });
  const single = events
    .filter(({ seriesId }) => !seriesId)
    .flatMap((one) => event(`UID:${one.id}@google.com`, ...times(one), ...body(one)));
  return calendar('X-WR-CALNAME:me@example.com', `X-WR-TIMEZONE:${ZONE}`, recurring, single);
}

const rows = (reports: readonly Reported[]) =>
  reports
    .map(({ id, source, series, title, start, end, zone }) => ({ id, source, series, title, start, end, zone }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** What the page of that week reports of its meetings. */
const seen = (events: readonly PageEvent[]) => {
  const page = pageOf({ app: 'google', view: 'week', date: WEEK.from, weekStart: 1, timeZone: ZONE, events });
  const reports = readingsOn(page, google)
    .filter((reading) => reading.not === undefined)
    .map((reading) => reportOf(reading, google.id, ZONE));
  return [...new Map(reports.map((report) => [report.id, report])).values()];
};

test('a week read from the page and from the exported file is the same meetings, over a clock change', () => {
  // Tasks and birthdays are in no file; what was called off, and when one is out of office, the page and the file
  // show in different ways.
  const events = generate({ seed: 'ics', start: '2026-10-19', weeks: 2 }).filter(
    ({ kind, canceled }) => !canceled && (kind === 'event' || kind === 'focus'),
  );
  const onPage = rows(seen(events));
  const inFile = readCalendar(exported(events), WEEK);
  expect(rows(inFile.activities)).toEqual(onPage);
  expect(onPage).toHaveLength(18);
  expect(inFile.leftOut).toMatchObject({ declined: 1, allDay: 2 });
});

test('a series that was changed from some day on has one name in both places', () => {
  const changed: PageEvent = {
    id: 'x',
    seriesId: '6m2q7kb2l02798oagemrcgm6pk_R20261027T080000',
    title: 'Sync, moved',
    start: '2026-10-27T09:00',
    end: '2026-10-27T09:30',
    status: 'accepted',
  };
  const [inFile] = readCalendar(exported([changed]), WEEK).activities;
  expect(inFile).toMatchObject({
    id: 'google:6m2q7kb2l02798oagemrcgm6pk_R20261027T080000_20261027T080000Z',
    series: 'google:6m2q7kb2l02798oagemrcgm6pk_R20261027T080000',
    source: 'google',
  });
  expect(seen([changed])).toMatchObject([{ id: inFile?.id, series: inFile?.series }]);
});

test('an occurrence that Google wrote as a meeting of its own is known by its series', () => {
  const text = calendar(
    event('UID:6m2q7kb2l_20261027T080000Z@google.com', 'DTSTART:20261027T100000Z', 'DURATION:PT30M'),
  );
  expect(readCalendar(text, WEEK).activities).toMatchObject([
    { id: 'google:6m2q7kb2l_20261027T080000Z', series: 'google:6m2q7kb2l' },
  ]);
});

test('a timed occurrence of a series of whole days is named by its day', () => {
  const text = calendar(
    event('UID:6m2q7kb2l@google.com', 'DTSTART;VALUE=DATE:20261026', 'RRULE:FREQ=DAILY;COUNT=3'),
    event(
      'UID:6m2q7kb2l@google.com',
      'RECURRENCE-ID;VALUE=DATE:20261027',
      'DTSTART:20261027T100000Z',
      'DURATION:PT30M',
    ),
  );
  const reading = readCalendar(text, WEEK);
  expect(reading.activities.map(({ id }) => id)).toEqual(['google:6m2q7kb2l_20261027']);
  expect(reading.leftOut.allDay).toBe(2);
});

test('a UID of any other program is kept whole', () => {
  const ids = (uid: string, ...more: string[]) =>
    readCalendar(calendar(event(`UID:${uid}`, 'DTSTART:20261027T100000Z', ...more)), WEEK).activities.map(
      ({ id, source, series }) => [id, source, series],
    );
  expect(ids('A1B2@example.com')).toEqual([['ics:A1B2@example.com', 'ics', null]]);
  expect(ids('a@b@google.com')).toEqual([['ics:a@b@google.com', 'ics', null]]);
  expect(ids('A1B2', 'RRULE:FREQ=DAILY;COUNT=2')).toEqual([
    ['ics:A1B2/20261027T100000Z', 'ics', 'ics:A1B2'],
    ['ics:A1B2/20261028T100000Z', 'ics', 'ics:A1B2'],
  ]);
});
