import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../core/activity.ts';
import { type BackupState, parseBackup } from '../../core/backup.ts';
import { plainText, safeText } from '../../core/csv/cell.ts';
import { readActivitiesCsv } from '../../core/csv/read.ts';
import { activitiesCsv, CSV_COLUMNS, type CsvColumn } from '../../core/csv.ts';
import { states } from './backup-states.ts';

const read = parseBackup(readFileSync(new URL('backups/v1-0.1.0.json', import.meta.url), 'utf8'));
if (!read.ok) throw new Error(read.detail);
const rich = read.value;

const csvOf = ({ activities, tags, kinds }: Pick<BackupState, 'activities' | 'tags' | 'kinds'>) =>
  [...activitiesCsv(activities, tags, kinds)].join('');
const titled = (title: string): Activity => ({ ...(rich.activities[0] as Activity), title });
/** The lines of a file as records of their cells, as a spreadsheet that takes no formulas would see them. */
const rowsOf = (csv: string) =>
  Papa.parse<Record<CsvColumn, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;
const taken = (csv: string) => {
  const reading = readActivitiesCsv(csv);
  if (!reading.ok) throw new Error(reading.detail);
  return reading.value;
};

describe('activities as CSV', () => {
  test('begin with a byte order mark and the documented columns, every line ended by CR LF', () => {
    const csv = csvOf(rich);
    expect(csv.startsWith(`\uFEFF${Object.keys(CSV_COLUMNS).join(',')}\r\n`)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(rowsOf(csv)).toHaveLength(4);
  });

  test('say what happened, when in its own zone, and how it was tagged', () => {
    const [first, second, untagged] = rowsOf(csvOf(rich));
    expect(first).toEqual({
      id: 'google:abc_20261116T090000Z',
      source: 'google',
      title: '1:1 Ana',
      start: '2026-11-16T09:00:00Z',
      end: '2026-11-16T09:30:00Z',
      zone: 'Europe/Berlin',
      local_day: '2026-11-16',
      local_start: '10:00',
      minutes: '30',
      calendar: 'me@example.com',
      series: 'google:abc',
      kind: 'one-on-one',
      kind_name: '1:1',
      kind_by: 'guess',
      attendees: '2',
      organizer: 'true',
      people: 'p:7f3a',
      energy: '-1',
      energy_label: 'Draining',
      tagged_at: '2026-11-16T09:31:00Z',
      note: '',
      updated_at: '2026-11-16T09:31:00.000Z',
      device: 'k3v9',
      recalled: '',
    });
    // 13:00 UTC is 18:45 in Kathmandu
    expect(second).toMatchObject({ local_day: '2026-11-16', local_start: '18:45', energy_label: 'Very energizing' });
    expect(untagged).toMatchObject({ title: '', energy: '', energy_label: '', tagged_at: '', minutes: '0' });
  });

  test('come in pieces, and without activities there is only the first line', () => {
    const many = Array.from({ length: 1100 }, (_, i) => ({ ...titled('x'), id: `task:${i}` }));
    expect([...activitiesCsv(many, [], [])]).toHaveLength(4);
    expect([...activitiesCsv([], [], [])]).toHaveLength(1);
  });
});

describe('a cell cannot become a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-5 %', "'-5 %"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r', "'\r"],
    ['\ttabbed', "'\ttabbed"],
    ['  =1', "'  =1"],
    ['\uFF1D1', "'\uFF1D1"],
    ['\uFF0B1', "'\uFF0B1"],
    ['\uFF0D1', "'\uFF0D1"],
    ['\uFF20a', "'\uFF20a"],
    ["'=1", "''=1"],
    ['agenda;=HYPERLINK("x")', 'agenda;\'=HYPERLINK("x")'],
    ['agenda\r\n- first', "agenda\r\n'- first"],
    ["'tis", "'tis"],
    ['Ana - Bilal', 'Ana - Bilal'],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j is written %j', (text, cell) => {
    expect(safeText(text)).toBe(cell);
    expect(plainText(cell)).toBe(text);
  });

  test('whatever the text, no place in it can be read as one, and the text comes back', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('=', '-', '@', '\uFF0B', "'", ';', '\t', '\r', '\n', ' ', ',', '"', 'a', '\u00A0'),
    });
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), (text) => {
        const cell = safeText(text);
        expect(plainText(cell)).toBe(text);
        for (const part of [cell, ...cell.split(/[;\t\r\n]/)])
          expect(part.trimStart()).not.toMatch(/^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/);
        expect(cell).not.toMatch(/^[\t\r\n]/);
      }),
      { numRuns: 2000 },
    );
  });

  test('in titles, notes and names alike, while numbers stay numbers', () => {
    const csv = csvOf({
      activities: [{ ...titled('=cmd|calc'), kind: '=k', calendar: '@me' }],
      tags: [{ ...(rich.tags[0] as (typeof rich.tags)[0]), energy: -2, note: '+1' }],
      kinds: [{ id: '=k', name: '-name' }],
    });
    expect(rowsOf(csv)[0]).toMatchObject({
      title: "'=cmd|calc",
      kind: "'=k",
      kind_name: "'-name",
      calendar: "'@me",
      note: "'+1",
      energy: '-2',
    });
    expect(csv).toContain(',-2,Very draining,');
  });

  test('a text of a megabyte made to slow this down does not', () => {
    const began = performance.now();
    for (const unit of ["'", '\n', ';', ' ', "\n'"]) plainText(safeText(unit.repeat(500_000)));
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('reading the file back', () => {
  test('gives the same activities and tags', () => {
    const { activities, tags, refused } = taken(csvOf(rich));
    const known = (one: object) =>
      Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'place' && name !== 'before'));
    expect(refused).toEqual([]);
    expect(activities).toEqual(rich.activities.map(known));
    expect(tags).toEqual(rich.tags.map(known));
  });

  test('whatever the titles and notes', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { activities, tags, refused } = taken(csvOf(state));
        // What the table has no column for: members of later versions, and when a removed record came back.
        const other = ['zzz', 'since'];
        const known = (one: object) =>
          Object.fromEntries(Object.entries(one).filter(([name]) => !other.includes(name)));
        // An empty cell says "nothing"; for names of calendars that is all the difference there is.
        const named = state.activities.map((one) => ({ ...known(one), calendar: one.calendar || null }));
        expect(refused).toEqual([]);
        expect(new Set(activities)).toEqual(new Set(named));
        expect(new Set(tags)).toEqual(new Set(state.tags.map(known)));
      }),
    );
  });

  test.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('also after a spreadsheet saved it with %s, other line ends and capital TRUE', (_, delimiter) => {
    const rows = Papa.parse<string[]>(csvOf(rich).slice(1).trimEnd()).data;
    const saved = Papa.unparse(rows, { delimiter, newline: '\n' }).replace(/\btrue\b/, 'TRUE');
    const { activities, tags, refused } = taken(saved);
    expect(refused).toEqual([]);
    expect(activities.map(({ id, organizer }) => [id, organizer])).toEqual(
      rich.activities.map(({ id, organizer }) => [id, organizer]),
    );
    expect(tags.map(({ energy }) => energy)).toEqual([-1, 2, 0]);
  });

  test('takes a line that somebody wrote by hand, the tag given at the end', () => {
    const { activities, tags } = taken(
      'title,id,source,start,end,zone,energy\nDraft,task:1,task,2026-11-16T09:00:00Z,2026-11-16T10:00:00Z,UTC,2\n',
    );
    expect(activities).toMatchObject([{ id: 'task:1', title: 'Draft', kind: null, people: [] }]);
    expect(tags).toEqual([
      {
        activity: 'task:1',
        energy: 2,
        taggedAt: '2026-11-16T10:00:00Z',
        note: '',
        updatedAt: '2026-11-16T10:00:00Z',
        device: 'csv',
      },
    ]);
  });

  test('refuses lines that are wrong, names them, and takes the others', () => {
    const line = (id: string, more: string) => `${id},task,"Draft\nof two lines",2026-11-16T09:00:00Z,${more}`;
    const csv = [
      'id,source,title,start,end,zone,energy',
      line('task:1', '2026-11-16T10:00:00Z,UTC,1'),
      line('task:2', '2026-11-16T10:00:00Z,UTC,7'),
      line('task:3', '2026-11-16T08:00:00Z,UTC,'),
      '',
      line('task:1', '2026-11-16T10:00:00Z,UTC,1'),
      line('task:4', '2026-11-16T10:00:00Z,Moon,'),
      line('task:5', '2026-11-16T10:00:00Z,UTC,very'),
      line('', '2026-11-16T10:00:00Z,UTC,1'),
      'task:6,task,"Draft',
    ].join('\n');
    const { activities, tags, refused } = taken(csv);
    expect([activities.length, tags.length]).toEqual([1, 1]);
    expect(refused).toEqual([
      { where: 'line 4 (task:2)', why: 'energy 7 is not one of -2, -1, 0, 1, 2' },
      { where: 'line 6 (task:3)', why: 'end 2026-11-16T08:00:00Z is before start 2026-11-16T09:00:00Z' },
      { where: 'line 9 (task:1)', why: 'has the same id as line 2' },
      { where: 'line 11 (task:4)', why: 'zone "Moon" is not a time zone' },
      { where: 'line 13 (task:5)', why: 'energy "very" is not one of -2, -1, 0, 1, 2' },
      { where: 'line 15', why: 'id "" is empty' },
      { where: 'line 17 (task:6)', why: 'its quotes do not match' },
    ]);
  });

  test('refuses a file of something else, whatever is in it', () => {
    expect(readActivitiesCsv('full_date,mood,note\n2026-11-16,good,\n')).toEqual({
      ok: false,
      reason: 'wrong-format',
      detail:
        'The file is not Updraft\'s CSV: its first line has no column "id", "source", "title", "start", "end", "zone".',
    });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readActivitiesCsv(text).ok === false));
  });
});
