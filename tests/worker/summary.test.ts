import { expect, test } from 'vitest';
import { summaryIn } from '../../store/summary.ts';
import { summarizeAnew } from '../../worker/summary.ts';
import { reported } from '../records.ts';
import { createWorker, NOON } from './surroundings.ts';

const HOUR = 3_600_000;

/** A worker that knows seven tagged reviews, five of them energizing, on seven days. */
async function workerWithTags() {
  const worker = createWorker();
  for (const day of ['05', '06', '09', '10', '11', '12', '13']) {
    const [start, end] = [`2026-11-${day}T09:00:00Z`, `2026-11-${day}T09:30:00Z`];
    const said = reported(day, { title: 'Design review', start, end });
    await worker.ask('saveTag', { activity: day, energy: day < '12' ? 1 : -1, reported: said });
  }
  return { ...worker, summary: summaryIn(worker.store) };
}

test('the summary says what the tags come to, and what there is to read', async () => {
  const { store, summary } = await workerWithTags();
  expect(await summarizeAnew(store, { now: NOON, changedAt: NOON - 1 })).toBe(true);
  const kept = await summary.get();
  expect(kept?.at).toBe(NOON);
  expect(kept?.trends.tagged).toBe(7);
  expect(kept?.kinds).toMatchObject([{ tags: 7, energizing: 5, draining: 2, needs: 0 }]);
  expect(kept?.articles[0]).toMatchObject({ id: expect.stringMatching(/^guide:/), reason: expect.stringMatching(/./) });
});

test('without anything to say there is still something to read', async () => {
  const { store } = createWorker();
  await summarizeAnew(store, { now: NOON, changedAt: 0 });
  expect((await summaryIn(store).get())?.articles.length).toBeGreaterThan(0);
});

test.each([
  ['stands while nothing changed', NOON + HOUR - 1, NOON - 1, false],
  ['is made anew after a change', NOON + 1000, NOON + 500, true],
  ['is made anew after a change at the same moment', NOON + 1000, NOON, true],
  ['is made anew after an hour, whatever changed', NOON + HOUR, NOON - 1, true],
  ['is made anew after the clock was set back behind it', NOON - HOUR, NOON - HOUR - 1, true],
])('what was computed %s', async (_, now, changedAt, anew) => {
  const { store, summary } = await workerWithTags();
  await summarizeAnew(store, { now: NOON, changedAt: 0 });
  expect(await summarizeAnew(store, { now, changedAt })).toBe(anew);
  expect((await summary.get())?.at).toBe(anew ? now : NOON);
});
