/**
 * Every number the engine was given rather than found. They were set on simulated people other than those the bars of
 * `npm run calibrate` are measured on; changing one means running it again.
 */

/** Fewest tags of a group, and elsewhere, and fewest days of the group, for any difference. */
export const MIN_TAGS = 6;
export const MIN_DAYS = 4;
/** Above this part of a kind's or person's tags in one series, the series is named instead. */
export const TOP_SERIES = 0.6;

/** Penalty on every coefficient but the intercept and slopes. */
export const RIDGE = 0.25;
/** A tag given a day or more after the end is coloured by how that day ended: it counts half. */
export const LATE_MINUTES = 1440;
export const LATE_WEIGHT = 0.5;

/** The correlations expected of tags of one series, and of one day, and how many groups that expectation is worth. */
export const SERIES_CORRELATION = 0.05;
export const DAY_CORRELATION = 0.05;
export const CORRELATION_GROUPS = 6;
/** A sign score has a variance near this; the expectation is worth ten tags. */
export const TAG_VARIANCE = 0.7;
export const VARIANCE_TAGS = 10;

/** Half-normal scale of the spread of differences (balance) and of energizing shares of kinds, and its grid. */
export const DIFFERENCE_SPREAD = 0.35;
export const SHARE_SPREAD = 0.25;
export const SPREAD_GRID = 32;

/** The 0.95 quantile of the normal distribution: half width of a 90 % interval in standard deviations. */
export const Z90 = 1.6448536269514722;
/** Smallest difference worth a word: ten points of balance. */
export const SMALLEST = 0.1;
/** Chance of the wrong sign up to which a reading may claim, and up to which it may lean or a claim may stand. */
export const CLAIM_WRONG_SIGN = 0.05;
export const LEAN_WRONG_SIGN = 0.1;
/** How many standard errors settle a leaning in practice, and the most tags that are promised to do so. */
export const SETTLING = 3.4;
export const MOST_NEEDED = 30;

/** False-discovery allowance of each group of questions; with the trend's they add up to 5.5 %. */
export const ALLOWANCE = { kinds: 0.02, series: 0.008, context: 0.007, surroundings: 0.005 } as const;
export const TREND_ALLOWANCE = 0.015;
export const EXPERIMENT_ALLOWANCE = 0.03;

/** Weekly readings in a row that make a claim, and how many are looked back on to find them. */
export const READINGS = 3;
export const READINGS_KEPT = 8;
/** Days from the first tag in which nothing is claimed: who starts to watch often changes first. */
export const FIRST_DAYS = 14;
/** Whole weeks before the current one that differences, totals and mixes look at. */
export const WINDOW_WEEKS = 52;

/** Tags for a week to count, weeks for a level, weeks for a trend, weeks on each side of a change. */
export const WEEK_TAGS = 3;
export const LEVEL_WEEKS = 3;
export const TREND_WEEKS = 8;
export const SIDE_WEEKS = 3;
/** Tags for a week to count where an experiment is about some kinds only. */
export const KIND_WEEK_TAGS = 2;
/** Correlation expected from one week to the next, and the weeks it is worth; weeks the model's variance is worth. */
export const WEEK_CORRELATION = 0.15;
export const WEEK_CORRELATION_WEEKS = 10;
export const WEEK_VARIANCE_WEEKS = 6;

/** Two tags of a day are alike: what that adds to the sampling variance of a share of hours. */
export const SHARE_INFLATION = 1.3;
/** Steps a week of the level of the energizing share, and the half-normal scale of the step. */
export const LEVEL_STEPS = [0, 0.01, 0.02, 0.03, 0.05, 0.08, 0.12] as const;
export const LEVEL_STEP_SCALE = 0.05;

/** Tags for a new mix, and the part of it that may be in kinds never tagged. */
export const MIX_TAGS = 12;
export const MIX_UNSEEN = 0.4;

/** Kinds that get a column of their own, and people who do; the most frequent first. */
export const MOST_KINDS = 60;
export const MOST_PEOPLE = 24;
