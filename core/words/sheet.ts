import { inPoints } from './forms.ts';
import { spoken } from './spoken.ts';
import type { Subject } from './trends.ts';

const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}`;

/** Words of the conversation sheet, on screen and on paper. On paper the person speaks: first person. */
export const sheetWords = spoken('sheetWords', {
  lead: 'Pick what you want to talk about. Names and titles stay out unless you let one in.',
  needs: (needed: number) =>
    `Nothing is tagged yet, so there is nothing to pick: counts come with the first tags, patterns from about ${needed} of one kind. Your own wishes can be written down now.`,
  sections: {
    patterns: 'What I noticed',
    shares: 'My hours',
    experiments: 'What I tried',
    wishes: 'What I would like',
  },
  staysOut: (name: string) => `“${name}” stays out`,
  letIn: (name: string) => `Let in “${name}”`,
  wish: 'A wish of your own',
  wishHint: 'Two mornings a week without meetings',
  add: 'Add',
  remove: 'Remove',
  removeWish: (text: string) => `Remove “${text}”`,
  hasName: (name: string) => `This line has a name or title in it: ${name}.`,
  preview: 'On paper',
  previewEmpty: 'Nothing is picked yet.',
  print: 'Print or save as PDF',
  picked: (count: number) => (count === 1 ? '1 line picked' : `${count} lines picked`),
  title: 'For our conversation',
  made: (day: string) => `Made on ${day} from my own notes on what gives me energy and what takes it.`,
  honest:
    'Counts are of meetings and tasks I tagged as they ended. A pattern is a place to look, not a verdict on anybody.',

  /** In the place of a name that was not let in. */
  masked: {
    series: { text: 'One recurring meeting', plural: false },
    person: { text: 'Meetings with one person', plural: true },
    kind: { text: 'One kind of my work', plural: false },
    experiment: 'An experiment',
  } satisfies Record<string, Subject | string>,
  claim: ({ text, plural }: Subject, side: 'energizing' | 'draining', count: number, of: number) =>
    side === 'draining'
      ? `${text} ${plural ? 'drain' : 'drains'} me: ${count} of ${of} were draining.`
      : `${text} ${plural ? 'give' : 'gives'} me energy: ${count} of ${of} were energizing.`,
  claimLess: ({ text, plural }: Subject, side: 'energizing' | 'draining', count: number, of: number) =>
    side === 'draining'
      ? `${text} ${plural ? 'give' : 'gives'} me less energy than the rest: ${count} of ${of} were energizing.`
      : `${text} ${plural ? 'drain' : 'drains'} me less than the rest: ${count} of ${of} were draining.`,
  leaning: ({ text, plural }: Subject, side: 'energizing' | 'draining', count: number, of: number) =>
    `${text} ${plural ? 'lean' : 'leans'} ${side} for me so far: ${count} of ${of}.`,
  counted: (count: number, up: number, level: number, down: number) =>
    `So far I tagged ${count === 1 ? '1 meeting or task' : `${count} meetings and tasks`}: ${up} energizing, ${level} neutral, ${down} draining.`,
  countOf: ({ text }: Subject, up: number, level: number, down: number) =>
    `${text} so far: ${up} energizing, ${level} neutral, ${down} draining.`,
  share: (up: string, down: string, hours: string) =>
    `About ${up} of my tagged hours gave me energy and ${down} took it (${hours} tagged).`,
  range: (low: string, high: string) => `The likely range of the first is ${low} to ${high}.`,
  weekly: ({ text }: Subject, hours: string) => `${text}: about ${hours} a week.`,
  tried: (title: string, from: string, until: string) => `${title}, ${from} to ${until}:`,
  better: (points: number, low: number, high: number) =>
    `${inPoints(signed(points))} of energizing minus draining (${signed(low)} to ${signed(high)}), likely real.`,
  notSure: (points: number, low: number, high: number) =>
    `${inPoints(signed(points))} of energizing minus draining so far; anything from ${signed(low)} to ${signed(high)} is possible.`,
  noResult: 'too early to say.',
});
