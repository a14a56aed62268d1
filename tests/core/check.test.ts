import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseBackup } from '../../core/backup.ts';
import { checkFile } from '../../core/check.ts';
import { activitiesCsv } from '../../core/csv.ts';

const rich = readFileSync(new URL('backups/v1-0.1.0.json', import.meta.url), 'utf8');

test('a backup is told as what would be taken, in order', () => {
  const report = checkFile('mine.json', rich);
  expect(report).toMatchObject({ ok: true, value: { format: 'backup', taken: 4, refused: [] } });
  expect(report.ok && report.value.activities[0]).toEqual({
    id: 'google:abc_20261116T090000Z',
    title: '1:1 Ana',
    start: '2026-11-16T09:00:00Z',
    end: '2026-11-16T09:30:00Z',
  });
});

test('a window of local days lists fewer and takes no less', () => {
  const listed = (from?: string, until?: string) => {
    const report = checkFile('mine.json', rich, { from, until });
    return report.ok && [report.value.taken, report.value.activities.map(({ id }) => id)];
  };
  // 08:00 UTC on the 17th is 04:30 of that day in St. John's.
  expect(listed('2026-11-17', '2026-11-17')).toEqual([4, ['task:5d1f']]);
  expect(listed(undefined, '2026-11-15')).toEqual([4, []]);
  expect(listed('2026-11-18')).toEqual([4, ['seen:9c41']]);
});

test('of a backup with something wrong nothing would be taken, and all that is wrong is told', () => {
  const report = checkFile(
    'mine.json',
    rich.replace('"energy": -1', '"energy": 7').replace('"skill": 4', '"skill": 40'),
  );
  expect(report).toEqual({
    ok: true,
    value: {
      format: 'backup',
      taken: 0,
      refused: [
        { where: 'tags, item 1 (activity google:abc_20261116T090000Z)', why: 'energy 7 is not one of -2, -1, 0, 1, 2' },
        { where: 'kinds, item 2 (one-on-one)', why: 'skill 40 is more than 5' },
      ],
      activities: [],
    },
  });
});

test('of a CSV the good lines would be taken', () => {
  const backup = parseBackup(rich);
  if (!backup.ok) throw new Error(backup.detail);
  const csv = [...activitiesCsv(backup.value.activities, backup.value.tags, [])]
    .join('')
    .replace('task:5d1f,task', 'task:5d1f,diary');
  expect(checkFile('Mine.CSV', csv)).toMatchObject({
    ok: true,
    value: {
      format: 'csv',
      taken: 3,
      refused: [{ why: 'source "diary" is not one of google, outlook, ics, task, seen' }],
    },
  });
});

test.each([
  ['notes.docx', '', 'unknown-format', 'notes.docx: Updraft understands files that end in .json, .csv.'],
  ['constructor', '', 'unknown-format', 'constructor: Updraft understands files that end in .json, .csv.'],
  ['mine.json', '{', 'unreadable', 'mine.json: The file is not complete: it ends in line 1 in the middle of the data.'],
  [
    'mine.json',
    '{"format":"updraft-backup","version":99}',
    'unreadable',
    'mine.json: The backup has version 99; this Updraft reads version 1. Nothing was changed.',
  ],
  [
    'moods.csv',
    'day,mood\n',
    'unreadable',
    'moods.csv: The file is not Updraft\'s CSV: its first line has no column "id", "source", "title", "start", "end", "zone".',
  ],
])('%s that cannot be read: one sentence', (name, text, reason, detail) => {
  expect(checkFile(name, text)).toEqual({ ok: false, reason, detail });
});
