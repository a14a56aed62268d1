import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../worker/badge.ts';
import { reported } from '../records.ts';
import { BERLIN, createWorker, NOON } from './surroundings.ts';

test('the toolbar counts today’s open meetings, shows nothing for none, and knows when to look again', async () => {
  const shown = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
  const { ask, store } = createWorker();
  expect(await showBadge(store, NOON, BERLIN)).toBeUndefined();
  const coming = reported('b', { start: '2026-11-16T11:00:00Z', end: '2026-11-16T11:30:00Z' });
  await ask('reportActivities', { activities: [reported('a'), coming] });
  const end = Date.parse('2026-11-16T11:30:00Z');
  expect(await showBadge(store, NOON, BERLIN)).toBe(end);
  expect(await showBadge(store, end, BERLIN)).toBeUndefined();
  await ask('saveTag', { activity: 'a', energy: 0 });
  await ask('saveTag', { activity: 'b', energy: 0 });
  await showBadge(store, end, BERLIN);
  expect(shown.mock.calls.map(([{ text }]) => text)).toEqual(['', '1', '2', '']);
});
