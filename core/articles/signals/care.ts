import type { Because, Moment, Side } from '../because.ts';
import { ramp, sureness, unit } from '../estimate.ts';
import type { Comparison } from '../facts-of-days.ts';
import type { KindFact } from '../facts-of-kinds.ts';
import { sum } from '../rows.ts';
import { anyOf, becauseShare, foremost, part, type SignalRule, whole } from '../signal.ts';

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

/** The energizing share falls over four weeks and more. */
export const shareFalls: SignalRule = ({ weekly: { energizing } }) =>
  energizing && energizing.difference < 0 && energizing.weeks >= 4
    ? whole(ramp(-energizing.change, 0.04, 0.18), sureness(energizing.wrongSign), {
        say: 'weeks',
        of: 'energizing',
        first: energizing.first,
        last: energizing.last,
        weeks: energizing.weeks,
      })
    : undefined;

/** Kinds that used to energize no longer do. */
export const kindsTurning: SignalRule = ({ weekly: { turning } }) =>
  turning && turning.kinds.length && turning.contrast.difference < 0
    ? whole(
        ramp(-turning.contrast.difference, 0.15, 0.5),
        sureness(turning.contrast.wrongSign),
        becauseCompared('later-weeks', 'energizing', turning.contrast),
      )
    : undefined;

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
    ? part(ramp(-later.difference, 0.08, 0.45), sureness(later.wrongSign), later.n / tags / 0.25, {
        ...becauseCompared(moment, 'draining', later),
      })
    : undefined;
};

/** Work in the evening and on weekends. */
export const evenings: SignalRule = ({ evenings: count, tags }) =>
  count >= 3 ? whole(ramp(count / tags, 0.02, 0.1), 1, { say: 'evenings', count, n: tags }) : undefined;

/** Work that serves people drains, and work alone does not. */
export const servingDrains: SignalRule = ({ kinds, solo }) => {
  const share = ({ traits }: KindFact) => (traits.includes('serving') ? 1 : traits.includes('serving-some') ? 0.35 : 0);
  const serving = kinds.filter((kind) => share(kind) > 0 && kind.n >= 4);
  const worst = foremost(serving, (kind) => share(kind) * kind.hourShare * kind.drains);
  if (!worst) return undefined;
  const covered = sum(serving, (kind) => share(kind) * kind.hourShare * kind.drains);
  const aloneDrains = solo.n >= 4 ? solo.draining.above(0.5) : 0.3;
  return part(1 - aloneDrains, anyOf(serving.map((kind) => share(kind) * kind.drains)), covered / 0.2, {
    ...becauseShare(worst.name, worst, 'draining'),
  });
};

/** Somebody after whom the tags are lower, in the same kinds of work; many people need more certainty. */
export const personDrains: SignalRule = ({ people }) => {
  const person = foremost(people, ({ difference }) => -difference);
  return person && person.difference < 0
    ? whole(ramp(-person.difference, 0.12, 0.45), sureness(unit(person.wrongSign * people.length)), {
        say: 'person',
        name: person.name,
        side: 'draining',
        count: person.draining,
        n: person.n,
      })
    : undefined;
};

/** Somebody whose presence tells more than the kind of work does. */
export const personMatters: SignalRule = ({ people, kindSpread }) => {
  const person = foremost(people, ({ difference }) => Math.abs(difference));
  if (!person) return undefined;
  const side = person.difference > 0 ? 'energizing' : 'draining';
  const telling = 0.5 + 0.5 * ramp(Math.abs(person.difference) / (2 * kindSpread + 0.05), 0.3, 0.9);
  return whole(
    ramp(Math.abs(person.difference), 0.12, 0.4) * telling,
    sureness(unit(person.wrongSign * people.length)),
    {
      say: 'person',
      name: person.name,
      side,
      count: person[side],
      n: person.n,
    },
  );
};
