import type { Activity } from '../../core/activity.ts';
import { type Exported, exported } from './backup.ts';
import { stream } from './random.ts';
import { type Place, type Scenario, type Simulated, simulate } from './simulate.ts';
import { expectedSign, spreads, truthOf } from './truth.ts';

/** Part of the meetings at which each of those a person works with is; the first is who matters, where anybody does. */
const PRESENT = [0.3, 0.4, 0.35, 0.25, 0.25, 0.2, 0.15, 0.1];
export const personId = (number: number): string => `p:${number}`;

/** Where people are met: what company does to a meeting, on the scale of feelings. */
export interface PeopleSituation {
  title: string;
  overrides: Partial<Scenario>;
  /** What the first of them adds to every meeting they are at. */
  effect: number;
}

export const PEOPLE_SITUATIONS = {
  nobody: { title: 'nobody matters', overrides: {}, effect: 0 },
  'nobody-series': { title: 'nobody matters, series very different', overrides: { seriesSd: 0.8 }, effect: 0 },
  'nobody-days': { title: 'nobody matters, strong day memory', overrides: { daySd: 0.6, dayRho: 0.6 }, effect: 0 },
  somebody: { title: 'one person drains', overrides: {}, effect: -1 },
} satisfies Record<string, PeopleSituation>;
export type PeopleSituationName = keyof typeof PEOPLE_SITUATIONS;

/** Who is at a meeting: the same people in all of a series, whoever else meets where there is none. */
function company(seed: number): (place: Place) => number[] {
  const inSeries = PRESENT.map((_, p) => stream(seed, 140 + p));
  const inOneOff = PRESENT.map((_, p) => stream(seed, 160 + p));
  return ({ week, weekday, start, series, attendees }) =>
    attendees < 2
      ? []
      : PRESENT.flatMap((part, p) => {
          const drawn = series < 0 ? inOneOff[p]?.((week * 7 + weekday) * 1440 + start) : inSeries[p]?.(series);
          return (drawn ?? 1) < part ? [p] : [];
        });
}

/** Somebody's calendar with the people in it, and what is true of each of them and of the load of days. */
export function simulatePeople(
  seed: number,
  { overrides, effect }: PeopleSituation,
): Exported & { truth: Map<string, number> } {
  const with_ = company(seed);
  const simulated = simulate(seed, overrides, (place) => (with_(place).includes(0) ? effect : 0));
  const records = exported(simulated);
  const activities = records.activities.map((activity, i): Activity => {
    const item = simulated.items[i];
    return { ...activity, people: item ? with_(item).map(personId) : [] };
  });
  return { ...records, activities, truth: peopleTruth(simulated, with_, effect) };
}

function peopleTruth(simulated: Simulated, with_: (place: Place) => number[], effect: number): Map<string, number> {
  const { anySeries } = spreads(simulated);
  const truth = new Map([...truthOf(simulated)].filter(([name]) => name.startsWith('load ')));
  PRESENT.forEach((_, p) => {
    truth.set(`person ${personId(p)}`, 0);
  });
  const theirs = simulated.items.filter((item) => with_(item).includes(0));
  const sum = theirs.reduce(
    (all, { feeling }) => all + expectedSign(feeling, anySeries) - expectedSign(feeling - effect, anySeries),
    0,
  );
  truth.set(`person ${personId(0)}`, sum / Math.max(1, theirs.length));
  return truth;
}
