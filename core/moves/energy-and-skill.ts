import type { KindFigure } from '../trends/kind-figures.ts';

/** The four cells of energy × skill, and what lies between. */
export type Cell = 'gifts' | 'cage' | 'promise' | 'shed' | 'between';
export const CELLS: readonly Cell[] = ['gifts', 'cage', 'promise', 'shed', 'between'];

/** A kind with its place. */
export interface Placed extends KindFigure {
  skill: number;
  cell: Cell;
  isSure: boolean;
}

/** From this rating on somebody is skilled. */
export const SKILLED = 4;

/** Which way a kind goes. */
export type Side = 'energizing' | 'draining' | 'between';

/**
 * A kind energizes where more of its tags energize than drain and its rate is above the person's own share, drains where both
 * are the other way round, and is between where they disagree. It is sure where the whole range lies on that side.
 */
export function sideOf({ energizing, draining, rate }: KindFigure, own: number): { side: Side; isSure: boolean } {
  if (!rate) return { side: 'between', isSure: false };
  if (energizing > draining && rate.share >= own) return { side: 'energizing', isSure: rate.lower > own };
  if (draining > energizing && rate.share <= own) return { side: 'draining', isSure: rate.upper < own };
  return { side: 'between', isSure: false };
}

/** The cell of a side and a rating from 1 to 5. */
export function cellOf(side: Side, skill: number): Cell {
  if (side === 'between') return 'between';
  const isSkilled = skill >= SKILLED;
  if (side === 'energizing') return isSkilled ? 'gifts' : 'promise';
  return isSkilled ? 'cage' : 'shed';
}
