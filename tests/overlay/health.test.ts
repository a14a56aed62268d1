// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { openCalendar, press, said, shownIn } from './calendar-page.ts';

const chips = (...said: string[]) => said.map((one) => `<div class="chip" data-eventid="${one}"></div>`).join('');
const add = (html: string) => document.body.append(document.createRange().createContextualFragment(html));
const NOTICE = 'Updraft cannot read this calendar page well right now. The popup still works.';
const strip = () => shownIn(document.body).map(said).join();

test('chips that are not understood bring a notice, a report without a word of the calendar, and its end', async () => {
  const { asked } = openCalendar(chips('a|Secret plan', 'new', 'new', 'new'));
  await vi.waitFor(() => expect(strip()).toContain(NOTICE), 2000);
  const counts = { chips: 4, understood: 1, withId: 1, days: true, view: 'day' };
  expect(asked.health).toMatchObject([{ calendar: 'google', troubles: ['chips-not-read'], ...counts }]);
  expect(JSON.stringify(asked.health)).not.toContain('Secret');
  for (const chip of document.querySelectorAll('[data-eventid="new"]')) chip.remove();
  await vi.waitFor(() => expect(asked.health.at(-1)).toBeUndefined(), 2000);
  expect(strip()).not.toContain(NOTICE);
});

test('the report can be copied', async () => {
  const { asked } = openCalendar(chips('new', 'new'));
  await vi.waitFor(() => expect(strip()).toContain(NOTICE), 2000);
  const copy = shownIn(document.body).flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('.page-trouble button'),
  ]);
  press(copy[0]);
  await vi.waitFor(() => expect(strip()).toContain('Copied.'));
  expect(asked.copied).toMatchObject([{ troubles: ['chips-not-read'], chips: 2, understood: 0 }]);
});

test('entries that no chip stands for, and a card of a new kind, are noticed', async () => {
  const entry = openCalendar('<div data-eventid="a"></div>');
  await vi.waitFor(() => expect(entry.asked.health).toMatchObject([{ troubles: ['no-chips'] }]), 2000);
  entry.stop();
  document.body.replaceChildren();
  const card = openCalendar(chips('a'));
  add('<div class="card new" data-eventid="a"><div class="actions"></div></div>');
  await vi.waitFor(() => expect(card.asked.health).toMatchObject([{ troubles: ['card-changed'] }]), 2000);
});

test('a page on which all is understood is said to be well', async () => {
  const { asked } = openCalendar(chips('a', 'b', 'declined'));
  await vi.waitFor(() => expect(asked.health).toEqual([undefined]), 2000);
  expect(strip()).not.toContain(NOTICE);
});
