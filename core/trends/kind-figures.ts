import { type Estimate, type KindShare, mixOfShares } from './mix-of-shares.ts';
import { MIN_DAYS, MIN_TAGS } from './parameters.ts';
import type { Rows } from './rows.ts';

/** What the tags of one kind come to, for the tools. */
export interface KindFigure {
  kind: string;
  tags: number;
  /** Different days with a tag. */
  days: number;
  energizing: number;
  draining: number;
  /** Energizing share as a mix of this kind alone has it, with its 90 % interval; absent below the minimum. */
  rate?: Estimate;
  /** Draining part of its tags, pulled toward the person's own with three tags' worth. */
  drain: number;
}

/** Tags that the person's own draining share is worth. */
const OWN_TAGS = 3;

/** A share of so many tags, pulled toward another with three tags' worth. */
export const pulled = (count: number, tags: number, toward: number): number =>
  (count + OWN_TAGS * toward) / (tags + OWN_TAGS);

/** True where something may be said of a kind: six tags on four days, as for any difference. */
export const isEnough = ({ tags, days }: Pick<KindFigure, 'tags' | 'days'>): boolean =>
  tags >= MIN_TAGS && days >= MIN_DAYS;

/** Each tagged kind, most tags first. */
export function kindFigures({ history, at, sign, count }: Rows, shares: readonly KindShare[]): KindFigure[] {
  const { columns } = history;
  const found = new Map<number, { tags: number; days: Set<number>; energizing: number; draining: number }>();
  let draining = 0;
  for (let i = 0; i < count; i++) {
    const row = at[i]!;
    const kind = columns.kind[row]!;
    const of = found.get(kind) ?? { tags: 0, days: new Set(), energizing: 0, draining: 0 };
    found.set(kind, of);
    of.tags++;
    of.days.add(columns.day[row]!);
    if (sign[i]! > 0) of.energizing++;
    if (sign[i]! < 0) of.draining++;
    if (sign[i]! < 0) draining++;
  }
  const own = count > 0 ? draining / count : 0;
  return [...found]
    .map(([number, { days, ...of }]): KindFigure => {
      const kind = columns.kinds[number]!;
      const figure = { kind, ...of, days: days.size, drain: pulled(of.draining, of.tags, own) };
      const rate = isEnough(figure) ? mixOfShares(shares, new Map([[kind, 1]])) : undefined;
      return rate ? { ...figure, rate } : figure;
    })
    .sort((a, b) => b.tags - a.tags || (a.kind < b.kind ? -1 : 1));
}
