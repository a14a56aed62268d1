import { inPoints } from './forms.ts';
import { spoken } from './spoken.ts';

const weeks = (n: number) => (n === 1 ? '1 week' : `${n} weeks`);
const tags = (n: number) => (n === 1 ? '1 tag' : `${n} tags`);

/** Words of the Moves tab: experiments and the shift planner. */
export const movesWords = spoken('movesWords', {
  lead: 'A small change with an end date shows more than a plan.',
  watching:
    'A study is running. What your tags come to stays hidden until it ends, so that watching does not bend them.',
  none: 'Moves are built on your tags, and there are none yet. Tag what you do for two weeks; experiments of your own can begin today.',

  experiments: 'Experiments',
  noExperiment: 'No experiment yet: one change, the sign you expect, and the day you look at it.',
  newExperiment: 'New experiment',
  past: 'Earlier experiments',
  dates: (from: string, until: string) => `${from} to ${until}`,
  counts: (kinds: string) => `Counts: ${kinds}`,
  allKinds: 'everything you tag',
  stopRule: (rule: string) => `Stop rule: ${rule}`,
  expects: {
    up: 'You expect more energy.',
    down: 'You expect less energy.',
    none: 'You expect nothing in particular.',
  },
  fromGuide: 'The guide',
  planned: (points: string, low: string, high: string) => `The plan promised ${inPoints(points)} (${low} to ${high}).`,

  coming: (from: string) => `Begins on ${from}.`,
  running: (days: number) =>
    days === 0 ? 'Ends today. The verdict comes tomorrow.' : days === 1 ? 'One more day.' : `${days} more days.`,
  noPeeking: 'No verdict before the end: who looks every day finds something by chance.',
  better: 'Better.',
  worse: 'Worse.',
  asExpected: (as: boolean | null) => (as === null ? '' : as ? 'As you expected.' : 'Not the way you expected.'),
  cannotTell: 'Cannot tell yet.',
  small: 'No difference worth a word: below ten points either way.',
  difference: (points: string, low: string, high: string) =>
    `${inPoints(points)} of energizing minus draining, like with like (90%: ${low} to ${high}).`,
  sides: (after: number, before: number) => `${weeks(after)} since, against ${weeks(before)} before.`,
  wouldTell: (more: number | undefined) =>
    more === undefined
      ? 'More weeks alone would hardly tell: a larger change would.'
      : `If the difference stays, about ${weeks(more)} more would tell.`,
  needs: (before: number, after: number) => {
    if (before > 0)
      return `Too few weeks with tags before the change (${weeks(before)} missing): these do not come back. Start it again later, from more tags.`;
    return `${weeks(after)} with tags ${after === 1 ? 'is' : 'are'} missing since the change: three on each side can tell.`;
  },
  extend: (n: number) => `Go on for ${weeks(n)}`,
  stop: 'Stop now',
  keep: 'Keep the change',
  letGo: 'Let it go',
  remove: 'Remove',
  undo: 'Undo',
  kept: 'You kept it.',
  letGone: 'You let it go.',
  stopped: 'Stopped. What was measured stays.',
  removed: 'Removed: it had not begun.',
  extended: (until: string) => `It now runs until ${until}.`,
  started: (until: string) => `Started. It runs until ${until}.`,
  failed: 'This could not be saved. Nothing has changed.',
  oneRuns: (title: string, until: string) =>
    `“${title}” runs until ${until}. Two changes at once are hard to tell apart.`,
  keepThat: 'Keep that one',
  startInstead: 'Start this instead',
  both: 'Run both',

  plotName: 'Weeks before and after',
  plotSentence: (before: number, after: number) =>
    `Mean of each week, energizing minus draining, like with like: ${weeks(before)} before, ${weeks(after)} after.`,
  plotColumns: ['Week', 'Side', 'Tags', 'Balance'],
  before: 'before',
  after: 'after',

  form: 'New experiment',
  formTitle: 'What is it called?',
  formChange: 'What do you change?',
  formExpected: 'What do you expect?',
  formFrom: 'Starts',
  formUntil: 'Ends',
  formStop: 'When do you stop early?',
  formKinds: 'What counts?',
  save: 'Start the experiment',
  cancel: 'Cancel',
  wrongTitle: 'Give it a name.',
  wrongDates: 'The end must come after the start, by three weeks or more to tell anything.',
  defaultStop: 'It causes somebody else a problem that a day cannot repair.',

  planner: 'Shift planner',
  plannerLead: 'Take hours from what drains, give them to what energizes. Every hour taken goes somewhere.',
  plannerNeeds: (n: number) => `A plan needs about ${tags(n)} more, in two kinds at least.`,
  week: (hours: string, n: number) =>
    `Your week as it is: ${hours} in the calendar and logged, the mean of ${weeks(n)}.`,
  take: 'Take from',
  give: 'Give to',
  hoursOf: (from: string, to: string) => `Hours from ${from} to ${to}`,
  less: (what: string) => `Less: ${what}`,
  more: (what: string) => `More: ${what}`,
  add: 'Another shift',
  drop: 'Remove this shift',
  seriesOf: (title: string, kind: string) => `${title} (${kind})`,
  shifted: (hours: string, target: string) => `${hours} shifted; a fifth of your week is ${target}.`,
  target: 'a fifth',
  change: (points: string) => inPoints(points),
  changeRange: (low: string, high: string) => `likely ${low} to ${high}`,
  fromTo: (now: string, then: string, low: string, high: string) =>
    `Energizing hours: about ${now} with the week as it is, about ${then} as planned (${low} to ${high}).`,
  measured: (share: string) => `Of your tagged hours so far, ${share} were energizing.`,
  unmoved: 'Move an hour to see what it would do.',
  fewTags: 'Too few tags to say how much: twelve at least.',
  planStart: 'Make it an experiment',
  planTitle: (hours: string, from: string, to: string) => `${hours} a week from ${from} to ${to}`,
  planMany: (hours: string) => `${hours} a week shifted`,
  planChange: (lines: readonly string[]) => lines.join('; '),
  planLine: (hours: string, from: string, to: string) => `${hours} from ${from} to ${to}`,

  series: 'What a series would give back',
  seriesLead:
    'Recurring meetings that drain more often than they energize, by the draining hours a week they would give back.',
  noSeries: 'No recurring meeting drains you more often than it energizes you, as far as six tags each can tell.',
  seriesBasis: (draining: number, of: number, hours: string) => `${draining} of ${tags(of)} draining · ${hours} a week`,
  ways: {
    drop: (hours: string) => `Dropped: gives back ${hours}`,
    shorten: (hours: string) => `A quarter shorter: ${hours}`,
    move: (hours: string, toward: string) => `Moved to ${toward}: about ${hours}`,
    merge: (hours: string, toward: string) => `Merged into “${toward}”: ${hours}`,
    'hand-over': (hours: string) => `Handed over: ${hours}`,
  },
  planIt: (title: string) => `Plan with it: ${title}`,
  plan: 'Plan with it',
  moreSeries: (n: number) => `Show ${n} more`,
});
