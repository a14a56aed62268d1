import type { Experiment } from '../../core/experiment.ts';
import { type Verdict, verdictOn } from '../../core/moves/verdict.ts';
import { addDays, instantOf } from '../../core/time.ts';
import { columnsOf } from '../../core/trends/columns.ts';
import { trendsOf } from '../../core/trends/trends.ts';
import { exported, firstDay } from './backup.ts';
import { simulate } from './simulate.ts';
import { STEP_SITUATIONS, type StepSituation, type StepSituationName } from './situations.ts';

/** The verdict that one simulated person sees on the day after their experiment ended. */
export function verdictFor(name: StepSituationName, seed: number): Verdict['say'] {
  const { week, kinds, overrides }: StepSituation = STEP_SITUATIONS[name];
  const simulated = simulate(seed, overrides);
  const { activities, tags, now } = exported(simulated);
  const until = instantOf(now).slice(0, 10);
  const experiment: Experiment = {
    ...{ id: 'e', title: '', change: null, createdAt: instantOf(0), expected: 'up', kinds, until },
    from: addDays(firstDay(simulated), 7 * week),
  };
  const [found] = trendsOf(columnsOf(activities, tags), { now: instantOf(now), experiments: [experiment] }).experiments;
  return verdictOn(experiment, found, addDays(until, 1)).say;
}
