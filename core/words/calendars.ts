import { spoken } from './spoken.ts';

const untaggedOnes = (count: string) => `${count} untagged ${count === '1' ? 'meeting' : 'meetings'}`;
const meetings = (count: string, one: boolean) => (one ? '1 meeting' : `${count} meetings`);

/** Words of the options page about calendar files and calendar addresses. Counts come written out, with how many they are. */
export const calendarWords = spoken('calendarWords', {
  title: 'Calendars',
  lead: 'Updraft reads Google Calendar and Outlook on the web while you look at them. Other calendars can come from a file or an address.',
  file: 'Import calendar file',
  fileWhy: 'A file that ends in .ics, as every calendar can export it. Two years back and five weeks ahead are read.',
  reading: 'Reading the file',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was changed.',
  refused: 'Nothing was changed.',
  unreadable: 'The file could not be read.',
  tooLarge: 'The file is larger than 100 MB, more than Updraft reads.',
  preview: 'What this file would add',
  nothing: 'No meeting in the last two years or the next five weeks.',
  found: (count: string, one: boolean, from: string, until: string) =>
    from === until ? `${meetings(count, one)} on ${from}.` : `${meetings(count, one)} from ${from} to ${until}.`,
  known: (count: string, all: boolean) => (all ? 'All are here already.' : `${count} are here already.`),
  leftOut: 'Left out',
  leftOutNames: {
    allDay: 'All-day entries',
    cancelled: 'Cancelled meetings',
    declined: 'Declined meetings',
    free: 'Entries marked as free',
    outOfOffice: 'Out of office',
    other: 'Tasks and other entries',
  },
  refusedParts: 'Could not be read',
  more: (count: string) => `and ${count} more`,
  apply: 'Add to my calendar data',
  adding: 'Adding',
  notAdded: 'The meetings could not be written, and nothing was changed.',
  added: (added: string, one: boolean, changed: string, same: string) =>
    `${meetings(added, one)} added, ${changed} brought up to date, ${same} already here.`,
  undo: 'Undo',
  undone: (removed: string, kept: string) =>
    kept === '0' ? `${removed} taken out again.` : `${removed} taken out again; ${kept} stay because you tagged them.`,
  addresses: 'Calendar addresses',
  addressesWhy:
    'A calendar that publishes itself at an address is looked at every six hours. Your browser asks before anything is fetched from there.',
  noAddresses: 'None yet. Updraft makes no request to anywhere.',
  add: 'Add calendar address',
  address: 'Address',
  addressHint: 'https://… or webcal://…',
  addressWhere:
    'In Google Calendar it is the “Secret address in iCal format” of a calendar’s settings; in Outlook the ICS link of a published calendar.',
  secret: 'Whoever has the address can read the calendar. It is kept in your backups.',
  save: 'Add',
  asking: 'Your browser asks whether Updraft may fetch from there. After that the calendar is read.',
  isAdded: (name: string, added: string, one: boolean) => `${name}: ${meetings(added, one)} added.`,
  refresh: 'Refresh now',
  remove: 'Remove',
  allow: 'Allow',
  /** Accessible names: which calendar a button is for. */
  of: (verb: string, name: string) => `${verb}: ${name}`,
  refreshing: 'Looking',
  notAllowedHere: 'Not looked at: your browser has not been asked for it on this computer.',
  lookedAt: (when: string, count: string, one: boolean) => `${when}: ${meetings(count, one)}.`,
  failedAt: (when: string, why: string) => `${when}: ${why}`,
  removed: (name: string, removed: string, kept: string) =>
    kept === '0'
      ? `${name} removed, with ${untaggedOnes(removed)} that came from it.`
      : `${name} removed, with ${untaggedOnes(removed)} that came from it. ${kept === '1' ? 'One tagged one stays' : `${kept} tagged ones stay`}.`,
});
