// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { outlook } from '../../../calendars/outlook/index.ts';
import type { PageOptions } from '../pages/fixtures.mjs';
import { type Entry, entriesOn, nameOf, pageOf, pagesOf, pairsShown, readingsOn, rowsOf } from '../pages-of.ts';

const pages = pagesOf('outlook');
const entries = (page: PageOptions) => entriesOn(page, (raw) => `outlook:${raw}`);

/** The page tells neither tasks nor birthdays nor declined meetings from others. */
const isMeeting = ({ kind, allDay, canceled }: Entry) => kind !== 'ooo' && !allDay && !canceled;

test('the pages show every view, language, clock, first weekday and generation together with every other', () => {
  const { shown, all } = pairsShown(pages);
  expect(shown).toBe(all);
});

describe('every meeting is read, and nothing else, on', () => {
  test.each(pages.map((page) => [nameOf(page), page] as const))('%s', (_, page) => {
    const expected = entries(page).filter(isMeeting);
    const readings = readingsOn(pageOf(page), outlook).filter(({ not }) => !not);
    expect(expected.length).toBeGreaterThan(2);
    expect(rowsOf(readings)).toEqual(rowsOf(expected));
  });
});

describe('what is no meeting is known for what it is in', () => {
  const weeks = pages.filter(({ gen }) => gen === 'current').map((page) => ({ ...page, view: 'week' }));
  test.each(weeks.map((page) => [page.locale, page] as const))('%s', (_, page) => {
    const expected = entries(page)
      // Days out of office are said to be that before they are said to be whole days.
      .filter((entry) => !isMeeting(entry) && !(entry.allDay && entry.kind === 'event'))
      .map(({ id, kind, canceled }) => ({
        id,
        not: canceled ? 'cancelled' : kind === 'ooo' ? 'out-of-office' : 'all-day',
      }));
    const read = new Map(readingsOn(pageOf(page), outlook).map(({ id, not }) => [id, not]));
    expect(expected.map(({ id }) => ({ id, not: read.get(id) }))).toEqual(expected);
  });
});

describe('a cancelled meeting has its own title, without the word, in', () => {
  const weeks = pages.filter(({ gen }) => gen === 'flat').map((page) => ({ ...page, view: 'week' }));
  test.each(weeks.map((page) => [page.locale, page] as const))('%s', (_, page) => {
    const cancelled = readingsOn(pageOf(page), outlook).filter(({ not }) => not === 'cancelled');
    expect(cancelled.map(({ title }) => title)).toEqual(['Budget check']);
  });
});

describe('occurrences, and only they, have their title for a series in', () => {
  const weeks = pages.filter(({ gen }) => gen === 'current').map((page) => ({ ...page, view: 'workweek' }));
  test.each(weeks.map((page) => [page.locale, page] as const))('%s', (_, page) => {
    const recurring = new Set(
      entries(page)
        .filter((entry) => entry.recurring)
        .map(({ id }) => id),
    );
    const read = readingsOn(pageOf(page), outlook);
    expect(new Set(read.filter(({ series }) => series).map(({ id }) => id))).toEqual(recurring);
    expect(read.find(({ title }) => title === 'Moved sync')?.series).toBe('outlook:moved sync');
  });
});

test('whole days end on the day after the last', () => {
  const page: PageOptions = {
    app: 'outlook',
    view: 'month',
    locale: 'de',
    date: '2026-11-16',
    monthRows: 60,
    events: pages[0]?.events,
  };
  const expected = entries(page).filter(({ allDay }) => allDay);
  expect(rowsOf(readingsOn(pageOf(page), outlook).filter(({ allDay }) => allDay))).toEqual(rowsOf(expected));
});
