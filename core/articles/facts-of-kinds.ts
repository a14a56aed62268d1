import { type Contrast, contrastOf, moreThan, ramp, type Share, shareOf } from './estimate.ts';
import { type Domain, type Trait, traitsOf } from './kind-traits.ts';
import { byKey, sum, type TaggedRow } from './rows.ts';

/** What the tags of one group of rows say. */
export interface Energies {
  n: number;
  draining: Share;
  energizing: Share;
  /** Share of all tagged hours, 0 to 1. */
  hourShare: number;
}

/** What the tags of one kind say, with what the person says of it. */
export interface KindFact extends Energies {
  id: string;
  name: string;
  /** The person's own rating, 1 to 5. */
  skill: number | undefined;
  domain: Domain;
  traits: readonly Trait[];
  /** How sure it is that it drains: more than it energizes, and about half of its tags; 0 to 1. */
  drains: number;
  /** Chance that more than half of it energizes. */
  gives: number;
  /** Its energy against everything else: as counted, and at the same time of day, place in a run and load of the day. */
  alone: Contrast | undefined;
  otherThingsEqual: Contrast | undefined;
}

/** What the tags of one recurring activity say. */
export interface SeriesFact extends Energies {
  id: string;
  title: string;
  kind: string;
  /** Its later half against its earlier half, in energy. */
  fading: Contrast | undefined;
}

/** Someone who took part, and the energy with them against without them, other things equal. */
export interface PersonFact extends Contrast {
  id: string;
  name: string;
  /** Energizing and draining tags with them. */
  energizing: number;
  draining: number;
}

/** Spread of what people add to the energy, −1 to 1, before looking: most add little. */
const PERSON_SPREAD = 0.2;
/** Fewest tags with and without somebody. */
const MIN_WITH_PERSON = 8;

/** Counts and shrunken shares of rows, against the person's mean. */
export function energiesOf(rows: readonly TaggedRow[], mean: Mean): Energies {
  const count = (sign: number) => rows.filter(({ energy }) => energy === sign).length;
  return {
    n: rows.length,
    draining: shareOf(count(-1), rows.length, mean.draining),
    energizing: shareOf(count(1), rows.length, mean.energizing),
    hourShare: mean.hours ? sum(rows, ({ hours }) => hours) / mean.hours : 0,
  };
}

/** The person's own shares, toward which groups are shrunken, and their tagged hours. */
export interface Mean {
  draining: number;
  energizing: number;
  hours: number;
}

/** Shares over all tags, each with one tag's worth of doubt. */
export function meanOf(rows: readonly TaggedRow[]): Mean {
  const share = (sign: number) => (rows.filter(({ energy }) => energy === sign).length + 0.4) / (rows.length + 1);
  return { draining: share(-1), energizing: share(1), hours: sum(rows, ({ hours }) => hours) };
}

/** Kinds with at least one tag, most hours first. */
export function kindFacts(
  rows: readonly TaggedRow[],
  mean: Mean,
  kinds: readonly { id: string; name: string; skill?: number | null }[],
  nameOf: (kind: string) => string,
  medianDay: number,
): KindFact[] {
  const own = new Map(kinds.map((kind) => [kind.id, kind]));
  const anywhere = rows.map(() => '');
  const moments = rows.map((row) => momentOf(row, medianDay));
  return [...byKey(rows, ({ kind }) => kind)]
    .map(([id, of]): KindFact => {
      const energies = energiesOf(of, mean);
      const name = own.get(id)?.name ?? nameOf(id);
      return {
        ...energies,
        id,
        name,
        skill: own.get(id)?.skill ?? undefined,
        ...traitsOf(
          id,
          name,
          of.map(({ title }) => title),
        ),
        drains: drainsOf(energies),
        gives: energies.energizing.above(0.5),
        alone: against(rows, id, anywhere),
        otherThingsEqual: against(rows, id, moments),
      };
    })
    .sort((a, b) => b.hourShare - a.hourShare || (a.id < b.id ? -1 : 1));
}

/** Chance that it drains more than it energizes, times how near the draining share comes to a half. */
const drainsOf = ({ n, draining, energizing }: Energies): number =>
  moreThan(draining.count, energizing.count, n) * ramp(draining.share, 0.3, 0.5);

/** @param strata of each row */
const against = (rows: readonly TaggedRow[], id: string, strata: readonly string[]) =>
  contrastOf(rows.map(({ kind, energy }, i) => ({ inGroup: kind === id, stratum: strata[i] ?? '', outcome: energy })));

const momentOf = ({ from, run, dayHours }: TaggedRow, medianDay: number) =>
  `${from >= 12} ${run >= 3} ${dayHours > medianDay}`;

/** Recurring activities with at least four tags, most tags first. */
export function seriesFacts(rows: readonly TaggedRow[], mean: Mean): SeriesFact[] {
  return [...byKey(rows, ({ series }) => series)]
    .flatMap(([id, of]): SeriesFact[] => {
      const last = of.at(-1);
      if (id === undefined || !last || of.length < 4) return [];
      const fading = contrastOf(
        of.map((row, i) => ({ inGroup: i >= of.length / 2, stratum: '', outcome: row.energy })),
      );
      return [{ ...energiesOf(of, mean), id, title: last.title, kind: last.kind, fading }];
    })
    .sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1));
}

/** People with enough tags on both sides, by how much they differ; compared within kinds. */
export function personFacts(rows: readonly TaggedRow[], aliasOf: (id: string) => string | undefined): PersonFact[] {
  const ids = new Set(rows.flatMap(({ people }) => people));
  return [...ids]
    .flatMap((id): PersonFact[] => {
      const present = rows.filter(({ people }) => people.includes(id));
      if (present.length < MIN_WITH_PERSON || rows.length - present.length < MIN_WITH_PERSON) return [];
      const contrast = contrastOf(
        rows.map((row) => ({ inGroup: row.people.includes(id), stratum: row.kind, outcome: row.energy })),
        PERSON_SPREAD,
      );
      if (!contrast) return [];
      const count = (sign: number) => present.filter(({ energy }) => energy === sign).length;
      return [{ ...contrast, id, name: aliasOf(id) ?? '', energizing: count(1), draining: count(-1) }];
    })
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.id < b.id ? -1 : 1));
}

/**
 * How far kinds truly differ: standard deviation of their mean energy (−1 to 1) beyond what counting error explains
 * (method of moments, DerSimonian & Laird 1986).
 */
export function spreadOf(kinds: readonly KindFact[]): number {
  const total = sum(kinds, ({ n }) => n);
  if (total < 2 || kinds.length < 2) return 0;
  const energy = ({ energizing, draining, n }: KindFact) => (energizing.count - draining.count) / n;
  const mean = sum(kinds, (kind) => kind.n * energy(kind)) / total;
  const between = sum(kinds, (kind) => kind.n * (energy(kind) - mean) ** 2) - (kinds.length - 1) * COUNTING_VARIANCE;
  const scale = total - sum(kinds, ({ n }) => n * n) / total;
  return scale > 0 ? Math.sqrt(Math.max(0, between / scale)) : 0;
}

/** Variance of one tag's sign within a kind. */
const COUNTING_VARIANCE = 0.6;
