import { roundsOf } from './rounds.ts';
import type { Rule } from './rule.ts';

/** How many days and times may yet be looked at; it is counted down. */
export interface Steps {
  left: number;
}

/** Enough for eighty years of days or seven of hours. */
export const enoughSteps = (): Steps => ({ left: 60_000 });

/** From and to, both included, as walls: epoch milliseconds whose UTC fields read as the clock does. */
export interface WallRange {
  from: number;
  to: number;
}

/**
 * The walls of a rule's occurrences within a range, in order. The first occurrence always counts, whether or not the rule
 * would name it (RFC 5545, 3.8.5.3). Written against the RFC: the parser's own iterator can neither be stopped nor jump.
 * @param first wall of the first occurrence
 * @param until wall after which there are none; before `first`, there are none at all: a series cut off at its start
 * @returns `undefined` when it would take more steps than are left
 */
export function wallsOf(
  rule: Rule,
  first: number,
  until: number,
  range: WallRange,
  steps: Steps,
): number[] | undefined {
  steps.left--;
  if (first > until) return [];
  const last = Math.min(until, range.to);
  const walls = first >= range.from && first <= last ? [first] : [];
  // Counting needs every occurrence from the first on; without a count, those before the range need not be looked at.
  const from = rule.count === undefined ? Math.max(first, range.from) : first;
  let left = (rule.count ?? Number.POSITIVE_INFINITY) - 1;
  for (const round of roundsOf(rule, first, from)) {
    // Not "greater": beyond the last date there is, a start is not a number.
    if (!(round.starts <= last) || left <= 0) return walls;
    steps.left -= round.steps;
    if (steps.left < 0) return undefined;
    for (const wall of atPositions(round.walls(), rule.positions)) {
      if (wall <= first) continue;
      if (wall > last || left <= 0) return walls;
      left--;
      if (wall >= range.from) walls.push(wall);
    }
  }
  return walls;
}

function atPositions(walls: number[], positions: readonly number[]): number[] {
  if (positions.length === 0) return walls;
  return walls.filter((_, index) => positions.includes(index + 1) || positions.includes(index - walls.length));
}
