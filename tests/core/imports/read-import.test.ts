import { describe, expect, test } from 'vitest';
import { readImport } from '../../../core/imports/read-import.ts';
import type { Decisions } from '../../../core/imports/reading.ts';
import { backup, FILES, type FileName } from './files.ts';

const read = (name: FileName, decisions: Decisions = {}, content: string | Uint8Array = FILES[name]) => {
  const result = readImport(content, { name, zone: 'Europe/Berlin', today: '2026-11-22', decisions });
  if (!result.ok) throw new Error(result.detail);
  return result.value;
};
/** Title, start, end and energy of everything that would be taken. */
const told = (name: FileName, decisions?: Decisions) => {
  const { activities, tags } = read(name, decisions);
  const energyOf = new Map(tags.map(({ activity, energy }) => [activity, energy]));
  return activities.map(({ id, title, start, end }) => [title, start, end, energyOf.get(id)]);
};
const choices = (name: FileName, group: string) =>
  read(name)
    .choices.filter((one) => one.group === group)
    .map(({ said, value }) => [said, value]);

test.each<[FileName, string]>([
  ['backup.json', 'backup'],
  ['activities.csv', 'csv'],
  ['updraft.ics', 'ics'],
  ['calendar.ics', 'ics'],
  ['daylio_export.csv', 'daylio'],
  ['Toggl_time_entries.csv', 'toggl'],
  ['Clockify_Time_Report_Detailed.csv', 'clockify'],
  ['aw-buckets-export.json', 'activitywatch'],
  ['tabelle.csv', 'spreadsheet'],
])('%s is known by what it holds', (name, format) => {
  expect(read(name).format).toBe(format);
});

describe('a file of our own', () => {
  test('as a calendar gives back every tagged activity and its tag as they were', () => {
    const { activities, tags, refused } = read('updraft.ics');
    const tagged = new Set(backup.tags.map(({ activity }) => activity));
    expect(refused).toEqual([]);
    expect(tags).toEqual(expect.arrayContaining(backup.tags.map((tag) => expect.objectContaining(plain(tag)))));
    expect(activities.map(({ id }) => id).sort()).toEqual([...tagged].sort());
    for (const one of activities) {
      const before = backup.activities.find(({ id }) => id === one.id);
      expect(before).toMatchObject(one);
    }
  });

  test('as a calendar is not bound to the usual two years', () => {
    const old = FILES['updraft.ics'].replace(/20261116T/g, '20061116T');
    expect(read('updraft.ics', {}, old).activities.some(({ start }) => start.startsWith('2006'))).toBe(true);
  });
});
const plain = ({ activity, energy, taggedAt, note, updatedAt, device }: (typeof backup.tags)[number]) => ({
  ...{ activity, energy, taggedAt, note, updatedAt, device },
});

test('the categories of any calendar give their energy to the meeting', () => {
  expect(told('calendar.ics')).toEqual([
    ['Review', '2026-11-16T09:00:00Z', '2026-11-16T10:00:00Z', -1],
    ['Lunch talk', '2026-11-17T09:00:00Z', '2026-11-17T10:00:00Z', undefined],
  ]);
});

describe('Daylio', () => {
  test('moods become energies, each entry the half hour before it', () => {
    // 17:30 in Berlin in November is 16:30 in UTC.
    expect(told('daylio_export.csv')).toEqual([
      ['work, deep focus', '2026-11-16T16:00:00Z', '2026-11-16T16:30:00Z', 2],
      ['Standup', '2026-11-16T08:15:00Z', '2026-11-16T08:45:00Z', 0],
      ['reading', '2026-11-15T19:30:00Z', '2026-11-15T20:00:00Z', undefined],
    ]);
    expect(read('daylio_export.csv').tags[0]?.note).toBe('Long quiet afternoon');
  });

  test('all moods are shown with what they mean, one of the person’s own without a meaning yet', () => {
    expect(new Map(choices('daylio_export.csv', 'energy') as [string, string][])).toEqual(
      new Map([
        ['good', '1'],
        ['meh', '0'],
        ['mellow', ''],
        ['rad', '2'],
      ]),
    );
  });

  test('what a person decides counts', () => {
    expect(told('daylio_export.csv', { 'energy:mellow': '1', length: '60' })[2]).toEqual([
      'reading',
      '2026-11-15T19:00:00Z',
      '2026-11-15T20:00:00Z',
      1,
    ]);
  });

  test('a time that is none is refused with its line', () => {
    expect(read('daylio_export.csv').refused).toEqual([{ where: 'line 5', why: '"25:10" is not a time of day' }]);
  });

  test('an older file with its year apart is read, too', () => {
    const old = 'year,date,weekday,time,mood,activities,note\n2018,18 May,Friday,11:54 pm,awful,"cook",""\n';
    const { activities, tags } = read('daylio_export.csv', {}, old);
    expect([activities[0]?.end, tags[0]?.energy]).toEqual(['2018-05-18T21:54:00Z', -2]);
  });
});

describe('a time tracker', () => {
  test('Toggl Track: entries over midnight, descriptions, tags that speak of energy', () => {
    expect(told('Toggl_time_entries.csv')).toEqual([
      ['Review, round two', '2026-11-16T08:00:00Z', '2026-11-16T09:30:00Z', -1],
      ['Prototype', '2026-11-16T22:30:00Z', '2026-11-16T23:15:00Z', 1],
      ['Atlas', '2026-11-17T10:00:00Z', '2026-11-17T10:20:00Z', undefined],
    ]);
    expect(read('Toggl_time_entries.csv').refused).toEqual([{ where: 'line 5', why: '"yesterday" is not a date' }]);
  });

  test('a tag means what the person says it does', () => {
    const decided = { 'energy:client': '2', 'energy:draining': '' };
    expect(told('Toggl_time_entries.csv', decided)[0]?.[3]).toBe(2);
    expect(choices('Toggl_time_entries.csv', 'energy')).toEqual([
      ['draining', '-1'],
      ['energizing', '1'],
      ['client', ''],
    ]);
  });

  test('two tags of different energies leave an entry without one, and it is said', () => {
    const both = FILES['Toggl_time_entries.csv'].replace('"draining, client"', '"draining, energizing"');
    const { tags, refused } = read('Toggl_time_entries.csv', {}, both);
    expect(tags).toHaveLength(1);
    expect(refused[0]).toEqual({
      where: 'line 2',
      why: 'its tags name different energies; it is taken without a tag',
    });
  });

  test('Clockify: American dates and halves of the day', () => {
    expect(told('Clockify_Time_Report_Detailed.csv')).toEqual([
      ['Interview', '2026-11-16T13:00:00Z', '2026-11-16T14:30:00Z', -2],
      ['Write-up', '2026-11-17T08:00:00Z', '2026-11-17T08:45:00Z', undefined],
    ]);
  });

  test('dates that could be read both ways are a choice, with what they mean unless one decides', () => {
    const early = FILES['Clockify_Time_Report_Detailed.csv']
      .replaceAll('11/16/2026', '11/06/2026')
      .replaceAll('11/17/2026', '11/07/2026');
    const usual = read('Clockify_Time_Report_Detailed.csv', {}, early);
    expect(usual.choices.find(({ group }) => group === 'dates')).toMatchObject({ said: '11/06/2026', value: 'mdy' });
    expect(usual.activities[0]?.start).toBe('2026-11-06T13:00:00Z');
    const decided = read('Clockify_Time_Report_Detailed.csv', { dates: 'dmy' }, early);
    expect(decided.activities[0]?.start).toBe('2026-06-11T12:00:00Z');
  });
});

describe('ActivityWatch', () => {
  test('windows become stretches of one program while the person was there, stopwatches are taken as they are', () => {
    // Mail for a minute does not part the half hour in the editor; the browser ran while nobody was there.
    expect(told('aw-buckets-export.json')).toEqual([
      ['Draft the plan', '2026-11-16T10:00:00Z', '2026-11-16T10:45:00Z', undefined],
      ['Editor', '2026-11-16T08:00:00Z', '2026-11-16T08:30:00Z', undefined],
    ]);
  });

  test('titles of windows are never taken, other buckets are refused by name', () => {
    const { activities, refused } = read('aw-buckets-export.json');
    expect(JSON.stringify(activities)).not.toMatch(/secret|Inbox/);
    expect(refused).toEqual([
      { where: 'bucket aw-watcher-web-firefox', why: 'holds web.tab.current, not stretches of work' },
    ]);
  });

  test('the shortest stretch is a choice', () => {
    expect(told('aw-buckets-export.json', { shortest: '60' })).toHaveLength(1);
  });
});

describe('a plain table', () => {
  test('its columns are guessed from their names, in other languages too, its energies from their scale', () => {
    expect(told('tabelle.csv')).toEqual([
      ['Planung', '2026-11-16T08:00:00Z', '2026-11-16T09:30:00Z', 1],
      ['Schreiben', '2026-11-16T13:00:00Z', '2026-11-16T14:00:00Z', 2],
      ['Nachtschicht', '2026-11-17T22:30:00Z', '2026-11-17T23:30:00Z', -2],
    ]);
    expect(read('tabelle.csv').refused).toEqual([{ where: 'line 5', why: '"32.11.2026" is not a date' }]);
    expect(read('tabelle.csv').activities[0]).toMatchObject({ kind: 'planning', kindBy: 'person' });
  });

  test('columns can be chosen', () => {
    expect(told('tabelle.csv', { 'column:title': '5', 'column:end': '' })[0]).toEqual([
      'planning',
      '2026-11-16T08:00:00Z',
      '2026-11-16T08:30:00Z',
      1,
    ]);
  });

  test('a kind that is none of ours is a choice', () => {
    expect(choices('tabelle.csv', 'kind')).toEqual([
      ['planning', 'planning'],
      ['Essay', ''],
    ]);
    expect(read('tabelle.csv', { 'kind:Essay': 'writing' }).activities[1]?.kind).toBe('writing');
  });

  test('without a column for when, it says which choice is missing', () => {
    expect(read('tabelle.csv', {}, 'colour,shape\nred,round\n')).toMatchObject({
      activities: [],
      refused: [{ where: 'line 1', why: 'no column says when something was: choose one for “date” or “start”' }],
    });
  });

  test('UTF-16 and Windows-1252, as spreadsheets save them, are read', () => {
    const text = 'Start\tTitle\n2026-11-16 09:00\tGespräch\n';
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...Array.from(text, (sign) => sign.charCodeAt(0)).flatMap((code) => [code, 0]),
    ]);
    expect(read('tabelle.csv', {}, wide).activities[0]?.title).toBe('Gespräch');
    const narrow = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    expect(read('tabelle.csv', {}, narrow).activities[0]?.title).toBe('Gespräch');
  });
});

test.each([
  ['notes.docx', 'x', 'unknown-format', 'Updraft understands files that end in .json, .csv, .tsv, .txt, .ics.'],
  ['empty.csv', '', 'unreadable', 'The file holds no table: there is no line below a first.'],
  [
    'other.json',
    '{"a":1}',
    'unreadable',
    'The file is JSON, but not an Updraft backup: it does not say so in "format".',
  ],
  ['none.ics', 'hello', 'unreadable', 'The file is not a calendar: nothing in it begins one.'],
  ['none.json', '{"buckets":{}}', 'unreadable', 'The file is an export of ActivityWatch without a bucket.'],
])('%s is refused as a whole', (name, content, reason, detail) => {
  expect(readImport(content, { name, zone: 'UTC', today: '2026-11-22' })).toEqual({ ok: false, reason, detail });
});

test('the same file read again gives the same records', () => {
  for (const name of Object.keys(FILES) as FileName[]) expect(read(name)).toEqual(read(name));
});
