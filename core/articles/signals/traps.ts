import { ramp, sureness } from '../estimate.ts';
import type { Facts } from '../facts.ts';
import { sum } from '../rows.ts';
import {
  becauseShare,
  foremost,
  isIndependent,
  part,
  type Signal,
  type SignalRule,
  strongest,
  TENTH,
  whole,
  withTrait,
} from '../signal.ts';
import { leavesForIndependence } from './moves.ts';

/** Days before an answer is due at which it is near. */
const NEAR = { far: 30, near: 10 };

/** Something is being decided. */
export const decisionOpen: SignalRule = ({ openDecisions: [decision] }) =>
  decision
    ? whole(1, 1, { say: 'decision', type: decision.type, title: decision.title, ...dueIn(decision.daysLeft) })
    : undefined;

/** An offer or a promotion is being decided; more telling once its hours are written down. */
export const offerOpen: SignalRule = ({ openDecisions }) => {
  const decision = openDecisions.find(({ type }) => type === 'offer' || type === 'promotion');
  return decision
    ? whole(decision.hours ? 1 : 0.75, 1, {
        say: 'decision',
        type: decision.type,
        title: decision.title,
        ...dueIn(decision.daysLeft),
      })
    : undefined;
};

/** What is being decided would add hours that drain. */
export const decisionAddsDrain: SignalRule = ({ openDecisions }) => {
  const decision = foremost(openDecisions, ({ drainingHours }) => drainingHours);
  return decision && decision.drainingHours >= 0.5
    ? whole(ramp(decision.drainingHours, 0, 4), 1, {
        say: 'decision-drains',
        title: decision.title,
        hours: decision.hours,
        what: decision.drainingKind,
      })
    : undefined;
};

/** The answer is due soon. */
export const answerSoon: SignalRule = ({ openDecisions: [decision] }) =>
  decision?.daysLeft !== undefined && decision.daysLeft >= 0
    ? whole(ramp(decision.daysLeft, NEAR.far, NEAR.near), 1, {
        say: 'decision',
        type: decision.type,
        title: decision.title,
        daysLeft: decision.daysLeft,
      })
    : undefined;

/** The energizing share goes clearly up or down. */
export const shareMoves: SignalRule = ({ weekly: { energizing } }) =>
  energizing
    ? whole(ramp(Math.abs(energizing.change), 0.04, 0.16), sureness(energizing.wrongSign), {
        say: 'weeks',
        of: 'energizing',
        first: energizing.first,
        last: energizing.last,
        weeks: energizing.weeks,
      })
    : undefined;

/** Enough tags in enough kinds to work out what another mix of hours would be like. */
export const ratesKnown: SignalRule = ({ kinds, tags }) => {
  const known = kinds.filter(({ n }) => n >= 8).length;
  return whole(ramp(known, 2, 5), ramp(tags, 40, 90), { say: 'rates-known', kinds: known });
};

/** More than half drains, week after week, and it is not getting better. */
export const stuck: SignalRule = ({ all, weekly: { weeks, energizing } }) => {
  const { count, n, share, lower, upper } = all.draining;
  const better = energizing && energizing.difference > 0 ? sureness(energizing.wrongSign) : 0;
  return whole(ramp(share, 0.48, 0.58) * ramp(weeks.length, 5, 6) * (1 - better), all.draining.above(0.5), {
    say: 'all-tags',
    side: 'draining',
    count,
    n,
    lower,
    upper,
    weeks: weeks.length,
  });
};

/** Stuck, and neither an experiment nor a decision has been written down. */
export const stuckUntried: SignalRule = (facts, options) =>
  facts.decidedOnce || facts.runningExperiment || facts.endedExperiment ? undefined : stuck(facts, options);

/** Held by money or by “one more year”; stronger the more it drains. */
export const heldWhileDraining: SignalRule = (facts) => {
  const declaration = facts.says('held-by-money')
    ? 'held-by-money'
    : facts.says('one-more-year')
      ? 'one-more-year'
      : undefined;
  return declaration ? whole(0.5 + 0.5 * draining(facts, 0.35, 0.55), 1, { say: 'said', declaration }) : undefined;
};

/** Too much invested to change; stronger with the years and the more it drains. */
export const investedWhileDraining: SignalRule = (facts) =>
  facts.says('too-late')
    ? whole(0.5 + 0.3 * draining(facts, 0.3, 0.5) + 0.2 * ramp(facts.profile.yearsInField ?? 0, 5, 10), 1, {
        say: 'said',
        declaration: 'too-late',
      })
    : undefined;

/** A leap: all or nothing, or independence that has never been tried. */
export const leapUntested: SignalRule = (facts) =>
  strongest([
    facts.says('all-or-nothing-plan')
      ? whole(0.6 + 0.4 * draining(facts, 0.3, 0.45), 1, { say: 'said', declaration: 'all-or-nothing-plan' })
      : undefined,
    leavesForIndependence(facts)
      ? whole(0.4 + 0.2 * draining(facts, 0.3, 0.45), 1, { say: 'untested', what: 'independence', n: 0 })
      : undefined,
  ]);

const draining = ({ all }: Facts, from: number, to: number): number => ramp(all.draining.share, from, to);

/** Skilled in most of what fills the week, hardly energized by it, and still collecting skills. */
export const credentialsLoop: SignalRule = (facts) => {
  const skilled = facts.kinds.filter(({ skill, traits }) => (skill ?? 0) >= 4 && !traits.includes('learning'));
  const hours = sum(skilled, ({ hourShare }) => hourShare);
  const flat = hours ? sum(skilled, ({ hourShare, gives }) => hourShare * (1 - gives)) / hours : 0;
  const learning = foremost(withTrait(facts, 'learning'), ({ hourShare }) => hourShare);
  const collecting = facts.says('collecting-credentials');
  const studying = learning ? ramp(learning.hourShare, 0.03, 0.12) * (1 - learning.gives) : 0;
  const because: Signal['because'] =
    learning && studying
      ? becauseShare(learning.name, learning, 'draining', learning.skill)
      : { say: 'said', declaration: 'collecting-credentials' };
  return part((collecting ? 0.6 : 0) + (collecting ? 0.4 : 0.8) * studying, ramp(flat, 0.4, 0.8), hours / 0.4, because);
};

/** Choosing and approving late in the day, and drained by it. */
export const lateChoices: SignalRule = ({ lateChoices }) => {
  if (!lateChoices || lateChoices.n < 4) return undefined;
  const { hourShare, draining } = lateChoices;
  const { count, n, lower, upper } = draining;
  const because = { say: 'late-choices', count, n, lower, upper } as const;
  return part(ramp(draining.share, 0.4, 0.65), draining.above(0.5), hourShare / TENTH, because);
};

/** Worn out, with something to decide. */
export const tiredDeciding: SignalRule = ({ openDecisions: [decision], exhaustion }) =>
  decision && exhaustion
    ? whole(ramp(exhaustion.mean, 2.5, 4), 1, { say: 'exhaustion', mean: exhaustion.mean, weeks: exhaustion.highWeeks })
    : undefined;

/** Works for themselves, or thinks of it. */
export const independent: SignalRule = (facts) =>
  isIndependent(facts)
    ? whole(1, 1, { say: 'self-employed' })
    : leavesForIndependence(facts)
      ? whole(1, 1, { say: 'said', declaration: 'weighing-independence' })
      : undefined;

const dueIn = (daysLeft: number | undefined) => (daysLeft === undefined ? {} : { daysLeft: Math.max(0, daysLeft) });
