// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { CheckinView } from '../../components/checkin/CheckinView.tsx';
import { ProfileView } from '../../components/profile/ProfileView.tsx';
import { ReviewView } from '../../components/review/ReviewView.tsx';
import { Walk, type WalkStep } from '../../components/today/Walk.tsx';
import type { Profile } from '../../core/profile.ts';
import { weekOf } from '../../core/week.ts';
import { activity, tag } from '../records.ts';

let page: HTMLElement;
beforeEach(() => {
  if (page) render(null, page);
  page = document.createElement('div');
  document.body.replaceChildren(page);
});
const show = (what: ComponentChildren): void => void act(() => render(what, page));
const text = () => (page.textContent ?? '').replace(/\s+/g, ' ');
const button = (name: string | RegExp) => {
  const is = (one: Element) => {
    const own = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof name === 'string' ? own.trim() === name : name.test(own);
  };
  const found = [...page.querySelectorAll<HTMLElement>('button, [role="radio"], input[type="radio"]')].find(is);
  if (!found) throw new Error(`no button ${name} in: ${text()}`);
  return found;
};
/** Lets what was pressed be answered and shown. */
const settled = async () => {
  for (let i = 0; i < 3; i++) await act(async () => {});
};
const press = async (name: string | RegExp) => {
  await act(async () => button(name).click());
  await settled();
};
const key = (name: string, on: Element = document.activeElement ?? page) =>
  act(async () => void on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));
const write = async (field: HTMLInputElement | HTMLTextAreaElement, value: string) => {
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled();
};

const step = (id: string, title: string, before?: WalkStep['before']): WalkStep => ({
  ...{ id, title, before, start: '2026-11-18T09:00:00Z', end: '2026-11-18T09:30:00Z', zone: 'Europe/Berlin' },
});
const walk = (steps: readonly WalkStep[] | undefined, onTag = vi.fn(async () => true), isEmpty = false) =>
  show(<Walk steps={signal(steps)} isEmpty={signal(isEmpty)} language="en" onTag={onTag} />);

test('a walk says when it is being read, when nothing has ended and when nothing is left', () => {
  walk(undefined);
  expect(text()).toBe('One moment.');
  walk([], undefined, true);
  expect(text()).toBe('Nothing has ended today that could be tagged.');
  walk([]);
  expect(text()).toBe('Nothing is left to tag today. Enjoy the quiet.');
});

test('a walk goes on with each press, comes back, and counts what was tagged and skipped', async () => {
  const onTag = vi.fn(async () => true);
  walk([step('a', '1:1 Ana'), step('b', 'Design review', { title: '1:1 Ana', energy: -1 })], onTag);
  expect(text()).toContain('1 of 2');
  await press('Draining');
  expect(onTag).toHaveBeenLastCalledWith('a', -1);
  expect(text()).toContain('Before it: 1:1 Ana');
  expect(page.querySelector('h3')?.textContent).toBe('Design review');
  expect(document.activeElement).toBe(page.querySelector('h3'));
  await press('Skip');
  expect(text()).toContain('That was the day: 1 tagged, 1 skipped.');
  await press('From the start');
  await press('Clear tag');
  expect(onTag).toHaveBeenLastCalledWith('a', undefined);
  expect(page.querySelector('h3')?.textContent).toBe('1:1 Ana');
});

test('keys walk, too: figures choose and go on, arrows choose and stay', async () => {
  const onTag = vi.fn(async () => true);
  walk([step('a', '1:1 Ana'), step('b', 'Design review'), step('c', 'Retro')], onTag);
  await key('5', page.querySelector('.walk-step') ?? page);
  expect(onTag).toHaveBeenLastCalledWith('a', 2);
  await key('ArrowRight', button('Very draining'));
  expect(onTag).toHaveBeenLastCalledWith('b', -1);
  expect(page.querySelector('h3')?.textContent).toBe('Design review');
  await key('ArrowRight', button('Draining'));
  expect(onTag).toHaveBeenLastCalledWith('b', 0);
  await press('Next');
  expect(page.querySelector('h3')?.textContent).toBe('Retro');
});

test('what could not be kept is said, and the walk stays where it is', async () => {
  walk(
    [step('a', '1:1 Ana'), step('b', 'Retro')],
    vi.fn(async () => false),
  );
  await press('Energizing');
  expect(page.querySelector('[role="status"]')?.textContent).toContain('Not saved');
  expect(page.querySelector('h3')?.textContent).toBe('1:1 Ana');
});

const checkin = (day: string, value: number) => ({
  ...{ at: `${day}T16:00:00Z`, day, exhaustion: value, distance: 2, efficacy: 4 },
});
const checkins = (
  shown: { days?: string[]; next?: string; todays?: string },
  onSave = vi.fn(async () => true),
  onDrop = vi.fn(async () => true),
) =>
  show(
    <CheckinView
      shown={signal({
        checkins: (shown.days ?? []).map((day, i) => checkin(day, i + 3)),
        next: shown.next,
        todays: shown.todays,
      })}
      language="en"
      onSave={onSave}
      onDrop={onDrop}
    />,
  );
const answer = (value: number, places: readonly number[]) =>
  act(async () => {
    for (const fieldset of places)
      page.querySelectorAll('fieldset')[fieldset]?.querySelectorAll('input')[value - 1]?.click();
  });

test('a check-in asks three things, takes all three or none, and says what could not be kept', async () => {
  const onSave = vi.fn(async () => false);
  checkins({}, onSave);
  expect(text()).toContain('No check-in yet. A line appears from the second one on.');
  await answer(2, [0, 1]);
  await press('Save check-in');
  expect(page.querySelector('[role="alert"]')?.textContent).toBe('Answer all three, or leave it for another day.');
  expect(onSave).not.toHaveBeenCalled();
  await answer(4, [2]);
  await press('Save check-in');
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ exhaustion: 2, distance: 2, efficacy: 4 });
  expect(page.querySelector('[role="alert"]')?.textContent).toBe('Not saved. Try again in a moment.');
});

test('from the second check-in on there is a line; within the week nothing is asked, and today’s can be taken back', async () => {
  const onDrop = vi.fn(async () => true);
  const days = ['2026-11-06', '2026-11-13', '2026-11-20'];
  checkins({ days, next: 'Friday, November 27', todays: '2026-11-20T16:00:00Z' }, undefined, onDrop);
  expect(text()).toContain('Once a week is enough. The next one is open from Friday, November 27.');
  // Exhaustion 3, 4, 5; the others as they were.
  expect(text()).toContain(
    'Over 3 check-ins, from the first to the last: exhaustion went from 3 to 5, distance stayed at 2, effectiveness stayed at 4.',
  );
  expect(page.querySelectorAll('fieldset')).toHaveLength(0);
  await press('Take it back');
  expect(onDrop).toHaveBeenCalledExactlyOnceWith('2026-11-20T16:00:00Z');
});

test('the help page says where to turn, and leads back', async () => {
  checkins({});
  await press('About these questions, and where to turn');
  expect(text()).toContain('Your doctor');
  expect(text()).toContain('no answer means that something is wrong with you');
  await press('Back to the check-in');
  expect(text()).toContain('Three questions about the last week.');
});

const MONDAY = '2026-11-16';
const NOW = Date.parse('2026-11-20T16:00:00Z');
const review = (records: Parameters<typeof weekOf>[1], more: { isKept?: boolean; saves?: boolean } = {}) => {
  const door = {
    onSave: vi.fn(async () => more.saves ?? true),
    onRemove: vi.fn(async () => true),
    onPrint: vi.fn(),
    onWeek: vi.fn(),
  };
  const kept = { keep: 'Prototyping before noon', change: '', note: '' };
  const shown = signal({
    ...{ week: weekOf(MONDAY, records, NOW), isLast: true, isKept: more.isKept ?? false },
    written: more.isKept ? kept : { keep: '', change: '', note: '' },
    past: more.isKept ? [{ ...kept, week: '2026-11-09', createdAt: '2026-11-13T16:00:00Z' }] : [],
  });
  show(<ReviewView {...door} shown={shown} language="en" nameOf={(kind) => (kind === 'review' ? 'Review' : kind)} />);
  return door;
};
const hour = (id: string, kind: string) =>
  activity(id, { kind, start: '2026-11-17T09:00:00Z', end: '2026-11-17T10:00:00Z' });

test('a week without anything has its three lines, but no picture; without a tag it has no lifts and drains', () => {
  review({ activities: [], tags: [] });
  expect(text()).toContain('Nothing in this week yet.');
  expect(page.querySelectorAll('textarea')).toHaveLength(3);
  review({ activities: [hour('a', 'review')], tags: [] });
  expect(text()).toContain('Nothing is tagged in this week.');
  expect(text()).not.toContain('Biggest lifts');
});

test('a full week tells lifts and drains, keeps what is written, and a deleted review can be put back', async () => {
  const door = review(
    { activities: [hour('a', 'review'), hour('b', 'status')], tags: [tag('a', 1), tag('b', -1)] },
    { isKept: true },
  );
  // Two hours, one on each side.
  expect(text()).toContain('Biggest lifts');
  expect(text()).toMatch(/Review ?1 of 1 tag energizing, 1 hr?/);
  const [keep, change] = page.querySelectorAll('textarea');
  expect(keep?.value).toBe('Prototyping before noon');
  if (change) await write(change, 'One status less');
  await press('Save review');
  const written = { keep: 'Prototyping before noon', change: 'One status less', note: '' };
  expect(door.onSave).toHaveBeenLastCalledWith(MONDAY, written);
  expect(page.querySelector('form [role="status"]')?.textContent).toBe('Saved.');
  await press('Delete this review');
  expect(door.onRemove).toHaveBeenCalledExactlyOnceWith(MONDAY);
  await press('Undo');
  expect(door.onSave).toHaveBeenCalledTimes(2);
  await press('Print this week');
  expect(door.onPrint).toHaveBeenCalledExactlyOnceWith(written, false);
  await press(/^Week of Nov 9/);
  expect(door.onWeek).toHaveBeenCalledExactlyOnceWith('2026-11-09');
});

test('an empty review is not kept, and one that could not be kept is said', async () => {
  const door = review({ activities: [], tags: [] }, { saves: false });
  await press('Save review');
  expect(door.onSave).not.toHaveBeenCalled();
  expect(page.querySelector('[role="status"]')?.textContent).toBe('Write at least one of the three.');
  const [keep] = page.querySelectorAll('textarea');
  if (keep) await write(keep, 'Mornings');
  await press('Save review');
  expect(page.querySelector('[role="status"]')?.textContent).toBe('Not saved. Try again in a moment.');
});

const NOBODY: Profile = {
  ...{ role: null, managesPeople: null, yearsInField: null, employment: null, direction: [], declared: [] },
};
const profile = (of: Profile | undefined, onChange = vi.fn(async () => true)) => {
  show(<ProfileView profile={signal(of)} onChange={onChange} />);
  return onChange;
};
const field = (label: string) => {
  const own = [...page.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
  const found = own?.htmlFor ? page.querySelector(`[id="${own.htmlFor}"]`) : own?.querySelector('input');
  if (!found) throw new Error(`no field ${label}`);
  return found as HTMLInputElement;
};

test('of a profile every piece is optional and kept by itself', async () => {
  profile(undefined);
  expect(text()).toBe('One moment.');
  const onChange = profile(NOBODY);
  await write(field('Your role'), 'Cartographer');
  expect(onChange).toHaveBeenLastCalledWith({ role: 'Cartographer' });
  expect(page.querySelector('[role="status"]')?.textContent).toBe('Saved.');
  await act(async () => field('Yes').click());
  expect(onChange).toHaveBeenLastCalledWith({ managesPeople: true });
  await act(async () => field('Technical').click());
  expect(onChange).toHaveBeenLastCalledWith({ direction: ['technical'] });
  await act(async () => field('I do not want to manage people.').click());
  expect(onChange).toHaveBeenLastCalledWith({ declared: ['not-managing'] });
});

test('years that are no number are not kept, and what could not be kept is said', async () => {
  const onChange = profile(
    NOBODY,
    vi.fn(async () => false),
  );
  await write(field('Years in your field'), 'many');
  expect(onChange).not.toHaveBeenCalled();
  expect(page.querySelector('[role="status"]')?.textContent).not.toBe('');
  await write(field('Years in your field'), '11');
  expect(onChange).toHaveBeenLastCalledWith({ yearsInField: 11 });
  expect(page.querySelector('[role="status"]')?.textContent).toBe('Not saved. Try again in a moment.');
});

test('all of a profile is taken back at once, and put back', async () => {
  const full: Profile = { ...NOBODY, role: 'Cartographer', yearsInField: 11, declared: ['not-managing'] };
  const onChange = profile(full);
  await press('Take all of it back');
  expect(onChange).toHaveBeenLastCalledWith(NOBODY);
  await press('Undo');
  expect(onChange).toHaveBeenLastCalledWith(full);
});
