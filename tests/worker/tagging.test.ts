import { describe, expect, test } from 'vitest';
import type { Energy } from '../../core/energy.ts';
import { activitiesIn } from '../../store/activities.ts';
import { tagsIn } from '../../store/tags.ts';
import { activity, reported } from '../records.ts';
import { answered, BERLIN, createWorker, NOON, OWN } from './surroundings.ts';

async function workerWith(...ids: string[]) {
  const worker = createWorker();
  await activitiesIn(worker.store).upsert(ids, (id) => activity(id));
  return { ...worker, tags: tagsIn(worker.store), activities: activitiesIn(worker.store) };
}

describe('a tag', () => {
  test('is on disk when it is answered, and announced', async () => {
    const { ask, tags, announced } = await workerWith('a');
    const saved = answered(await ask('saveTag', { activity: 'a', energy: 2 }));
    expect(saved).toEqual({
      activity: 'a',
      energy: 2,
      note: '',
      taggedAt: '2026-11-16T11:00:00Z',
      updatedAt: '2026-11-16T11:00:00.000Z',
      device: expect.stringMatching(/^[0-9a-z]{4}$/),
    });
    expect(await tags.find('a')).toEqual(saved);
    expect(announced).toEqual([['a']]);
  });

  test('that is changed keeps its note and when it was first given', async () => {
    const { ask, tags, clock } = await workerWith('a');
    await tags.save('a', () => ({
      activity: 'a',
      energy: -1,
      note: 'long',
      device: 'phone',
      mood: 'new member',
      taggedAt: '2026-11-16T09:31:00Z',
      updatedAt: '2026-11-16T09:31:00.000Z',
    }));
    clock.now = NOON + 60_000;
    expect(answered(await ask('saveTag', { activity: 'a', energy: 1 }))).toMatchObject({
      energy: 1,
      note: 'long',
      mood: 'new member',
      taggedAt: '2026-11-16T09:31:00Z',
      updatedAt: '2026-11-16T11:01:00.000Z',
    });
  });

  test('given from memory says so, also once it is changed; one that was there before does not', async () => {
    const { ask, tags } = await workerWith('a', 'b');
    answered(await ask('saveTag', { activity: 'a', energy: 1, recalled: true }));
    answered(await ask('saveTag', { activity: 'a', energy: -1 }));
    expect(await tags.find('a')).toMatchObject({ energy: -1, recalled: true });
    answered(await ask('saveTag', { activity: 'b', energy: 1 }));
    answered(await ask('saveTag', { activity: 'b', energy: 2, recalled: true }));
    expect(await tags.find('b')).not.toHaveProperty('recalled');
  });

  test('of a meeting that the page reports along is written with the meeting', async () => {
    const { ask, activities } = await workerWith();
    const said = reported('a', { title: 'Weekly sync', people: ['ana@corp.example'] });
    answered(await ask('saveTag', { activity: 'a', energy: 1, reported: said }));
    expect(await activities.find('a')).toEqual({
      ...activity('a', { title: 'Weekly sync' }),
      kind: expect.any(String),
      people: [expect.stringMatching(/^p:[0-9a-f]{16}$/)],
    });
  });

  test('of a meeting nobody knows, or of another than the one reported, is refused', async () => {
    const { ask, store, announced } = await workerWith();
    expect(await ask('saveTag', { activity: 'a', energy: 1 })).toEqual({ ok: false, reason: 'invalid' });
    const mixed = { activity: 'a', energy: 1, reported: reported('b') };
    expect(await ask('saveTag', mixed)).toEqual({ ok: false, reason: 'invalid' });
    expect([await (await store()).count('tags'), await (await store()).count('activities')]).toEqual([0, 0]);
    expect(announced).toEqual([]);
  });

  test('carries a later time than the one before, also when the clock stands still or is set back', async () => {
    const { ask, clock } = await workerWith('a');
    const times: string[] = [];
    for (const now of [NOON, NOON, NOON - 3_600_000, NOON + 1, NOON + 5000]) {
      clock.now = now;
      times.push(answered(await ask('saveTag', { activity: 'a', energy: 0 })).updatedAt);
    }
    expect(times.map((time) => Date.parse(time) - NOON)).toEqual([0, 1, 2, 3, 5000]);
  });

  test('and its clearing have one order in time, whatever the clock says', async () => {
    const { ask, clock, store, tags } = await workerWith('a');
    await ask('saveTag', { activity: 'a', energy: 1 });
    clock.now = NOON - 1000;
    await ask('clearTag', { activity: 'a' });
    const [trace] = await (await store()).getAll('cleared');
    expect(trace?.updatedAt).toBe('2026-11-16T11:00:00.001Z');
    await ask('saveTag', { activity: 'a', energy: -1 });
    expect((await tags.find('a'))?.updatedAt).toBe('2026-11-16T11:00:00.002Z');
  });

  test('that was pressed last stands, however fast the presses come and whatever they carry along', async () => {
    const { ask, tags } = await workerWith('a');
    const people = Array.from({ length: 500 }, (_, i) => `person${i}@corp.example`);
    const heavy = (energy: Energy) => ask('saveTag', { activity: 'a', energy, reported: reported('a', { people }) });
    const answers = await Promise.all([
      heavy(-2),
      ask('saveTag', { activity: 'a', energy: -1 }),
      heavy(0),
      ask('clearTag', { activity: 'a' }),
      heavy(1),
      ask('saveTag', { activity: 'a', energy: 2 }),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true, true]);
    expect((await tags.find('a'))?.energy).toBe(2);
  });

  test('that was cleared last is gone, however fast', async () => {
    const { ask, tags } = await workerWith('a');
    const people = Array.from({ length: 500 }, (_, i) => `person${i}@corp.example`);
    await Promise.all([
      ask('saveTag', { activity: 'a', energy: 1, reported: reported('a', { people }) }),
      ask('clearTag', { activity: 'a' }),
    ]);
    expect(await tags.find('a')).toBeUndefined();
  });
});

test('clearing a tag leaves a trace of it, and clearing none leaves nothing', async () => {
  const { ask, store, tags, announced } = await workerWith('a', 'b');
  const { device } = answered(await ask('saveTag', { activity: 'a', energy: 1 }));
  expect(await ask('clearTag', { activity: 'a' })).toEqual({ ok: true, value: null });
  expect(await ask('clearTag', { activity: 'b' })).toEqual({ ok: true, value: null });
  expect(await tags.all()).toEqual([]);
  expect(await (await store()).getAll('cleared')).toEqual([
    { activity: 'a', updatedAt: '2026-11-16T11:00:00.001Z', device },
  ]);
  expect(announced.slice(0, 2)).toEqual([['a'], ['a']]);
});

test('the energies of activities come by id, untagged ones left out', async () => {
  const { ask } = await workerWith('a', 'b', '__proto__');
  await ask('saveTag', { activity: 'b', energy: -2 });
  await ask('saveTag', { activity: '__proto__', energy: 1 });
  const energies = answered(await ask('tagsOf', ['a', 'b', 'c', '__proto__']));
  expect(Object.entries(energies)).toEqual([
    ['b', -2],
    ['__proto__', 1],
  ]);
  expect(answered(await ask('tagsOf', []))).toEqual({});
});

describe('work that is on no calendar', () => {
  const work = {
    title: ' Draft ',
    kind: 'writing',
    start: '2026-11-16T08:00:00.500Z',
    minutes: 90,
    zone: BERLIN,
    energy: 2,
  };

  test('is an activity with its tag, whose kind is the person’s', async () => {
    const { ask, activities, tags } = await workerWith();
    const { activity: id } = answered(await ask('logWork', work));
    expect(id).toMatch(/^task:[0-9a-f-]{36}$/);
    expect(await activities.find(id)).toEqual({
      ...activity(id, { source: 'task', calendar: null, attendees: null, organizer: null }),
      title: 'Draft',
      kind: 'writing',
      kindBy: 'person',
      start: '2026-11-16T08:00:00Z',
      end: '2026-11-16T09:30:00Z',
    });
    expect(await tags.find(id)).toMatchObject({ energy: 2, taggedAt: '2026-11-16T11:00:00Z', note: '' });
  });

  test('can be taken away again, and a meeting cannot', async () => {
    const { ask, store, activities } = await workerWith('google:a');
    const { activity: id } = answered(await ask('logWork', work));
    await ask('saveTag', { activity: 'google:a', energy: 1 });
    expect(await ask('removeWork', { activity: 'google:a' })).toEqual({ ok: false, reason: 'invalid' });
    expect(await ask('removeWork', { activity: id })).toEqual({ ok: true, value: null });
    expect((await activities.all()).map((one) => one.id)).toEqual(['google:a']);
    expect((await (await store()).getAll('removed')).map((trace) => trace.id)).toEqual([`activities:${id}`]);
  });

  test('ends within the years that a calendar has', async () => {
    const { ask, activities } = await workerWith();
    expect(await ask('logWork', { ...work, start: '9999-12-31T23:30:00Z' })).toEqual({ ok: false, reason: 'invalid' });
    expect(await activities.all()).toEqual([]);
  });
});

describe('a kind', () => {
  test('that the person chose stays, whatever the page reports later', async () => {
    const { ask, activities } = await workerWith('a');
    expect(await ask('setKind', { activity: 'a', kind: 'my-own-kind' })).toEqual({ ok: true, value: null });
    await ask('reportActivities', { activities: [reported('a', { title: '1:1 Ana' })] });
    expect(await activities.find('a')).toMatchObject({ title: '1:1 Ana', kind: 'my-own-kind', kindBy: 'person' });
  });

  test('teaches the next meeting of the series', async () => {
    const { ask, activities } = await workerWith();
    const weekly = (id: string) => reported(id, { series: 'google:s', title: 'Sync' });
    await ask('reportActivities', { activities: [weekly('a')] });
    await ask('setKind', { activity: 'a', kind: 'teaching' });
    await ask('reportActivities', { activities: [weekly('b')] });
    expect(await activities.find('b')).toMatchObject({ kind: 'teaching', kindBy: 'guess' });
  });

  test('of an activity nobody knows is refused', async () => {
    const { ask, disk } = await workerWith();
    const before = await disk();
    expect(await ask('setKind', { activity: 'a', kind: 'review' })).toEqual({ ok: false, reason: 'invalid' });
    expect(await disk()).toBe(before);
  });
});

test('what a person did with an article is kept', async () => {
  const { ask, store } = await workerWith();
  await ask('markArticle', { id: 'guide:a', saved: true });
  await ask('markArticle', { id: 'guide:a', progress: 0.4 });
  expect(await (await store()).getAll('articles')).toEqual([
    { id: 'guide:a', saved: true, progress: 0.4, feedback: null, at: '2026-11-16T11:00:00Z' },
  ]);
});

test('the sidebar opens for the tab that asked, before anything else happens', () => {
  const { handlers, opened } = createWorker();
  const from = { own: false, tab: 7, window: 3 };
  void handlers.openSidebar({}, from);
  expect(opened).toEqual([from]);
});

test('the summary is brought up to date when a door asks for it', async () => {
  const { handlers, summaries } = createWorker();
  expect(await handlers.summarize({}, OWN)).toEqual({ ok: true, value: null });
  expect(summaries()).toBe(1);
});
