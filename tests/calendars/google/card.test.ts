// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EventReading } from '../../../calendars/adapter.ts';
import { identityOf } from '../../../calendars/google/identity.ts';
import { google } from '../../../calendars/google/index.ts';
import { googleEventId, LOCALES, type PageOptions } from '../pages/fixtures.mjs';
import { CALENDARS, HOSTILE, type PageEvent } from '../pages/sample-events.mjs';
import { MONDAY, openCard, openPage } from '../pages-of.ts';

const planning: PageEvent = {
  id: 'p1',
  seriesId: 'abcdefghijklmnopqrstuvwxyz',
  title: 'Sprint planning',
  start: '2026-11-17T13:00',
  end: '2026-11-17T14:30',
  status: 'accepted',
  attendees: 3,
  organizer: 'Mara Lind',
  calendar: CALENDARS.me,
};
const PLANNING_ID = 'google:abcdefghijklmnopqrstuvwxyz_20261117T120000Z';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const dialog = () => document.querySelector(google.cards);
const readDialog = (): EventReading | undefined => {
  const card = dialog();
  return card ? google.readCard(card) : undefined;
};

/** Presses the chip and waits until the card's late rows are there, unless told how long. */
function press(chip: Element | null | undefined, ms = 1000) {
  chip?.querySelector('[role="button"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  if (chip?.matches('[role="button"]')) chip.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  vi.advanceTimersByTime(ms);
}
const chipOf = (event: PageEvent) => document.querySelector(`[data-eventchip][data-eventid="${googleEventId(event)}"]`);
const openWith = (events: readonly PageEvent[], options: PageOptions = {}) =>
  openPage({ app: 'google', view: 'week', date: MONDAY, events, ...options });

test('the card says what its chip says, and who is invited', () => {
  openWith([planning]);
  press(chipOf(planning));
  expect(readDialog()).toEqual({
    id: PLANNING_ID,
    series: 'google:abcdefghijklmnopqrstuvwxyz',
    title: 'Sprint planning',
    start: '2026-11-17T13:00',
    end: '2026-11-17T14:30',
    allDay: false,
    calendar: 'mara.lind@example.com',
    not: undefined,
    attendees: 3,
    organizer: true,
    people: ['ada.berg@example.com', 'ben.okoro@example.com', 'chloe.martin@example.com'],
  });
});

test('before its late rows are there, the card says all but who is invited', () => {
  openWith([planning]);
  press(chipOf(planning), 60);
  expect(readDialog()).toMatchObject({ id: PLANNING_ID, start: '2026-11-17T13:00', attendees: undefined, people: [] });
});

test('what is put into the card survives the late rows, and the dialog turned to another event reads as that one', () => {
  const other = {
    ...planning,
    id: 'o1',
    seriesId: undefined,
    title: 'Other',
    start: '2026-11-18T09:00',
    end: '2026-11-18T09:30',
  };
  openWith([planning, other]);
  press(chipOf(planning), 60);
  const [card, mark] = [dialog(), document.createElement('i')];
  google.cardAnchor(card as Element)?.append(mark);
  vi.advanceTimersByTime(1000);
  expect(mark.isConnected).toBe(true);
  press(chipOf(other));
  expect(dialog()).toBe(card);
  expect(readDialog()).toMatchObject({ id: 'google:o1', title: 'Other', start: '2026-11-18T09:00', series: undefined });
});

test('a card that is empty, or closed, is no event', () => {
  openWith([planning]);
  press(chipOf(planning));
  const card = dialog();
  card?.querySelector('[data-eventid]')?.remove();
  expect(readDialog()).toBeUndefined();
});

test('guests are counted by what the card says where it does not list them', () => {
  const allHands = { ...planning, title: 'All-hands', attendees: 240 };
  openWith([allHands]);
  press(chipOf(allHands));
  expect(readDialog()).toMatchObject({ attendees: 240, people: [] });
});

test('a meeting that is declined in its card is no meeting from then on', () => {
  openWith([{ ...planning, status: 'needsAction' }]);
  press(chipOf(planning));
  expect(readDialog()?.not).toBeUndefined();
  (document.querySelector('#xRsvpNoBu') as HTMLElement).click();
  vi.advanceTimersByTime(1000);
  expect(readDialog()?.not).toBe('declined');
});

test('the event of another calendar says whose it is, not that the person organizes it', () => {
  const theirs = { ...planning, calendar: CALENDARS.team, organizer: 'Platform team', status: 'none' };
  openWith([theirs]);
  press(chipOf(theirs));
  expect(readDialog()).toMatchObject({ calendar: 'c_7f3k2platform@group.calendar.google.com', organizer: undefined });
});

test('tasks are known in their card', () => {
  const task = {
    id: 't1',
    kind: 'task',
    title: 'Send the invoice',
    start: '2026-11-19T09:00',
    end: '2026-11-19T09:30',
  };
  openWith([task]);
  press(chipOf(task));
  expect(readDialog()).toMatchObject({ id: 'google:tasks_t1', title: 'Send the invoice', not: 'task' });
});

test('titles are read as they are, whatever they hold', () => {
  const events = HOSTILE.map((title, i) => ({ ...planning, id: `h${i}`, seriesId: undefined, title }));
  openWith(events);
  for (const event of events) {
    press(chipOf(event));
    expect(readDialog()).toMatchObject({
      id: `google:${event.id}`,
      title: event.title,
      start: planning.start,
      end: planning.end,
    });
  }
});

describe('a card whose chip is not on the page is read by its words in', () => {
  const overnight = { ...planning, id: 'n1', seriesId: undefined, start: '2026-11-18T23:30', end: '2026-11-19T01:00' };
  const afternoon = { ...planning, id: 'a1', seriesId: undefined, start: '2026-11-16T11:00', end: '2026-11-16T13:15' };
  const twoDays = { ...planning, id: 'd1', seriesId: undefined, start: '2026-11-17', end: '2026-11-19', allDay: true };
  const pages = LOCALES.flatMap((locale) => [true, false].map((hour12) => [locale, hour12 ? 12 : 24, hour12] as const));
  test.each(pages)('%s with %i hours', (locale, _, hour12) => {
    const events = [planning, overnight, afternoon, twoDays];
    openWith(events, { locale, hour12 });
    for (const chip of document.querySelectorAll(google.chips)) chip.remove();
    for (const event of events) {
      openCard(googleEventId(event));
      vi.advanceTimersByTime(60);
      const { id, start, end } = readDialog() ?? {};
      expect({ id, start, end }).toEqual({
        id: identityOf(googleEventId(event))?.id,
        start: event.start,
        end: event.end,
      });
    }
  });
});

describe('the card is read in the generation', () => {
  test.each(['2019', 'arialabel', 'noids', 'future'])('%s', (gen) => {
    openWith([planning], { gen });
    press(document.querySelector('[data-eventchip]'));
    const card = dialog();
    expect(card && google.cardAnchor(card)?.contains(card.querySelector('[role="heading"]'))).toBe(true);
    expect(readDialog()).toMatchObject({
      id: gen === 'noids' ? undefined : PLANNING_ID,
      title: 'Sprint planning',
      start: '2026-11-17T13:00',
      end: '2026-11-17T14:30',
      people: ['ada.berg@example.com', 'ben.okoro@example.com', 'chloe.martin@example.com'],
    });
  });
});

describe('the page on which an event is edited is read in', () => {
  const pages = LOCALES.flatMap((locale) => [true, false].map((hour12) => [locale, hour12 ? 12 : 24, hour12] as const));
  test.each(pages)('%s with %i hours', (locale, _, hour12) => {
    const eventId = googleEventId(planning);
    window.history.replaceState(null, '', `/calendar/u/0/r/eventedit/${eventId}`);
    openWith([planning], { view: 'eventedit', eventId, locale, hour12 });
    expect(document.querySelectorAll(google.cards)).toHaveLength(1);
    expect(readDialog()).toMatchObject({
      id: PLANNING_ID,
      title: 'Sprint planning',
      start: '2026-11-17T13:00',
      end: '2026-11-17T14:30',
      calendar: 'mara.lind@example.com',
      attendees: 3,
      not: undefined,
    });
    expect(google.daysInView(document)).toBeUndefined();
  });
});
