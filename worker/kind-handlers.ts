import { fail, ok } from '../core/result.ts';
import { kindWords } from '../core/words/kinds.ts';
import type { Handlers } from '../messages.ts';
import { kindsIn } from '../store/kinds.ts';
import { recordsIn } from '../store/records.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';
import { learnAnew } from './kinds.ts';
import { createTurns } from './turns.ts';

/** Answers about kinds as a whole: what becomes of all work of one. */
export function kindHandlers({ store, now, changed }: Surroundings) {
  const inTurn = createTurns();
  /** Later than what any kind says of itself, whatever the clock shows. */
  const stamp = async () => {
    const kinds = await recordsIn(store).all('kinds');
    const times = kinds.map(({ updatedAt }) => Date.parse(String(updatedAt)) + 1).filter((ms) => !Number.isNaN(ms));
    return new Date(Math.max(now(), ...times)).toISOString();
  };

  return {
    mergeKinds: asked(asks.mergeKinds, ({ from, into }) =>
      inTurn(async () => {
        const kinds = await recordsIn(store).all('kinds');
        const isGone = (kind: string) => kinds.some(({ id, mergedInto }) => id === kind && mergedInto);
        const isKnown = (kind: string) => Object.hasOwn(kindWords, kind) || kinds.some(({ id }) => id === kind);
        if ([from, into].some((kind) => isGone(kind) || !isKnown(kind))) return fail('invalid');
        const nameOf = (kind: string) => kindWords[kind] ?? kind;
        const moved = await kindsIn(store).merge({ from, into, nameOf, updatedAt: await stamp() });
        await learnAnew(store);
        await changed(undefined);
        return ok({ moved: moved.length });
      }),
    ),

    unmergeKinds: asked(asks.unmergeKinds, () =>
      inTurn(async () => {
        const back = await kindsIn(store).unmerge(await stamp());
        if (!back) return fail('invalid');
        await learnAnew(store);
        await changed(undefined);
        return ok({ moved: back.length });
      }),
    ),
  } satisfies Partial<Handlers>;
}
