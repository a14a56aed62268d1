import { ramp, sureness } from '../estimate.ts';
import type { KindFact } from '../facts-of-kinds.ts';
import { sum } from '../rows.ts';
import {
  anyOf,
  becauseCompared,
  becauseShare,
  drainsEnough,
  foremost,
  part,
  type SignalRule,
  whole,
} from '../signal.ts';
import { unlessElsewhere } from './elsewhere.ts';

/** The energizing share falls over four weeks and more, and kinds that used to energize no longer do. */
export const wearingDown: SignalRule = ({ weekly: { energizing, turning } }) => {
  if (!energizing || !turning?.kinds.length) return undefined;
  if (energizing.difference >= 0 || energizing.weeks < 4 || turning.contrast.difference >= 0) return undefined;
  const strength = Math.min(ramp(-energizing.change, 0.04, 0.18), ramp(-turning.contrast.difference, 0.1, 0.4));
  return whole(strength, sureness(energizing.wrongSign) * sureness(turning.contrast.wrongSign), {
    say: 'weeks',
    of: 'energizing',
    first: energizing.first,
    last: energizing.last,
    weeks: energizing.weeks,
  });
};

/** Exhaustion of 4 and more, two weeks and longer. */
export const exhausted: SignalRule = ({ exhaustion }) =>
  exhaustion
    ? whole(ramp(exhaustion.mean, 3, 4) * ramp(exhaustion.highWeeks, 0, 2), 1, {
        say: 'exhaustion',
        mean: exhaustion.mean,
        weeks: exhaustion.highWeeks,
      })
    : undefined;

/** Exhaustion around 3 and above. */
export const tired: SignalRule = ({ exhaustion }) =>
  exhaustion
    ? whole(ramp(exhaustion.mean, 2.3, 3.5), 1, {
        say: 'exhaustion',
        mean: exhaustion.mean,
        weeks: exhaustion.highWeeks,
      })
    : undefined;

/** The same kinds of work drain more as the day goes on. */
export const climbsInDay: SignalRule = ({ afternoon, late, tags }) => {
  const [later, moment] =
    late && late.n >= 10 && late.difference < (afternoon?.difference ?? 0)
      ? [late, 'late' as const]
      : [afternoon, 'afternoon' as const];
  return later && later.difference < 0 && later.n >= 8 && later.rest >= 8
    ? part(ramp(-later.difference, 0.1, 0.45) * drainsEnough(later), sureness(later.wrongSign), later.n / tags / 0.25, {
        ...becauseCompared(moment, 'draining', later),
      })
    : undefined;
};

/** Work in the evening and on weekends. */
export const evenings: SignalRule = ({ evenings: count, tags }) =>
  count >= 3 ? whole(ramp(count / tags, 0.02, 0.1), 1, { say: 'evenings', count, n: tags }) : undefined;

/** Work that serves people drains, and work alone does not. */
export const servingDrains: SignalRule = (facts) => {
  const { kinds, solo } = facts;
  const share = ({ traits }: KindFact) => (traits.includes('serving') ? 1 : traits.includes('serving-some') ? 0.35 : 0);
  const serving = kinds.filter((kind) => share(kind) > 0 && kind.n >= 4);
  const worst = foremost(serving, (kind) => share(kind) * kind.hourShare * kind.drains);
  if (!worst) return undefined;
  const covered = sum(serving, (kind) => share(kind) * kind.hourShare * kind.drains);
  const aloneDrains = solo.n >= 4 ? solo.draining.above(0.5) : 0.5;
  const sure = anyOf(serving.map((kind) => share(kind) * kind.drains));
  const because = becauseShare(worst.name, worst, 'draining');
  return unlessElsewhere(facts, part(1 - aloneDrains, sure, covered / 0.2, because));
};
