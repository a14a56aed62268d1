import { DECLARATIONS, type Declaration } from '../profile.ts';
import { type SignalRule, whole } from './signal.ts';
import * as care from './signals/care.ts';
import * as load from './signals/load.ts';
import * as meetings from './signals/meetings.ts';
import * as moves from './signals/moves.ts';
import * as observe from './signals/observe.ts';
import * as paths from './signals/paths.ts';
import * as people from './signals/people.ts';
import * as traps from './signals/traps.ts';

const RULES = {
  'few-days-tagged': observe.fewDaysTagged,
  'few-tags': observe.fewTags,
  'early-days': observe.earlyDays,
  'low-response': observe.lowResponse,
  'response-falls': observe.responseFalls,
  'skipped-when-busy': observe.skippedWhenBusy,
  'effect-from-elsewhere': observe.effectFromElsewhere,
  'skilled-draining-kind': observe.skilledDrainingKind,
  'weak-energizing-kind': observe.weakEnergizingKind,
  'skill-and-energy-disagree': observe.skillAndEnergyDisagree,
  'load-drains': load.loadDrains,
  'drains-overall': load.drainsOverall,
  'pattern-without-experiment': observe.patternWithoutExperiment,
  'experiment-ended': moves.experimentEnded,
  'tradeable-hours': moves.tradeableHours,
  'mixed-tags': moves.mixedTags,
  'manager-misses-craft': moves.managerMissesCraft,
  'specialist-toward-strategy': moves.specialistTowardStrategy,
  'untested-direction': moves.untestedDirection,
  'many-small-drains': moves.manySmallDrains,
  'hours-rise': moves.hoursRise,
  'full-weeks': moves.fullWeeks,
  'decision-open': traps.decisionOpen,
  'offer-open': traps.offerOpen,
  'decision-adds-drain': traps.decisionAddsDrain,
  'answer-soon': traps.answerSoon,
  'share-moves': traps.shareMoves,
  'rates-known': traps.ratesKnown,
  stuck: traps.stuck,
  'stuck-untried': traps.stuckUntried,
  'held-while-draining': traps.heldWhileDraining,
  'invested-while-draining': traps.investedWhileDraining,
  'leap-untested': traps.leapUntested,
  'credentials-loop': traps.credentialsLoop,
  'late-choices': traps.lateChoices,
  'tired-deciding': traps.tiredDeciding,
  independent: traps.independent,
  'wearing-down': care.wearingDown,
  exhausted: care.exhausted,
  tired: care.tired,
  'climbs-in-day': care.climbsInDay,
  evenings: care.evenings,
  'serving-drains': care.servingDrains,
  'person-drains': people.personDrains,
  'person-matters': people.personMatters,
  'draining-series': meetings.drainingSeries,
  'draining-one-on-one': meetings.drainingOneOnOne,
  'many-meeting-hours': meetings.manyMeetingHours,
  'third-in-run': meetings.thirdInRun,
  'kind-drains': meetings.kindDrains,
  'long-making-better': meetings.longMakingBetter,
  'short-stretches': meetings.shortStretches,
  'hour-matters': load.hourMatters,
  'several-energizing-kinds': paths.severalEnergizingKinds,
  'share-rises': paths.shareRises,
  'several-domains': paths.severalDomains,
  'energy-in-second-field': paths.energyInSecondField,
  'bridge-energizes': paths.bridgeEnergizes,
  'starting-over-running': paths.startingOverRunning,
  'series-fades': paths.seriesFades,
  'one-craft': paths.oneCraft,
  'selling-drains': paths.sellingDrains,
  'path-fits': paths.pathFits,
  'rejects-both-ladders': paths.rejectsBothLadders,
} satisfies Record<string, SignalRule>;

const said = (declaration: Declaration): SignalRule => {
  return (facts) => (facts.says(declaration) ? whole(1, 1, { say: 'said', declaration }) : undefined);
};

export type SignalId = keyof typeof RULES | `said-${Declaration}`;

/**
 * Every signal that a guide's front matter may name under `signals: [{ is: …, weight: … }]`. `said-…` is a sentence
 * about themselves that the person ticked.
 */
export const SIGNALS = {
  ...RULES,
  ...Object.fromEntries(DECLARATIONS.map((declaration) => [`said-${declaration}`, said(declaration)])),
} as Record<SignalId, SignalRule>;

/** The rule that a name stands for; undefined for a name that is none. */
export const signalRule = (id: string): SignalRule | undefined =>
  Object.hasOwn(SIGNALS, id) ? SIGNALS[id as SignalId] : undefined;
