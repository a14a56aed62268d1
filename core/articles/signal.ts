import type { Because, Counted, Moment, Side } from './because.ts';
import { ramp, type Share, unit } from './estimate.ts';
import type { Facts } from './facts.ts';
import type { Comparison } from './facts-of-days.ts';
import type { Energies, KindFact } from './facts-of-kinds.ts';
import type { Trait } from './kind-traits.ts';

/** What one signal says of a person: three factors, 0 to 1, and the facts they are made of. */
export interface Signal {
  /** How far the fact is beyond the mark at which it matters. */
  strength: number;
  /** How sure it is. */
  confidence: number;
  /** How much of the person's hours it is about; 1 for what is about all of them. */
  coverage: number;
  because: Because;
}

/** What a guide's front matter may narrow a signal to. */
export interface SignalOptions {
  kinds?: readonly string[];
}

/** A signal: from the facts to what they say, or nothing. */
export type SignalRule = (facts: Facts, options: SignalOptions) => Signal | undefined;

/** Shares of hours at which something is fully covered: a tenth, a fifth (about a day a week), a quarter. */
export const TENTH = 0.1;
export const FIFTH = 0.2;
export const QUARTER = 0.25;

/** Below this, of 1, a signal says nothing. */
const FAINT = 0.02;

/** A signal about all of a person's hours. */
export const whole = (strength: number, confidence: number, because: Because): Signal | undefined =>
  part(strength, confidence, 1, because);

/** A signal about part of the hours; factors are cut to 0 to 1. */
export function part(strength: number, confidence: number, coverage: number, because: Because): Signal | undefined {
  const signal = { strength: unit(strength), confidence: unit(confidence), coverage: unit(coverage), because };
  return amountOf(signal) >= FAINT ? signal : undefined;
}

/** The strongest of several, the first of equals. */
export const strongest = (signals: readonly (Signal | undefined)[]): Signal | undefined =>
  signals.reduce((best, one) => (one && amountOf(one) > (best ? amountOf(best) : 0) ? one : best), undefined);

/** Strength × confidence × coverage. */
export const amountOf = (signal: Signal | undefined): number =>
  signal ? signal.strength * signal.confidence * signal.coverage : 0;

/** Kinds with a trait. */
export const withTrait = (facts: Facts, ...traits: readonly Trait[]): KindFact[] =>
  facts.kinds.filter((kind) => traits.some((trait) => kind.traits.includes(trait)));

/** Chance that at least one of independent chances comes true. */
export const anyOf = (chances: readonly number[]): number =>
  1 - chances.reduce((none, chance) => none * (1 - chance), 1);

/** The kind with the greatest weight; undefined of none. */
export function foremost<T>(items: readonly T[], weight: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || weight(item) > weight(best) ? item : best),
    undefined,
  );
}

/** Because so many tags of something drain (energize). */
export function becauseShare(what: string, energies: Energies, side: Side, skill?: number): Because {
  const { count, n, lower, upper } = energies[side];
  return { say: 'share', what, side, count, n, lower, upper, ...(skill === undefined ? {} : { skill }) };
}

/** So many of so many tags of a kind. */
export const countedOf = (kind: KindFact, side: Side): Counted => {
  const { count, n }: Share = kind[side];
  return { what: kind.name, count, n };
};

/** True where the person leads others: as said, or as the role reads when nothing was said. */
export const isManager = ({ profile }: Facts): boolean =>
  profile.managesPeople ?? /\b(manager|head of|director|team lead|supervisor|chief)\b/i.test(profile.role ?? '');

/** True where the person works for themselves. */
export const isIndependent = ({ profile }: Facts): boolean =>
  /self|freelanc|independent|owner|portfolio|contract/i.test(profile.employment ?? '');

/** How fully a count of tags has been reached. */
export const enough = (n: number, full: number): number => ramp(n, 0, full);

/** One group of tags against the rest, in the words of a reason. */
export const becauseCompared = (moment: Moment, side: Side, comparison: Comparison): Because => ({
  say: 'comparison',
  moment,
  side,
  count: comparison[side],
  n: comparison.n,
  restCount: side === 'draining' ? comparison.restDraining : comparison.restEnergizing,
  rest: comparison.rest,
});

/** How much a group of tags drains to be worth a word: nothing below a quarter of them, all from 45 % on. */
export const drainsEnough = ({ draining, n }: Comparison): number => ramp(draining / n, 0.25, 0.45);
