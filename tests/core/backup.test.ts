import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupChunks, serializeBackup } from '../../core/backup/write.ts';
import { emptyState, MAX_BACKUP_BYTES, parseBackup, readBackup, tooLarge } from '../../core/backup.ts';
import { states } from './backup-states.ts';

const stamp = { exportedAt: '2026-11-22T10:00:00Z', app: '0.1.0' };
const rich = readFileSync(new URL('backups/v1-0.1.0.json', import.meta.url), 'utf8');

// biome-ignore lint/suspicious/noExplicitAny: the tests below put wrong values anywhere
type Spoil = (file: any) => void;
const spoiled = (spoil: Spoil): string => {
  const file = JSON.parse(rich);
  spoil(file);
  return JSON.stringify(file);
};
const refusal = (text: string) => {
  const read = parseBackup(text);
  if (read.ok) throw new Error('was not refused');
  return [read.reason, read.detail];
};
const restored = (text: string) => {
  const read = parseBackup(text);
  if (!read.ok) throw new Error(read.detail);
  return read.value;
};

describe('a backup that is restored', () => {
  test('the file of version 0.1.0 gives back everything in it, unknown members too', () => {
    expect(JSON.parse(serializeBackup(restored(rich), stamp))).toStrictEqual(JSON.parse(rich));
  });

  test('exporting, restoring and exporting again gives the same text but for the stamp', () => {
    const first = serializeBackup(restored(rich), stamp);
    const second = serializeBackup(restored(first), { exportedAt: '2027-01-01T00:00:00Z', app: '0.2.0' });
    expect(second.replace('2027-01-01T00:00:00Z', stamp.exportedAt).replace('0.2.0', stamp.app)).toBe(first);
  });

  test('any state comes back as it was', () => {
    fc.assert(
      fc.property(states, (state) => {
        const text = serializeBackup(state, stamp);
        const { format: _, version, exportedAt, app, ...back } = restored(text);
        expect({ version, exportedAt, app }).toEqual({ version: 1, ...stamp });
        expect(serializeBackup(back, stamp)).toBe(text);
        for (const [name, value] of Object.entries(state)) {
          const [mine, theirs] = [value, (back as unknown as Record<string, unknown>)[name]];
          if (Array.isArray(mine)) expect(new Set(theirs as unknown[])).toEqual(new Set(mine));
          else expect(theirs).toEqual(mine);
        }
      }),
    );
  });

  test('the order of records and of their members does not show in the file', () => {
    const file = JSON.parse(rich);
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, member]) => [name, turned(member)]),
      );
    };
    for (const name of ['activities', 'tags', 'kinds', 'people', 'decisions']) file[name].reverse();
    const other = serializeBackup(restored(JSON.stringify(turned(file))), stamp);
    expect(other).toBe(serializeBackup(restored(rich), stamp));
  });

  test('activities stand in order of their start, then of their id', () => {
    const [one] = restored(rich).activities;
    if (!one) throw new Error('no activity');
    const at = (id: string, start: string) => ({ ...one, id, start, end: '2026-12-01T00:00:00Z' });
    const activities = [
      at('d', '2026-11-16T09:00:00.500Z'),
      at('c', '2026-11-16T09:00:01Z'),
      at('b', '2026-11-16T09:00:00Z'),
      at('a', '2026-11-16T09:00:00.000Z'),
    ];
    const text = serializeBackup({ ...emptyState(), activities }, stamp);
    expect(restored(text).activities.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c']);
  });

  test('a state in which nothing was made is a whole file', () => {
    const text = serializeBackup(emptyState(), stamp);
    expect(restored(text)).toEqual({ format: 'updraft-backup', version: 1, ...stamp, ...emptyState() });
  });

  test('lists that are missing are empty, and what may be missing is null', () => {
    const bare = {
      format: 'updraft-backup',
      version: 1,
      exportedAt: '2026-11-22T10:00:00Z',
      activities: [
        {
          id: 'task:1',
          source: 'task',
          title: 'Draft',
          start: '2026-11-16T09:00:00Z',
          end: '2026-11-16T10:00:00Z',
          zone: 'UTC',
        },
      ],
      tags: [],
    };
    const { activities, kinds, profile } = restored(JSON.stringify(bare));
    expect(activities[0]).toMatchObject({ calendar: null, series: null, kind: null, attendees: null, people: [] });
    expect(kinds).toEqual([]);
    expect(profile).toMatchObject({ role: null, yearsInField: null, direction: [], declared: [] });
  });

  test('of a tag and the trace of its clearing the newer one is restored', () => {
    const trace = (updatedAt: string) =>
      spoiled((file) => file.cleared.push({ activity: 'seen:9c41', updatedAt, device: 'k3v9' }));
    const tagsAfter = (updatedAt: string) => restored(trace(updatedAt)).tags.map(({ activity }) => activity);
    expect(tagsAfter('2026-11-18T16:01:59Z')).toContain('seen:9c41');
    expect(tagsAfter('2026-11-18T16:02:01Z')).not.toContain('seen:9c41');
  });

  test('a byte order mark before the file does not matter', () => {
    expect(parseBackup(`\uFEFF${rich}`).ok).toBe(true);
  });

  test('a large file comes in pieces of at most 500 records', () => {
    const { activities } = restored(rich);
    const many = Array.from({ length: 1201 }, (_, i) => ({
      ...(activities[0] as (typeof activities)[0]),
      id: `task:${i}`,
    }));
    const chunks = [...backupChunks({ ...emptyState(), activities: many }, stamp)];
    expect(Math.max(...chunks.map((chunk) => chunk.split('\n').length))).toBe(501);
    expect(restored(chunks.join('')).activities).toHaveLength(1201);
  });
});

describe('a file that is refused says what is wrong and where', () => {
  test.each([
    ['', 'not-json', 'The file is empty.'],
    ['<!DOCTYPE html><p>', 'not-json', 'The file is not JSON: it begins with "<!DOCTYPE html><p>".'],
    [
      '{"format": "updraft-backup",\n "version": oops}',
      'not-json',
      'The file is not JSON: it cannot be read from line 2, column 13 on.',
    ],
    [
      '{"format": "updraft-backup",\n "version": 1,',
      'not-json',
      'The file is not complete: it ends in line 2 in the middle of the data.',
    ],
    [
      `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'not-json',
      'The file nests its data more than 40 levels deep.',
    ],
    ['[]', 'wrong-format', 'The file is JSON, but not an Updraft backup.'],
    ['null', 'wrong-format', 'The file is JSON, but not an Updraft backup.'],
    ['{}', 'wrong-format', 'The file is JSON, but not an Updraft backup: it does not say so in "format".'],
    ['{"format":"daylio"}', 'wrong-format', 'The file is JSON, but not an Updraft backup: its "format" is "daylio".'],
    [
      '{"format":"updraft-backup"}',
      'wrong-version',
      'The backup has no version; this Updraft reads version 1. Nothing was changed.',
    ],
    [
      '{"format":"updraft-backup","version":99}',
      'wrong-version',
      'The backup has version 99; this Updraft reads version 1. Nothing was changed.',
    ],
    [
      '{"format":"updraft-backup","version":"99"}',
      'wrong-version',
      'The backup has version "99"; this Updraft reads version 1. Nothing was changed.',
    ],
    [
      '{"format":"updraft-backup","version":"1"}',
      'wrong-version',
      'The backup has version "1"; this Updraft reads version 1. Nothing was changed.',
    ],
  ])('%.40s', (text, reason, sentence) => {
    expect(refusal(text)).toEqual([reason, sentence]);
  });

  test.each<[string, Spoil]>([
    ['tags, item 3 (activity seen:9c41): energy 7 is not one of -2, -1, 0, 1, 2', (file) => (file.tags[2].energy = 7)],
    [
      'tags, item 1 (activity google:abc_20261116T090000Z): energy "1" is not one of -2, -1, 0, 1, 2',
      (file) => (file.tags[0].energy = '1'),
    ],
    [
      'tags, item 1 (activity google:gone): there is no such activity in the file',
      (file) => (file.tags[0].activity = 'google:gone'),
    ],
    ['tags, item 4 (activity seen:9c41): has the same activity as item 3', (file) => file.tags.push(file.tags[2])],
    ['activities, item 5 (task:5d1f): has the same id as item 3', (file) => file.activities.push(file.activities[2])],
    ['kinds, item 3 (one-on-one): has the same id as item 2', (file) => file.kinds.push(file.kinds[1])],
    [
      'checkins, item 2 (at 2026-11-20T17:00:00Z): has the same at as item 1',
      (file) => file.checkins.push(file.checkins[0]),
    ],
    [
      'activities, item 1 (google:abc_20261116T090000Z): end 2026-11-16T08:00:00Z is before start 2026-11-16T09:00:00Z',
      (file) => (file.activities[0].end = '2026-11-16T08:00:00Z'),
    ],
    [
      'activities, item 3 (task:5d1f): zone "Europe/Atlantis" is not a time zone',
      (file) => (file.activities[2].zone = 'Europe/Atlantis'),
    ],
    [
      'activities, item 3 (task:5d1f): zone "constructor" is not a time zone',
      (file) => (file.activities[2].zone = 'constructor'),
    ],
    [
      'activities, item 3 (task:5d1f): start "yesterday" is not an instant like 2026-11-16T09:00:00Z',
      (file) => (file.activities[2].start = 'yesterday'),
    ],
    [
      'activities, item 3 (task:5d1f): start "2026-02-30T09:00:00Z" is not a date that exists',
      (file) => (file.activities[2].start = '2026-02-30T09:00:00Z'),
    ],
    [
      'activities, item 3 (task:5d1f): source "diary" is not one of google, outlook, ics, task, seen',
      (file) => (file.activities[2].source = 'diary'),
    ],
    ['activities, item 3 (task:5d1f): title is missing', (file) => delete file.activities[2].title],
    ['activities, item 3: id is missing', (file) => delete file.activities[2].id],
    ['activities, item 3 (task:5d1f): title 5 is not text', (file) => (file.activities[2].title = 5)],
    [
      'activities, item 3 (task:5d1f): attendees 1.5 is not a whole number',
      (file) => (file.activities[2].attendees = 1.5),
    ],
    ['activities, item 3 (task:5d1f): attendees -1 is less than 0', (file) => (file.activities[2].attendees = -1)],
    ['activities, item 4 (seen:9c41): people, item 2 {…} is not text', (file) => (file.activities[3].people[1] = {})],
    [
      `activities, item 3 (${'x'.repeat(60)}…): id "${'x'.repeat(59)}…" is longer than 1024`,
      (file) => (file.activities[2].id = 'x'.repeat(2000)),
    ],
    ['activities, item 2: [] is not a record'.replace('[]', '[…]'), (file) => (file.activities[1] = [])],
    ['activities, item 2: null is not a record', (file) => (file.activities[1] = null)],
    ['activities: {…} is not a list', (file) => (file.activities = {})],
    ['activities: the list is missing', (file) => delete file.activities],
    ['tags: the list is missing', (file) => delete file.tags],
    ['profile: […] is not a record', (file) => (file.profile = [])],
    ['settings: […] is not a record', (file) => (file.settings = [])],
    ['profile: managesPeople "yes" is neither true nor false', (file) => (file.profile.managesPeople = 'yes')],
    [
      'checkins, item 1 (at 2026-11-20T17:00:00Z): exhaustion 6 is more than 5',
      (file) => (file.checkins[0].exhaustion = 6),
    ],
    ['kinds, item 2 (one-on-one): skill 0 is less than 1', (file) => (file.kinds[1].skill = 0)],
    [
      'decisions, item 1 (d1): hoursPerWeek {…} holds something that is not hours from -168 to 168',
      (file) => (file.decisions[0].hoursPerWeek.admin = 'lots'),
    ],
    [
      'decisions, item 1 (d1): hoursPerWeek […] is not a list of hours by kind',
      (file) => (file.decisions[0].hoursPerWeek = []),
    ],
    [
      'decisions, item 1 (d1): answerBy "2026-11-31" is not a day that exists',
      (file) => (file.decisions[0].answerBy = '2026-11-31'),
    ],
    ['studies, item 1 (s1): to 2026-11-01 is before from 2026-11-09', (file) => (file.studies[0].to = '2026-11-01')],
    [
      'experiments, item 1 (e1): until 2026-10-01 is before from 2026-10-05',
      (file) => (file.experiments[0].until = '2026-10-01'),
    ],
    [
      'feeds, item 1 (f1): url "javascript:alert(1)" is not a web address',
      (file) => (file.feeds[0].url = 'javascript:alert(1)'),
    ],
    ['exportedAt: "now" is not an instant', (file) => (file.exportedAt = 'now')],
  ])('%s', (sentence, spoil) => {
    expect(refusal(spoiled(spoil))).toEqual(['invalid', sentence]);
  });

  test('several problems are all listed, and the sentence counts them', () => {
    const text = spoiled((file) => {
      file.tags[0].energy = 7;
      file.kinds[1].skill = 9;
      file.activities[2].zone = '';
    });
    expect(refusal(text)[1]).toBe('activities, item 3 (task:5d1f): zone "" is not a time zone (and 2 more)');
    const read = readBackup(text);
    expect(read.ok || read.problems.map(({ where }) => where)).toEqual([
      'activities, item 3 (task:5d1f)',
      'tags, item 1 (activity google:abc_20261116T090000Z)',
      'kinds, item 2 (one-on-one)',
    ]);
  });

  test('a file of more than 100 MB is refused before it is read', () => {
    expect(tooLarge(MAX_BACKUP_BYTES)).toBeUndefined();
    expect(tooLarge(MAX_BACKUP_BYTES + 1)).toBe(
      'The file is larger than 100 MB, more than a backup can be. Nothing was read.',
    );
  });

  test('a backup cut off anywhere is refused', () => {
    const whole = serializeBackup(restored(rich), stamp).trimEnd();
    for (let length = 0; length < whole.length; length += 17) {
      expect(refusal(whole.slice(0, length))[0]).toBe('not-json');
    }
  });
});

describe('hostile files', () => {
  test('members named after parts of every object change nothing but themselves', () => {
    const text = rich
      .replace('"settings": {', '"settings": { "__proto__": { "polluted": true }, ')
      .replace('"beds"', '"__proto__": { "polluted": true }, "beds"')
      .replace('"skill": 4', '"skill": 4, "__proto__": { "polluted": true }, "hasOwnProperty": 1');
    expect(text).not.toBe(rich);
    const backup = restored(text);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((backup.settings as Record<string, unknown>).polluted).toBeUndefined();
    expect(serializeBackup(backup, stamp)).not.toContain('polluted');
    expect(restored(serializeBackup(backup, stamp))).toEqual(backup);
  });

  test('no change to a file makes reading throw; what is taken can be written and read again', () => {
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]) => {
      paths.push(path);
      if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, [...path, index]);
      else if (value && typeof value === 'object')
        for (const name in value) walk((value as Record<string, unknown>)[name], [...path, name]);
    };
    walk(JSON.parse(rich), []);
    const inside = fc
      .record({ path: fc.constantFrom(...paths.filter((path) => path.length > 0)), value: fc.jsonValue() })
      .map(({ path, value }) =>
        spoiled((file) => {
          const holder = path.slice(0, -1).reduce((at, step) => at[step], file);
          holder[path.at(-1) ?? ''] = value;
        }),
      );
    const outside = fc
      .record({
        at: fc.nat(rich.length),
        cut: fc.nat(30),
        put: fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('{', ']', '"', '\\', ',', '1e999', '\u0000')),
      })
      .map(({ at, cut, put }) => rich.slice(0, at) + put + rich.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(inside, outside), (text) => {
        const read = parseBackup(text);
        if (!read.ok) {
          expect(read.detail).toMatch(/\S{3}/);
          return;
        }
        const again = serializeBackup(read.value, stamp);
        expect(serializeBackup(restored(again), stamp)).toBe(again);
      }),
      { numRuns: 400 },
    );
  });

  test('ten years of a calendar are read in moments', () => {
    const { activities, tags } = restored(rich);
    const many = { ...emptyState() };
    const first = activities[0] as (typeof activities)[0];
    const tag = tags[0] as (typeof tags)[0];
    many.activities = Array.from({ length: 30_000 }, (_, i) => ({ ...first, id: `google:abc_${i}` }));
    many.tags = Array.from({ length: 30_000 }, (_, i) => ({ ...tag, activity: `google:abc_${i}` }));
    const text = serializeBackup(many, stamp);
    // About half a second; anything that looks at every record for every record takes minutes and ends at the time limit.
    expect(parseBackup(text).ok).toBe(true);
  });
});
