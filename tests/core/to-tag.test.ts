import { expect, test } from 'vitest';
import { daysToTag, endsOf, toTag } from '../../core/to-tag.ts';
import { activity } from '../records.ts';

const BERLIN = 'Europe/Berlin';
const none = () => false;
const meeting = (id: string, start: string, end: string, zone = BERLIN) => activity(id, { start, end, zone });
const idsAt = (
  now: string,
  list: ReturnType<typeof meeting>[],
  isTagged: (id: string) => boolean = none,
  zone = BERLIN,
) => {
  const { today, yesterday } = toTag(list, isTagged, Date.parse(now), zone);
  return { today: today.map(({ id }) => id), yesterday: yesterday.map(({ id }) => id) };
};

test('there is nothing to tag without activities', () => {
  expect(toTag([], none, Date.parse('2026-11-16T12:00:00Z'), BERLIN)).toEqual({ today: [], yesterday: [] });
});

test('a meeting is there to tag from the second it ends', () => {
  const list = [meeting('a', '2026-11-16T09:00:00Z', '2026-11-16T09:30:00Z')];
  expect(idsAt('2026-11-16T09:29:59.999Z', list).today).toEqual([]);
  expect(idsAt('2026-11-16T09:30:00Z', list).today).toEqual(['a']);
});

test('oldest first, whatever order they come in; of the same start by id', () => {
  const list = [
    meeting('late', '2026-11-16T11:00:00Z', '2026-11-16T11:30:00Z'),
    meeting('b', '2026-11-16T09:00:00Z', '2026-11-16T09:30:00Z'),
    meeting('a', '2026-11-16T09:00:00Z', '2026-11-16T10:00:00Z'),
  ];
  expect(idsAt('2026-11-16T12:00:00Z', list).today).toEqual(['a', 'b', 'late']);
  expect(list.map(({ id }) => id)).toEqual(['late', 'b', 'a']);
});

test('what carries a tag is not asked about', () => {
  const list = [
    meeting('a', '2026-11-16T09:00:00Z', '2026-11-16T09:30:00Z'),
    meeting('b', '2026-11-16T10:00:00Z', '2026-11-16T10:30:00Z'),
  ];
  expect(idsAt('2026-11-16T12:00:00Z', list, (id) => id === 'a').today).toEqual(['b']);
});

test('at local midnight today becomes yesterday, and yesterday is left alone', () => {
  const list = [
    meeting('sunday', '2026-11-15T09:00:00Z', '2026-11-15T10:00:00Z'),
    meeting('monday', '2026-11-16T09:00:00Z', '2026-11-16T10:00:00Z'),
  ];
  // 23:00Z is midnight in Berlin.
  expect(idsAt('2026-11-16T22:59:59Z', list)).toEqual({ today: ['monday'], yesterday: ['sunday'] });
  expect(idsAt('2026-11-16T23:00:00Z', list)).toEqual({ today: [], yesterday: ['monday'] });
  expect(idsAt('2026-11-17T23:00:00Z', list)).toEqual({ today: [], yesterday: [] });
});

test('a meeting over midnight belongs to the day it began on', () => {
  const list = [meeting('night', '2026-11-16T22:30:00Z', '2026-11-16T23:30:00Z')];
  expect(idsAt('2026-11-16T23:29:00Z', list)).toEqual({ today: [], yesterday: [] });
  expect(idsAt('2026-11-16T23:30:00Z', list)).toEqual({ today: [], yesterday: ['night'] });
});

test('on the day of 25 hours a late meeting is still today', () => {
  const list = [meeting('late', '2026-10-25T21:30:00Z', '2026-10-25T22:00:00Z')];
  expect(idsAt('2026-10-25T22:30:00Z', list).today).toEqual(['late']);
  expect(idsAt('2026-10-25T23:00:00Z', list).yesterday).toEqual(['late']);
});

test('after a flight a meeting keeps the day it had where it happened', () => {
  // Friday 06:00 in Tokyo, while it was still Thursday in New York.
  const list = [meeting('tokyo', '2026-11-19T21:00:00Z', '2026-11-19T22:00:00Z', 'Asia/Tokyo')];
  expect(idsAt('2026-11-20T18:00:00Z', list, none, 'America/New_York')).toEqual({ today: ['tokyo'], yesterday: [] });
});

test('the two days are the person’s own', () => {
  const now = Date.parse('2026-03-01T05:30:00Z');
  expect(daysToTag(now, BERLIN)).toEqual({ today: '2026-03-01', yesterday: '2026-02-28' });
  expect(daysToTag(now, 'America/Los_Angeles')).toEqual({ today: '2026-02-28', yesterday: '2026-02-27' });
});

test('a long meeting that began first may be the one that ended last', () => {
  const list = [
    meeting('yesterday', '2026-11-15T09:00:00Z', '2026-11-15T10:00:00Z'),
    meeting('workshop', '2026-11-16T08:00:00Z', '2026-11-16T12:00:00Z'),
    meeting('call', '2026-11-16T09:00:00Z', '2026-11-16T09:30:00Z'),
  ];
  const { next, last } = endsOf(toTag(list, none, Date.parse('2026-11-16T13:00:00Z'), BERLIN));
  expect([next?.id, last?.id]).toEqual(['yesterday', 'workshop']);
  expect(endsOf({ today: [], yesterday: [] })).toEqual({ next: undefined, last: undefined });
});
