import { ramp } from '../estimate.ts';
import type { Facts } from '../facts.ts';
import { amountOf, type Signal } from '../signal.ts';
import { hourMatters, loadDrains } from './load.ts';
import { personMatters } from './people.ts';

/**
 * How far load, hour or people explain the tags where kinds hardly differ, 0 to 1. Then a kind that drains says less
 * about the kind: tags that rise with load in every kind point to volume, not to fit.
 */
const explainedElsewhere = (facts: Facts): number =>
  ramp(Math.max(...[loadDrains, hourMatters, personMatters].map((rule) => amountOf(rule(facts, {})))), 0.3, 1);

/** A signal about a kind, weaker the more its tags are explained elsewhere. */
export const unlessElsewhere = (facts: Facts, signal: Signal | undefined): Signal | undefined =>
  signal && { ...signal, strength: signal.strength * (1 - 0.7 * explainedElsewhere(facts)) };
