import { describe, expect, test } from 'vitest';
import { activitiesIn } from '../../store/activities.ts';
import { readState } from '../../store/state.ts';
import { reported } from '../records.ts';
import { answered, createWorker, NOON } from './surroundings.ts';

const seen = (id: string, more = {}) =>
  reported(`seen:${id}`, { source: 'seen', title: 'Planning', calendar: null, ...more });
const known = (id: string, more = {}) => reported(`google:${id}`, { title: 'Planning', ...more });

async function stateAfter(act: (worker: ReturnType<typeof createWorker>) => Promise<void>) {
  const worker = createWorker();
  await act(worker);
  const { activities, tags, cleared } = await readState(worker.store);
  return { ids: activities.map(({ id }) => id), activities, tags, cleared, announced: worker.announced };
}

describe('a meeting that was seen without its id', () => {
  test('becomes the one with the id, and its tag goes along', async () => {
    const { ids, tags, cleared, announced } = await stateAfter(async ({ ask, clock }) => {
      await ask('saveTag', { activity: 'seen:a', energy: -1, reported: seen('a') });
      clock.now += 60_000;
      answered(await ask('reportActivities', { activities: [known('a')] }));
    });
    expect(ids).toEqual(['google:a']);
    expect(tags).toMatchObject([{ activity: 'google:a', energy: -1, updatedAt: new Date(NOON).toISOString() }]);
    // A merge with another machine does not bring the seen one's tag back.
    expect(cleared).toMatchObject([{ activity: 'seen:a', updatedAt: new Date(NOON + 60_000).toISOString() }]);
    expect(announced.at(-1)?.toSorted()).toEqual(['google:a', 'seen:a']);
  });

  test('and was tagged on both sides keeps the newer tag', async () => {
    for (const [first, second] of [
      ['seen:a', 'google:a'],
      ['google:a', 'seen:a'],
    ] as const) {
      const { tags } = await stateAfter(async ({ ask, clock }) => {
        for (const [activity, energy] of [
          [first, -2],
          [second, 2],
        ] as const) {
          const report = activity === 'seen:a' ? seen('a') : known('a');
          await ask('saveTag', { activity, energy, reported: report });
          clock.now += 60_000;
        }
        await ask('reportActivities', { activities: [known('a')] });
      });
      expect(tags).toMatchObject([{ activity: 'google:a', energy: 2 }]);
    }
  });

  test('is not kept beside one that is known already', async () => {
    const { ids } = await stateAfter(async ({ ask }) => {
      await ask('reportActivities', { activities: [known('a')] });
      await ask('reportActivities', { activities: [seen('a')] });
    });
    expect(ids).toEqual(['google:a']);
  });

  test('keeps the kind that the person chose', async () => {
    const { activities } = await stateAfter(async ({ ask }) => {
      await ask('reportActivities', { activities: [seen('a')] });
      await ask('setKind', { activity: 'seen:a', kind: 'strategy' });
      await ask('reportActivities', { activities: [known('a')] });
    });
    expect(activities).toMatchObject([{ id: 'google:a', kind: 'strategy', kindBy: 'person' }]);
  });

  test.each([
    ['another title', known('a', { title: 'Planning 2' })],
    ['another start', known('a', { start: '2026-11-16T09:15:00Z' })],
    ['another end', known('a', { end: '2026-11-16T10:30:00Z' })],
    ['another calendar', known('a', { calendar: 'team@example.com' })],
  ])('stays where the other has %s', async (_, other) => {
    const { ids } = await stateAfter(async ({ ask }) => {
      await ask('reportActivities', { activities: [seen('a', { calendar: 'me@example.com' })] });
      await ask('reportActivities', { activities: [other] });
    });
    expect(ids).toEqual(['google:a', 'seen:a']);
  });

  test('stays where two others look the same', async () => {
    const { ids } = await stateAfter(async ({ ask }) => {
      await ask('reportActivities', { activities: [seen('a'), known('a'), known('b')] });
    });
    expect(ids).toEqual(['google:a', 'google:b', 'seen:a']);
  });
});

test('an occurrence that was moved and renamed keeps its tag', async () => {
  const { activities, tags } = await stateAfter(async ({ ask }) => {
    await ask('saveTag', { activity: 'google:a_20261116T090000Z', energy: 1, reported: known('a_20261116T090000Z') });
    const moved = { title: 'Renamed', start: '2026-11-19T13:00:00Z', end: '2026-11-19T13:30:00Z' };
    await ask('reportActivities', { activities: [known('a_20261116T090000Z', moved)] });
  });
  expect(activities).toMatchObject([{ title: 'Renamed', start: '2026-11-19T13:00:00Z' }]);
  expect(tags).toMatchObject([{ activity: 'google:a_20261116T090000Z', energy: 1 }]);
});

describe('what a page that shows all of its days does not show', () => {
  const coming = { start: '2026-11-18T09:00:00Z', end: '2026-11-18T10:00:00Z' };
  const days = { source: 'google', from: '2026-11-16', to: '2026-11-20' };

  test('is gone, but not what was reported before and is still shown', async () => {
    const { ids } = await stateAfter(async ({ ask }) => {
      await ask('reportActivities', { activities: [known('a', coming), known('b', coming)] });
      await ask('reportActivities', { activities: [], complete: { ...days, ids: ['google:b'] } });
    });
    expect(ids).toEqual(['google:b']);
  });

  test('stays when it is of a calendar that the page does not show, or the person gave it a kind', async () => {
    const { ids } = await stateAfter(async ({ ask }) => {
      const activities = [known('hidden', { ...coming, calendar: 'team@example.com' }), known('kind', coming)];
      await ask('reportActivities', { activities: [...activities, known('gone', coming)] });
      await ask('setKind', { activity: 'google:kind', kind: 'review' });
      const complete = { ...days, ids: [], calendars: ['me@example.com'] };
      await ask('reportActivities', { activities: [], complete });
    });
    expect(ids).toEqual(['google:hidden', 'google:kind']);
  });

  test('stays on disk as it was when nothing is missing', async () => {
    const worker = createWorker();
    await worker.ask('reportActivities', { activities: [known('a', coming)] });
    worker.announced.length = 0;
    await worker.ask('reportActivities', { activities: [], complete: { ...days, ids: ['google:a'] } });
    expect((await activitiesIn(worker.store).all()).map(({ id }) => id)).toEqual(['google:a']);
    expect(worker.announced).toEqual([]);
  });
});
