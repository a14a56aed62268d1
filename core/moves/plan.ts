import { changeOfMix, type Estimate, type KindShare, mixOfShares, partsOf } from '../trends/mix-of-shares.ts';
import { hoursOf, type UsualWeek } from '../trends/usual-week.ts';

/** Hours a week taken from one kind, or one series of it, and given to another kind: a removal is never without an addition. */
export interface Shift {
  from: string;
  series?: string | undefined;
  to: string;
  hours: number;
}

/** The part of a week that is worth shifting: a day in five. */
const TARGET = 0.2;
/** Steps in which hours are shifted. */
export const STEP = 0.5;

/** What a plan of shifts would do. */
export interface Planned {
  /** Hours by kind after it. */
  hours: ReadonlyMap<string, number>;
  /** Hours shifted, and the hours that a fifth of the week comes to. */
  shifted: number;
  target: number;
  /** Energizing share of the week as it is and as planned, and what changes; as `analyze -- mix` tells both mixes. */
  now: Estimate | undefined;
  later: Estimate | undefined;
  change: Estimate | undefined;
}

/** The hours of a week with shifts made in order; nothing is taken where nothing is left. */
function hoursAfter(week: UsualWeek, shifts: readonly Shift[]): { hours: Map<string, number>; shifted: number } {
  const hours = hoursOf(week);
  let shifted = 0;
  for (const { from, to, hours: wanted } of shifts) {
    const taken = Math.min(Math.max(wanted, 0), hours.get(from) ?? 0);
    if (taken === 0 || from === to) continue;
    hours.set(from, (hours.get(from) ?? 0) - taken);
    hours.set(to, (hours.get(to) ?? 0) + taken);
    shifted += taken;
  }
  return { hours, shifted };
}

/** What shifts would do to a week. */
export function planned(week: UsualWeek, shares: readonly KindShare[], shifts: readonly Shift[]): Planned {
  const before = hoursOf(week);
  const { hours, shifted } = hoursAfter(week, shifts);
  return {
    hours,
    shifted,
    target: TARGET * week.hours,
    now: mixOfShares(shares, partsOf(before)),
    later: mixOfShares(shares, partsOf(hours)),
    change: shifted > 0 ? changeOfMix(shares, [before, hours]) : undefined,
  };
}

/** The most that can still be taken for one of the shifts, the others staying: what its kind, or its series, has left. */
export function mostFor(week: UsualWeek, shifts: readonly Shift[], at: number, seriesHours?: number): number {
  const shift = shifts[at];
  if (!shift) return 0;
  const others = shifts.reduce((sum, { from, hours }, i) => sum + (i !== at && from === shift.from ? hours : 0), 0);
  const kind = week.kinds.find(({ kind: one }) => one === shift.from)?.hours ?? 0;
  const left = Math.max(0, Math.min(kind - others, seriesHours ?? Number.POSITIVE_INFINITY));
  return Math.floor(left / STEP + 1e-9) * STEP;
}
