import { spoken } from './spoken.ts';

const kinds = (n: number) => (n === 1 ? '1 kind' : `${n} kinds`);

/** Words of energy × skill. */
export const matrixWords = spoken('matrixWords', {
  name: 'Energy and skill',
  lead: 'Being good at something and liking it are two things.',
  none: 'A kind has its place here from six tags on four days on.',
  ask: (kind: string) => `How skilled are you at ${kind}?`,
  askLine: (n: number) => `${kinds(n)} more to rate`,
  skill: (kind: string) => `Skill in ${kind}`,
  levels: ['1, beginner', '2', '3, solid', '4', '5, expert'],
  rated: 'Saved. You can change it below.',
  failed: 'This could not be saved. Nothing has changed.',
  sentence: (n: number, average: string) =>
    `${kinds(n)} by skill and by the energizing share of their tags, each with its likely range; the line is your own average, ${average}.`,
  columns: ['Kind', 'Skill', 'Energizing share', 'from', 'to', 'Tags', 'Cell'],
  skillAxis: 'Skill',
  cells: { gifts: 'Gifts', cage: 'Cage', promise: 'Promise', shed: 'Shed', between: 'In between' },
  means: {
    gifts: 'Skilled, and it gives you energy.',
    cage: 'Skilled, and it drains you.',
    promise: 'Not skilled yet, and it gives you energy.',
    shed: 'Not skilled, and it drains you.',
    between: 'Neither one nor the other so far.',
  },
  next: {
    gifts: 'Guard these hours, and give them one more.',
    cage: 'Hand over an hour before you are asked for two more.',
    promise: 'Take an hour a week to get better at it.',
    shed: 'Drop, shorten or hand over what you can.',
    between: 'Leave it; more tags will place it.',
  },
  line: (kind: string, hours: string, energizing: number, of: number) =>
    `${kind}: ${hours} a week, ${energizing} of ${of} energizing`,
  soFar: 'so far',
  plan: 'Plan an hour',
  guide: 'Read',
  average: (share: string) => `Above the line is more than your own average, ${share}.`,
  change: 'Change skills',
});
