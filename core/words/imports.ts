import { spoken } from './spoken.ts';

const records = (count: string, one: boolean) => (one ? '1 record' : `${count} records`);

/** Words of what comes in. Counts come written out. */
export const importWords = spoken('importWords', {
  title: 'Import',
  restore: 'Restore backup',
  restoreWhy:
    'A backup of Updraft. It adds what the file has to what is here; where both have the same tag, the newer one stays.',
  csv: 'Import CSV',
  csvWhy:
    'Updraft’s own tables and calendars, Daylio, Toggl Track and Clockify (detailed reports), ActivityWatch, or any table with a column for when something was.',
  reading: 'Reading the file',
  writing: 'Writing',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was changed.',
  refusedWhole: 'Nothing was changed.',
  /** A backup with something wrong in it, which is refused whole. */
  wrong: (first: { where: string; why: string } | undefined, more: number) =>
    `${first?.where ? `${first.where}: ` : ''}${first?.why ?? ''}${more > 0 ? ` (and ${more} more)` : ''}.`,
  failed: 'The file could not be taken in, and nothing was changed.',
  preview: 'What this file would do',
  formats: {
    backup: 'A backup of Updraft',
    csv: 'Updraft’s table of activities',
    ics: 'A calendar',
    daylio: 'Entries of Daylio',
    toggl: 'A detailed report of Toggl Track',
    clockify: 'A detailed report of Clockify',
    activitywatch: 'Buckets of ActivityWatch',
    spreadsheet: 'A table',
  } as Record<string, string>,
  counts: (added: string, changed: string, same: string) => `${added} new, ${changed} changed, ${same} already here.`,
  section: 'Part',
  added: 'New',
  changed: 'Changed',
  same: 'The same',
  refused: (count: string, one: boolean) => (one ? '1 refused' : `${count} refused`),
  more: (count: string) => `and ${count} more`,
  choices: 'How it is read',
  groups: {
    column: 'Columns',
    dates: 'Dates',
    energy: 'Energy',
    kind: 'Kinds',
    length: 'Length',
    shortest: 'Shortest stretch',
  } as Record<string, string>,
  fields: {
    title: 'What it was',
    date: 'Day',
    start: 'Started',
    end: 'Ended',
    minutes: 'Minutes',
    hours: 'Hours',
    energy: 'Energy',
    kind: 'Kind',
    note: 'Note',
  } as Record<string, string>,
  noTag: 'No tag',
  noColumn: 'None',
  guessKind: 'Guess from the title',
  dates: (example: string) => `${example} is`,
  dateOrders: { dmy: 'day, month, year', mdy: 'month, day, year' } as Record<string, string>,
  length: 'An entry stands for the minutes before it',
  shortest: 'Minutes in one program that count as work',
  minutes: (count: string) => `${count} min`,
  first: 'The first of them',
  when: 'When',
  apply: 'Merge into my data',
  done: (added: string, changed: string) => `Merged: ${added} new, ${changed} changed.`,
  undo: 'Undo import',
  undone: (removed: string, one: boolean, kept: string, any: boolean) =>
    `Undone: ${records(removed, one)} taken out again.${any ? ` ${kept} stay, because you changed them since.` : ''}`,
});
