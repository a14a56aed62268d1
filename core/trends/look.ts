import type { Columns } from './columns.ts';
import { adjusted, QUESTIONS, type Reading, readingOf, settlingTags } from './decide.ts';
import { designOf, type Family, levelsOf } from './design.ts';
import { type Difference, isEnough, isMostlyOneSeries, levelDifferences, seriesDifferences } from './differences.ts';
import { normalCdf } from './distributions.ts';
import { type Fit, fitOf } from './fit.ts';
import type { Matrix } from './matrix.ts';
import { MIN_TAGS } from './parameters.ts';
import { type Reach, type Rows, rowsIn } from './rows.ts';
import { shrunken } from './shrinkage.ts';
import { levelGroups, personGroups, type Tally, tallies } from './tally.ts';
import { covariance, type Variances, variancesOf } from './variances.ts';

/** The main model; size is nearly a function of kind, people and load are read apart so that they never move it. */
export const CORE: readonly Family[] = ['kind', 'hour', 'weekday', 'back-to-back'];

/** A group with enough tags, measured and judged once. */
export interface Measured {
  family: Family | 'series';
  /** Level, or index in the columns of the kind, series or person. */
  group: number;
  tally: Tally;
  value: number;
  variance: number;
  shrunken: number;
  deviation: number;
  wrongSign: number;
  p: number;
  adjustedP: number;
  reading: Reading;
  needs?: number;
}

/** A group of tags of which no difference is told. */
export interface Unmeasured {
  family: Family | 'series';
  group: number;
  tally: Tally;
}

/** One look at all tags within a reach. */
export interface Look {
  rows: Rows;
  /** Undefined below twelve tags. */
  variances?: Variances;
  measured: Measured[];
  unmeasured: Unmeasured[];
}

/** Measures and judges every group once: everything that is said of differences but their three readings in a row. */
export function lookAt(columns: Columns, reach: Reach): Look {
  const rows = rowsIn(columns, reach);
  const counts = countsOf(rows, columns);
  const enough = rows.count >= 2 * MIN_TAGS;
  const { variances, differences } = enough
    ? differencesIn(rows, columns, counts)
    : { variances: undefined, differences: new Map<Family | 'series', Difference[]>() };
  const measured = judged(differences, counts, rows);
  const told = new Set(measured.map(({ family, group }) => `${family} ${group}`));
  const unmeasured: Unmeasured[] = [];
  for (const [family, groups] of counts)
    for (const [group, tally] of groups) {
      const at = family === 'series' ? rows.seriesAt[group]! : group;
      if (!told.has(`${family} ${at}`)) unmeasured.push({ family, group: at, tally });
    }
  return { rows, variances, measured, unmeasured };
}

type Counts = ReadonlyMap<Family | 'series', ReadonlyMap<number, Tally>>;

const FAMILIES: readonly Exclude<Family, 'person'>[] = [...CORE, 'size', 'load'] as Exclude<Family, 'person'>[];

function countsOf(rows: Rows, columns: Columns): Counts {
  const counts = new Map<Family | 'series', ReadonlyMap<number, Tally>>();
  for (const family of FAMILIES) counts.set(family, tallies(rows, levelGroups(levelsOf(rows, family))));
  counts.set('series', tallies(rows, levelGroups(rows.series.of)));
  counts.set('person', tallies(rows, personGroups(rows, columns)));
  return counts;
}

function differencesIn(rows: Rows, columns: Columns, counts: Counts) {
  const fit = (families: readonly Family[]) => fitOf(designOf(rows, columns, families), rows.sign, rows.weight);
  const core = fit(CORE);
  const variances = variancesOf(core, rows);
  const differences = new Map<Family | 'series', Difference[]>();
  const read = (families: readonly Family[], from: Fit, spread: Matrix) => {
    for (const family of families)
      differences.set(family, levelDifferences(family, from, spread, counts.get(family)!, rows.count));
  };
  const readApart = (families: readonly Family[]) => {
    if (!families.some((family) => askable(counts.get(family)!, rows.count))) return;
    const apart = fit([...CORE, ...families]);
    read(families, apart, covariance(apart, rows, variances));
  };
  read(CORE, core, covariance(core, rows, variances));
  readApart(['size']);
  readApart(['load', 'person']);
  const withoutKind = fit(CORE.filter((family) => family !== 'kind'));
  differences.set('series', seriesDifferences(withoutKind.residuals, rows, variances, counts.get('series')!));
  return { variances, differences };
}

const askable = (groups: ReadonlyMap<number, Tally>, all: number) =>
  [...groups.values()].some((tally) => isEnough(tally, all));

function judged(differences: ReadonlyMap<Family | 'series', Difference[]>, counts: Counts, rows: Rows): Measured[] {
  const measured: Measured[] = [];
  for (const [family, found] of differences) {
    const pulled = shrunken(found);
    found.forEach(({ group, value, variance }, k) => {
      const { mean, deviation, belowZero } = pulled[k]!;
      measured.push({
        family,
        group: family === 'series' ? rows.seriesAt[group]! : group,
        tally: counts.get(family)!.get(group)!,
        value,
        variance,
        shrunken: mean,
        deviation,
        wrongSign: Math.min(belowZero, 1 - belowZero),
        p: 2 * normalCdf(-Math.abs(value) / Math.sqrt(variance)),
        adjustedP: 1,
        reading: 'none',
      });
    });
  }
  for (const question of new Set(Object.values(QUESTIONS))) {
    const asked = measured.filter(({ family }) => QUESTIONS[family] === question);
    const p = adjusted(asked.map((one) => one.p));
    asked.forEach((one, k) => {
      one.adjustedP = p[k]!;
      one.reading = readingOf(question, one.adjustedP, one.wrongSign, one.shrunken);
      if (one.reading === 'leaning') one.needs = settlingTags(one.tally.tags, one.value, one.variance);
    });
  }
  return measured;
}

/** Why no difference is told of a group, where it is not too few tags. */
export const isOneSeries = ({ family, tally }: Unmeasured): boolean =>
  (family === 'kind' || family === 'person') && isMostlyOneSeries(tally);
