import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serializeBackup } from '../../core/backup/write.ts';
import { type BackupState, emptyState, parseBackup } from '../../core/backup.ts';
import { storeOpener } from '../../store/open.ts';
import { changeState, countRecords, eraseAll, readState, sampleRecords } from '../../store/state.ts';
import { valuesIn } from '../../store/values.ts';
import { states } from '../core/backup-states.ts';
import { activity, tag } from '../records.ts';

const stamp = { exportedAt: '2026-11-22T10:00:00Z', app: '0.1.0' };
const text = (state: BackupState) => serializeBackup(state, stamp);
const file = readFileSync(new URL('../core/backups/v1-0.1.0.json', import.meta.url), 'utf8');
const rich = (): BackupState => {
  const backup = parseBackup(file);
  if (!backup.ok) throw new Error(backup.detail);
  const { format: _, version: __, exportedAt: ___, app: ____, ...state } = backup.value;
  return state;
};

describe('the whole state', () => {
  test('of a new database is empty', async () => {
    expect(await readState(storeOpener())).toEqual(emptyState());
  });

  test('comes back as it was put in, unknown members too', async () => {
    const store = storeOpener();
    await changeState(store, rich);
    expect(JSON.parse(text(await readState(store)))).toStrictEqual(JSON.parse(file));
  });

  test('whatever it is, comes back as it was put in over whatever was there', async () => {
    await fc.assert(
      fc.asyncProperty(states, states, fc.uuid(), async (before, state, name) => {
        const store = storeOpener(name);
        await changeState(store, () => before);
        await changeState(store, (found) => {
          expect(text(found)).toBe(text(before));
          return state;
        });
        expect(text(await readState(store))).toBe(text(state));
      }),
      { numRuns: 40 },
    );
  });

  test('does not touch this machine’s own name and salt', async () => {
    const store = storeOpener();
    await valuesIn(store).put('salt', 'mine');
    await changeState(store, rich);
    expect(await valuesIn(store).get('salt')).toBe('mine');
    expect(JSON.stringify(await readState(store))).not.toContain('"mine"');
  });
});

describe('a change of the whole state that goes wrong leaves everything as it was', () => {
  const wrong: [string, (state: BackupState) => BackupState][] = [
    [
      'because the change throws',
      () => {
        throw new Error('no');
      },
    ],
    [
      'because a record has no key',
      (state) => ({ ...state, tags: [{ ...tag('a', 1), activity: undefined as never }] }),
    ],
    ['because a record cannot be stored', (state) => ({ ...state, settings: { act: () => {} } })],
    [
      'because an activity has a zone there is not',
      () => ({ ...emptyState(), activities: [activity('a', { zone: 'Mars/Olympus' })] }),
    ],
  ];
  test.each(wrong)('%s', async (_, change) => {
    const store = storeOpener();
    await changeState(store, rich);
    await expect(changeState(store, change)).rejects.toThrow();
    expect(text(await readState(store))).toBe(text(rich()));
    await changeState(store, (state) => ({ ...state, settings: { after: true } }));
    expect((await readState(store)).settings).toEqual({ after: true });
  });
});

test('records are counted by list', async () => {
  const store = storeOpener();
  expect(new Set(Object.values(await countRecords(store)))).toEqual(new Set([0]));
  await changeState(store, () => ({
    ...emptyState(),
    activities: [activity('a'), activity('b')],
    tags: [tag('a', 1)],
  }));
  expect(await countRecords(store)).toMatchObject({ activities: 2, tags: 1, cleared: 0, kinds: 0, feeds: 0 });
});

test('of each list that has records, the last one is shown as it is kept', async () => {
  const store = storeOpener();
  await changeState(store, () => ({
    ...emptyState(),
    activities: [activity('a'), activity('b')],
    tags: [tag('a', 1)],
  }));
  const { activities, tags, kinds } = await sampleRecords(store);
  expect({ activities, tags, kinds }).toMatchObject({ activities: activity('b'), tags: tag('a', 1), kinds: undefined });
});

test('erasing empties every store', async () => {
  const store = storeOpener();
  await changeState(store, rich);
  await valuesIn(store).put('salt', 'mine');
  const db = await store();
  await db.put('inbox', new Blob(['x']), 'key');
  await eraseAll(store);
  for (const name of db.objectStoreNames) expect(await db.count(name), name).toBe(0);
});
