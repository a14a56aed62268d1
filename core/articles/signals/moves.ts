import { ramp, sureness, unit } from '../estimate.ts';
import type { Facts } from '../facts.ts';
import type { KindFact } from '../facts-of-kinds.ts';
import { sum } from '../rows.ts';
import {
  becauseShare,
  countedOf,
  enough,
  FIFTH,
  foremost,
  isIndependent,
  isManager,
  part,
  type SignalRule,
  strongest,
  TENTH,
  whole,
  withTrait,
} from '../signal.ts';

/** Fewest tags of a kind of work to know what it is like. */
const TASTED = 5;

/** Hours that drain and hours that energize, both worth trading. */
export const tradeableHours: SignalRule = ({ kinds }) => {
  const worst = foremost(kinds, ({ hourShare, drains }) => hourShare * drains);
  const best = foremost(kinds, ({ gives, n }) => gives * enough(n, 4));
  if (!worst || !best || worst === best) return undefined;
  const draining = sum(kinds, ({ hourShare, drains, n }) => hourShare * drains * enough(n, 4));
  return part(enough(worst.n, 6), worst.drains * best.gives, draining / FIFTH, {
    say: 'trade',
    draining: countedOf(worst, 'draining'),
    energizing: countedOf(best, 'energizing'),
  });
};

/** Neither good nor bad over all, and nothing to decide. */
export const mixedTags: SignalRule = ({ all, openDecisions, weekly, tags }) => {
  const { share, count, n, lower, upper } = all.draining;
  const middle = Math.min(ramp(share, 0.2, 0.3), ramp(share, 0.75, 0.6));
  return whole(middle * (openDecisions.length ? 0.4 : 1), enough(tags, 40), {
    say: 'all-tags',
    side: 'draining',
    count,
    n,
    lower,
    upper,
    weeks: weekly.weeks.length,
  });
};

/** The last experiment has ended: time to read it and to choose the next. */
export const experimentEnded: SignalRule = ({ endedExperiment, runningExperiment }) =>
  endedExperiment !== undefined && !runningExperiment
    ? whole(1, 1, { say: 'experiment-ended', title: endedExperiment })
    : undefined;

/** Someone who leads people: the leading drains, the trade still energizes. */
export const managerMissesCraft: SignalRule = (facts) => {
  if (!isManager(facts)) return undefined;
  const craft = foremost(withTrait(facts, 'hands-on', 'making'), ({ gives }) => gives);
  const managing = withTrait(facts, 'managing');
  const worst = foremost(managing, ({ hourShare, drains }) => hourShare * drains);
  if (!craft || !worst) return undefined;
  const draining = sum(managing, ({ hourShare, drains }) => hourShare * drains);
  return part(1, craft.gives, draining / 0.35, {
    say: 'trade',
    draining: countedOf(worst, 'draining'),
    energizing: countedOf(craft, 'energizing'),
  });
};

/** An expert whose own field no longer energizes and whose few hours of steering do. */
export const specialistTowardStrategy: SignalRule = (facts) => {
  if (isManager(facts)) return undefined;
  const steering = foremost(withTrait(facts, 'steering'), ({ gives, n }) => gives * enough(n, 3));
  const core = withTrait(facts, 'hands-on', 'making').filter(({ traits }) => !traits.includes('steering'));
  if (!steering || !core.length) return undefined;
  const flat = sum(core, ({ hourShare, gives }) => hourShare * (1 - gives));
  const hours = sum(core, ({ hourShare }) => hourShare);
  return part(
    flat / hours,
    steering.gives * enough(steering.n, 3),
    flat / 0.3,
    becauseShare(steering.name, steering, 'energizing'),
  );
};

/** A direction that was declared or is being decided, in work that has hardly been tasted. */
export const untestedDirection: SignalRule = (facts) => {
  const tasted = (kinds: readonly KindFact[]) => sum(kinds, ({ n }) => n);
  const toward = (declaration: string, what: 'strategy' | 'teaching' | 'craft', kinds: readonly KindFact[]) =>
    facts.says(declaration)
      ? whole(0.35 + 0.65 * ramp(tasted(kinds), TASTED + 3, TASTED - 2), 1, { say: 'untested', what, n: tasted(kinds) })
      : undefined;
  const [decision] = facts.openDecisions;
  const untested = decision?.hours ? decision.untestedHours / decision.hours : 0;
  return strongest([
    leavesForIndependence(facts) ? whole(1, 1, { say: 'untested', what: 'independence', n: 0 }) : undefined,
    facts.says('all-or-nothing-plan') ? whole(0.9, 1, { say: 'untested', what: 'plan', n: 0 }) : undefined,
    toward('toward-strategy', 'strategy', withTrait(facts, 'steering')),
    toward('toward-teaching', 'teaching', withTrait(facts, 'teaching')),
    toward('toward-craft', 'craft', withTrait(facts, 'making')),
    decision && untested > 0 ? whole(0.7 * unit(untested), 1, { say: 'untested', what: 'decision', n: 0 }) : undefined,
  ]);
};

/** Thinks of going independent, by declaration or decision, and has not done so. */
export const leavesForIndependence = (facts: Facts): boolean =>
  !isIndependent(facts) &&
  (facts.says('weighing-independence') || facts.openDecisions.some(({ type }) => type === 'independence'));

/** Three and more things that drain, each of them small. */
export const manySmallDrains: SignalRule = ({ kinds, series }) => {
  const small = kinds.filter(({ hourShare, n }) => hourShare <= FIFTH && n >= 4);
  const pastKinds = series.filter(({ kind, hourShare }) => hourShare <= TENTH && !small.some(({ id }) => id === kind));
  const count = sum(small, ({ drains }) => drains) + sum(pastKinds, ({ draining }) => draining.above(0.5));
  const draining = small.filter(({ drains }) => drains >= 0.5).sort((a, b) => b.drains - a.drains);
  return draining.length
    ? whole(ramp(count, 1.2, 3), 1, {
        say: 'several',
        side: 'draining',
        kinds: draining.slice(0, 3).map((kind) => countedOf(kind, 'draining')),
      })
    : undefined;
};

/** The days are getting longer. */
export const hoursRise: SignalRule = ({ weekly: { hours } }) =>
  hours && hours.difference > 0
    ? whole(ramp(hours.change, 0.04, 0.15), sureness(hours.wrongSign), {
        say: 'weeks',
        of: 'hours',
        first: hours.first,
        last: hours.last,
        weeks: hours.weeks,
      })
    : undefined;

/** Many meeting hours, in many kinds, and not for the better. */
export const fullWeeks: SignalRule = ({ meetingHours, meetings, kinds }) =>
  whole(ramp(meetingHours, 16, 26) * ramp(kinds.length, 3, 6), meetings.draining.above(0.4), {
    say: 'meeting-hours',
    hours: meetingHours,
    side: 'draining',
    count: meetings.draining.count,
    n: meetings.n,
  });
