// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { byId, openCalendar, settled } from './calendar-page.ts';

const chip = (id: string, said = id) => `<div id="${id}" class="chip" data-eventid="${said}"></div>`;
const add = (html: string) => document.body.append(document.createRange().createContextualFragment(html));

test('a page that shows all of its days says so once, with the last of its reports', async () => {
  const { asked } = openCalendar(chip('a') + chip('b') + chip('declined'));
  await settled();
  const complete = { from: '2026-11-16', to: '2026-11-16', ids: ['google:a', 'google:b'], calendars: [] };
  expect(asked.complete).toEqual([complete]);
  byId('a').setAttribute('style', 'top: 7px');
  add('<p>Nothing of the calendar</p>');
  await settled();
  expect(asked.complete).toEqual([complete]);
});

test('a chip that goes changes what the page shows, and is news when it comes back', async () => {
  const { asked } = openCalendar(chip('a') + chip('b'));
  await settled();
  byId('b').remove();
  await settled();
  add(chip('b'));
  await settled();
  expect(asked.complete.map((one) => one?.ids)).toEqual([
    ['google:a', 'google:b'],
    ['google:a'],
    ['google:a', 'google:b'],
  ]);
  expect(asked.reports.map((batch) => batch.map(({ id }) => id))).toEqual([['google:a', 'google:b'], ['google:b']]);
});

test('a page never says that it shows all while one chip is not understood, or while it hides some', async () => {
  const { asked } = openCalendar(chip('a') + chip('new'));
  await settled();
  expect(asked.complete).toEqual([]);
  const hiding = openCalendar('');
  hiding.page.all = false;
  add(chip('b'));
  await settled();
  expect(hiding.asked.complete).toEqual([]);
});

test('a page without chips may still be loading: it says nothing', async () => {
  const { asked } = openCalendar('');
  await settled();
  expect(asked.complete).toEqual([]);
});

test('a card and a chip that say different things of one meeting report it once each, not for ever', async () => {
  const card = '<div id="card" class="card" data-eventid="a|Longer title"><div class="actions"></div></div>';
  const { asked } = openCalendar(chip('a', 'a|Title') + card);
  await settled();
  for (let i = 0; i < 4; i++) {
    // The page draws its chip anew, as background sync does.
    byId('a').remove();
    add(chip('a', 'a|Title'));
    await settled();
  }
  const said = asked.reports.flat().map(({ title }) => title);
  expect(said.length).toBeLessThanOrEqual(2);
});
