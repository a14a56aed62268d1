import { ramp, sureness } from '../estimate.ts';
import { becauseCompared, drainsEnough, type SignalRule, strongest, whole } from '../signal.ts';

/** Days full of meetings drain more, in most kinds alike; less telling where kinds differ much. */
export const loadDrains: SignalRule = ({ heavyDays, heavierKinds, kindSpread }) => {
  if (!heavyDays || heavyDays.difference >= 0 || heavyDays.n < 10 || heavyDays.rest < 10) return undefined;
  const alike = heavierKinds.compared ? ramp(heavierKinds.worse / heavierKinds.compared, 0.4, 0.75) : 0.5;
  const fit = drainsEnough(heavyDays) * (1 - 0.6 * ramp(kindSpread, 0.25, 0.55));
  return whole(ramp(-heavyDays.difference, 0.1, 0.35) * alike * fit, sureness(heavyDays.wrongSign), {
    ...becauseCompared('heavy-days', 'draining', heavyDays),
  });
};

/** More than half of everything drains. */
export const drainsOverall: SignalRule = ({ all, weekly, kinds }) => {
  const { count, n, share, lower, upper } = all.draining;
  if (!kinds.length) return undefined;
  return whole(ramp(share, 0.45, 0.65), all.draining.above(0.5), {
    say: 'all-tags',
    side: 'draining',
    count,
    n,
    lower,
    upper,
    weeks: weekly.weeks.length,
  });
};

/** The hour tells more than the kind of work does. */
export const hourMatters: SignalRule = ({ afternoon, late, kindSpread }) =>
  strongest(
    [afternoon && { moment: 'afternoon' as const, ...afternoon }, late && { moment: 'late' as const, ...late }].map(
      (one) => {
        if (!one || one.n < 10 || one.rest < 10) return undefined;
        const telling = ramp(Math.abs(one.difference) / (2 * kindSpread + 0.05), 0.25, 0.8);
        const side = one.difference < 0 ? 'draining' : 'energizing';
        return whole(
          ramp(Math.abs(one.difference), 0.1, 0.4) * telling,
          sureness(one.wrongSign),
          becauseCompared(one.moment, side, one),
        );
      },
    ),
  );
