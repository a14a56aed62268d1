// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { outlook } from '../../../calendars/outlook/index.ts';
import { LOCALES, outlookEventId, type PageOptions } from '../pages/fixtures.mjs';
import { HOSTILE, type PageEvent } from '../pages/sample-events.mjs';
import { MONDAY, pageOf, readingsOn, rowsOf } from '../pages-of.ts';

const sync: PageEvent = {
  id: 's1',
  title: 'Sync',
  start: '2026-11-18T09:00',
  end: '2026-11-18T10:00',
  organizer: 'Ada Berg',
};
const SYNC_ROW = { id: `outlook:${outlookEventId(sync)}`, title: 'Sync', start: sync.start, end: sync.end };
const week: PageOptions = { app: 'outlook', view: 'week', date: MONDAY, events: [sync] };

test('a title is read as it is, whatever it holds', () => {
  const events = HOSTILE.map((title, i) => ({ ...sync, id: `h${i}`, title, icon: i % 2 === 0 }));
  const expected = events.map((event) => ({ ...event, id: `outlook:${outlookEventId(event)}` }));
  for (const view of ['day', 'month', 'agenda']) {
    const shown = pageOf({ ...week, view, date: '2026-11-18', events, monthRows: 60 });
    expect(rowsOf(readingsOn(shown, outlook))).toEqual(rowsOf(expected));
  }
});

test('the hours of a day are no chips, in any generation', () => {
  for (const gen of ['current', 'flat', 'noids']) {
    const shown = pageOf({ ...week, gen });
    expect(shown.querySelectorAll('[role="button"][aria-label]').length).toBeGreaterThan(150);
    expect(shown.querySelectorAll(outlook.chips)).toHaveLength(1);
  }
});

test('where both the wrapper and its button have the id, the chip is one', () => {
  const shown = pageOf(week);
  const [chip] = shown.querySelectorAll(outlook.chips);
  chip?.firstElementChild?.setAttribute('data-calitemid', chip.getAttribute('data-calitemid') ?? '');
  expect(shown.querySelectorAll(outlook.chips)).toHaveLength(1);
  expect(rowsOf(readingsOn(shown, outlook))).toEqual([SYNC_ROW]);
});

test('a dragged chip’s copy is not read twice', () => {
  const shown = pageOf(week);
  const [chip] = shown.querySelectorAll(outlook.chips);
  chip?.parentElement?.append(chip.cloneNode(true));
  expect(readingsOn(shown, outlook)).toHaveLength(1);
});

test('a place does not pass for the way the time is shown to others, nor for a series', () => {
  const events = [{ ...sync, location: 'Recurring event, Out of office' }];
  expect(readingsOn(pageOf({ ...week, events }), outlook)).toMatchObject([{ not: undefined, series: undefined }]);
});

test('a private occurrence out of office is all three', () => {
  const events = [{ ...sync, seriesId: 'weekly', private: true, busy: 'oof' }];
  expect(readingsOn(pageOf({ ...week, events }), outlook)).toMatchObject([
    { not: 'out-of-office', series: 'outlook:sync' },
  ]);
});

test('a date that the month’s cell contradicts is not believed', () => {
  const shown = pageOf({ ...week, view: 'month' });
  const [chip] = shown.querySelectorAll(outlook.chips);
  shown.querySelector('[id^="monthDayCell_2026-11-20"]')?.append(chip ?? '');
  expect(readingsOn(shown, outlook)).toEqual([]);
});

describe('in words that are not understood', () => {
  const chip = (label: string) => {
    const html = `<div data-calitemid="x" data-itemindex="0"><div role="button" title="Sync" aria-label="${label}"></div></div>`;
    return readingsOn(new DOMParser().parseFromString(html, 'text/html'), outlook);
  };
  test.each([
    'Sync, nine to ten 9, Wednesday, November 18, 2026, Busy',
    'Sync, 9:00 AM to 9:30 AM, keskiviikko 18. marraskuuta 2026, Varattu',
    'Sync, 9:00 AM to 9:30 AM',
    'Other, 9:00 AM to 9:30 AM, Wednesday, November 18, 2026, Busy',
    'Sync',
  ])('there is no reading of "%s"', (label) => {
    expect(chip(label)).toEqual([]);
  });
});

describe('the days in view are read in', () => {
  test.each(LOCALES)('%s', (locale) => {
    const days = (view: string) => outlook.daysInView(pageOf({ ...week, view, locale, weekStart: 1 }));
    expect(days('day')).toEqual({ from: '2026-11-16', to: '2026-11-16' });
    expect(days('workweek')).toEqual({ from: '2026-11-16', to: '2026-11-20' });
    expect(days('week')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(days('month')).toEqual({ from: '2026-10-26', to: '2026-12-06' });
    expect(days('agenda')).toEqual({ from: '2026-11-16', to: '2026-12-15' });
  });
});

test('a toolbar that shortens its dates still says the days in view', () => {
  const toolbar =
    '<div data-app-section="CalendarSurfaceNavigationToolbar"><button>Today</button><button>November 16 – 20, 2026</button></div>';
  const shown = new DOMParser().parseFromString(toolbar, 'text/html');
  expect(outlook.daysInView(shown)).toEqual({ from: '2026-11-16', to: '2026-11-20' });
});
