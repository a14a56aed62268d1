import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../core/activity.ts';
import { reportedSchema, withReport } from '../../core/reported.ts';
import { activity, reported } from '../records.ts';

const kindOf = ({ title }: Activity) => (title.startsWith('1:1') ? 'one-on-one' : 'review');

describe('a report of a meeting', () => {
  test('that is new becomes an activity with a guessed kind', () => {
    expect(withReport(undefined, reported('a'), ['p:2', 'p:1'], kindOf)).toEqual(
      activity('a', { kind: 'review', kindBy: 'guess', people: ['p:1', 'p:2'] }),
    );
  });

  test('that says nothing new gives nothing to write', () => {
    const stored = activity('a', { people: ['p:1', 'p:2'] });
    expect(withReport(stored, reported('a'), ['p:2', 'p:1'], kindOf)).toBeUndefined();
    const { zone, ...rest } = stored;
    expect(
      withReport({ zone, ...rest }, reported('a'), ['p:1', 'p:2'], kindOf),
      'members in another order',
    ).toBeUndefined();
  });

  test('guesses anew when the title changed', () => {
    expect(withReport(activity('a'), reported('a', { title: '1:1 Ana' }), [], kindOf)).toEqual(
      activity('a', { title: '1:1 Ana', kind: 'one-on-one' }),
    );
  });

  test('never changes the kind that the person chose', () => {
    const stored = activity('a', { kind: 'workshop', kindBy: 'person' });
    const next = withReport(stored, reported('a', { title: '1:1 Ana' }), [], kindOf);
    expect(next).toMatchObject({ title: '1:1 Ana', kind: 'workshop', kindBy: 'person' });
  });

  test('does not change the kind of an imported activity that says nothing of a guess', () => {
    const stored = activity('a', { kind: 'workshop', kindBy: null });
    expect(withReport(stored, reported('a'), [], kindOf)).toBeUndefined();
    const bare = activity('a', { kind: null, kindBy: null });
    expect(withReport(bare, reported('a'), [], kindOf)).toEqual(activity('a', { kind: 'review', kindBy: 'guess' }));
  });

  test('keeps what the page does not say', () => {
    const stored = activity('a', { series: 'google:s', organizer: true, people: ['p:1'] });
    const bare = reported('a', { calendar: null, series: null, attendees: null, organizer: null, people: [] });
    expect(withReport(stored, bare, [], kindOf)).toBeUndefined();
    expect(withReport(stored, { ...bare, title: 'New' }, [], kindOf)).toEqual({ ...stored, title: 'New' });
  });

  test('keeps the zone in which it happened when the calendar is looked at from elsewhere', () => {
    expect(withReport(activity('a'), reported('a', { zone: 'Asia/Tokyo' }), [], kindOf)).toBeUndefined();
    const before = activity('a', { start: '2026-11-16T09:00:00.000Z' });
    expect(withReport(before, reported('a', { zone: 'Asia/Tokyo' }), [], kindOf)?.zone).toBe('Europe/Berlin');
  });

  test('takes the new zone when the meeting was moved', () => {
    const moved = { start: '2026-11-17T09:00:00Z', end: '2026-11-17T09:30:00Z', zone: 'Asia/Tokyo' };
    expect(withReport(activity('a'), reported('a', moved), [], kindOf)).toEqual(activity('a', moved));
  });

  test('leaves members of a newer version alone', () => {
    const stored = { ...activity('a'), rooms: [{ name: 'Blue' }] };
    expect(withReport(stored, reported('a'), [], kindOf)).toBeUndefined();
    expect(withReport(stored, reported('a', { title: 'New' }), [], kindOf)).toMatchObject({
      rooms: [{ name: 'Blue' }],
    });
  });
});

describe('what a page may report', () => {
  test('a meeting that ends as it begins is one', () => {
    expect(v.is(reportedSchema, reported('a', { end: '2026-11-16T09:00:00Z' }))).toBe(true);
  });

  test.each([
    ['an end before the start, which no backup could hold', { end: '2026-11-16T08:59:59Z' }],
    ['a source there is not', { source: 'caldav' }],
    ['a zone there is not', { zone: 'Mars/Olympus' }],
    ['a day there is not', { start: '2026-02-30T09:00:00Z' }],
    ['no id', { id: '' }],
    ['attendees below zero', { attendees: -1 }],
    ['501 people', { people: Array.from({ length: 501 }, (_, i) => `p${i}@example.com`) }],
    ['people who are no text', { people: [7] }],
  ])('%s is refused', (_, wrong) => {
    expect(v.is(reportedSchema, { ...reported('a'), ...wrong })).toBe(false);
  });
});
