import type { SituationName, StepSituationName, TrendSituationName } from './situations.ts';

// What the reference implementation reached on 800 people of each situation; all in percent.

/** People with a false claim, false share, wrong share, found, covered: as the reference has them, in percent. */
export const REFERENCE: Partial<Record<SituationName, readonly (number | null)[]>> = {
  'no-effect': [2.9, null, null, null, 99.5],
  'day-memory': [2.0, null, null, null, 99.6],
  random: [1.8, 0.9, 0.4, null, 88.8],
  heavy: [2.5, 1.3, 0.6, null, 90.0],
  skipping: [1.5, 1.3, 0.3, null, 87.1],
  many: [3.2, 1.6, 0.5, 71, 89.1],
  'strong-kind': [1.1, 1.1, 0.2, 81, 94.2],
  'strong-kind-13': [1.4, 2.8, 1.5, 41, 95.6],
  'strong-kind-8': [1.4, 6.1, 3.3, 20, 96.7],
  small: [2.1, 20, 0, 3, 95.7],
  confounded: [3.2, 3.3, 0, null, 98.4],
  series: [5.8, 6.1, 0, null, 95.8],
  'back-to-back': [3.4, 7.4, 0, 46, 99.3],
  mondays: [2.9, 8.5, 0.7, 25, 97.7],
  'kinds-skipping': [2.9, 3.5, 0.5, 54, 92.7],
  'no-effect-skipping': [2.4, null, null, null, 99.5],
  'twelve-tags': [0, null, null, 0, null],
  'two-weeks': [0.4, null, null, null, null],
};

/** Told “real”, and intervals that hold the truth. */
export const STEP_REFERENCE: Record<StepSituationName, readonly [real: number, covered: number]> = {
  nothing: [3.0, 90.1],
  'nothing-day-memory': [5.3, 85.5],
  'nothing-short': [3.1, 88.3],
  'nothing-kind': [2.6, 91.9],
  step: [76, 91.3],
  'step-short': [40, 89.4],
  'step-kind': [35, 94.6],
};

/** Claimed, and weekly levels whose band holds the truth. */
export const TREND_REFERENCE: Record<TrendSituationName, readonly [claimed: number, band: number]> = {
  'no-effect': [0.6, 97.6],
  'day-memory': [1.9, 92.5],
  'no-effect-skipping': [1.0, 27],
  falling: [52, 88.9],
};
