import { expect, test } from 'vitest';
import { NO_REMINDERS, type Reminder } from '../../core/reminders.ts';
import { remind } from '../../worker/reminders.ts';
import { reported } from '../records.ts';
import { answered, BERLIN, createWorker } from './surroundings.ts';

/** A worker at noon of a Monday whose meeting `a` ended at 11:30, with what it showed and when it is to look again. */
async function workerAtNoon() {
  const worker = createWorker();
  const shown: [Reminder, string][] = [];
  const wakes: (number | undefined)[] = [];
  const start = '2026-11-16T10:00:00Z';
  const meeting = reported('a', { title: '1:1 Ana', start, end: '2026-11-16T10:30:00Z' });
  answered(await worker.ask('reportActivities', { activities: [meeting] }));
  const look = () =>
    remind({
      ...{ store: worker.store, now: () => worker.clock.now, zone: () => BERLIN },
      show: async (reminder, title) => {
        shown.push([reminder, title]);
        return true;
      },
      wakeAt: async (when) => void wakes.push(when),
    });
  const choose = async () =>
    answered(await worker.ask('keepSettings', { change: { reminders: { ...NO_REMINDERS, afterMeeting: true } } }));
  return { worker, shown, wakes, look, choose };
}

test('nothing is shown and nothing wakes the worker until reminders are chosen', async () => {
  const { shown, wakes, look } = await workerAtNoon();
  await look();
  expect([shown, wakes]).toEqual([[], [undefined]]);
});

test('a meeting that has ended is spoken of once, then the worker sleeps until tomorrow', async () => {
  const { shown, wakes, look, choose } = await workerAtNoon();
  await choose();
  await look();
  await look();
  expect(shown).toEqual([[{ is: 'meeting', activity: 'a' }, '1:1 Ana']]);
  expect(wakes.at(-1)).toBe(Date.parse('2026-11-16T23:01:00Z'));
});

test('a meeting that was tagged meanwhile is not spoken of', async () => {
  const { worker, shown, look, choose } = await workerAtNoon();
  await choose();
  answered(await worker.ask('saveTag', { activity: 'a', energy: 1 }));
  await look();
  expect(shown).toEqual([]);
});

test('put off for an hour, it comes after the hour', async () => {
  const { worker, shown, wakes, look, choose } = await workerAtNoon();
  await choose();
  answered(await worker.ask('putOffReminders', { until: '2026-11-16T12:00:00Z' }));
  await look();
  expect([shown, wakes.at(-1)]).toEqual([[], Date.parse('2026-11-16T12:00:00Z')]);
  worker.clock.now = Date.parse('2026-11-16T12:00:00Z');
  await look();
  expect(shown).toHaveLength(1);
});

test('the week is spoken of on its day, and not while a study runs', async () => {
  for (const studies of [[], [{ id: 's', from: '2026-11-16', to: '2026-11-27' }]]) {
    const { worker, shown, look } = await workerAtNoon();
    const weekly = { ...NO_REMINDERS, weekly: true, weeklyOn: 0, weeklyAt: '11:45' };
    answered(await worker.ask('keepSettings', { change: { reminders: weekly } }));
    for (const record of studies) answered(await worker.ask('keepRecord', { list: 'studies', record }));
    await look();
    expect(shown).toEqual(studies.length === 0 ? [[{ is: 'week' }, '']] : []);
  }
});
