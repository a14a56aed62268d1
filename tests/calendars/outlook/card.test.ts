// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { outlook } from '../../../calendars/outlook/index.ts';
import { LOCALES, outlookEventId, type PageOptions } from '../pages/fixtures.mjs';
import { HOSTILE, type PageEvent } from '../pages/sample-events.mjs';
import { MONDAY, openCard, openPage } from '../pages-of.ts';

const review: PageEvent = {
  id: 'r1',
  title: 'Design review',
  start: '2026-11-17T13:00',
  end: '2026-11-17T14:30',
  location: 'Room 4.12, north wing',
  organizer: 'Roe, Pat Jr. [EU]',
  attendees: 4,
};
const daily = {
  ...review,
  id: 'd1',
  title: 'Daily',
  seriesId: 'daily',
  start: '2026-11-17T09:00',
  end: '2026-11-17T09:15',
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const openWith = (events: readonly PageEvent[], options: PageOptions = {}) =>
  openPage({ app: 'outlook', view: 'week', date: MONDAY, events, ...options });

function press(title: string) {
  const chip = [...document.querySelectorAll(outlook.chips)].find((one) => outlook.readChip(one)?.title === title);
  (chip && outlook.markAnchor(chip))?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  vi.advanceTimersByTime(100);
}
const readOpen = () => {
  const cards = document.querySelectorAll(outlook.cards);
  expect(cards).toHaveLength(1);
  return cards[0] && outlook.readCard(cards[0]);
};

test('the peek has the id of the chip with its title and time, and the series', () => {
  const next = { ...daily, start: '2026-11-18T09:00', end: '2026-11-18T09:15' };
  openWith([daily, next, review]);
  press('Daily');
  expect(readOpen()).toEqual({
    id: `outlook:${outlookEventId(daily)}`,
    series: 'outlook:daily',
    title: 'Daily',
    start: '2026-11-17T09:00',
    end: '2026-11-17T09:15',
    allDay: false,
    calendar: undefined,
    not: undefined,
    attendees: undefined,
    organizer: undefined,
    people: [],
  });
});

describe('the peek is read by its words in', () => {
  const night = { ...review, id: 'n1', title: 'Night', start: '2026-11-18T23:30', end: '2026-11-19T01:00' };
  // 11 December and 12 November are written alike but for the weekday.
  const ambiguous = { ...review, id: 'a1', title: 'Ambiguous', start: '2026-11-12T09:00', end: '2026-11-12T09:45' };
  const pages = LOCALES.flatMap((locale) => [true, false].map((hour12) => [locale, hour12 ? 12 : 24, hour12] as const));
  test.each(pages)('%s with %i hours', (locale, _, hour12) => {
    const events = [review, night, ambiguous];
    openWith(events, { view: 'month', locale, hour12 });
    for (const chip of document.querySelectorAll(outlook.chips)) chip.remove();
    for (const event of events) {
      openCard(outlookEventId(event));
      vi.advanceTimersByTime(100);
      const { id, title, start, end } = readOpen() ?? {};
      expect({ id, title, start, end }).toEqual({
        id: undefined,
        title: event.title,
        start: event.start,
        end: event.end,
      });
    }
  });
});

test('titles are read as they are, whatever they hold', () => {
  const events = HOSTILE.map((title, i) => ({ ...review, id: `h${i}`, title }));
  openWith(events, { view: 'day', date: '2026-11-17' });
  for (const event of events) {
    press(event.title);
    expect(readOpen()).toMatchObject({
      id: `outlook:${outlookEventId(event)}`,
      title: event.title,
      start: review.start,
    });
  }
});

test('two items with one title and time leave the peek without an id', () => {
  openWith([review, { ...review, id: 'r2' }]);
  press('Design review');
  expect(readOpen()).toMatchObject({ id: undefined, title: 'Design review', start: review.start });
});

test('a cancelled meeting is known in its peek, with its own title', () => {
  openWith([{ ...review, canceled: true }], { locale: 'ja' });
  press('Design review');
  expect(readOpen()).toMatchObject({ title: 'Design review', not: 'cancelled' });
});

test('whole days and days out of office are no meetings in the peek either', () => {
  openWith([
    { ...review, id: 'w', title: 'Trip', start: '2026-11-17', end: '2026-11-19', allDay: true, busy: 'free' },
    { ...review, id: 'o', title: 'Away', busy: 'oof' },
  ]);
  press('Trip');
  expect(readOpen()).toMatchObject({ start: '2026-11-17', end: '2026-11-19', allDay: true, not: 'all-day' });
  press('Away');
  expect(readOpen()).toMatchObject({ title: 'Away', not: 'out-of-office' });
});

test('what is put into the peek is where it was asked to be', () => {
  openWith([review]);
  press('Design review');
  const card = document.querySelector(outlook.cards) as Element;
  expect(outlook.cardAnchor(card)).toBe(card);
});

describe('the full view is read in', () => {
  test.each(LOCALES)('%s', (locale) => {
    const eventId = outlookEventId(review);
    window.history.replaceState(null, '', `/calendar/item/${encodeURIComponent(eventId)}`);
    openWith([review], { view: 'item', eventId, locale });
    expect(readOpen()).toMatchObject({
      id: `outlook:${eventId}`,
      title: 'Design review',
      start: review.start,
      end: review.end,
    });
    window.history.replaceState(null, '', '/');
  });
});
