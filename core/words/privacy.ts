import { spoken } from './spoken.ts';

const titles = (count: string, one: boolean) => (one ? '1 title' : `${count} titles`);

/** Words of the options page about titles that are not kept. Counts come written out, with whether they are one. */
export const privacyWords = spoken('privacyWords', {
  redaction: 'Titles that are not kept',
  redactionWhy:
    'Before anything is written, the title is left out where a rule says so. Time, kind and energy stay, so what you tag still counts. Rules hold for calendar pages, files, addresses, logged work and restored backups.',
  all: 'Keep no titles',
  add: 'Leave out titles',
  by: { word: 'with the word', calendar: 'of the calendar', kind: 'of the kind' },
  word: 'Word or phrase',
  wordHint:
    'Found anywhere in a title, in any case. It is written scrambled, so that it cannot be found on the disk either.',
  calendar: 'Calendar',
  noCalendars: 'No calendar is known yet.',
  kind: 'Kind',
  addRule: 'Add rule',
  rules: 'Your rules',
  rule: {
    all: () => 'All titles',
    word: (word: string) => `Titles with “${word}”`,
    calendar: (calendar: string) => `Titles of the calendar ${calendar}`,
    kind: (kind: string) => `Titles of the kind ${kind}`,
  },
  remove: 'Remove',
  /** Accessible name: which rule the button is for. */
  removeRule: (rule: string) => `Remove: ${rule}`,
  added: 'Rule added. It holds from now on.',
  removed: 'Rule removed. A title comes back when its page shows it again.',
  undo: 'Undo',
  wouldTake: (count: string, one: boolean, all: string) =>
    `It would take ${titles(count, one)} of the ${all} stored now.`,
  wouldTakeNone: 'No title that is stored now matches.',
  more: (count: string) => `and ${count} more`,
  past: (count: string, one: boolean) =>
    `${titles(count, one)} that your rules would leave out ${one ? 'is' : 'are'} still stored from before.`,
  redactPast: 'Redact past titles too',
  redactAsk: (count: string, one: boolean) =>
    `This takes ${titles(count, one)} out for good. Export a backup first if you might want ${one ? 'it' : 'them'} back.`,
  redactConfirm: 'Yes, take the titles out',
  redactKeep: 'Keep them',
  redacted: (count: string, one: boolean) => `${titles(count, one)} taken out.`,
  redactNote: 'The browser may keep overwritten bytes in its own files for a while until it tidies up.',
  failed: 'That could not be kept. Nothing was changed.',
});
