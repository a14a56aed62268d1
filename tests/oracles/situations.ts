import { randomPerson, type Scenario } from './simulate.ts';

/** A sort of simulated person, and what is true of them. */
export interface Situation {
  /** What a table calls it. */
  title: string;
  overrides: (seed: number) => Partial<Scenario>;
  /** The effect that should be found, by family and key. */
  target?: string;
  /** Weeks after which the tags are read; all of them if left out. */
  read?: number;
}

const fixed = (overrides: Partial<Scenario>) => () => overrides;
const skipsBadOnes: Partial<Scenario> = { mNeg: -1, mNeu: -0.6 };
const dayMemory: Partial<Scenario> = { daySd: 0.6, dayRho: 0.6 };
const strongKind: Partial<Scenario> = { kindEff: { 'one-on-one': -1 } };

/** The situations in which differences are judged. */
export const SITUATIONS = {
  'no-effect': { title: 'no effect', overrides: fixed({}) },
  'day-memory': { title: 'no effect, strong day memory', overrides: fixed(dayMemory) },
  random: { title: 'random person', overrides: randomPerson },
  heavy: {
    title: 'random person, heavy series and days',
    overrides: (seed) => ({ ...randomPerson(seed), seriesSd: 0.7, daySd: 0.5, dayRho: 0.5 }),
  },
  skipping: {
    title: 'random person, bad ones tagged less',
    overrides: (seed) => ({ ...randomPerson(seed), ...skipsBadOnes }),
  },
  many: {
    title: 'many effects',
    target: 'kind focus',
    overrides: fixed({
      kindEff: { 'one-on-one': -0.7, focus: 0.8, review: -0.4, social: 0.5, admin: -0.6, workshop: 0.3 },
      seriesSd: 0.25,
      hourEff: [0.2, 0.1, -0.2, -0.1, -0.2],
      b2bEff: -0.3,
    }),
  },
  'strong-kind': { title: 'one strong draining kind', target: 'kind one-on-one', overrides: fixed(strongKind) },
  'strong-kind-13': {
    title: '… after 13 weeks',
    target: 'kind one-on-one',
    overrides: fixed({ ...strongKind, weeks: 13 }),
  },
  'strong-kind-8': {
    title: '… after 8 weeks',
    target: 'kind one-on-one',
    overrides: fixed({ ...strongKind, weeks: 8 }),
  },
  small: {
    title: 'small effects',
    target: 'kind one-on-one',
    overrides: fixed({
      kindEff: { 'one-on-one': -0.25, focus: 0.25, review: -0.2, social: 0.2 },
      hourEff: [0.1, 0.05, -0.1, -0.1, 0.05],
    }),
  },
  confounded: {
    title: 'late hours drain, workshops sit late',
    overrides: fixed({
      lateKind: 'workshop',
      hourEff: [0, 0, 0, 0, -1.1],
      kindTag: { workshop: 0.5 },
      nOneOff: 20,
    }),
  },
  series: { title: 'series very different, kinds not', overrides: fixed({ seriesSd: 0.8 }) },
  'back-to-back': { title: 'back-to-back drains', target: 'back-to-back yes', overrides: fixed({ b2bEff: -0.55 }) },
  mondays: { title: 'Mondays drain', target: 'weekday monday', overrides: fixed({ wdEff: [-0.65, 0, 0, 0, 0] }) },
  'kinds-skipping': {
    title: 'strong kinds, bad ones tagged less',
    target: 'kind one-on-one',
    overrides: fixed({ kindEff: { 'one-on-one': -0.8, focus: 0.6 }, ...skipsBadOnes }),
  },
  'no-effect-skipping': { title: 'no effect, bad ones tagged less', overrides: fixed(skipsBadOnes) },
  'twelve-tags': {
    title: '12 tags, strong effect',
    target: 'kind one-on-one',
    overrides: fixed({ ...strongKind, weeks: 3, nSeries: 6, nOneOff: 9, maxTags: 12 }),
  },
  'two-weeks': { title: 'two weeks', overrides: fixed({ weeks: 2 }) },
} satisfies Record<string, Situation>;
export type SituationName = keyof typeof SITUATIONS;

/** The situations in which a trend is judged. */
export const TREND_SITUATIONS = {
  'no-effect': { title: 'nothing happens', overrides: fixed({}) },
  'day-memory': { title: 'strong day memory', overrides: fixed(dayMemory) },
  'no-effect-skipping': { title: 'bad ones tagged less', overrides: fixed(skipsBadOnes) },
  falling: { title: 'a fall', overrides: fixed({ trend: -0.03 }) },
} satisfies Record<string, Situation>;
export type TrendSituationName = keyof typeof TREND_SITUATIONS;

/** A change at the start of a week, for all kinds or some. */
export interface StepSituation {
  title: string;
  week: number;
  kinds: ['one-on-one'] | null;
  overrides: Partial<Scenario>;
}

/** The situations in which before and after are compared. */
export const STEP_SITUATIONS = {
  nothing: { title: 'nothing, 12 + 8 weeks', week: 12, kinds: null, overrides: { weeks: 20 } },
  'nothing-day-memory': {
    title: 'nothing, 12 + 8, strong day memory',
    week: 12,
    kinds: null,
    overrides: { weeks: 20, ...dayMemory },
  },
  'nothing-short': { title: 'nothing, 4 + 4 weeks', week: 4, kinds: null, overrides: { weeks: 8 } },
  'nothing-kind': { title: 'nothing, 1:1s only, 14 + 10', week: 14, kinds: ['one-on-one'], overrides: { weeks: 24 } },
  step: {
    title: '+40 points, 12 + 8 weeks',
    week: 12,
    kinds: null,
    overrides: { weeks: 20, step: [12, 0.6, null] },
  },
  'step-short': {
    title: '+40 points, 4 + 4 weeks',
    week: 4,
    kinds: null,
    overrides: { weeks: 8, step: [4, 0.6, null] },
  },
  'step-kind': {
    title: '+58 points in 1:1s only, 14 + 10',
    week: 14,
    kinds: ['one-on-one'],
    overrides: { weeks: 24, step: [14, 0.9, ['one-on-one']] },
  },
} satisfies Record<string, StepSituation>;
export type StepSituationName = keyof typeof STEP_SITUATIONS;
