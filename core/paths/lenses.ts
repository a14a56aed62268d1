import type { Because } from '../articles/because.ts';
import { ramp } from '../articles/estimate.ts';
import type { Facts } from '../articles/facts.ts';
import type { KindFact } from '../articles/facts-of-kinds.ts';
import { sum } from '../articles/rows.ts';
import {
  amountOf,
  anyOf,
  becauseShare,
  countedOf,
  foremost,
  isIndependent,
  isManager,
  part,
  QUARTER,
  type Signal,
  whole,
  withTrait,
} from '../articles/signal.ts';
import {
  bridgeEnergizes,
  oneCraft,
  sellingDrains,
  seriesFades,
  severalDomains,
  startingOverRunning,
} from '../articles/signals/paths.ts';
import { pathsWords } from '../words/paths.ts';

/** Paths that are looked through like lenses; the steady ladder is one of them. */
export const LENSES = ['hybrid', 'entrepreneur', 'artisan', 'ladder', 'independent'] as const;
export type LensId = (typeof LENSES)[number];

/** Tags and days with a tag from which a lens says anything. */
export const LENS_TAGS = 40;
export const LENS_DAYS = 10;
/** Of 1: from here on, a lens speaks. */
export const SPEAKS = 0.35;

/** What one fact says for or against a path, 0 to 1, and the fact. */
export interface LensPart {
  amount: number;
  because: Because;
}

/** One path seen through the tags. */
export interface Lens {
  id: LensId;
  /** Parts for it joined as independent chances, times what the parts against it leave; the parts say why. */
  score: number;
  for: readonly LensPart[];
  against: readonly LensPart[];
  /** After how many more draining tags of what the reading rests on it would fall below half. */
  turns: { what: string; tags: number } | undefined;
}

/** Everything the lenses say; `lenses` is empty, and `tags` and `days` say what is missing, while it is too early. */
export interface Paths {
  tags: number;
  days: number;
  lenses: readonly Lens[];
}

type Weighted = readonly [weight: number, signal: Signal | undefined];
type Reading = (facts: Facts) => { for: readonly Weighted[]; against: readonly Weighted[] };

const READINGS: Record<LensId, Reading> = {
  hybrid: (facts) => ({
    for: [
      [1, severalDomains(facts, {})],
      [0.8, bridgeEnergizes(facts, {})],
    ],
    against: [
      [0.8, startingOverRunning(facts, {})],
      [0.7, oneFieldTakesAll(facts)],
    ],
  }),
  entrepreneur: (facts) => ({
    for: [
      [1, startingOverRunning(facts, {})],
      [0.5, seriesFades(facts, {})],
    ],
    against: [[0.7, runningEnergizes(facts)]],
  }),
  artisan: (facts) => ({
    for: [
      [1, oneCraft(facts, {})],
      [0.2, said(facts, 'toward-craft')],
    ],
    against: [
      [0.6, severalDomains(facts, {})],
      [0.6, startingOverRunning(facts, {})],
    ],
  }),
  ladder: (facts) => ({
    for: [
      [0.9, leadingEnergizes(facts)],
      [0.6, ownFieldEnergizes(facts)],
    ],
    against: [
      [0.6, said(facts, 'no-box-fits')],
      [0.6, isManager(facts) ? said(facts, 'not-managing') : said(facts, 'not-narrower')],
      [0.8, leadingDrains(facts)],
    ],
  }),
  independent: (facts) => ({
    for: [
      [0.4, aloneEnergizes(facts)],
      [0.4, isIndependent(facts) ? whole(1, 1, { say: 'self-employed' }) : said(facts, 'weighing-independence')],
    ],
    against: [
      [0.8, sellingDrains(facts, {})],
      [0.4, isIndependent(facts) ? undefined : whole(1, 1, { say: 'untested', what: 'independence', n: 0 })],
    ],
  }),
};

/** What the tags, the skills and what was declared say of each path; what speaks most for itself first. */
export function pathsOf(facts: Facts): Paths {
  const { tags, taggedDays: days } = facts;
  if (tags < LENS_TAGS || days < LENS_DAYS) return { tags, days, lenses: [] };
  const lenses = LENSES.map((id): Lens => {
    const reading = READINGS[id](facts);
    const [supports, opposes] = [partsOf(reading.for), partsOf(reading.against)];
    const score = anyOf(supports.map(({ amount }) => amount)) * (1 - anyOf(opposes.map(({ amount }) => amount)));
    return { id, score, for: supports, against: opposes, turns: turnsOf(supports) };
  });
  return { tags, days, lenses: lenses.sort((a, b) => b.score - a.score) };
}

const partsOf = (weighted: readonly Weighted[]): LensPart[] =>
  weighted
    .flatMap(([weight, signal]) => (signal ? [{ amount: weight * amountOf(signal), because: signal.because }] : []))
    .sort((a, b) => b.amount - a.amount);

/** The counts that the strongest part rests on: it falls below half after 2 × energizing − tags further draining ones. */
function turnsOf([first]: readonly LensPart[]): Lens['turns'] {
  const because = first?.because;
  const counted =
    because?.say === 'share' && because.side === 'energizing'
      ? because
      : because?.say === 'trade'
        ? because.energizing
        : because?.say === 'several'
          ? because.kinds.at(-1)
          : undefined;
  if (!counted || 2 * counted.count <= counted.n) return undefined;
  return { what: counted.what, tags: 2 * counted.count - counted.n + 1 };
}

const said = (
  facts: Facts,
  declaration: 'no-box-fits' | 'not-managing' | 'not-narrower' | 'toward-craft' | 'weighing-independence',
) => (facts.says(declaration) ? whole(1, 1, { say: 'said', declaration }) : undefined);

/** One kind holds nearly all energizing hours. */
function oneFieldTakesAll({ kinds }: Facts): Signal | undefined {
  const gives = (kind: KindFact) => (kind.hourShare * kind.energizing.count) / kind.n;
  const most = foremost(kinds, gives);
  const all = sum(kinds, gives);
  return most && all > 0
    ? whole(ramp(gives(most) / all, 0.6, 0.85), most.gives, becauseShare(most.name, most, 'energizing'))
    : undefined;
}

/** Keeping things going energizes. */
function runningEnergizes(facts: Facts): Signal | undefined {
  const best = foremost(withTrait(facts, 'running', 'running-some'), ({ gives, hourShare }) => gives * hourShare);
  return best && part(1, best.gives, best.hourShare / 0.1, becauseShare(best.name, best, 'energizing'));
}

/** Leading people energizes: the hours of it, by how sure each kind is. */
function leadingEnergizes(facts: Facts): Signal | undefined {
  const leading = withTrait(facts, 'managing');
  const hours = sum(leading, ({ hourShare }) => hourShare);
  const best = [...leading].sort((a, b) => b.hourShare * b.gives - a.hourShare * a.gives).slice(0, 3);
  if (best.length === 0 || facts.profile.managesPeople === false) return undefined;
  const gives = sum(leading, ({ hourShare, gives: sure }) => hourShare * sure) / hours;
  return part(ramp(gives, 0.4, 0.75), 1, hours / QUARTER, {
    say: 'several',
    side: 'energizing',
    kinds: best.map((kind) => countedOf(kind, 'energizing')),
  });
}

/** What every ladder brings more of, leading and coordinating, drains. */
function leadingDrains(facts: Facts): Signal | undefined {
  const leading = withTrait(facts, 'managing', 'coordinating');
  const worst = foremost(leading, ({ hourShare, drains }) => hourShare * drains);
  return worst
    ? part(1, worst.drains, sum(leading, ({ hourShare, drains }) => hourShare * drains) / QUARTER, {
        ...becauseShare(worst.name, worst, 'draining'),
      })
    : undefined;
}

/** The expert's ladder: what fills the week, done well, energizes. */
function ownFieldEnergizes(facts: Facts): Signal | undefined {
  if (isManager(facts)) return undefined;
  const own = foremost(withTrait(facts, 'hands-on'), ({ hourShare }) => hourShare);
  if (!own || (own.skill ?? 0) < 4) return undefined;
  return part(1, own.gives, own.hourShare / QUARTER, becauseShare(own.name, own, 'energizing', own.skill));
}

/** Work alone energizes, and meetings do less. */
function aloneEnergizes({ solo, meetings }: Facts): Signal | undefined {
  if (solo.n < 12) return undefined;
  const lead = solo.energizing.share - (meetings.n ? meetings.energizing.share : 0);
  return part(ramp(lead, 0.1, 0.35), solo.energizing.above(0.5), solo.hourShare / QUARTER, {
    ...becauseShare(pathsWords.alone, solo, 'energizing'),
  });
}
