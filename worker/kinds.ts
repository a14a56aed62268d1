import type { Activity } from '../core/activity.ts';
import { isChosen, withGuess } from '../core/kind-guess/guess.ts';
import { learnFrom } from '../core/kind-guess/learn.ts';
import type { Learned } from '../core/kind-guess/learned.ts';
import { activitiesIn } from '../store/activities.ts';
import { columnsIn } from '../store/columns.ts';
import type { Store } from '../store/schema.ts';
import { valuesIn } from '../store/values.ts';
import type { Surroundings } from './asked.ts';
import { keepingOf } from './keeping.ts';

/**
 * Keeps the person's choice for one activity and learns from it: every guess is made anew, no choice is touched.
 * @returns the ids of the activities whose kind is another now; none for an activity that is not stored
 */
export async function teachKind(store: () => Promise<Store>, id: string, kind: string): Promise<string[]> {
  const activities = activitiesIn(store);
  // A rule for that kind takes the title at once.
  const { kept } = await keepingOf(store);
  const chosen = await activities.upsert([id], (_, stored) => stored && kept({ ...stored, kind, kindBy: 'person' }));
  return chosen.length === 0 ? [] : [...chosen, ...(await guessAnew(store))];
}

/**
 * Learns from the choices that are here now and makes every guess anew; no choice is touched.
 * @returns the ids of the activities whose kind is another now
 */
async function guessAnew(store: () => Promise<Store>): Promise<string[]> {
  const { kept } = await keepingOf(store);
  const { all, learned } = await learnAnew(store);
  const better = all.filter((one) => !isChosen(one) && kept(withGuess(one, learned)).kind !== one.kind);
  return activitiesIn(store).upsert(
    better.map((one) => one.id),
    (_, stored) => (stored && !isChosen(stored) ? kept(withGuess(stored, learned)) : undefined),
  );
}

/** {@link guessAnew} after an answer was given: what a person wrote is kept whether or not anything comes of learning from it. */
export function guessLater({ store, changed }: Pick<Surroundings, 'store' | 'changed'>): void {
  guessAnew(store)
    .then((ids) => (ids.length > 0 ? changed(ids) : undefined))
    .catch(() => {});
}

/** Learns from the choices that are here now; called after they came or went all at once. No kind is changed. */
export async function learnAnew(store: () => Promise<Store>): Promise<{ all: Activity[]; learned: Learned }> {
  const all = await activitiesIn(store).all();
  const learned = learnFrom(all);
  await valuesIn(store).put('learned', learned);
  // Where a file said no kind, the guess stands in the columns alone.
  if (all.some(({ kind }) => kind === null)) await columnsIn(store).renew();
  return { all, learned };
}
