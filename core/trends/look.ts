import { type CellSums, cellSums, columnSums, crossProducts } from './cells.ts';
import { adjusted, QUESTIONS, type Question, type Reading, readingOf, settlingTags } from './decide.ts';
import { type Difference, isEnough, levelDifferences, seriesDifferences } from './differences.ts';
import { normalCdf } from './distributions.ts';
import { CORE, type ModelFamily } from './families.ts';
import { fitOf } from './fit.ts';
import type { History } from './history.ts';
import { columnsFor } from './model.ts';
import { MIN_TAGS } from './parameters.ts';
import { shrunken } from './shrinkage.ts';
import type { Sums } from './sums.ts';
import { type Tallies, talliesOf } from './tally.ts';
import { contrastVariance, type Response, type Variances, variancesOf } from './variances.ts';

/** A group with enough tags, measured and judged once. */
export interface Measured extends Difference {
  shrunken: number;
  deviation: number;
  wrongSign: number;
  p: number;
  adjustedP: number;
  reading: Reading;
  needs?: number;
}

/** One look at all tags within a reach. */
export interface Look {
  count: number;
  /** Undefined below twelve tags. */
  variances?: Variances;
  tallies: Tallies;
  measured: Measured[];
}

/** All groups of questions. */
const EVERYTHING: ReadonlySet<Question> = new Set(Object.values(QUESTIONS));

/**
 * Measures and judges groups once: everything that is said of differences but their three readings in a row.
 * @param sums moved to the reach of the look
 * @param questions those to be answered; an answer does not depend on which others are asked
 */
export function lookAt(history: History, sums: Sums, questions: ReadonlySet<Question> = EVERYTHING): Look {
  const tallies = talliesOf(history, sums);
  const { count } = sums;
  if (count < 2 * MIN_TAGS) return { count, tallies, measured: [] };
  const { variances, differences } = differencesIn(history, sums, tallies, questions);
  return { count, variances, tallies, measured: judged(differences) };
}

/** The signs of tags as a response. */
const signsOf = (cells: CellSums, sums: Sums): Response => ({
  values: cells.signs,
  squares: cells.squaredSigns,
  byStratum: (s) => sums.energizing[s]! - sums.draining[s]!,
  byDay: sums.signs,
});

function differencesIn(history: History, sums: Sums, tallies: Tallies, questions: ReadonlySet<Question>) {
  const cells = cellSums(history, sums);
  const signs = signsOf(cells, sums);
  const products = crossProducts(history, cells.weights);
  const response = columnSums(history, cells.weightedSigns);
  const fitted = (families: readonly ModelFamily[]) =>
    fitOf(history, products, response, columnsFor(history.model, families));
  const core = fitted(CORE);
  const variances = variancesOf(history, sums, cells, core, signs);
  const differences: Difference[][] = [];
  const read = (families: readonly ModelFamily[], from = fitted([...CORE, ...families])) => {
    const varianceOf = contrastVariance(history, sums, cells, from, signs, variances);
    for (const family of families)
      differences.push(levelDifferences(family, history, tallies.slots, from, varianceOf, sums.count));
  };

  read(
    CORE.filter((family) => questions.has(QUESTIONS[family])),
    core,
  );
  for (const apart of [['size'], ['load', 'person']] as const) {
    const asked = apart.filter((family) => questions.has(QUESTIONS[family]));
    const isAnswerable = (family: ModelFamily) =>
      tallies.slots.some((tally) => tally.family === family && isEnough(tally, sums.count));
    if (asked.some(isAnswerable)) read(asked);
  }
  if (questions.has('series') && tallies.series.some((tally) => isEnough(tally, sums.count))) {
    const withoutKind = fitted(CORE.filter((family) => family !== 'kind'));
    differences.push(seriesDifferences(history, sums, tallies.series, withoutKind, variances));
  }
  return { variances, differences };
}

/** Shrinks each family's differences together and decides each group of questions together. */
function judged(families: readonly Difference[][]): Measured[] {
  const measured = families.flatMap((differences) => {
    const pulled = shrunken(differences);
    return differences.map((difference, k): Measured => {
      const { mean, deviation, belowZero } = pulled[k]!;
      return {
        ...difference,
        shrunken: mean,
        deviation,
        wrongSign: Math.min(belowZero, 1 - belowZero),
        p: 2 * normalCdf(-Math.abs(difference.value) / Math.sqrt(difference.variance)),
        adjustedP: 1,
        reading: 'none',
      };
    });
  });
  for (const question of EVERYTHING) {
    const asked = measured.filter(({ tally }) => QUESTIONS[tally.family] === question);
    const p = adjusted(asked.map((one) => one.p));
    asked.forEach((one, k) => {
      one.adjustedP = p[k]!;
      one.reading = readingOf(question, one.adjustedP, one.wrongSign, one.shrunken);
      if (one.reading === 'leaning') one.needs = settlingTags(one.tally.tags, one.value, one.variance);
    });
  }
  return measured;
}
