import { LEVEL_STEP_SCALE, LEVEL_STEPS, LEVEL_WEEKS, SHARE_INFLATION, WEEK_TAGS } from './parameters.ts';
import type { Rows } from './rows.ts';
import { normalized } from './shrinkage.ts';

/** Tagged time of one week, in minutes. */
export interface Week {
  /** Weeks since the one of Monday 1969-12-29. */
  week: number;
  tags: number;
  minutes: number;
  energizing: number;
  draining: number;
  /** Sum of the squares of the minutes of each activity. */
  squares: number;
}

/** Every week from the first tag's to the last's, weeks without a tag too. */
export function weeksOf(rows: Rows): Week[] {
  const { week: of, count } = rows;
  if (count === 0) return [];
  let [first, last] = [of[0]!, of[0]!];
  for (let i = 1; i < count; i++) {
    if (of[i]! < first) first = of[i]!;
    else if (of[i]! > last) last = of[i]!;
  }
  const each = () => new Float64Array(last - first + 1);
  const [tags, minutes, energizing, draining, squares] = [each(), each(), each(), each(), each()];
  for (let i = 0; i < count; i++) {
    const k = of[i]! - first;
    const length = rows.minutes[i]!;
    tags[k]!++;
    minutes[k]! += length;
    squares[k]! += length * length;
    // Without a branch: which way a tag goes is nothing a processor can guess.
    const sign = rows.sign[i]!;
    energizing[k]! += length * ((sign * sign + sign) / 2);
    draining[k]! += length * ((sign * sign - sign) / 2);
  }
  return Array.from(tags, (tagged, k) => ({
    week: first + k,
    tags: tagged,
    minutes: minutes[k]!,
    energizing: energizing[k]!,
    draining: draining[k]!,
    squares: squares[k]!,
  }));
}

/** Weeks with enough tags, and some tagged time, to have an energizing share. */
export const sharedWeeks = (weeks: readonly Week[]): Week[] =>
  weeks.filter(({ tags, minutes }) => tags >= WEEK_TAGS && minutes > 0);

/** Where the energizing share of a week lies, what its one week's hours happen to be aside. */
export interface Level {
  week: number;
  level: number;
  deviation: number;
}

/**
 * Local level (random walk) of the weekly energizing share of tagged hours, smoothed, averaged over step sizes with a
 * half-normal prior; a week's own share counts by its effective number of activities, (Σh)²/Σh².
 * @param weeks those of {@link sharedWeeks}, in order
 * @returns one for each, none below three weeks
 */
export function levelsOfShare(weeks: readonly Week[]): Level[] {
  if (weeks.length < LEVEL_WEEKS) return [];
  const shares = weeks.map(({ energizing, minutes }) => energizing / minutes);
  const effective = weeks.map(({ minutes, squares }) => (minutes * minutes) / squares);
  const sum = effective.reduce((all, n) => all + n, 0);
  const mean = shares.reduce((all, share, k) => all + share * effective[k]!, 0) / sum;
  const variance = Math.max(mean * (1 - mean), 0.05) * SHARE_INFLATION;
  const smoothed = LEVEL_STEPS.map((step) =>
    smooth(
      weeks,
      shares,
      effective.map((n) => variance / n),
      mean,
      step,
    ),
  );
  const weights = normalized(
    smoothed.map(({ logLikelihood }, k) => logLikelihood - 0.5 * (LEVEL_STEPS[k]! / LEVEL_STEP_SCALE) ** 2),
  );
  return weeks.map(({ week }, t) => {
    let level = 0;
    let square = 0;
    smoothed.forEach(({ means, variances }, k) => {
      level += weights[k]! * means[t]!;
      square += weights[k]! * (variances[t]! + means[t]! ** 2);
    });
    return { week, level, deviation: Math.sqrt(Math.max(square - level * level, 0)) };
  });
}

/** Kalman filter and Rauch–Tung–Striebel smoother of a random walk that moves by `step` a week. */
function smooth(
  weeks: readonly Week[],
  shares: readonly number[],
  noise: readonly number[],
  start: number,
  step: number,
): { means: Float64Array; variances: Float64Array; logLikelihood: number } {
  const n = weeks.length;
  const series = () => new Float64Array(n);
  const [beforeMeans, beforeVariances, means, variances] = [series(), series(), series(), series()];
  let mean = start;
  let variance = 0.15 ** 2;
  let logLikelihood = 0;
  for (let t = 0; t < n; t++) {
    const before = variance + (t > 0 ? step * step * (weeks[t]!.week - weeks[t - 1]!.week) : 0);
    const total = before + noise[t]!;
    const surprise = shares[t]! - mean;
    logLikelihood -= 0.5 * (Math.log(total) + (surprise * surprise) / total);
    beforeMeans[t] = mean;
    beforeVariances[t] = before;
    mean += (before / total) * surprise;
    variance = (1 - before / total) * before;
    means[t] = mean;
    variances[t] = variance;
  }
  for (let t = n - 2; t >= 0; t--) {
    const gain = variances[t]! / beforeVariances[t + 1]!;
    means[t]! += gain * (means[t + 1]! - beforeMeans[t + 1]!);
    variances[t]! += gain * gain * (variances[t + 1]! - beforeVariances[t + 1]!);
  }
  return { means, variances, logLikelihood };
}
