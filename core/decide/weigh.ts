import type { Decision } from '../decision.ts';
import {
  type Borrowed,
  changeOfMix,
  type Estimate,
  type KindShare,
  mixOfShares,
  partsOf,
  seenPart,
} from '../trends/mix-of-shares.ts';
import { MIX_TAGS, MIX_UNSEEN } from '../trends/parameters.ts';
import { hoursOf, type UsualWeek } from '../trends/usual-week.ts';

/** The kinds that borrow another's rate, as the record says. */
export const borrowsOf = ({ borrows }: Decision): Map<string, string> =>
  new Map(
    Object.entries((borrows ?? {}) as object).flatMap(([kind, like]) =>
      typeof like === 'string' ? [[kind, like] as const] : [],
    ),
  );

/** What another week would be like against the one there is. */
export interface Weighed {
  before: ReadonlyMap<string, number>;
  after: ReadonlyMap<string, number>;
  /** Energizing share of both, as `analyze -- mix` tells them, and what changes. */
  now: Estimate | undefined;
  later: Estimate | undefined;
  change: Estimate | undefined;
  /** Part of the new week in kinds that have no tag, and in such that borrow another's rate. */
  unseen: number;
  borrowed: number;
  /** Whether there are tags enough, and little enough that nothing is known of, to say it. */
  enough: boolean;
  /** The kind of which an hour more or less moves the share most, and by how much an hour more does. */
  matters: { kind: string; perHour: number } | undefined;
  /** The kind whose own range widens the answer most. */
  leastKnown: string | undefined;
}

/** The hours of a week with changes; never below none. */
export function hoursChanged(week: UsualWeek, changes: Readonly<Record<string, number>>): Map<string, number> {
  const hours = hoursOf(week);
  for (const [kind, change] of Object.entries(changes)) hours.set(kind, Math.max(0, (hours.get(kind) ?? 0) + change));
  return new Map([...hours].filter(([, value]) => value > 0));
}

/** Sums of parts are exact to this. */
const EXACT = 1e-9;

/** Weighs changes of a week. @param tags how many the shares rest on */
export function weigh(
  { week, shares, tags }: { week: UsualWeek; shares: readonly KindShare[]; tags: number },
  changes: Readonly<Record<string, number>>,
  borrows: Borrowed = new Map(),
): Weighed {
  const before = hoursOf(week);
  const after = hoursChanged(week, changes);
  const parts = partsOf(after);
  const known = new Set(shares.map(({ kind }) => kind));
  const borrowed = [...parts].reduce(
    (sum, [kind, part]) => sum + (!known.has(kind) && known.has(borrows.get(kind) ?? '') ? part : 0),
    0,
  );
  const unseen = parts.size > 0 ? Math.max(0, 1 - seenPart(shares, parts) - borrowed) : 0;
  const later = mixOfShares(shares, parts, borrows);
  const isChanged = Object.values(changes).some((change) => change !== 0);
  const changed = Object.keys(changes).filter((kind) => changes[kind] !== 0);
  return {
    before,
    after,
    now: mixOfShares(shares, partsOf(before)),
    later,
    change: isChanged ? changeOfMix(shares, [before, after], borrows) : undefined,
    unseen: unseen < EXACT ? 0 : unseen,
    borrowed,
    enough: later !== undefined && tags >= MIX_TAGS && unseen <= MIX_UNSEEN + EXACT,
    matters: most(changed, (kind) => perHour(shares, after, kind, borrows)),
    leastKnown: most([...parts.keys()], (kind) => (parts.get(kind) ?? 0) * widthOf(shares, kind, borrows))?.kind,
  };
}

function perHour(shares: readonly KindShare[], hours: ReadonlyMap<string, number>, kind: string, borrows: Borrowed) {
  const more = new Map(hours).set(kind, (hours.get(kind) ?? 0) + 1);
  return changeOfMix(shares, [hours, more], borrows)?.share ?? 0;
}

function widthOf(shares: readonly KindShare[], kind: string, borrows: Borrowed): number {
  const alone = mixOfShares(shares, new Map([[kind, 1]]), borrows);
  return alone ? alone.upper - alone.lower : 0;
}

function most(kinds: readonly string[], of: (kind: string) => number) {
  return kinds
    .map((kind) => ({ kind, perHour: of(kind) }))
    .reduce<{ kind: string; perHour: number } | undefined>(
      (best, one) => (!best || Math.abs(one.perHour) > Math.abs(best.perHour) ? one : best),
      undefined,
    );
}
