import type { DecisionType } from '../decision.ts';
import type { Declaration } from '../profile.ts';
import type { Cluster } from './guide.ts';

/** Which tags are counted. */
export type Side = 'draining' | 'energizing';

/** So many of so many tags of something. */
export interface Counted {
  what: string;
  count: number;
  n: number;
}

/** Moments that are compared with all others. */
export type Moment = 'third-in-run' | 'heavy-days' | 'afternoon' | 'late' | 'long-making' | 'later-weeks';

/**
 * Why an article is offered, as data: the facts that its score was made of. `core/words` says it in a language.
 * Shares are 0 to 1, ranges are 90 % intervals.
 */
export type Because =
  | { say: 'late-choices'; count: number; n: number; lower: number; upper: number }
  | ({ say: 'share'; side: Side; lower: number; upper: number; skill?: number } & Counted)
  | { say: 'all-tags'; side: Side; count: number; n: number; lower: number; upper: number; weeks: number }
  | { say: 'comparison'; moment: Moment; side: Side; count: number; n: number; restCount: number; rest: number }
  | { say: 'trade'; draining: Counted; energizing: Counted }
  | { say: 'several'; side: Side; kinds: readonly Counted[] }
  | { say: 'person'; name: string; side: Side; count: number; n: number }
  | { say: 'weeks'; of: Side | 'tagged' | 'hours'; first: number; last: number; weeks: number }
  | { say: 'tagged-days'; tags: number; days: number }
  | { say: 'tagged-share'; tagged: number; of: number }
  | { say: 'skipped'; when: 'heavy-days' | 'runs' }
  | { say: 'adjusted'; what: string; before: number; after: number }
  | { say: 'meeting-hours'; hours: number; side: Side; count: number; n: number }
  | { say: 'stretches'; minutes: number }
  | { say: 'evenings'; count: number; n: number }
  | { say: 'decision'; type: DecisionType; title: string; daysLeft?: number }
  | { say: 'decision-drains'; title: string; hours: number; what: string }
  | { say: 'untested'; what: 'independence' | 'plan' | 'strategy' | 'teaching' | 'craft' | 'decision'; n: number }
  | { say: 'rates-known'; kinds: number }
  | { say: 'no-experiment'; pattern: Counted & { side: Side } }
  | { say: 'experiment-ended'; title: string }
  | { say: 'exhaustion'; mean: number; weeks: number }
  | { say: 'self-employed' }
  | { say: 'said'; declaration: Declaration }
  | { say: 'starter'; tags: number }
  | { say: 'words'; words: readonly string[] }
  /** The article is about a concept of the lexicon, which matters because of something else. */
  | { say: 'concept'; name: string; because: Because }
  | { say: 'unrelated' }
  | { say: 'theme'; cluster: Cluster };
