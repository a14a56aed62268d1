import { spoken } from './spoken.ts';

/** Words of the options page about kinds and people. Counts come written out, with whether they are one. */
export const kindsSectionWords = spoken('kindsSectionWords', {
  title: 'Kinds',
  lead: 'What sort of work it was. Updraft guesses from the title and learns from every correction; here you name the kinds and say how good you are at each. What you are good at and drained by is worth knowing.',
  kind: 'Kind',
  activities: 'Activities',
  skill: 'Your skill',
  skillOf: (kind: string) => `Your skill: ${kind}`,
  notRated: 'Not rated',
  skills: ['1, new to it', '2', '3, solid', '4', '5, excellent'] as readonly string[],
  rename: 'Rename',
  renameOf: (kind: string) => `Rename: ${kind}`,
  name: 'Name',
  save: 'Save',
  cancel: 'Cancel',
  merge: 'Merge',
  mergeOf: (kind: string) => `Merge: ${kind}`,
  mergeInto: (kind: string) => `Merge ${kind} into`,
  merged: (count: string, one: boolean, into: string) =>
    `${one ? '1 activity' : `${count} activities`} moved to ${into}.`,
  undo: 'Undo',
  undone: 'Undone.',
  add: 'Add kind',
  addName: 'New kind',
  taken: 'There is a kind with that name.',
  added: (name: string) => `${name} added.`,
  renamed: (name: string) => `Renamed to ${name}.`,
  rated: (name: string) => `Skill kept: ${name}.`,
  failed: 'That could not be kept. Nothing was changed.',
  people: 'People',
  peopleWhy:
    'Updraft keeps no names and no addresses of the people you meet, only marks that tell them apart. Give one a name if you want to read it in your trends: the meetings you share say who it is.',
  peopleNone: 'Nobody was in three of your meetings yet.',
  peopleIn: 'Show people of',
  peopleAll: 'All meetings',
  inMeetings: (count: string, one: boolean, titles: string) =>
    `In ${one ? '1 meeting' : `${count} meetings`}: ${titles}`,
  alias: 'Name for this person',
  aliasKept: (name: string) => `Kept: ${name}.`,
  aliasGone: 'Name taken away.',
  morePeople: (count: string) => `and ${count} more. Choose a meeting to find them.`,
});
