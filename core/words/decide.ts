import { inPoints } from './forms.ts';
import { spoken } from './spoken.ts';

const weeks = (n: number) => (n === 1 ? '1 week' : `${n} weeks`);

/** Words of the Decide tab. */
export const decideWords = spoken('decideWords', {
  lead: 'An offer, a promotion, a project: would more of your week give you energy?',
  none: 'Write down what hours would change, and your own tags say what that would be like. No decision is written down yet.',
  watching:
    'A study is running: what your tags say of a decision stays hidden until it ends. You can write it down now.',
  fresh: 'New decision',
  open: 'Open',
  due: 'Time to look back',
  decided: 'Decided',
  back: 'All decisions',
  types: {
    offer: 'Offer',
    promotion: 'Promotion',
    project: 'Project',
    independence: 'Going independent',
    other: 'Something else',
  },
  title: 'What do you call it?',
  untitled: 'Untitled decision',
  answerBy: 'Answer by',
  by: (day: string) => `answer by ${day}`,
  save: 'Save',
  failed: 'This could not be saved. Nothing has changed.',
  remove: 'Remove this decision',
  removed: 'Removed.',
  undo: 'Undo',

  hours: 'What would change in a week?',
  hoursHint: 'Hours a week more or less than now. Leave at 0 what stays.',
  changeOf: (kind: string) => `Change of ${kind}, hours a week`,
  less: (kind: string) => `Less ${kind}`,
  more: (kind: string) => `More ${kind}`,
  addKind: 'Add a kind of work',
  ownKind: 'Something new …',
  newName: 'What is it called?',
  add: 'Add',
  like: (kind: string) => `${kind} is most like`,
  likeNothing: 'nothing I know',
  week: (hours: string, n: number) => `Your week now: ${hours}, the mean of ${weeks(n)}.`,
  noWeek: 'There are no hours in your calendar yet; the changes are kept, and weighed once there are tags.',

  weighed: 'What your tags say',
  notEnough: 'Your tags cannot say yet: it takes twelve, and most of the new week in kinds that you have tagged.',
  unchanged: 'Change an hour to see what it would do.',
  change: (points: string) => inPoints(points),
  changeRange: (low: string, high: string) => `likely ${low} to ${high}`,
  fromTo: (now: string, later: string, low: string, high: string) =>
    `Energizing hours: about ${now} of the week as it is, about ${later} of the week to come (${low} to ${high}).`,
  noSide: 'The range reaches to both sides: by energy alone, your tags do not decide this.',
  measured: (share: string) => `Of your tagged hours so far, ${share} were energizing.`,
  unseen: (part: string) => `${part} of that week is work you have never tagged.`,
  borrowed: (part: string) => `${part} of it borrows the rate of something like it, with a wider range.`,
  matters: (kind: string, points: string) =>
    `The hour that matters most: ${kind}. One more a week is ${inPoints(points)}.`,
  leastKnown: (kind: string) =>
    `What is known least: ${kind}. A few weeks of it on trial would say more than thinking.`,
  barNow: 'Now',
  barLater: 'Then',
  barsName: 'Energizing share now and then',

  directions: 'Which way does it point?',
  directionsHint: 'Choose what you want more of. It is kept in your profile.',
  direction: {
    creative: 'Creative',
    technical: 'Technical',
    impact: 'Impact',
    autonomy: 'Autonomy',
    collaboration: 'Collaboration',
  },
  directionLine: (name: string, before: string, after: string) => `${name}: ${before} a week now, ${after} then`,
  editLeanings: 'What each kind holds',
  leaningsHint: 'None, some or much of each. Updraft begins with what is usual; change what is not so for you.',
  amounts: ['none', 'some', 'much'],
  amountOf: (kind: string, direction: string) => `${direction} in ${kind}`,

  hidden: 'What pay and title cannot show',
  hiddenHours: (kind: string, hours: string, draining: number, of: number) =>
    `${hours} a week more of ${kind}: ${draining} of ${of} tags of it were draining.`,
  hiddenLoss: (kind: string, hours: string, energizing: number, of: number) =>
    `${hours} a week less of ${kind}: ${energizing} of ${of} tags of it were energizing.`,
  hiddenAsk: [
    'Whose calendar decides what your week looks like?',
    'Which of the new hours could you stop doing after a year?',
    'What would you do in the second year, when it is no longer new?',
  ],

  trap: 'One plain question: is one of these part of it?',
  traps: {
    'sticking-it-out': 'I give it one more year, and have before',
    escape: 'I want to get away, more than to somewhere',
    handcuffs: 'The money makes it hard to look',
    'sunk-cost': 'I have put too much in to change',
    none: 'None of these',
  },
  trapSaid: {
    'sticking-it-out': 'You said: one more year, again. Write down what would have to be different by then.',
    escape: 'You said: away, more than to somewhere. A small taste of the new work costs less than the leap.',
    handcuffs: 'You said: the money. Count what a drained week costs, too, before you compare.',
    'sunk-cost': 'You said: too much put in. What is put in is gone either way; the next hours are not.',
    none: 'You said: none of the usual traps.',
  },
  trapGuide: 'Read about it',

  journal: 'Journal',
  outcome: 'What did you choose?',
  why: 'Why? What should you remember?',
  lookBackOn: 'Look back on',
  decide: 'Write it down',
  needsOutcome: 'Say what you chose.',
  chose: (outcome: string, day: string) => `${day}: ${outcome}`,
  because: (why: string) => `Because: ${why}`,
  looksBack: (day: string) => `You look back on ${day}.`,
  said: (change: string, low: string, high: string) => `Your tags said then: ${inPoints(change)} (${low} to ${high}).`,
  reopen: 'Open it again',

  lookBack: 'Looking back',
  before: (share: string, hours: string, n: number) => `Before: ${share} energizing, of ${hours} in ${weeks(n)}.`,
  since: (share: string, hours: string, n: number) => `Since: ${share} energizing, of ${hours} in ${weeks(n)}.`,
  noBefore: 'No tags from before.',
  noSince: 'No full week with tags since.',
  compared: (points: string, low: string, high: string) =>
    `Like with like, energizing minus draining: ${inPoints(points)} (90%: ${low} to ${high}).`,
  better: 'Better since, likely for real.',
  worse: 'Worse since, likely for real.',
  cannotTell: 'By the tags, better or worse cannot be told.',
  note: 'What do you make of it?',
  done: 'Looked back',
  lookedBack: (day: string) => `You looked back on ${day}.`,
});
