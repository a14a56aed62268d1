import { type Contrast, contrastOf, shrunken } from './estimate.ts';
import { type Comparison, compare } from './facts-of-days.ts';
import { byKey, isTagged, type Row, sum, type TaggedRow } from './rows.ts';

/** Fewest tags of a week that counts. */
const MIN_TAGS = 3;
/** Weekly shares scatter a little more than counting explains: moods last for days. */
const EXTRA_SCATTER = 1.3;
/** Spread of true changes a week that is expected before looking. */
const SLOPE_SPREAD = 0.04;

/** One week of tags. */
export interface WeekFact {
  week: number;
  n: number;
  energizing: number;
  draining: number;
}

/** A straight line through weekly shares. */
export interface Slope {
  weeks: number;
  /** Change a week, shrunken, with its 90 % interval and the chance of the other sign. */
  difference: number;
  lower: number;
  upper: number;
  wrongSign: number;
  /** The shrunken change over the whole span. */
  change: number;
  /** The first and the last week's share as counted. */
  first: number;
  last: number;
}

/** What came and went over the weeks. */
export interface WeekFacts {
  /** Weeks with at least three tags, oldest first. */
  weeks: WeekFact[];
  energizing: Slope | undefined;
  draining: Slope | undefined;
  /** Share of ended activities that were tagged, by week. */
  tagging: Slope | undefined;
  /** Hours of activities a day, relative to their mean. */
  hours: Slope | undefined;
  /** The later half of the weeks against the earlier, in kinds that energized in the earlier. */
  turning: { kinds: string[]; contrast: Comparison } | undefined;
  /** Whether busy moments are tagged less often: how much, and which moments. */
  skipped: (Contrast & { when: 'heavy-days' | 'runs' }) | undefined;
}

/** @param rows of every ended activity since the first tag, oldest first */
export function weekFacts(rows: readonly Row[], medianDay: number): WeekFacts {
  const tagged = rows.filter(isTagged);
  const weeks = [...byKey(tagged, ({ week }) => week)]
    .map(([week, of]): WeekFact => {
      const count = (sign: number) => of.filter(({ energy }) => energy === sign).length;
      return { week, n: of.length, energizing: count(1), draining: count(-1) };
    })
    .filter(({ n }) => n >= MIN_TAGS);
  const all = [...byKey(rows, ({ week }) => week)].map(([week, of]) => ({
    week,
    n: of.length,
    count: of.filter(isTagged).length,
  }));
  return {
    weeks,
    energizing: slopeOf(weeks.map(({ week, n, energizing }) => ({ week, n, count: energizing }))),
    draining: slopeOf(weeks.map(({ week, n, draining }) => ({ week, n, count: draining }))),
    tagging: slopeOf(all.filter(({ n }) => n >= MIN_TAGS)),
    hours: hoursSlope(rows),
    turning: turningOf(tagged),
    skipped: skippedOf(rows, medianDay),
  };
}

/** Least squares through shares `count / n`, weighted by n; undefined with fewer than three weeks. */
function slopeOf(weeks: readonly { week: number; n: number; count: number }[]): Slope | undefined {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (weeks.length < 3 || !first || !last) return undefined;
  const total = sum(weeks, ({ n }) => n);
  const share = (sum(weeks, ({ count }) => count) + 0.5) / (total + 1);
  const middle = sum(weeks, ({ week, n }) => week * n) / total;
  const squares = sum(weeks, ({ week, n }) => n * (week - middle) ** 2);
  if (!squares) return undefined;
  const slope = sum(weeks, ({ week, n, count }) => n * (week - middle) * (count / n - share)) / squares;
  const estimate = shrunken(slope, (EXTRA_SCATTER * share * (1 - share)) / squares, SLOPE_SPREAD);
  return {
    ...estimate,
    weeks: weeks.length,
    change: estimate.difference * (last.week - first.week),
    first: first.count / first.n,
    last: last.count / last.n,
  };
}

function hoursSlope(rows: readonly Row[]): Slope | undefined {
  const weeks = [...byKey(rows, ({ week }) => week)].map(([week, of]) => {
    const days = new Set(of.map(({ day }) => day)).size;
    return { week, days, hours: sum(of, ({ hours }) => hours) / days };
  });
  const full = weeks.filter(({ days }) => days >= 3);
  const mean = sum(full, ({ hours }) => hours) / (full.length || 1);
  // A day's hours scatter by about a quarter of their mean: as 16 yes-or-no observations of one half would.
  return slopeOf(full.map(({ week, hours }) => ({ week, n: 16, count: (hours / mean / 2) * 16 })));
}

function turningOf(tagged: readonly TaggedRow[]): WeekFacts['turning'] {
  const middle = tagged[Math.floor(tagged.length / 2)]?.week ?? 0;
  const isLater = ({ week }: Row) => week >= middle;
  const once = [...byKey(tagged, ({ kind }) => kind)].filter(([, of]) => {
    const earlier = of.filter((row) => !isLater(row));
    return (
      earlier.length >= 3 &&
      of.length - earlier.length >= 3 &&
      earlier.filter(({ energy }) => energy > 0).length >= earlier.length / 2
    );
  });
  const contrast = compare(
    once.flatMap(([, of]) => of),
    isLater,
  );
  if (!contrast) return undefined;
  const fell = once.filter(([, of]) => (compare(of, isLater)?.raw ?? 0) < 0).map(([kind]) => kind);
  return { kinds: fell.sort(), contrast };
}

function skippedOf(rows: readonly Row[], medianDay: number): WeekFacts['skipped'] {
  const skipping = (inGroup: (row: Row) => boolean) =>
    contrastOf(rows.map((row) => ({ inGroup: inGroup(row), stratum: '', outcome: isTagged(row) ? 1 : 0 })));
  const heavy = skipping(({ dayHours }) => dayHours > medianDay);
  const runs = skipping(({ run }) => run >= 3);
  const both = [heavy && { ...heavy, when: 'heavy-days' as const }, runs && { ...runs, when: 'runs' as const }];
  return both.filter((one) => one !== undefined).sort((a, b) => a.difference - b.difference)[0];
}
