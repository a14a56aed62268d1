import { ramp, sureness } from '../estimate.ts';
import type { SeriesFact } from '../facts-of-kinds.ts';
import {
  becauseCompared,
  becauseShare,
  drainsEnough,
  enough,
  foremost,
  part,
  type SignalRule,
  strongest,
  TENTH,
  whole,
  withTrait,
} from '../signal.ts';

/** A recurring activity that drains. */
export const drainingSeries: SignalRule = ({ series }) => strongest(series.map(seriesDrains));

/** A recurring one-to-one that drains. */
export const drainingOneOnOne: SignalRule = ({ series }) =>
  strongest(series.filter(({ kind }) => kind === 'one-on-one').map(seriesDrains));

const seriesDrains = (series: SeriesFact) =>
  part(ramp(series.draining.share, 0.48, 0.68), series.draining.above(0.55), series.hourShare / 0.06, {
    ...becauseShare(series.title, series, 'draining'),
  });

/** Two fifths of a working week and more in meetings, and they do not do good. */
export const manyMeetingHours: SignalRule = ({ meetingHours, meetings }) =>
  whole(ramp(meetingHours, 13, 22), meetings.draining.above(0.42), {
    say: 'meeting-hours',
    hours: meetingHours,
    side: 'draining',
    count: meetings.draining.count,
    n: meetings.n,
  });

/** The third meeting in a row, and those after it, drain more than the same kinds do otherwise. */
export const thirdInRun: SignalRule = ({ thirdInRun: third, tags }) =>
  third && third.difference < 0 && third.n >= 5
    ? part(
        ramp(-third.raw, 0.15, 0.5) * drainsEnough(third) * enough(third.n, 10),
        sureness(third.wrongSign),
        third.n / tags / 0.25,
        {
          ...becauseCompared('third-in-run', 'draining', third),
        },
      )
    : undefined;

/** A kind the guide speaks about drains. */
export const kindDrains: SignalRule = ({ kinds }, { kinds: ids = [] }) =>
  strongest(
    kinds
      .filter(({ id }) => ids.includes(id))
      .map((kind) =>
        part(
          ramp(kind.draining.share, 0.35, 0.6) * enough(kind.n, 8),
          kind.draining.above(0.45),
          kind.hourShare / TENTH,
          {
            ...becauseShare(kind.name, kind, 'draining'),
          },
        ),
      ),
  );

/** Making something energizes in long stretches and less in short ones. */
export const longMakingBetter: SignalRule = ({ longMaking, tags }) =>
  longMaking && longMaking.difference > 0
    ? part(
        ramp(longMaking.difference, 0.05, 0.35),
        sureness(longMaking.wrongSign),
        (longMaking.n + longMaking.rest) / tags / 0.15,
        {
          ...becauseCompared('long-making', 'energizing', longMaking),
        },
      )
    : undefined;

/** Stretches without interruption are short, and there is making that would use longer ones. */
export const shortStretches: SignalRule = (facts) => {
  const making = foremost(withTrait(facts, 'making'), ({ gives, n }) => gives * enough(n, 3));
  return making && facts.stretchMinutes !== undefined
    ? whole(ramp(facts.stretchMinutes, 66, 46), making.gives * enough(making.n, 3), {
        say: 'stretches',
        minutes: facts.stretchMinutes,
      })
    : undefined;
};
