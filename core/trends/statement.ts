import type { Columns } from './columns.ts';
import type { Reading } from './decide.ts';
import { type Family, levelsOf } from './design.ts';
import { isMostlyOneSeries } from './differences.ts';
import type { Look, Measured, Unmeasured } from './look.ts';
import { missedIn } from './missed.ts';
import { keyOf } from './names.ts';
import { MIN_DAYS, MIN_TAGS, Z90 } from './parameters.ts';
import type { Level } from './readings.ts';
import type { Tally } from './tally.ts';
import { tippingPoint } from './untagged.ts';

/** A group that another one is named by. */
export interface Named {
  family: Family | 'series';
  key: string;
  label: string;
}

/**
 * One thing the tags say, or do not say yet, of a group: "this minus your other activities, other things equal".
 * Differences are in balance, energizing share of tags minus draining share: −2 to 2. Null where nothing is told.
 */
export interface Statement extends Named {
  tags: number;
  days: number;
  energizing: number;
  draining: number;
  hours: number;
  /** Mean of the tags, −2 to 2. */
  meanEnergy: number;
  /** Tagged part of the group's activities that have ended. */
  taggedShare: number;
  difference: number | null;
  standardError: number | null;
  /** Pulled toward no difference, with its 90 % interval. */
  shrunken: number | null;
  lower: number | null;
  upper: number | null;
  wrongSign: number | null;
  p: number | null;
  adjusted: number | null;
  /** What this one look says, and what may be said: a claim also held in three weekly readings. */
  reading: Reading;
  level: Reading;
  /** Weekly readings in a row that claimed it, up to three. */
  held: number;
  /** How many separate tags the group's are worth. */
  effectiveTags: number | null;
  /** About how many more tags settle a leaning, or make a difference possible at all. */
  needs: number | null;
  /** How far its untagged activities would have to differ the other way for the difference to vanish. */
  tipping: number | null;
  /** The series that most of its tags belong to: that is spoken of instead. */
  mostly: Named | null;
  /** The leaning or claimed circumstance in which most of a one-sided kind happened, where the kind itself shows no difference. */
  behind: (Named & { tags: number }) | null;
}

/** Gives a group its name for a person; undefined where its key will do. */
export type Label = (family: Family | 'series', key: string) => string | undefined;

const naming =
  (columns: Columns, label: Label) =>
  (family: Family | 'series', group: number): Named => {
    const key = keyOf(columns, family, group);
    const title = family === 'series' ? columns.seriesTitles[group] : undefined;
    return { family, key, label: label(family, key) ?? title ?? key };
  };

/** Which groups are listed though nothing is measured: what everybody has; series and people only when measured. */
const isListed = ({ family, group }: Unmeasured) =>
  family !== 'series' && family !== 'person' && !(family === 'back-to-back' && group === 0);

/** Everything a look says, family by family, in order of the key. */
export function statementsFrom(
  look: Look,
  levels: ReadonlyMap<Measured, Level>,
  columns: Columns,
  label: Label,
): Statement[] {
  const name = naming(columns, label);
  const missed = missedIn(look.rows, columns);
  const common = (family: Family | 'series', group: number, tally: Tally) => ({
    ...name(family, group),
    tags: tally.tags,
    days: tally.days,
    energizing: tally.energizing,
    draining: tally.draining,
    hours: tally.minutes / 60,
    meanEnergy: tally.energy / tally.tags,
    taggedShare: tally.tags / (tally.tags + missed(family, group)),
    mostly:
      (family === 'kind' || family === 'person') && isMostlyOneSeries(tally)
        ? name('series', look.rows.seriesAt[tally.topSeries]!)
        : null,
  });
  const measured = look.measured.map((one): Statement => {
    const { family, group, tally, value, variance, shrunken, deviation, wrongSign, p, adjustedP, reading, needs } = one;
    const base = common(family, group, tally);
    return {
      ...base,
      difference: value,
      standardError: Math.sqrt(variance),
      shrunken,
      lower: shrunken - Z90 * deviation,
      upper: shrunken + Z90 * deviation,
      wrongSign,
      p,
      adjusted: adjustedP,
      reading,
      ...levels.get(one)!,
      effectiveTags: (look.variances?.total ?? Number.NaN) / variance,
      needs: needs ?? null,
      tipping: tippingPoint(value, base.taggedShare) ?? null,
      behind: behind(one, look, name),
    };
  });
  const unmeasured = look.unmeasured.filter(isListed).map(
    ({ family, group, tally }): Statement => ({
      ...common(family, group, tally),
      ...NOTHING,
      needs: missing(tally, look.rows.count) || null,
    }),
  );
  const order = (a: Statement, b: Statement) =>
    FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) || (a.key < b.key ? -1 : 1);
  return [...measured, ...unmeasured].sort(order);
}

const FAMILIES: readonly (Family | 'series')[] = [
  'kind',
  'series',
  'person',
  'hour',
  'weekday',
  'back-to-back',
  'load',
  'size',
];

const NOTHING = {
  difference: null,
  standardError: null,
  shrunken: null,
  lower: null,
  upper: null,
  wrongSign: null,
  p: null,
  adjusted: null,
  reading: 'none',
  level: 'none',
  held: 0,
  effectiveTags: null,
  tipping: null,
  behind: null,
} as const;

/** How many more tags a difference needs at the least: of the group, on other days, or elsewhere. */
const missing = (tally: Tally, all: number) =>
  Math.max(0, MIN_TAGS - tally.tags, MIN_DAYS - tally.days) + Math.max(0, MIN_TAGS - (all - tally.tags));

/** Part of a kind's tags on one side from which it looks that way, and part in one circumstance that may be behind it. */
const ONE_SIDED = 0.6;

/** “Workshops look draining, but most were after 16:00, and late items drain you whatever they are.” */
function behind(
  one: Measured,
  look: Look,
  name: (family: Family | 'series', group: number) => Named,
): Statement['behind'] {
  const { tally, group } = one;
  if (one.family !== 'kind' || one.reading !== 'none') return null;
  const side = tally.draining > ONE_SIDED * tally.tags ? -1 : tally.energizing > ONE_SIDED * tally.tags ? 1 : 0;
  let most: Statement['behind'] = null;
  for (const { family, group: level, reading, shrunken } of look.measured) {
    if (!isCircumstance(family) || reading === 'none' || shrunken * side <= 0) continue;
    const levels = levelsOf(look.rows, family);
    let tags = 0;
    for (let i = 0; i < look.rows.count; i++) if (look.rows.kind[i] === group && levels[i] === level) tags++;
    if (tags > ONE_SIDED * tally.tags && tags > (most?.tags ?? 0)) most = { ...name(family, level), tags };
  }
  return most;
}

const isCircumstance = (family: Family | 'series') =>
  family === 'hour' || family === 'weekday' || family === 'back-to-back';
