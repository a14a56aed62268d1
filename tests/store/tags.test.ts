import { unwrap } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import type { Tag } from '../../core/tag.ts';
import { activitiesIn } from '../../store/activities.ts';
import { storeOpener } from '../../store/open.ts';
import type { Store } from '../../store/schema.ts';
import { tagsIn } from '../../store/tags.ts';
import { activity, tag, trace } from '../records.ts';

async function storeWith(...ids: string[]) {
  const store = storeOpener();
  await activitiesIn(store).upsert(ids, (id) => activity(id));
  return { store, tags: tagsIn(store), db: await store() };
}

/** Every transaction for writing from here on, each with what happened to it so far. */
function watchWrites(db: Store) {
  const writes: { tx: IDBTransaction; durability: string | undefined; ended: string | undefined }[] = [];
  const raw = unwrap(db);
  const begin = raw.transaction.bind(raw);
  vi.spyOn(raw, 'transaction').mockImplementation((names, mode, options) => {
    const tx = begin(names, mode, options);
    const write = { tx, durability: options?.durability, ended: undefined as string | undefined };
    for (const type of ['complete', 'abort']) {
      tx.addEventListener(type, () => {
        write.ended = type;
      });
    }
    if (mode === 'readwrite') writes.push(write);
    return tx;
  });
  return writes;
}

describe('a tag', () => {
  test('is found by its activity, also among others and in the order asked for', async () => {
    const { tags } = await storeWith('a', 'b', 'c');
    await tags.save('a', () => tag('a', 1));
    await tags.save('c', () => tag('c', -2));
    expect(await tags.find('a')).toEqual(tag('a', 1));
    expect(await tags.find('b')).toBeUndefined();
    expect(await tags.ofActivities(['c', 'b', 'a'])).toEqual([tag('c', -2), undefined, tag('a', 1)]);
    expect(await tags.ofActivities([])).toEqual([]);
    expect([await tags.count(), (await tags.all()).length]).toEqual([2, 2]);
  });

  test('is made from the one its activity had, and takes its place', async () => {
    const { tags } = await storeWith('a');
    await tags.save('a', (before) => {
      expect(before).toBeUndefined();
      return tag('a', 1, { note: 'kept' });
    });
    const next = await tags.save('a', (before) => ({ ...(before as Tag), energy: -1 }));
    expect(next).toEqual(tag('a', -1, { note: 'kept' }));
    expect(await tags.all()).toEqual([next]);
  });

  test('of an activity that nobody knows is not written', async () => {
    const { tags, db } = await storeWith();
    expect(await tags.save('gone', () => tag('gone', 1))).toBeUndefined();
    expect([await db.count('tags'), await db.count('activities')]).toEqual([0, 0]);
  });

  test('is written together with the activity that its page reports', async () => {
    const { tags, store } = await storeWith();
    await tags.save(
      'new',
      () => tag('new', 1),
      () => activity('new'),
    );
    expect(await activitiesIn(store).find('new')).toEqual(activity('new'));
    expect(await tags.find('new')).toEqual(tag('new', 1));
  });

  test('is acknowledged only when the disk has it', async () => {
    const { tags, db } = await storeWith('a');
    const writes = watchWrites(db);
    await tags.save('a', () => tag('a', 1));
    await tags.clear('a', () => trace('a'));
    expect(writes.map(({ durability, ended }) => [durability, ended])).toEqual([
      ['strict', 'complete'],
      ['strict', 'complete'],
    ]);
  });

  test('that the disk did not take is not acknowledged, and the one before stands', async () => {
    const { tags, db } = await storeWith('a');
    await tags.save('a', () => tag('a', 1));
    const writes = watchWrites(db);
    // A full disk shows at the end: every write was taken, and the transaction ends without them.
    const saving = tags.save('a', () => {
      queueMicrotask(() => writes[0]?.tx.abort());
      return tag('a', -2);
    });
    await expect(saving).rejects.toMatchObject({ name: 'AbortError' });
    expect(await tags.find('a')).toEqual(tag('a', 1));
  });
});

describe('a tag that is taken away', () => {
  test('leaves its trace and nothing else', async () => {
    const { tags, db } = await storeWith('a');
    await tags.save('a', () => tag('a', 1));
    await tags.clear('a', (before) => ({ ...trace('a'), device: before.device }));
    expect(await tags.find('a')).toBeUndefined();
    expect(await db.getAll('cleared')).toEqual([trace('a')]);
    expect(await db.count('activities')).toBe(1);
  });

  test('leaves no trace where there was none', async () => {
    const { tags, db } = await storeWith('a');
    await tags.clear('a', () => trace('a'));
    expect(await db.count('cleared')).toBe(0);
  });

  test('and given again is made from its trace, which goes', async () => {
    const { tags, db } = await storeWith('a');
    await tags.save('a', () => tag('a', 1));
    await tags.clear('a', () => trace('a', { device: 'phone' }));
    await tags.save('a', (before) => tag('a', 2, { device: `${before?.device}2` }));
    expect(await tags.all()).toEqual([tag('a', 2, { device: 'phone2' })]);
    expect(await db.count('cleared')).toBe(0);
  });
});
