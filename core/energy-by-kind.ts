import type { Activity } from './activity.ts';
import type { Tag } from './tag.ts';
import type { Columns } from './trends/columns.ts';
import { MIN_TAGS, Z90 } from './trends/parameters.ts';

/** What the tags of one kind come to. */
export interface KindEnergy {
  kind: string;
  tags: number;
  energizing: number;
  draining: number;
  /** Mean of the energies from −2 to 2; `undefined` below {@link MIN_TAGS} tags. */
  mean: number | undefined;
  /** 90 % interval of the mean (normal, from the spread of the tags); `undefined` with the mean. */
  range: readonly [number, number] | undefined;
  /** How many more tags the mean needs; 0 when it is shown. */
  needs: number;
}

/**
 * The tags by kind of activity; an activity without a kind counts as `other`.
 * @returns most tags first, ties by kind id
 */
export function energyByKind(activities: readonly Activity[], tags: readonly Tag[]): KindEnergy[] {
  const kindOf = new Map(activities.map(({ id, kind }) => [id, kind ?? 'other']));
  const energies = new Map<string, number[]>();
  for (const { activity, energy } of tags) {
    const kind = kindOf.get(activity);
    if (kind === undefined) continue;
    const list = energies.get(kind);
    if (list) list.push(energy);
    else energies.set(kind, [energy]);
  }
  return summariesOf(energies);
}

/**
 * The same, of the activities that start in `from` to `until`, both included.
 * @param from epoch milliseconds, and so `until`
 */
export function kindsIn(columns: Columns, from: number, until: number): KindEnergy[] {
  const { count, start, taggedAt, energy, kind, kinds } = columns;
  const energies = kinds.map((): number[] => []);
  for (let row = 0; row < count; row++)
    if (start[row]! >= from && start[row]! <= until && !Number.isNaN(taggedAt[row]))
      energies[kind[row]!]!.push(energy[row]!);
  return summariesOf(kinds.flatMap((name, k) => (energies[k]!.length > 0 ? [[name, energies[k]!] as const] : [])));
}

const summariesOf = (energies: Iterable<readonly [string, readonly number[]]>): KindEnergy[] =>
  Array.from(energies, ([kind, values]) => summaryOf(kind, values)).sort(
    (a, b) => b.tags - a.tags || (a.kind < b.kind ? -1 : 1),
  );

function summaryOf(kind: string, values: readonly number[]): KindEnergy {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, count - 1);
  const half = Z90 * Math.sqrt(variance / count);
  const enough = count >= MIN_TAGS;
  return {
    kind,
    tags: count,
    energizing: values.filter((value) => value > 0).length,
    draining: values.filter((value) => value < 0).length,
    mean: enough ? mean : undefined,
    range: enough ? [Math.max(-2, mean - half), Math.min(2, mean + half)] : undefined,
    needs: Math.max(0, MIN_TAGS - count),
  };
}
