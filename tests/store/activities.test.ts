import { describe, expect, test } from 'vitest';
import { activitiesIn } from '../../store/activities.ts';
import { storeOpener } from '../../store/open.ts';
import { tagsIn } from '../../store/tags.ts';
import { activity, tag } from '../records.ts';

async function storeWith(...list: ReturnType<typeof activity>[]) {
  const store = storeOpener();
  const activities = activitiesIn(store);
  const byId = new Map(list.map((one) => [one.id, one]));
  await activities.upsert([...byId.keys()], (id) => byId.get(id));
  return { activities, tags: tagsIn(store) };
}
const at = (id: string, start: string, zone = 'Europe/Berlin') => activity(id, { start, end: start, zone });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('activities of days', () => {
  test('come by start, then by id, both days included', async () => {
    const { activities } = await storeWith(
      at('sunday', '2026-11-15T22:59:59Z'),
      at('late', '2026-11-16T15:00:00Z'),
      at('b', '2026-11-16T09:00:00Z'),
      at('a', '2026-11-16T09:00:00Z'),
      at('midnight', '2026-11-15T23:00:00Z'),
      at('tuesday', '2026-11-17T22:59:59Z'),
      at('wednesday', '2026-11-17T23:00:00Z'),
    );
    expect(ids(await activities.onDays('2026-11-16', '2026-11-16'))).toEqual(['midnight', 'a', 'b', 'late']);
    expect(ids(await activities.onDays('2026-11-16', '2026-11-17'))).toEqual(['midnight', 'a', 'b', 'late', 'tuesday']);
    expect(await activities.onDays('2026-11-19', '2026-11-20')).toEqual([]);
  });

  test('lie on the day it was where they happened', async () => {
    const { activities } = await storeWith(
      at('tokyo', '2026-11-16T21:00:00Z', 'Asia/Tokyo'),
      at('los-angeles', '2026-11-17T05:00:00Z', 'America/Los_Angeles'),
    );
    expect(ids(await activities.onDays('2026-11-17', '2026-11-17'))).toEqual(['tokyo']);
    expect(ids(await activities.onDays('2026-11-16', '2026-11-16'))).toEqual(['los-angeles']);
  });

  test('follow an activity that was moved to another day', async () => {
    const { activities } = await storeWith(at('a', '2026-11-16T09:00:00Z'));
    await activities.upsert(['a'], (_, stored) => stored && { ...stored, ...at('a', '2026-11-18T09:00:00Z') });
    expect(await activities.onDays('2026-11-16', '2026-11-16')).toEqual([]);
    expect(ids(await activities.onDays('2026-11-18', '2026-11-18'))).toEqual(['a']);
  });
});

describe('an activity', () => {
  test('is read as it was written, unknown members too, and nothing more', async () => {
    const given = { ...activity('a', { people: ['p:1'] }), rooms: [{ name: 'Blue' }] };
    const { activities } = await storeWith(given);
    expect(await activities.find('a')).toStrictEqual(given);
    expect(await activities.all()).toStrictEqual([given]);
    expect(await activities.find('b')).toBeUndefined();
  });

  test('is found by its series', async () => {
    const { activities } = await storeWith(
      activity('a', { series: 's' }),
      activity('b', { series: 't' }),
      activity('c'),
    );
    expect(ids(await activities.ofSeries('s'))).toEqual(['a']);
    expect(await activities.ofSeries('u')).toEqual([]);
  });
});

describe('writing several activities', () => {
  test('tells which were written and leaves the others as they were', async () => {
    const { activities } = await storeWith(activity('a'), activity('b'));
    const written = await activities.upsert(['a', 'b', 'c'], (id, stored) =>
      id === 'b' ? undefined : activity(id, { title: stored ? 'Changed' : 'New' }),
    );
    expect(written.sort()).toEqual(['a', 'c']);
    expect((await activities.all()).map(({ id, title }) => [id, title])).toEqual([
      ['a', 'Changed'],
      ['b', 'Meeting b'],
      ['c', 'New'],
    ]);
  });

  test('writes none of them when one goes wrong', async () => {
    const { activities } = await storeWith(activity('a'), activity('b'));
    const changing = activities.upsert(['a', 'b'], (id) => {
      if (id === 'b') throw new Error('no kind');
      return activity(id, { title: 'Changed' });
    });
    await expect(changing).rejects.toThrow('no kind');
    expect(await activities.all()).toEqual([activity('a'), activity('b')]);
  });
});

test('taking untagged activities away keeps those with a tag', async () => {
  const { activities, tags } = await storeWith(activity('a'), activity('b'), activity('c'));
  await tags.save('b', () => tag('b', 0));
  expect(await activities.removeUntagged(['a', 'b'])).toEqual(['a']);
  expect(ids(await activities.all())).toEqual(['b', 'c']);
  expect(await activities.removeUntagged([])).toEqual([]);
});
