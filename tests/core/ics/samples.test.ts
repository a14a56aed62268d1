import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCalendar } from '../../../core/ics/read-calendar.ts';
import { leftOut } from './calendar-text.ts';

const FOLDER = new URL('samples/', import.meta.url);
const readSample = (name: string) =>
  readCalendar(
    readFileSync(new URL(name, FOLDER)),
    { from: '2000-01-01', until: '2020-12-31' },
    { defaultZone: 'Europe/Berlin' },
  );

/** What Lanyrd, Apple, Google, TripIt, Meetup, Zimbra, ownCloud, Exchange and Evolution wrote, counted by hand. */
const EXPECTED: Record<string, { taken: number; leftOut?: object; refused?: string[] }> = {
  // Eleven Thursdays, less four, one of them moved; and a meeting of its own.
  'example_rrule.ics': { taken: 8 },
  'test1.ics': { taken: 1, leftOut: { allDay: 7 }, refused: ['line 74 (Foobar): DTSTART "Next Year" cannot be read'] },
  'test2.ics': { taken: 3, leftOut: { other: 3 } },
  // 27 events, of which one stands there twice.
  'test3.ics': { taken: 26 },
  'test4.ics': { taken: 14, leftOut: { allDay: 6, free: 27 } },
  'test5.ics': { taken: 1 },
  // 127 events, and a series on Mondays and Fridays of sixteen weeks from a Thursday on.
  'test6.ics': { taken: 127 + 1 + 1 + 15 * 2 },
  'test7.ics': { taken: 0, leftOut: { allDay: 9 } },
  'test8.ics': { taken: 0, leftOut: { other: 2 } },
  'test9.ics': { taken: 1 },
  'test10.ics': {
    taken: 0,
    refused: [2, 8, 14, 20, 26].map((line) => `line ${line} (Event with a category): has no start (DTSTART)`),
  },
  'test11.ics': { taken: 0, leftOut: { other: 1 } },
  // Ten days less two, of which one was changed beyond reading.
  'test12.ics': { taken: 7, refused: ['line 11 (More Treasure Hunting): ends before it begins'] },
  'test13.ics': { taken: 4 },
  // Every other Monday and Thursday from a Thursday to August 2017, less four; every other Monday and Tuesday since.
  'test14.ics': { taken: 1 + 12 * 2 - 4 + 89 * 2 },
  'test15.ics': { taken: 1 },
  'evolution.ics': { taken: 1 },
  // A town's calendar of 153 events: 22 of whole days, one of them each year from 2011 on; 14 that leave people free; twelve
  // series, of which a Thursday's runs for 638 weeks and a Monday's for 484, and a Monday's for 101 ended; one changed date;
  // 104 by themselves. The other nine series: 5 + 6 + 6 + 6 + 6 + 6 + 5 + 2 + 3 = 45 dates, the changed one among them.
  'icalendar-test.ics': { taken: 104 + 638 + 484 + 101 + 45, leftOut: { allDay: 21 + 10, free: 14 } },
};

test('what other programs wrote is read, and nothing of it is lost without a word', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.ics'));
  expect(names.sort()).toEqual(Object.keys(EXPECTED).sort());
  for (const name of names) {
    const reading = readSample(name);
    expect(
      {
        taken: reading.activities.length,
        leftOut: leftOut(reading),
        refused: reading.refused.map(({ where, why }) => `${where}: ${why}`),
      },
      name,
    ).toEqual({ leftOut: {}, refused: [], ...EXPECTED[name] });
  }
});

test('Google’s changed occurrence keeps its place in the series', () => {
  expect(
    readSample('test13.ics').activities.map(({ id, title, start }) => `${id.slice(-16)} ${title} ${start}`),
  ).toEqual([
    '20160825T110000Z repeated 2016-08-25T11:00:00Z',
    '20160827T110000Z repeated 2016-08-27T11:00:00Z',
    '20160828T110000Z repeated 2016-08-28T11:00:00Z',
    '20160826T110000Z bla bla 2016-08-26T11:00:00Z',
  ]);
});

test('Exchange’s zone with a colon in its name is read by its offsets', () => {
  expect(readSample('test15.ics').activities).toMatchObject([
    { title: 'Test event', start: '2019-04-30T02:00:00Z', end: '2019-04-30T05:00:00Z', zone: 'Europe/Berlin' },
  ]);
});
