import { expect, test } from 'vitest';
import { weekOf, weekToReview } from '../../core/week.ts';
import { activity, tag } from '../records.ts';

const at = (id: string, start: string, end: string, kind = 'review') =>
  activity(id, { kind, start: `2026-11-${start}:00Z`, end: `2026-11-${end}:00Z` });
const NOW = Date.parse('2026-11-20T18:00:00Z');

test('from Friday on the week itself is looked back on, before that the one before', () => {
  expect(['2026-11-19', '2026-11-20', '2026-11-22', '2026-11-23'].map(weekToReview)).toEqual([
    ...['2026-11-09', '2026-11-16', '2026-11-16', '2026-11-16'],
  ]);
});

test('a week counts its tags and hours, and tells what gave and what took most', () => {
  const activities = [
    at('a', '16T09:00', '16T10:00'), // an hour of review that gave
    at('b', '17T09:00', '17T09:30'), // half an hour of review that took
    at('c', '18T09:00', '18T11:00', 'status'), // two hours that took
    at('d', '19T09:00', '19T10:00', 'planning'), // no tag
    at('e', '15T09:00', '15T10:00'), // the Sunday before
    at('f', '20T19:00', '20T20:00'), // still to come
  ];
  const week = weekOf('2026-11-16', { activities, tags: [tag('a', 2), tag('b', -1), tag('c', -2)] }, NOW);
  expect(week).toMatchObject({ tags: 3, ended: 4, hours: 3.5, energizingHours: 1, drainingHours: 2.5 });
  expect(week.blocks.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  // Review is even, one each way: it neither lifts nor drains.
  expect(week.lifts).toEqual([]);
  expect(week.drains).toEqual([
    { kind: 'status', tags: 1, energizing: 0, draining: 1, hours: 2, energizingHours: 0, drainingHours: 2 },
  ]);
});

test('what happens at the same time stands side by side, what follows has the whole width', () => {
  const activities = [
    at('a', '16T09:00', '16T10:00'),
    at('b', '16T09:30', '16T10:30'),
    at('c', '16T10:30', '16T11:00'),
  ];
  const { blocks } = weekOf('2026-11-16', { activities, tags: [] }, NOW);
  expect(blocks.map(({ id, lane, lanes, from }) => [id, lane, lanes, from])).toEqual([
    ['a', 0, 2, 600], // 10:00 in Berlin
    ['b', 1, 2, 630],
    ['c', 0, 1, 690],
  ]);
});
