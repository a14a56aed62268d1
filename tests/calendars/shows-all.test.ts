// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { google } from '../../calendars/google/index.ts';
import { outlook } from '../../calendars/outlook/index.ts';
import { generate } from './pages/sample-events.mjs';
import { MONDAY, pageOf } from './pages-of.ts';

const events = generate({ seed: 'shows-all', start: MONDAY, weeks: 1, count: 60 });
const shows = (app: 'google' | 'outlook', view: string, more = {}) =>
  (app === 'google' ? google : outlook).showsAll(pageOf({ app, view, date: MONDAY, events, ...more }));

test('columns and the schedule show every meeting of their days', () => {
  for (const view of ['day', 'custom', 'week', 'agenda']) expect([view, shows('google', view)]).toEqual([view, true]);
  for (const view of ['day', 'workweek', 'week']) expect([view, shows('outlook', view)]).toEqual([view, true]);
});

test('a month shows every meeting only where nothing stands behind "x more"', () => {
  expect(shows('google', 'month')).toBe(false);
  expect(shows('google', 'month', { monthRows: 60 })).toBe(true);
  expect(shows('outlook', 'month')).toBe(false);
});
