import { spoken } from './spoken.ts';

/** Words of what goes out: files and the report. */
export const exportWords = spoken('exportWords', {
  title: 'Export',
  lead: 'Everything is yours to take along. Files stay on this computer unless you move them.',
  backup: 'Export backup',
  backupWhy: 'Everything you made, in one file that Updraft restores exactly.',
  from: 'From',
  until: 'Until',
  rangeWhy:
    'Leave both empty for everything. With days, activities and tags of those days are in the file; kinds and what else you made always are.',
  csv: 'Export CSV',
  csvWhy: 'A table for a spreadsheet. No cell can become a formula.',
  table: 'Table',
  tables: {
    activities: 'Activities with their tags',
    kinds: 'Kinds',
    weeks: 'Weeks',
    statements: 'Statements',
  } as Record<string, string>,
  ics: 'Export iCalendar',
  icsWhy: 'Your tagged activities as a calendar file. The energy is the category, and Updraft reads it back.',
  markdown: 'Export report as Markdown',
  working: 'Writing the file',
  cancel: 'Cancel',
  cancelled: 'Cancelled. No file was written.',
  saved: (name: string) => `Saved as ${name}.`,
  failed: 'The file could not be written. Nothing was changed.',
  fileNames: {
    backup: 'backup',
    activities: 'activities',
    kinds: 'kinds',
    weeks: 'weeks',
    statements: 'statements',
    ics: 'calendar',
    markdown: 'report',
  } as Record<string, string>,
  reportTitle: 'Report',
  reportWhy:
    'What gives you energy and what takes it, how much, how sure that is, and what you tried; each with its numbers.',
  period: 'Period',
  periods: { '4': '4 weeks', '13': '13 weeks', '26': '26 weeks', '52': '52 weeks', all: 'All' } as Record<
    string,
    string
  >,
  print: 'Print report',
  notEnough: 'There is nothing to report yet: no tag in this period.',
  watching: 'You are watching: the report waits until your study is over.',
});

/** Words of the Markdown report and the tables. */
export const reportWords = spoken('reportWords', {
  title: 'Updraft report',
  asOf: (day: string) => `As of ${day}`,
  share: (share: string, low: string, high: string, tags: number, hours: string) =>
    `About ${share} of the tagged hours gave energy (likely between ${low} and ${high}; ${tags} tags, ${hours}).`,
  gives: 'What gives and what takes',
  none: 'Nothing can be said with confidence yet.',
  leanings: 'Not settled',
  columns: {
    what: 'What',
    group: 'Group',
    level: 'Said as',
    tags: 'Tags',
    energizing: 'Energizing',
    draining: 'Draining',
    difference: 'Difference',
    lower: 'Lower',
    upper: 'Upper',
    mean: 'Mean energy',
    week: 'Week',
    hours: 'Hours',
    share: 'Energizing share',
    levelOfWeek: 'Level',
  } as Record<string, string>,
  weeks: 'Weeks',
  kinds: 'Kinds',
  trend: 'How it went',
  tried: 'What was tried',
  nothingTried: 'No experiment has been started.',
  untagged: 'What was not tagged',
  method:
    'A difference is the energizing share minus the draining share, compared with the rest: −2 to 2, pulled toward no difference, with the range that holds in 90 of 100 cases. Mean energy is from −2, very draining, to 2, very energizing.',
});
