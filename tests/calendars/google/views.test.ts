// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { identityOf } from '../../../calendars/google/identity.ts';
import { google } from '../../../calendars/google/index.ts';
import type { PageOptions } from '../pages/fixtures.mjs';
import { type Entry, entriesOn, nameOf, pageOf, pagesOf, pairsShown, readingsOn, rowsOf } from '../pages-of.ts';

const pages = pagesOf('google');
const entries = (page: PageOptions) => entriesOn(page, (raw) => identityOf(raw)?.id);

const isMeeting = ({ kind, allDay, status }: Entry) =>
  (kind === 'event' || kind === 'focus') && !allDay && status !== 'declined';

/** This markup gives columns no sentence: no answer to an invitation, and no end of what is drawn too low to tell it. */
function isShownInColumns({ kind, title, allDay, start, end }: Entry, lastDay: string): boolean {
  const minutes = (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000;
  return (
    kind !== 'task' &&
    title !== 'Out of office' &&
    !allDay &&
    minutes > 20 &&
    (start.slice(0, 10) === end.slice(0, 10) || end.slice(0, 10) <= lastDay)
  );
}

test('the pages show every view, language, clock, first weekday and generation together with every other', () => {
  const { shown, all } = pairsShown(pages);
  expect(shown).toBe(all);
});

describe('every meeting is read, and nothing else, on', () => {
  test.each(pages.map((page) => [nameOf(page), page] as const))('%s', (_, page) => {
    const document = pageOf(page);
    const lastDay = google.daysInView(document)?.to ?? '';
    const withoutSentence = page.gen === 'arialabel' && ['day', 'week', 'custom'].includes(page.view ?? '');
    const expected = entries(page).filter((entry) =>
      withoutSentence ? isShownInColumns(entry, lastDay) : isMeeting(entry),
    );
    const readings = readingsOn(document, google).filter(({ not }) => !not);
    expect(expected.length).toBeGreaterThan(2);
    expect(rowsOf(readings)).toEqual(rowsOf(expected));
  });
});

describe('what is no meeting is known for what it is in', () => {
  const REASONS = {
    task: 'task',
    birthday: 'birthday',
    workingLocation: 'working-location',
    ooo: 'out-of-office',
  } as const;
  const weeks = pages.filter(({ gen }) => gen === 'current').map((page) => ({ ...page, view: 'week' }));
  test.each(weeks.map((page) => [page.locale, page] as const))('%s', (_, page) => {
    const expected = entries(page)
      .filter((entry) => !isMeeting(entry))
      .map(({ id, kind, allDay, status }) => ({
        id,
        not:
          kind in REASONS
            ? REASONS[kind as keyof typeof REASONS]
            : status === 'declined'
              ? 'declined'
              : allDay && 'all-day',
      }));
    const read = new Map(readingsOn(pageOf(page), google).map(({ id, not }) => [id, not]));
    expect(expected.map(({ id }) => ({ id, not: read.get(id) }))).toEqual(expected);
  });
});

describe('whole days end on the day after the last in', () => {
  const months = pages.filter(({ gen }) => gen === 'future').map((page) => ({ ...page, view: 'month', monthRows: 60 }));
  test.each(months.map((page) => [page.locale, page] as const))('%s', (_, page) => {
    const expected = entries(page).filter(({ allDay }) => allDay);
    const readings = readingsOn(pageOf(page), google).filter(({ allDay }) => allDay);
    expect(expected.length).toBeGreaterThan(4);
    expect(rowsOf(readings)).toEqual(rowsOf(expected));
  });
});

test('the calendar and the series come from the id', () => {
  const page: PageOptions = { ...pages[0], view: 'week', gen: 'current', locale: 'en' };
  const read = new Map(readingsOn(pageOf(page), google).map((reading) => [reading.title, reading]));
  expect(read.get('Sprint planning')).toMatchObject({
    calendar: 'c_7f3k2platform@group.calendar.google.com',
    series: expect.stringMatching(/^google:[0-9a-v]{26}$/),
    attendees: undefined,
    organizer: undefined,
    people: [],
  });
  expect(read.get('Lunch')).toMatchObject({ calendar: 'mara.private@gmail.com', series: undefined });
});
