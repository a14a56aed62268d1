// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { google } from '../../../calendars/google/index.ts';
import { googleEventId, kit, type PageOptions } from '../pages/fixtures.mjs';
import { generate, HOSTILE, type PageEvent } from '../pages/sample-events.mjs';
import { MONDAY, openPage, pageOf, readingsOn, rowsOf } from '../pages-of.ts';

const sync: PageEvent = {
  id: 's1',
  title: 'Sync',
  start: '2026-11-18T09:00',
  end: '2026-11-18T10:00',
  status: 'accepted',
};
const SYNC_ROW = { id: 'google:s1', title: 'Sync', start: sync.start, end: sync.end };
const week: PageOptions = { app: 'google', view: 'week', date: MONDAY, events: [sync] };

const page = (html: string, lang = 'en') => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  parsed.documentElement.lang = lang;
  return parsed;
};

describe('a title is read as it is, whatever it holds, from', () => {
  test.each(['day', 'month', 'agenda'])('%s', (view) => {
    const events = HOSTILE.map((title, i) => ({ ...sync, id: `h${i}`, title }));
    const shown = pageOf({ ...week, view, date: '2026-11-18', events, monthRows: 60 });
    const expected = events.map(({ id, title, start, end }) => ({ id: `google:${id}`, title, start, end }));
    expect(rowsOf(readingsOn(shown, google))).toEqual(rowsOf(expected));
  });
});

test('a place does not pass for the answer to the invitation', () => {
  const events = [{ ...sync, status: 'none', location: 'Room 1, Declined, 2nd floor' }];
  expect(readingsOn(pageOf({ ...week, events }), google)[0]?.not).toBeUndefined();
});

test('a meeting about being out of the office is not an entry for it', () => {
  const events = [{ ...sync, title: 'Out of office: who covers?' }];
  expect(readingsOn(pageOf({ ...week, events }), google)[0]?.not).toBeUndefined();
});

test('the resize grip is no chip, and a dragged chip’s copy is not read twice', () => {
  const shown = pageOf(week);
  const [chip] = shown.querySelectorAll(google.chips);
  expect(shown.querySelectorAll(`[data-eventid="${googleEventId(sync)}"]`).length).toBe(2);
  chip?.parentElement?.append(chip.cloneNode(true));
  expect(shown.querySelectorAll(google.chips).length).toBe(2);
  expect(readingsOn(shown, google)).toHaveLength(1);
});

test('a meeting over midnight is one meeting in both columns and both weeks', () => {
  const night = { ...sync, start: '2026-11-22T23:30', end: '2026-11-23T01:00' };
  for (const view of ['week', 'month', 'custom']) {
    for (const date of ['2026-11-22', '2026-11-23']) {
      const readings = readingsOn(pageOf({ ...week, view, date, weekStart: 1, events: [night] }), google);
      expect(rowsOf(readings)).toEqual([{ ...SYNC_ROW, start: night.start, end: night.end }]);
    }
  }
});

test('a meeting of more than a day stands among the whole days and keeps its times', () => {
  const long = { ...sync, start: '2026-11-17T10:00', end: '2026-11-19T13:00' };
  expect(readingsOn(pageOf({ ...week, events: [long] }), google)[0]).toMatchObject({
    start: long.start,
    end: long.end,
    allDay: false,
  });
});

test('weeks round a new year and a leap day are read on the right days', () => {
  const days = ['2027-12-31', '2028-01-01', '2028-02-29', '2028-03-01'];
  for (const day of days) {
    const event = { ...sync, start: `${day}T09:00`, end: `${day}T10:00` };
    for (const view of ['week', 'month', 'agenda']) {
      const shown = pageOf({ ...week, view, date: day, events: [event] });
      expect(rowsOf(readingsOn(shown, google))).toEqual([{ ...SYNC_ROW, start: event.start, end: event.end }]);
    }
  }
});

test('where weekends are hidden, a chip over the columns is still on its own day', () => {
  const trip = { ...sync, title: 'Trip', start: '2026-11-19', end: '2026-11-20', allDay: true };
  const shown = pageOf({ ...week, weekStart: 0, events: [trip, sync] });
  const sunday = kit.dateKey('2026-11-15');
  // The first column, its heading and its cell for whole days are gone; the keys of the grid are not.
  shown.querySelector(`[role="gridcell"][data-datekey="${sunday}"]`)?.remove();
  shown.querySelector('[role="main"] [role="gridcell"]:not([data-datekey])')?.remove();
  expect(readingsOn(shown, google).map(({ title, start }) => `${title} ${start}`)).toEqual([
    'Trip 2026-11-19',
    'Sync 2026-11-18T09:00',
  ]);
});

test('the list behind "x more" has chips like any other', () => {
  const events = generate({ start: MONDAY, weeks: 1 });
  openPage({ ...week, view: 'month', events, openDelay: 0 });
  const hiddenDay = document.querySelector('[data-opens-day-overview="true"][data-day="2026-11-18"]');
  const before = new Set(readingsOn(document, google).map(({ id }) => id));
  hiddenDay?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  return new Promise((done) => setTimeout(done)).then(() => {
    const all = readingsOn(document, google);
    expect(new Set(all.map(({ id }) => id)).size).toBeGreaterThan(before.size);
    expect(all.find(({ title }) => title === 'Night deploy')).toMatchObject({
      start: '2026-11-18T23:30',
      end: '2026-11-19T01:00',
    });
  });
});

test('results of a search are read by the date in their sentence', () => {
  const shown = page(`<div role="main"><div role="presentation" data-eventid="${googleEventId(sync)}">
    <div role="button" aria-label="9am to 10am, Sync, Mara Lind, Accepted, No location, November 18, 2026">
      <span aria-hidden="true">9am</span><span aria-hidden="true">Sync</span></div></div></div>`);
  expect(rowsOf(readingsOn(shown, google))).toEqual([SYNC_ROW]);
  expect(google.daysInView(shown)).toBeUndefined();
});

describe('in a language without a list of words', () => {
  test('meetings are read, declined ones too', () => {
    const finnish = page(
      `<div role="main"><div role="grid"><div role="row"><div role="gridcell" data-datekey="${kit.dateKey('2026-11-18')}">
        <div role="button" data-eventchip data-eventid="${googleEventId(sync)}">
          <div>9.00–10.00, Sync, Mara Lind, Hylätty, Ei sijaintia, 18. marraskuuta 2026</div>
          <div aria-hidden="true"><span>Sync</span></div></div></div></div></div></div>`,
      'fi',
    );
    expect(readingsOn(finnish, google)).toMatchObject([{ ...SYNC_ROW, not: undefined }]);
  });

  test('a sentence that is not understood gives no reading rather than a wrong one', () => {
    const chip = (sentence: string) => `<div role="main"><div data-datekey="${kit.dateKey('2026-11-18')}">
      <div role="button" data-eventchip aria-label="${sentence}"><span aria-hidden="true">Sync</span></div></div></div>`;
    expect(readingsOn(page(chip('kello yhdeksästä kymmeneen, Sync, 18. marraskuuta 2026'), 'fi'), google)[0]?.not).toBe(
      'all-day',
    );
    expect(readingsOn(page(chip('9 - kymmeneen, Sync, 18. marraskuuta 2026'), 'fi'), google)).toEqual([]);
    expect(readingsOn(page(chip('Koko päivä, Sync, huomenna'), 'fi'), google)).toEqual([]);
    expect(readingsOn(page(chip('All day, Sync, November 20, 2026')), google)).toEqual([]);
  });
});

test('a chip without a title or without a day is not understood', () => {
  const noTitle = page('<div data-eventchip aria-label="9am to 10am, , November 18, 2026"></div>');
  const noDay = page('<div data-eventchip aria-label="9am to 10am, Sync"><span aria-hidden="true">Sync</span></div>');
  expect(readingsOn(noTitle, google)).toEqual([]);
  expect(readingsOn(noDay, google)).toEqual([]);
});

test('a mark goes into what is seen of a chip', () => {
  for (const view of ['week', 'month', 'agenda']) {
    const [chip] = pageOf({ ...week, view }).querySelectorAll(google.chips);
    const anchor = chip && google.markAnchor(chip);
    expect(anchor?.getAttribute('role')).toBe('button');
    expect(chip?.contains(anchor ?? null)).toBe(true);
  }
});

test.each([
  ['day', '2026-11-18', '2026-11-18', '2026-11-18'],
  ['custom', '2026-11-18', '2026-11-18', '2026-11-21'],
  ['week', '2026-11-18', '2026-11-15', '2026-11-21'],
  ['month', '2026-11-18', '2026-11-01', '2026-12-05'],
  ['agenda', '2026-11-18', '2026-11-18', '2026-12-17'],
])('the %s of %s shows the days from %s to %s', (view, date, from, to) => {
  expect(google.daysInView(pageOf({ ...week, view, date }))).toEqual({ from, to });
});

test('the year shows no days to read', () => {
  const shown = pageOf({ ...week, view: 'year' });
  expect(google.daysInView(shown)).toBeUndefined();
  expect(shown.querySelectorAll(google.chips)).toHaveLength(0);
});
