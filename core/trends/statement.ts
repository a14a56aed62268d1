import type { Reading } from './decide.ts';
import { isMostlyOneSeries } from './differences.ts';
import { type Family, keyOf, LEVEL_KEYS, levelsOf } from './families.ts';
import type { History } from './history.ts';
import type { Look, Measured } from './look.ts';
import type { Missed } from './missed.ts';
import { MIN_DAYS, MIN_TAGS, Z90 } from './parameters.ts';
import type { Level } from './readings.ts';
import type { Rows } from './rows.ts';
import type { Tally } from './tally.ts';
import { tippingPoint } from './untagged.ts';

/** A group that another one is named by. */
export interface Named {
  family: Family;
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
  mostly: (Named & { tags: number }) | null;
  /** The leaning or claimed circumstance in which most of a one-sided kind happened, where the kind itself shows no difference. */
  behind: (Named & { family: Circumstance; tags: number }) | null;
}

/** Families whose levels can stand behind what looks like a kind. */
export type Circumstance = 'hour' | 'weekday' | 'back-to-back';

/** Gives a group its name for a person; undefined where its key will do. */
export type Label = (family: Family, key: string) => string | undefined;

type Naming = (family: Family, group: number) => Named;

function namingOf({ columns }: History, label: Label): Naming {
  /** The title of the latest activity of each series. */
  const latest = new Int32Array(columns.seriesIds.length);
  for (let row = 0; row < columns.count; row++)
    if (columns.series[row]! >= 0) latest[columns.series[row]!] = columns.title[row]!;
  return (family, group) => {
    const key = keyOf(columns, family, group);
    const title = family === 'series' ? columns.titles[latest[group]!] : undefined;
    return { family, key, label: label(family, key) ?? title ?? key };
  };
}

/** Everything a look says, family by family; hours, weekdays and sizes ascending, what has a name by its key. */
export function statementsFrom(
  history: History,
  look: Look,
  levels: ReadonlyMap<Measured, Level>,
  missed: Missed,
  rows: Rows,
  label: Label,
): Statement[] {
  const name = namingOf(history, label);
  const counts = (tally: Tally) => ({
    ...name(tally.family, tally.group),
    tags: tally.tags,
    days: tally.days,
    energizing: tally.energizing,
    draining: tally.draining,
    hours: tally.minutes / 60,
    meanEnergy: tally.energy / tally.tags,
    taggedShare: tally.tags / (tally.tags + missed.of(tally.family, tally.group)),
    mostly: isMostlyOneSeries(tally) ? { ...name('series', tally.topSeries), tags: tally.topTags } : null,
  });
  const measured = look.measured.map((one): Statement => {
    const counted = counts(one.tally);
    return {
      ...counted,
      difference: one.value,
      standardError: Math.sqrt(one.variance),
      shrunken: one.shrunken,
      lower: one.shrunken - Z90 * one.deviation,
      upper: one.shrunken + Z90 * one.deviation,
      wrongSign: one.wrongSign,
      p: one.p,
      adjusted: one.adjustedP,
      reading: one.reading,
      ...levels.get(one)!,
      effectiveTags: look.variances!.total / one.variance,
      needs: one.needs ?? null,
      tipping: tippingPoint(one.value, counted.taggedShare) ?? null,
      behind: behind(one, look.measured, history, rows.at, name),
    };
  });
  const told = new Set(look.measured.map(({ tally }) => tally));
  const others = look.tallies.slots
    .filter((tally) => tally.tags > 0 && isListed(tally) && !told.has(tally))
    .map((tally): Statement => ({ ...counts(tally), ...NOTHING, needs: missing(tally, look.count) || null }));
  return [...measured, ...others].sort(inOrder);
}

/** Which groups are listed though nothing is measured: those that everybody has; series and people only when measured. */
const isListed = ({ family, group }: Tally) => family !== 'person' && !(family === 'back-to-back' && group === 0);

/** The order in which families are told. */
const FAMILIES: readonly Family[] = ['kind', 'series', 'person', 'hour', 'weekday', 'back-to-back', 'load', 'size'];

function inOrder(a: Statement, b: Statement): number {
  if (a.family !== b.family) return FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family);
  const places: Partial<Record<Family, readonly string[]>> = LEVEL_KEYS;
  const keys = places[a.family];
  return keys ? keys.indexOf(a.key) - keys.indexOf(b.key) : a.key < b.key ? -1 : 1;
}

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

/** How many more tags a difference needs at the least: of the group, on other days, and elsewhere. */
const missing = (tally: Tally, all: number) =>
  Math.max(0, MIN_TAGS - tally.tags, MIN_DAYS - tally.days) + Math.max(0, MIN_TAGS - (all - tally.tags));

/** Part of a kind's tags on one side from which it looks that way, and part in one circumstance that may be behind it. */
const ONE_SIDED = 0.6;

/** “Workshops look draining, but most were after 16:00, and late items drain you whatever they are.” */
function behind(
  { reading, tally }: Measured,
  measured: readonly Measured[],
  { columns, circumstances }: History,
  at: Int32Array,
  name: Naming,
): Statement['behind'] {
  if (tally.family !== 'kind' || reading !== 'none') return null;
  const side = tally.draining > ONE_SIDED * tally.tags ? -1 : tally.energizing > ONE_SIDED * tally.tags ? 1 : 0;
  let most: Statement['behind'] = null;
  for (const other of measured) {
    const { family, group } = other.tally;
    if (family !== 'hour' && family !== 'weekday' && family !== 'back-to-back') continue;
    if (other.reading === 'none' || other.shrunken * side <= 0) continue;
    const levels = levelsOf(family, columns, circumstances);
    let tags = 0;
    for (const row of at) if (columns.kind[row] === tally.group && levels[row] === group) tags++;
    if (tags > ONE_SIDED * tally.tags && tags > (most?.tags ?? 0)) most = { ...name(family, group), family, tags };
  }
  return most;
}
