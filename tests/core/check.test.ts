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
  [
    'notes.docx',
    '',
    'unknown-format',
    'notes.docx: Updraft understands files that end in .json, .csv, .tsv, .txt, .ics.',
  ],
  [
    'constructor',
    '',
    'unknown-format',
    'constructor: Updraft understands files that end in .json, .csv, .tsv, .txt, .ics.',
  ],
  ['mine.json', '{', 'unreadable', 'mine.json: The file is not complete: it ends in line 1 in the middle of the data.'],
  [
    'mine.json',
    '{"format":"updraft-backup","version":99}',
    'unreadable',
    'mine.json: The backup has version 99; this Updraft reads version 1. Nothing was changed.',
  ],
  ['moods.csv', 'day,mood\n', 'unreadable', 'moods.csv: The file holds no table: there is no line below a first.'],
])('%s that cannot be read: one sentence', (name, text, reason, detail) => {
  expect(checkFile(name, text)).toEqual({ ok: false, reason, detail });
});

const calendar = `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:sync
SUMMARY:Réunion
DTSTART;TZID=Europe/Berlin:20200106T090000
DURATION:PT30M
RRULE:FREQ=WEEKLY
END:VEVENT
BEGIN:VEVENT
SUMMARY:Broken
END:VEVENT
END:VCALENDAR
`;

test('of a calendar the window alone is told, and what is refused of it', () => {
  expect(checkFile('work.ics', calendar, { from: '2026-11-16', until: '2026-11-23' })).toEqual({
    ok: true,
    value: {
      format: 'ics',
      taken: 2,
      refused: [{ where: 'line 9 (Broken)', why: 'has no start (DTSTART)' }],
      activities: ['16', '23'].map((day) => ({
        id: `ics:sync/202611${day}T080000Z`,
        title: 'Réunion',
        start: `2026-11-${day}T08:00:00Z`,
        end: `2026-11-${day}T08:30:00Z`,
      })),
    },
  });
});

test('a calendar without a window is told from two years before today to five weeks after', () => {
  const report = checkFile('work.ics', calendar, { today: '2026-11-22' });
  const starts = report.ok ? report.value.activities.map(({ start }) => start) : [];
  expect([starts[0], starts.at(-1)]).toEqual(['2024-11-25T08:00:00Z', '2026-12-21T08:00:00Z']);
});

test('a calendar in an older encoding is told as it was meant', () => {
  const bytes = Uint8Array.from(calendar, (letter) => letter.charCodeAt(0));
  const report = checkFile('work.ics', bytes, { from: '2026-11-16', until: '2026-11-16' });
  expect(report.ok && report.value.activities.map(({ title }) => title)).toEqual(['Réunion']);
});

test('a file that only calls itself a calendar is not readable', () => {
  expect(checkFile('work.ics', '{}', { today: '2026-11-22' })).toEqual({
    ok: false,
    reason: 'unreadable',
    detail: 'work.ics: The file is not a calendar: nothing in it begins one.',
  });
});
