// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { byId, hostsIn, marksOf, openCalendar, press, said, settled, shownIn } from './calendar-page.ts';

const CHIP = '<div id="chip" class="chip" data-eventid="a"></div>';
const CARD = '<div id="card" class="card" data-eventid="a"><div class="actions"></div></div>';

/** The one control of the card. */
function control() {
  const [root, ...more] = shownIn(byId('card'));
  if (!root || more.length > 0) throw new Error(`${root ? more.length + 1 : 0} controls`);
  const radios = [...root.querySelectorAll<HTMLElement>('[role="radio"]')];
  const named = (name: string) =>
    [...root.querySelectorAll<HTMLElement>('button')].find((button) =>
      [said(button), button.getAttribute('aria-label')].includes(name),
    );
  return {
    root,
    press: (name: string) => {
      const button = named(name);
      if (!button) throw new Error(`no button ${name}`);
      press(button);
    },
    has: (name: string) => named(name) !== undefined,
    chosen: radios.find((radio) => radio.getAttribute('aria-checked') === 'true')?.getAttribute('aria-label'),
    group: root.querySelector('[role="radiogroup"]')?.getAttribute('aria-label'),
    names: radios.map((radio) => radio.getAttribute('aria-label')),
    says: said(root.querySelector('[role="status"]')),
  };
}

describe('the card of a meeting', () => {
  test('has one control, which shows the energy it has', async () => {
    openCalendar(CARD, { 'google:a': -1 });
    await settled();
    const { group, names, chosen, has } = control();
    expect([group, chosen, has('Clear tag')]).toEqual(['Energy', 'Draining', true]);
    expect(names).toEqual(['Very draining', 'Draining', 'Neutral', 'Energizing', 'Very energizing']);
  });

  test('tags it, with what the card says of it, and can take that back', async () => {
    const { asked } = openCalendar(CARD + CHIP);
    await settled();
    expect(control().has('Clear tag')).toBe(false);
    control().press('Energizing');
    await settled();
    expect(control().chosen).toBe('Energizing');
    expect(marksOf('chip')).toEqual(['Energizing']);
    expect(asked.tags).toHaveLength(1);
    expect(asked.tags[0]).toMatchObject({
      activity: 'google:a',
      energy: 1,
      reported: { id: 'google:a', title: 'Meeting a', start: '2026-11-16T09:00:00Z', end: '2026-11-16T09:30:00Z' },
    });
    control().press('Undo');
    await settled();
    expect([control().chosen, marksOf('chip')]).toEqual([undefined, []]);
    expect(asked.tags.map(({ energy }) => energy)).toEqual([1, undefined]);
  });

  test('says when a tag could not be kept, and shows what stands', async () => {
    const { worker } = openCalendar(CARD + CHIP, { 'google:a': -1 });
    await settled();
    worker.keeps = async () => false;
    control().press('Very energizing');
    await settled();
    expect([control().chosen, marksOf('chip')]).toEqual(['Draining', ['Draining']]);
    expect(control().says).toMatch(/^Not saved\./);
  });

  test('shows what was pressed though an older answer comes after it', async () => {
    const { worker } = openCalendar('');
    let answer: (energies: Record<string, never>) => void = () => {};
    worker.energiesOf = () => new Promise((resolve) => (answer = resolve));
    let keep: (kept: boolean) => void = () => {};
    worker.keeps = () => new Promise((resolve) => (keep = resolve));
    document.body.append(document.createRange().createContextualFragment(CARD + CHIP));
    await settled();
    control().press('Energizing');
    answer({});
    await settled();
    expect([control().chosen, marksOf('chip')]).toEqual(['Energizing', ['Energizing']]);
    keep(true);
    await settled();
    expect([control().chosen, marksOf('chip')]).toEqual(['Energizing', ['Energizing']]);
  });
});

describe('a card that the page uses again', () => {
  test('for another meeting keeps one control, about that meeting, without the last one’s Undo', async () => {
    const { asked } = openCalendar(CARD, { 'google:b': 0 });
    await settled();
    control().press('Energizing');
    await settled();
    expect(control().has('Undo')).toBe(true);
    byId('card').setAttribute('data-eventid', 'b');
    await settled();
    expect([control().chosen, control().has('Undo'), hostsIn(byId('card'))]).toEqual(['Neutral', false, 1]);
    control().press('Draining');
    await settled();
    expect(asked.tags.map(({ activity, energy }) => [activity, energy])).toEqual([
      ['google:a', 1],
      ['google:b', -1],
    ]);
  });

  test('and builds anew keeps one control', async () => {
    openCalendar(CARD, { 'google:a': 1 });
    await settled();
    for (let i = 0; i < 3; i++) {
      const actions = document.createElement('div');
      actions.className = 'actions';
      byId('card').replaceChildren(actions);
      await settled();
      expect([control().chosen, hostsIn(byId('card'))]).toEqual(['Energizing', 1]);
      expect(actions.contains(control().root.host)).toBe(true);
    }
  });

  test('for a new event that is being written has none, and has one again for the next meeting', async () => {
    openCalendar(CARD, { 'google:b': 1 });
    await settled();
    byId('card').setAttribute('data-eventid', 'new');
    await settled();
    expect(hostsIn(byId('card'))).toBe(0);
    byId('card').setAttribute('data-eventid', 'b');
    await settled();
    expect(control().chosen).toBe('Energizing');
  });

  test('of what is no meeting to tag has none', async () => {
    openCalendar(CARD.replace('"a"', '"declined"'));
    await settled();
    expect(hostsIn(byId('card'))).toBe(0);
  });

  test('for a copy of itself has one control each', async () => {
    openCalendar(`<div id="first">${CARD}</div>`, { 'google:a': 1 });
    await settled();
    const copy = byId('card').cloneNode(true) as HTMLElement;
    byId('first').remove();
    document.body.append(copy);
    await settled();
    expect([control().chosen, hostsIn(copy)]).toEqual(['Energizing', 1]);
  });
});

test('presses and keys on the control do not reach the page, but for Tab and Escape', async () => {
  openCalendar(CARD);
  await settled();
  const heard = vi.fn((event: Event) => (event instanceof KeyboardEvent ? event.key : event.type));
  const types = [
    'pointerdown',
    'mousedown',
    'pointerup',
    'mouseup',
    'click',
    'dblclick',
    'contextmenu',
    'wheel',
    'keydown',
  ];
  for (const type of types) document.addEventListener(type, heard);
  const radio = control().root.querySelector<HTMLElement>('[role="radio"]');
  const options = { bubbles: true, composed: true, cancelable: true };
  for (const type of types.slice(0, -1)) radio?.dispatchEvent(new MouseEvent(type, options));
  for (const key of ['Enter', ' ', 'd', 'ArrowRight', 'Delete', 'Tab', 'Escape'])
    radio?.dispatchEvent(new KeyboardEvent('keydown', { ...options, key }));
  await settled();
  expect(heard.mock.results.map(({ value }) => value)).toEqual(['Tab', 'Escape']);
  // Nobody pressed: a page that makes up an event tags nothing.
  expect(control().chosen).toBeUndefined();
  const byHand = new KeyboardEvent('keydown', { ...options, key: 'ArrowRight' });
  Object.defineProperty(byHand, 'isTrusted', { value: true });
  radio?.dispatchEvent(byHand);
  await settled();
  expect(control().chosen).toBe('Draining');
  for (const type of types) document.removeEventListener(type, heard);
});
