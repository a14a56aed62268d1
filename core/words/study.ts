import { spoken } from './spoken.ts';

const tags = (count: number) => (count === 1 ? '1 tag' : `${count} tags`);
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** Words of the two-week study: its plan and its report. */
export const studyWords = spoken('studyWords', {
  lead: 'Tag every meeting and larger task for two weeks, and do not judge yet.',
  how: 'A press as each thing ends is enough. While you watch, Updraft keeps its conclusions to itself; at the end you read what gave energy, what took it, and what is not known yet.',
  needs: 'It needs nothing but your calendar. About three tags a day make a useful report.',
  from: 'First day',
  to: 'Last day',
  workDays: 'Work days',
  hours: 'Hours that count',
  hoursFrom: 'From',
  hoursUntil: 'To',
  hoursWhy: 'What begins outside these is tagged as ever, but not counted in the report.',
  reminder: 'A quiet reminder as meetings end helps; it is off unless you choose it.',
  setReminders: 'Set reminders',
  start: 'Start the study',
  planned: (from: string, to: string) => `Your study runs from ${from} to ${to}.`,
  drop: 'Call it off',
  another: 'Plan another study',
  faults: {
    'ends-before': 'The last day is before the first.',
    over: 'The last day is over already.',
    'too-early': 'It can begin this week at the earliest.',
    'too-long': 'Four weeks at most.',
    'no-days': 'None of your work days lies between these.',
    'no-hours': 'The hours end before they begin.',
  },

  report: 'What the study says',
  span: (from: string, until: string) => `${from} to ${until}`,
  none: 'Nothing was tagged in these days, so there is nothing to report. You can plan another study whenever it suits you.',
  basis: (count: number, on: number, of: number, hours: string) =>
    `${tags(count)} on ${days(on)}, ${hours}. ${count} of ${of} meetings and tasks were tagged.`,
  share: (share: string) => `About ${share} of the tagged hours gave you energy.`,
  few: (count: number, needed: number) =>
    `${tags(count)}: too few for a share, which needs ${needed}. The counts below are all there is.`,
  range: (low: string, high: string) => `The likely range is ${low} to ${high}.`,
  sides: (up: number, level: number, down: number) => `${up} energizing, ${level} neutral, ${down} draining.`,
  recalled: (count: number) =>
    count === 1 ? '1 of them was given from memory.' : `${count} of them were given from memory.`,
  counts: 'These are counts of two weeks, not findings: they say where to look.',
  gives: 'What gave',
  takes: 'What took',
  open: 'Not known yet',
  noGives: 'Nothing with three tags or more mostly gave energy.',
  noTakes: 'Nothing with three tags or more mostly took energy.',
  noOpen: 'Everything you tagged went mostly one way.',
  ofTags: (count: number, of: number, side: 'energizing' | 'draining') => `${count} of ${of} ${side}`,
  all: (up: number, level: number, down: number) => `${up} energizing, ${level} neutral, ${down} draining`,
  needsMore: (count: number) => `needs about ${count} more`,
  singles: (names: readonly string[], language: string) =>
    `One tag each: ${new Intl.ListFormat(language).format(names)}.`,
  settles: (count: number) => `about ${count} more would settle it`,
  mixed: 'points both ways',
  neutral: 'mostly neutral',
  first: 'The first days',
  firstFew: 'Too few tags to compare the first days with the later ones.',
  firstCounts: (on: number, up: number, of: number, laterUp: number, laterOf: number) =>
    `In the first ${days(on)} ${up} of ${of} tags were energizing, afterwards ${laterUp} of ${laterOf}.`,
  firstSame: 'No difference you could rely on: watching does not seem to have changed what you tagged.',
  firstDiffers: 'They differ. Beginning to watch often changes things at first, so trust the later days more.',
  guides: 'Three guides that fit',
  noGuides: 'No guide is called for yet.',
  try: 'One experiment to try',
  noTry: 'There is no experiment to propose yet.',
});
