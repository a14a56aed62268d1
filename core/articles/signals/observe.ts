import { ramp, shareOf, sureness, unit } from '../estimate.ts';
import type { KindFact } from '../facts-of-kinds.ts';
import { sum } from '../rows.ts';
import {
  anyOf,
  becauseShare,
  countedOf,
  FIFTH,
  foremost,
  part,
  QUARTER,
  type SignalRule,
  strongest,
  TENTH,
  whole,
} from '../signal.ts';
import { unlessElsewhere } from './elsewhere.ts';

/** A kind of that skill counts as done well; at most the other, as not done well yet. */
const WELL = 4;
const NOT_YET = 3;

const isDoneWell = ({ skill }: KindFact) => (skill ?? 0) >= WELL;
const isNotYetGood = ({ skill }: KindFact) => skill !== undefined && skill <= NOT_YET;

/** Fewer than ten days with a tag. */
export const fewDaysTagged: SignalRule = ({ taggedDays, tags }) =>
  taggedDays < 10 ? whole(1 - taggedDays / 20, 1, { say: 'tagged-days', tags, days: taggedDays }) : undefined;

/** Too few tags to trust a pattern. */
export const fewTags: SignalRule = ({ taggedDays, tags }) =>
  whole(ramp(tags, 45, 15), 1, { say: 'tagged-days', tags, days: taggedDays });

/** The first days: nothing can be said yet, and reading is a good start. */
export const earlyDays: SignalRule = ({ taggedDays, tags }) =>
  whole(ramp(Math.max(taggedDays / 15, tags / 45), 1, 0.4), 1, { say: 'starter', tags });

/** Fewer than half of the activities of the study, or of the last four weeks, were tagged. */
export const lowResponse: SignalRule = ({ tagging: { tagged, of } }) =>
  of < 8
    ? undefined
    : whole(ramp(tagged / of, 0.62, 0.35), 1 - shareOf(tagged, of, 0.5).above(0.52), {
        say: 'tagged-share',
        tagged,
        of,
      });

/** The tagged share falls from week to week. */
export const responseFalls: SignalRule = ({ weekly: { tagging } }) =>
  tagging && tagging.difference < 0
    ? whole(ramp(-tagging.change, 0.08, 0.3), sureness(tagging.wrongSign), {
        say: 'weeks',
        of: 'tagged',
        first: tagging.first,
        last: tagging.last,
        weeks: tagging.weeks,
      })
    : undefined;

/** Full days, or meetings in a run, are tagged less often: the tags there are may flatter. */
export const skippedWhenBusy: SignalRule = ({ weekly: { skipped } }) =>
  skipped && skipped.difference < 0
    ? whole(ramp(-skipped.difference, 0.06, 0.25), sureness(skipped.wrongSign), { say: 'skipped', when: skipped.when })
    : undefined;

/** A kind stands out, and no longer does once hour of day, runs and load are allowed for. */
export const effectFromElsewhere: SignalRule = ({ kinds }) =>
  strongest(
    kinds
      .filter(({ n }) => n >= 8)
      .map(({ name, hourShare, alone, otherThingsEqual }) => {
        if (!alone || !otherThingsEqual || Math.abs(alone.difference) < 0.2) return undefined;
        const kept = otherThingsEqual.difference / alone.difference;
        return part(ramp(kept, 0.6, 0.2), sureness(alone.wrongSign), hourShare / TENTH, {
          say: 'adjusted',
          what: name,
          before: alone.difference,
          after: otherThingsEqual.difference,
        });
      }),
  );

/** Work the person does well and that drains. */
export const skilledDrainingKind: SignalRule = (facts) => {
  const skilled = facts.kinds.filter((kind) => isDoneWell(kind) && kind.n >= 3);
  const worst = foremost(skilled, ({ hourShare, drains }) => hourShare * drains);
  if (!worst) return undefined;
  const covered = sum(skilled, ({ hourShare, drains }) => hourShare * drains);
  // A kind of a few minutes a week is not what a person is emptied by, however surely it drains.
  const sure = anyOf(skilled.map(({ hourShare, drains }) => drains * unit(hourShare / 0.05)));
  return unlessElsewhere(
    facts,
    part(1, sure, covered / QUARTER, becauseShare(worst.name, worst, 'draining', worst.skill)),
  );
};

/** Work that energizes and is not done well yet. */
export const weakEnergizingKind: SignalRule = ({ kinds }) => {
  const weak = kinds.filter((kind) => isNotYetGood(kind) && kind.n >= 3);
  const chance = ({ energizing }: KindFact) => energizing.above(0.6);
  const best = foremost(weak, (kind) => kind.hourShare * chance(kind));
  if (!best) return undefined;
  const covered = sum(weak, (kind) => kind.hourShare * chance(kind));
  return part(ramp(best.energizing.share, 0.5, 0.7), anyOf(weak.map(chance)), covered / TENTH, {
    ...becauseShare(best.name, best, 'energizing', best.skill),
  });
};

/** Skill and energy point different ways in at least one kind, with enough tags to say so. */
export const skillAndEnergyDisagree: SignalRule = (facts) => {
  const { kinds, tags } = facts;
  if (tags < 25) return undefined;
  const chance = (kind: KindFact) =>
    isDoneWell(kind) ? kind.drains : isNotYetGood(kind) ? kind.energizing.above(0.6) : 0;
  const rated = kinds.filter((kind) => kind.n >= 3 && chance(kind) > 0);
  const worst = foremost(rated, (kind) => kind.hourShare * chance(kind));
  if (!worst) return undefined;
  const covered = sum(rated, (kind) => kind.hourShare * chance(kind));
  const side = isDoneWell(worst) ? 'draining' : 'energizing';
  return unlessElsewhere(
    facts,
    part(1, anyOf(rated.map(chance)), covered / FIFTH, becauseShare(worst.name, worst, side, worst.skill)),
  );
};

/** A kind that stands out, for a guide that asks to try something with it. */
export const patternWithoutExperiment: SignalRule = ({
  kinds,
  runningExperiment,
  thirdInRun,
  heavyDays,
  afternoon,
}) => {
  if (runningExperiment) return undefined;
  const standing = kinds.filter(({ n }) => n >= 6);
  const side = ({ drains, gives }: KindFact) => (drains >= gives ? ('draining' as const) : ('energizing' as const));
  const sure = (kind: KindFact) => Math.max(0, 2 * Math.max(kind.drains, kind.gives) - 1);
  const clearest = foremost(standing, sure);
  const moments = [thirdInRun, heavyDays, afternoon].map((one) =>
    one && one.n >= 10 && one.rest >= 10 ? sureness(one.wrongSign) * ramp(Math.abs(one.difference), 0.1, 0.3) : 0,
  );
  if (!clearest) return undefined;
  return whole(1, Math.max(sure(clearest), ...moments), {
    say: 'no-experiment',
    pattern: { ...countedOf(clearest, side(clearest)), side: side(clearest) },
  });
};
