import type { Activity } from '../core/activity.ts';
import { guessKind } from '../core/kind-guess/guess.ts';
import { type Learned, NOTHING_LEARNED } from '../core/kind-guess/learned.ts';
import { mergedKinds } from '../core/kind-merges.ts';
import { hiddenSeries, redacting, redactionRules } from '../core/redaction.ts';
import { recordsIn } from '../store/records.ts';
import type { Store } from '../store/schema.ts';
import { valuesIn } from '../store/values.ts';

/** How an activity is kept that comes from outside. */
export interface Keeping {
  /** The kind of one that the person has not sorted, from what they have taught so far. */
  kindOf: (activity: Activity) => string;
  /** What their rules let be kept of it, in the kind that its own was merged into. Every activity goes through this before it is written. */
  kept: (activity: Activity) => Activity;
}

/** Reads what the person has taught and which titles they do not want kept. */
export async function keepingOf(store: () => Promise<Store>): Promise<Keeping> {
  const values = valuesIn(store);
  const [taught, settings, kinds] = await Promise.all([
    values.get('learned'),
    values.get('settings'),
    recordsIn(store).all('kinds'),
  ]);
  const merged = mergedKinds(kinds);
  const redacted = redacting(redactionRules(settings));
  const learned = (taught as Learned | undefined) ?? NOTHING_LEARNED;
  return {
    kindOf: (activity) => {
      // Where titles are not kept, a series was learned under the name that hides its title.
      const hidden = hiddenSeries(activity);
      const isLearned = hidden !== null && Object.hasOwn(learned.series, hidden);
      return merged(guessKind(isLearned ? { ...activity, series: hidden } : activity, learned).kind);
    },
    kept: (activity) => {
      const kind = activity.kind === null ? null : merged(activity.kind);
      return redacted(kind === activity.kind ? activity : { ...activity, kind });
    },
  };
}
