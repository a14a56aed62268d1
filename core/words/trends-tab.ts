import type { Period } from '../period.ts';
import { inPoints, n } from './forms.ts';
import { spoken } from './spoken.ts';

const tags = (count: number) => (count === 1 ? '1 tag' : `${n(count)} tags`);
const weeks = (count: number) => (count === 1 ? 'one week' : `${count} weeks`);

/** Words of the Trends tab. */
export const trendsTabWords = spoken('trendsTabWords', {
  none: 'No tags yet.',
  noneHint: 'Tag a few meetings as they end. After about a week this page starts to say something.',
  nonePeriod: 'No tags in this period.',
  loading: 'One moment: your tags are being counted.',
  soFar: (count: number) => `${tags(count)} so far.`,
  share: (percent: string) => `About ${percent} of your tagged hours gave you energy.`,
  basis: (count: number, hours: string, days: number) =>
    `${tags(count)} over ${hours}${days > 0 ? `, in ${weeks(days)}` : ''}.`,
  range: (low: string, high: string) => `Likely ${low} to ${high}.`,
  sides: (energizing: number, neutral: number, draining: number) =>
    `${n(energizing)} energizing, ${n(neutral)} neutral, ${n(draining)} draining.`,
  firstTwoWeeks: 'The first two weeks only count: who starts to watch often changes first. Nothing is claimed yet.',
  period: 'Period',
  periods: (period: Period) =>
    period === 'all' ? 'Everything' : period === 52 ? 'Last 52 weeks' : `Last ${period} weeks`,
  failed: 'This period could not be worked out. Try again in a moment.',
  weeks: 'From week to week',
  givesAndTakes: 'What gives, what takes',
  nothingYet: 'Nothing you could rely on yet. That is normal with few tags.',
  quiet: (count: number) =>
    count === 1 ? 'So far, and not sure: 1 leaning' : `So far, and not sure: ${count} leanings`,
  closest: 'Closest to being told',
  kinds: 'Energy by kind',
  kindsSentence: 'Mean of your tags per kind, each with the range it likely lies in.',
  kind: 'Kind',
  mean: 'Mean energy',
  /** Where a mean is not shown yet; it is from six tags on. */
  rangeAfter: (count: number) => `A mean after ${count} more ${count === 1 ? 'tag' : 'tags'}`,
  needs: (count: number) => `Needs about ${count} more ${count === 1 ? 'tag' : 'tags'}`,
  families: {
    kind: 'Kinds, compared',
    series: 'Recurring meetings',
    person: 'People',
    hour: 'Time of day',
    weekday: 'Weekdays',
    'back-to-back': 'Back-to-back',
    load: 'Meetings in a day',
    size: 'Number of people',
  },
  comparisons: 'Compared with the rest',
  comparisonsHint:
    'Each is compared with your other activities, other things equal: points more energizing or more draining.',
  experiments: 'Experiments',
  mix: 'Mix or feeling?',
  untagged: 'What was not tagged',
  explain: 'How a tag becomes a statement',
  someone: 'Someone without a name yet',
});

/** Words of every plot. */
export const plotWords = spoken('plotWords', {
  asTable: 'Table',
  asPlot: 'Plot',
  copyCsv: 'Copy CSV',
  copyPicture: 'Copy picture',
  copied: 'Copied',
  downloaded: 'Downloaded',
  notCopied: 'The browser did not allow the copy.',
  counts: (energizing: number, draining: number, all: number) => `${energizing} ▲  ${draining} ▼  of ${all}`,
  countColumns: ['Tags', 'Energizing', 'Draining'],
  rangeColumns: ['Range from', 'Range to'],
  energyEnds: ['Very draining', 'Very energizing'] as const,
  difference: 'Difference',
  differenceEnds: ['More draining', 'More energizing'] as const,
  differences: (compared: number, claimed: number) =>
    compared === 0
      ? 'Too few tags to compare yet.'
      : `${claimed === 0 ? 'No difference' : claimed === 1 ? 'One difference' : `${claimed} differences`} you can rely on, of ${compared} compared.`,
  notCompared: 'Nothing to compare it with yet',
  shortHours: (hours: string) => hours.replace(/\s*hr$/, ' h'),
});

/** Words of the plot of weeks. */
export const weekWords = spoken('weekWords', {
  name: 'Weeks',
  levels: (count: number, first: string, last: string) =>
    `Over ${weeks(count)} your energizing share ${first === last ? `stayed near ${last}` : `went from about ${first} to about ${last}`}.`,
  noLevels: (count: number) => `Hours of ${weeks(count)}, by how they left you.`,
  reading:
    'Dots are weeks, the line is the level with its likely range, dashes are your average; bars are tagged hours.',
  noLine: 'A line of the energizing share needs three weeks of three tags.',
  columns: ['Week of', 'Tags', 'Share', 'Level', 'From', 'To', 'Energizing', 'Neutral', 'Draining'],
});

/** Words of the heat map. */
export const heatWords = spoken('heatWords', {
  name: 'Hours and weekdays',
  hour: 'Hour',
  sentence: (filled: number, all: number) =>
    `${filled} of ${all} hours of your week have three tags or more and a colour. Others are outlined, or blank where nothing was tagged.`,
});

/** Words of the plots of shares. */
export const shareWords = spoken('shareWords', {
  mixName: 'Mix or feeling',
  part: 'Part',
  points: 'Points',
  share: 'Share',
  early: 'Share in the earlier half',
  late: 'Share in the later half',
  mix: 'A changed mix of work',
  feeling: 'The same work, felt differently',
  untaggedName: 'Tagged and untagged hours',
  tagged: 'Tagged part of all hours',
  ofTagged: 'Energizing share of tagged hours',
  lowest: 'Lowest likely share of all hours',
  highest: 'Highest likely share of all hours',
  taggedHours: (percent: string) => `Tagged: ${percent} of your hours`,
  allHours: (low: string, high: string) => `Energizing share of all hours: ${low} to ${high}`,
});

/** Words of a statement that is opened. */
export const statementWords = spoken('statementWords', {
  arithmetic: 'Counts and arithmetic',
  tags: 'Tags',
  sides: (energizing: number, neutral: number, draining: number) =>
    `${energizing} energizing, ${neutral} neutral, ${draining} draining`,
  onDays: 'On',
  daysAndHours: (days: number, hours: string) => `${days === 1 ? 'one day' : `${days} days`}, ${hours}`,
  points: (points: string) => inPoints(points),
  fromTo: (from: string, to: string) => `${from} to ${to} points`,
  difference: 'Difference, other things equal',
  standardError: 'Standard error',
  effective: 'Worth in separate tags',
  shrunken: 'Pulled toward no difference',
  interval: '90% range',
  wrongSign: 'Chance that it is the other way',
  p: 'p of the difference',
  adjusted: 'p, all questions together',
  held: 'Held in weekly readings',
  readings: (held: number) => `${held} of 3`,
  needs: 'Still needed',
  about: (count: number) => `about ${tags(count)}`,
  tagged: 'Tagged part of these activities',
  tipping: 'Untagged ones would overturn it at',
  cannotOverturn: 'no possible answer',
});

/** Words of the page that explains the method. */
export const explainWords = spoken('explainWords', {
  back: 'Back to trends',
  title: 'How a tag becomes a statement',
  opening:
    'A few tags always show some pattern, even where there is none. So Updraft asks of every pattern how sure it is, and says only what would be false at most about once in twenty people without any pattern.',
  example: 'Worked through with one of yours:',
  noExample: 'With six tags of a kind on four days, and six others, this page works through one of your own examples.',
  steps: [
    {
      id: 'score',
      title: 'A tag counts up, down, or not at all',
      text: 'Energizing is +1, neutral 0, draining −1. Their mean is the balance: the energizing share of tags minus the draining share, in points.',
    },
    {
      id: 'difference',
      title: 'Compared with the rest, other things equal',
      text: 'Kind, time of day, weekday and back-to-back are weighed together, so that a workshop is not blamed for the late hour it happens at. A tag given a day late counts half.',
    },
    {
      id: 'error',
      title: 'How exact is that?',
      text: 'Tags of one series or one day are alike, so nine of them are not nine opinions. The standard error takes this in; the number of separate tags they are worth follows from it.',
    },
    {
      id: 'shrink',
      title: 'Few tags, modest statement',
      text: 'The difference is pulled toward zero: a lot when it rests on little, hardly at all when it rests on much.',
    },
    {
      id: 'range',
      title: 'The range it likely lies in',
      text: 'The bar on each card. In nine of ten cases the true difference lies within it.',
    },
    {
      id: 'decide',
      title: 'Sure enough to say?',
      text: 'Four conditions: unlikely by chance with all questions counted, a range that leaves out zero, at least ten points, and the same in three weekly readings. Less than that is a leaning, in the quiet list, or nothing.',
    },
    {
      id: 'untagged',
      title: 'And what you did not tag?',
      text: 'Nobody tags everything. So each statement says how differently the untagged ones would have to feel to overturn it.',
    },
  ] as const,
  formulas: {
    score: 'balance = (energizing − draining) / tags',
    difference: 'difference = balance of these − balance of the rest, in one weighted fit',
    error: 'separate tags = variance of a tag / standard error²',
    shrink: 'told = difference × τ² / (standard error² + τ²), averaged over τ',
    range: 'told ± 1.645 × its spread',
    decide: 'p within its allowance · wrong way ≤ 0.05 · 10 points · 3 readings',
    untagged: 'overturned at −difference × tagged / untagged',
  },
  own: {
    score: (energizing: number, draining: number, all: number, result: string) =>
      `(${energizing} − ${draining}) / ${all} = ${result} points`,
    difference: (result: string) => `= ${result} points`,
    error: (error: string, total: string, square: string, worth: string, all: number) =>
      `error ${error} points; ${total} / ${square} = ${worth} separate tags, of ${all}`,
    shrink: (from: string, to: string, part: string) => `${from} becomes ${to}: ${part} of it is kept`,
    range: (low: string, high: string) => `${low} to ${high} points`,
    decide: (p: string, allowance: number, wrongSign: string, told: string, held: number) =>
      `${p}, allowed ${allowance} · ${wrongSign} · ${told} points · ${held} of 3`,
    untagged: (tagged: string, tipping: string | undefined) =>
      tipping === undefined ? 'all of them are tagged' : `${tagged} tagged; overturned at ${tipping} points`,
  },
  limits:
    'All of this is about what you tagged, and about what goes together. What causes it is another question: only an experiment can say something about that.',
});
