import { spoken } from './spoken.ts';

/** Words of the dialog for work that is on no calendar. */
export const logWords = spoken('logWords', {
  title: 'Log other work',
  edit: 'Edit work',
  repeat: (title: string, minutes: number) => `Like last time: ${title}, ${minutes} min`,
  what: 'What was it?',
  whatHint: 'Writing the report',
  kind: 'Kind',
  started: 'Started',
  minutes: 'Minutes',
  save: 'Save',
  cancel: 'Cancel',
  needsTitle: 'Say in a few words what it was.',
  needsEnergy: 'Choose how it left you.',
  needsMinutes: 'Minutes from 1 to 1440.',
  needsStart: 'When did it start?',
  inFuture: 'That has not ended yet.',
  saved: 'Logged.',
});
