// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { byId, hostsIn, marksOf, openCalendar, press, said, settled, shownIn } from './calendar-page.ts';

const chip = (id: string) => `<div id="${id}" class="chip" data-eventid="${id}"></div>`;
const CARD = '<div id="card" class="card" data-eventid="a"><div class="actions"></div></div>';
const add = (html: string) => document.body.append(document.createRange().createContextualFragment(html));
const strip = () => shownIn(document.body).find((root) => root.querySelector('section[aria-label="Updraft"]'));

describe('looking at the page', () => {
  test('happens once for what Updraft itself puts there, and not while nothing changes', async () => {
    const { page, energies, announce } = openCalendar(chip('a') + chip('b') + CARD, { 'google:a': 1 });
    await settled();
    const { looks, reads } = page;
    await settled();
    expect(page).toMatchObject({ looks, reads });
    // A mark more, a mark that changes, a mark less: no chip is looked at for it.
    energies['google:b'] = 2;
    announce(['google:b']);
    await settled();
    energies['google:b'] = -2;
    announce(['google:b']);
    await settled();
    energies['google:b'] = undefined;
    announce(['google:b']);
    await settled();
    expect(page).toMatchObject({ looks, reads });
    expect([marksOf('a'), marksOf('b')]).toEqual([['Energizing'], []]);
  });

  test('happens once a frame, however much changes', async () => {
    const { page } = openCalendar(chip('a'));
    await settled();
    const { looks } = page;
    for (let i = 0; i < 50; i++) add(chip(`c${i}`));
    await Promise.resolve();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(page.looks).toBe(looks + 1);
  });

  test('reads a chip again only when it changed', async () => {
    const { page } = openCalendar(chip('a') + chip('b'));
    await settled();
    expect(page.reads).toBe(2);
    byId('a').setAttribute('aria-label', 'Renamed');
    await settled();
    expect(page.reads).toBe(3);
    byId('a').setAttribute('style', 'top: 7px');
    await settled();
    expect(page.reads).toBe(3);
  });

  test('goes on over a page of a thousand chips until the last', async () => {
    const { asked } = openCalendar(Array.from({ length: 1000 }, (_, i) => chip(`c${i}`)).join(''), {
      'google:c999': 1,
    });
    const arrived = () => new Set(asked.reports.flat().map(({ id }) => id)).size;
    await vi.waitFor(() => expect([marksOf('c999'), arrived()]).toEqual([['Energizing'], 1000]), 10_000);
    expect(Math.max(...asked.reports.map((batch) => batch.length))).toBeLessThanOrEqual(500);
  });
});

describe('reports', () => {
  test('carry every meeting once, and again when it reads differently', async () => {
    const { asked } = openCalendar(chip('a') + chip('declined') + chip('allday'));
    await settled();
    expect(asked.reports).toEqual([
      [
        expect.objectContaining({
          id: 'google:a',
          source: 'google',
          start: '2026-11-16T09:00:00Z',
          zone: 'Europe/Berlin',
        }),
      ],
    ]);
    byId('a').replaceChildren('');
    await settled();
    expect(asked.reports).toHaveLength(1);
    byId('a').setAttribute('data-eventid', 'a|Renamed');
    await settled();
    expect(asked.reports[1]).toMatchObject([{ id: 'google:a', title: 'Renamed' }]);
  });

  test('that did not arrive are sent with the next look', async () => {
    const { asked, worker } = openCalendar('');
    worker.readsChips = false;
    add(chip('a'));
    await settled();
    worker.readsChips = true;
    byId('a').replaceChildren('looked at again');
    await settled();
    expect(asked.reports.map((batch) => batch.map(({ id }) => id))).toEqual([['google:a'], ['google:a']]);
  });
});

describe('the strip', () => {
  const meeting = { id: 'google:a', title: 'Weekly', start: '2026-11-16T09:00:00Z', end: '2026-11-16T09:30:00Z' };

  test('lists what there is to tag and tags it', async () => {
    const { worker, announce, asked } = openCalendar(chip('a'));
    worker.toTag = async () => [meeting];
    announce();
    await settled();
    const list = strip()?.querySelector('ul[aria-label="To tag"]');
    expect([...(list?.querySelectorAll('li .strip-title') ?? [])].map(said)).toEqual(['Weekly']);
    press(list?.querySelector('[aria-label="Draining"]'));
    await settled();
    expect(asked.tags).toEqual([{ activity: 'google:a', energy: -1, reported: undefined }]);
    expect(marksOf('a')).toEqual(['Draining']);
  });

  test('comes back, once, when the page drops it', async () => {
    openCalendar(chip('a'));
    await settled();
    expect(strip()).toBeDefined();
    document.body.replaceChildren(...document.body.querySelectorAll('.chip'));
    await settled();
    expect(strip()).toBeDefined();
    expect(document.body.querySelectorAll(':scope > span')).toHaveLength(1);
  });

  test('stays hidden until the worker answers, and remembers that it was closed', async () => {
    const { worker, asked, announce } = openCalendar('');
    worker.toTag = async () => undefined;
    await settled();
    worker.toTag = async () => [meeting];
    announce();
    await settled();
    press(strip()?.querySelector('.strip-tab'));
    await settled();
    expect(asked.stripOpen).toEqual([false]);
    expect(strip()?.querySelector('ul')).toBeNull();
  });

  test('takes on the page’s dark theme', async () => {
    const { page } = openCalendar(chip('a') + CARD);
    await settled();
    page.dark = true;
    document.body.setAttribute('data-theme-of-page', 'dark');
    await settled();
    const themes = [...document.querySelectorAll<HTMLElement>('[data-theme]')].map((host) => host.dataset.theme);
    expect(themes).toEqual(['dark', 'dark']);
  });
});

describe('after its end', () => {
  test('nothing of Updraft is left on the page', async () => {
    const { stop } = openCalendar(chip('a') + CARD, { 'google:a': 1 });
    await settled();
    expect(hostsIn(document.body)).toBe(3);
    stop();
    expect(hostsIn(document.body)).toBe(0);
  });

  test('nothing is looked at, asked or shown, whatever happens on the page', async () => {
    const { stop, page, asked, announce } = openCalendar(chip('a') + CARD, { 'google:a': 1 });
    await settled();
    stop();
    const before = JSON.stringify([page, asked]);
    add(chip('b'));
    byId('card').setAttribute('data-eventid', 'b');
    announce();
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(JSON.stringify([page, asked])).toBe(before);
    expect(hostsIn(document.body)).toBe(0);
  });

  test('an answer that comes late changes nothing', async () => {
    const { stop, worker } = openCalendar('');
    let answer: (energies: Record<string, 1>) => void = () => {};
    worker.energiesOf = () => new Promise((resolve) => (answer = resolve));
    add(chip('a'));
    await settled();
    stop();
    answer({ 'google:a': 1 });
    await settled();
    expect(hostsIn(document.body)).toBe(0);
  });

  test('another one can begin on the same page', async () => {
    const first = openCalendar(chip('a') + CARD, { 'google:a': 1 });
    await settled();
    first.stop();
    openCalendar('', { 'google:a': -1 });
    await settled();
    expect(marksOf('a')).toEqual(['Draining']);
    expect(hostsIn(document.body)).toBe(3);
  });
});
