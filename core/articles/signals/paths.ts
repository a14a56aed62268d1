import { ramp, sureness, unit } from '../estimate.ts';
import type { Facts } from '../facts.ts';
import type { KindFact } from '../facts-of-kinds.ts';
import { byKey, sum } from '../rows.ts';
import {
  becauseShare,
  countedOf,
  enough,
  FIFTH,
  foremost,
  isManager,
  part,
  type SignalRule,
  strongest,
  TENTH,
  whole,
  withTrait,
} from '../signal.ts';

/** Three and more kinds that energize. */
export const severalEnergizingKinds: SignalRule = ({ kinds }) => {
  const tasted = kinds.filter(({ n }) => n >= 3);
  const giving = tasted.filter(({ gives }) => gives >= 0.5).sort((a, b) => b.gives - a.gives);
  return giving.length
    ? whole(
        ramp(
          sum(tasted, ({ gives }) => gives),
          1.4,
          3,
        ),
        1,
        {
          say: 'several',
          side: 'energizing',
          kinds: giving.slice(0, 3).map((kind) => countedOf(kind, 'energizing')),
        },
      )
    : undefined;
};

/** The energizing share rises: worth knowing what it is made of. */
export const shareRises: SignalRule = ({ weekly: { energizing } }) =>
  energizing && energizing.difference > 0
    ? whole(ramp(energizing.change, 0.04, 0.16), sureness(energizing.wrongSign), {
        say: 'weeks',
        of: 'energizing',
        first: energizing.first,
        last: energizing.last,
        weeks: energizing.weeks,
      })
    : undefined;

/** Energizing kinds in two fields and more. */
export const severalDomains: SignalRule = (facts) => {
  const giving = facts.kinds.filter(({ n, gives, domain }) => n >= 4 && gives >= 0.5 && domain !== 'upkeep');
  const best = [...byKey(giving, ({ domain }) => domain).values()].map(
    (of) => foremost(of, ({ gives }) => gives) as KindFact,
  );
  const [first, second] = best.sort((a, b) => b.gives - a.gives);
  return first && second && !isManager(facts)
    ? whole(1, first.gives * second.gives, {
        say: 'several',
        side: 'energizing',
        kinds: [first, second].map((kind) => countedOf(kind, 'energizing')),
      })
    : undefined;
};

/** The energy is in another field than the one most hours and the best skill are in. */
export const energyInSecondField: SignalRule = (facts) => {
  if (isManager(facts)) return undefined;
  const fields = [
    ...byKey(
      facts.kinds.filter(({ domain }) => domain !== 'upkeep'),
      fieldOf,
    ),
  ];
  const home = foremost(fields, ([, of]) => sum(of, ({ hourShare, skill }) => hourShare * (skill ?? 3)));
  if (!home) return undefined;
  const [field, own] = home;
  const homeHours = sum(own, ({ hourShare }) => hourShare);
  const homeGives = sum(own, ({ hourShare, gives }) => hourShare * gives) / homeHours;
  const other = foremost(
    facts.kinds.filter((kind) => kind.n >= 4 && kind.domain !== 'upkeep' && fieldOf(kind) !== field),
    ({ gives }) => gives,
  );
  return other
    ? part(1 - homeGives, other.gives, other.hourShare / TENTH, becauseShare(other.name, other, 'energizing'))
    : undefined;
};

/** Technical and analytical work are one field. */
const fieldOf = ({ domain }: KindFact) => (domain === 'analytical' ? 'technical' : domain);

/** What joins two trades energizes most. */
export const bridgeEnergizes: SignalRule = (facts) => {
  const bridge = foremost(
    withTrait(facts, 'bridging').filter(({ n }) => n >= 4),
    ({ gives }) => gives,
  );
  if (!bridge) return undefined;
  const higher = facts.kinds.filter(({ n, energizing }) => n >= 4 && energizing.share > bridge.energizing.share).length;
  return part(
    ramp(higher, 3, 0),
    bridge.gives,
    bridge.hourShare / TENTH,
    becauseShare(bridge.name, bridge, 'energizing'),
  );
};

/** Starting things energizes, keeping them running drains; kinds that are only partly one or the other count less. */
export const startingOverRunning: SignalRule = (facts) => {
  const share = (trait: 'starting' | 'running') => (kind: KindFact) =>
    kind.n < 4 ? 0 : kind.traits.includes(trait) ? 1 : kind.traits.includes(`${trait}-some`) ? PARTLY : 0;
  const [starts, runs] = [share('starting'), share('running')];
  const first = foremost(facts.kinds, (kind) => starts(kind) * kind.gives * kind.hourShare);
  const worst = foremost(facts.kinds, (kind) => runs(kind) * kind.drains * kind.hourShare);
  if (!first || !worst) return undefined;
  const started = sum(facts.kinds, (kind) => kind.hourShare * kind.gives * starts(kind));
  const sure = starts(first) * runs(worst) * first.gives * worst.drains;
  return part(enough(first.n, 8), sure, started / FIFTH, {
    say: 'trade',
    draining: countedOf(worst, 'draining'),
    energizing: countedOf(first, 'energizing'),
  });
};

/** How much of a kind that is partly something counts. */
const PARTLY = 0.5;

/** A recurring activity that gave more when it was new. */
export const seriesFades: SignalRule = ({ series }) =>
  strongest(
    series.map(({ fading, n, hourShare, title, ...energies }) =>
      fading && n >= 8 && fading.difference < 0
        ? part(ramp(-fading.difference, 0.15, 0.5), sureness(fading.wrongSign), hourShare / TENTH, {
            ...becauseShare(title, { n, hourShare, ...energies }, 'draining'),
          })
        : undefined,
    ),
  );

/** One craft: most of the energizing hours, done well, and nearly always energizing. Making counts in full. */
export const oneCraft: SignalRule = (facts) => {
  if (isManager(facts)) return undefined;
  const craft = foremost(facts.kinds, ({ hourShare, energizing, n }) => (hourShare * energizing.count) / n);
  if (!craft || (craft.skill ?? 0) < 4) return undefined;
  const making = craft.traits.includes('making') ? 1 : craft.traits.includes('hands-on') ? 0.8 : 0.55;
  const guarded = 0.7 + 0.3 * coordinationDrain(facts);
  return part(
    ramp(craft.energizing.share, 0.55, 0.75) * making * guarded,
    craft.energizing.above(0.6),
    craft.hourShare / 0.15,
    {
      ...becauseShare(craft.name, craft, 'energizing', craft.skill),
    },
  );
};

/** How much of the hours is coordination that drains; 1 from a fifth on. */
const coordinationDrain = (facts: Facts): number =>
  unit(sum(withTrait(facts, 'coordinating', 'managing'), ({ hourShare, drains }) => hourShare * drains) / FIFTH);

/** Selling, billing and administration drain. */
export const sellingDrains: SignalRule = (facts) => {
  const selling = withTrait(facts, 'selling', 'admin');
  const worst = foremost(selling, ({ hourShare, drains }) => hourShare * drains);
  return worst
    ? part(1, worst.drains, sum(selling, ({ hourShare, drains }) => hourShare * drains) / 0.15, {
        ...becauseShare(worst.name, worst, 'draining'),
      })
    : undefined;
};

/** A path without a name fits: a hybrid, a starter of things or an artisan. */
export const pathFits: SignalRule = (facts, options) =>
  strongest([severalDomains, bridgeEnergizes, startingOverRunning, oneCraft].map((rule) => rule(facts, options)));

/** Neither managing people nor narrowing further. */
export const rejectsBothLadders: SignalRule = (facts) =>
  facts.says('not-managing') && facts.says('not-narrower')
    ? whole(1, 1, { say: 'said', declaration: 'not-narrower' })
    : undefined;
