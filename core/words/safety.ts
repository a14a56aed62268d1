import { spoken } from './spoken.ts';

const records = (count: number) => (count === 1 ? '1 record' : `${count} records`);
const things = (activities: number, tags: number) =>
  `${activities === 1 ? '1 activity' : `${activities} activities`} and ${tags === 1 ? '1 tag' : `${tags} tags`}`;

/** Words about keeping data safe: what was here before, checking, room, erasing a part. */
export const safetyWords = spoken('safetyWords', {
  title: 'Safety',
  snapshots: 'Bring back an earlier state',
  snapshotsWhy:
    'Before a restore, an import, a calendar file or the erasing of a part, Updraft keeps what was here for 30 days. Bringing one back replaces what is here now, which is kept in turn.',
  noSnapshots: 'Nothing kept yet.',
  reasons: {
    'before-restore': 'before a restore',
    'before-import': 'before an import',
    'before-erase': 'before an erasing',
    'before-update': 'before an update of Updraft',
    'before-sync': 'before a merge',
  } as Record<string, string>,
  snapshot: (when: string, why: string, activities: number, tags: number) =>
    `${when}, ${why}: ${things(activities, tags)}`,
  bringBack: 'Bring back',
  broughtBack: 'Brought back.',
  check: 'Check my data',
  checkWhy:
    'Reads every record and makes what is computed from them anew. Damaged records are set aside, none is deleted.',
  checking: 'Checking.',
  allWell: (count: number) => `${records(count)} checked. All are well.`,
  setAside: (count: number, damaged: number) =>
    `${records(count)} checked. ${damaged === 1 ? '1 was damaged and is' : `${damaged} were damaged and are`} set aside below; everything else can be read.`,
  damaged: 'Set aside',
  exportDamaged: 'Export what was set aside',
  room: 'Room',
  used: (used: string, quota: string) => `Updraft uses ${used} of the ${quota} this browser would give it.`,
  isKept: 'The browser keeps it until you erase it.',
  notKept: 'The browser may clear it when the disk is nearly full. Keep a backup elsewhere.',
  askToKeep: 'Ask the browser to keep it',
  eraseSome: 'Erase a part',
  eraseSomeWhy:
    'Activities with their tags and notes, from these days or of one calendar. Other machines that merge erase them too.',
  from: 'From',
  until: 'Until',
  calendar: 'Calendar',
  anyCalendar: 'Choose one',
  eraseDays: 'Erase these days',
  eraseCalendar: 'Erase this calendar',
  chooseDays: 'Choose the first and the last day.',
  chooseCalendar: 'Choose a calendar.',
  erasedSome: (activities: number, tags: number, left: number) =>
    `Erased: ${things(activities, tags)}. ${left === 1 ? '1 activity is' : `${left} activities are`} left. What was here can be brought back for 30 days.`,
  encrypted: 'Encrypted backup',
  encryptedWhy:
    'Readable only with the passphrase, which is kept nowhere: without it the file is lost. Merge it on another machine and both have the same.',
  passphrase: 'Passphrase',
  exportEncrypted: 'Export encrypted backup',
  mergeEncrypted: 'Merge encrypted backup',
  tooShort: (letters: number) => `The passphrase needs ${letters} characters or more.`,
  encrypting: 'One moment.',
  notEncrypted: 'The file is no encrypted backup of Updraft. Nothing was changed.',
  wrongPassphrase: 'That passphrase does not open this file, or the file was changed.',
  newer:
    'A newer Updraft has kept data here, and this one cannot read it. Nothing was changed. Update Updraft to go on.',
  blocked:
    'Another tab holds the data while Updraft is being updated. Close other tabs of Updraft; this goes on by itself.',
  full: 'There is no room left on this disk, so nothing can be saved. Free some space and try again.',
  failedStep:
    'Your data could not be brought up to this version. It is as it was. Restart the browser; if that does not help, reinstalling the version before this one reads it.',
});

/** What a door says where the database could not be opened, by the name of the error; undefined for any other. */
export const openProblem = (name: string): string | undefined =>
  ({
    VersionError: safetyWords.newer,
    BlockedError: safetyWords.blocked,
    QuotaExceededError: safetyWords.full,
    AbortError: safetyWords.failedStep,
  })[name];
