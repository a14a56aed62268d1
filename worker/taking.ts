import { mergeBackup } from '../core/backup/merge.ts';
import type { BackupState } from '../core/backup.ts';
import { inSlices } from '../core/ics/import.ts';
import { mergeImport } from '../core/imports/merge.ts';
import { type Plan, readingPlan } from '../core/imports/plan.ts';
import { fail, ok } from '../core/result.ts';
import type { Handlers, Restored } from '../messages.ts';
import { inboxIn } from '../store/inbox.ts';
import { snapshotsIn } from '../store/snapshots.ts';
import { Cancelled, changeState, type Watch } from '../store/state.ts';
import { type Journal, journalOf, type Undone, withoutTaking } from '../store/taking.ts';
import { valuesIn } from '../store/values.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';
import { type Keeping, keepingOf } from './keeping.ts';
import { learnAnew } from './kinds.ts';
import { createTurns } from './turns.ts';

/** Share of the work that reading the plan again is; the rest is writing. */
const READING = 0.2;

/** Answers about files that come in: a page has read them, here they are checked again and written. */
export function takingHandlers({ store, now, changed }: Surroundings) {
  const inTurn = createTurns();
  /** Of the file that is being taken in: how much is done, and whether it was called off. Nothing is lost with the worker. */
  let running: { share: number; isCancelled: boolean } | undefined;

  const take = async (inbox: string): Promise<Restored | undefined> => {
    const mine = { share: 0, isCancelled: false };
    running = mine;
    try {
      const file = await inboxIn(store).take(inbox);
      const plan =
        file &&
        (await inSlices(readingPlan(await file.text()), {
          now: Date.now,
          pause: () => new Promise((next) => setTimeout(next, 0)),
          onProgress: (share) => {
            mine.share = share * READING;
          },
          isCancelled: () => mine.isCancelled,
        }));
      if (mine.isCancelled) throw new Cancelled();
      if (!plan) return undefined;
      const keeping = await keepingOf(store);
      await snapshotsIn(store).take(plan.isWhole ? 'before-restore' : 'before-import', now(), '');
      let counts: Restored = { added: 0, changed: 0, same: 0 };
      const watch: Watch = {
        onProgress: (share) => {
          mine.share = READING + share * (1 - READING);
        },
        isCancelled: () => mine.isCancelled,
        journal: journalOf,
      };
      const change = (state: BackupState) => {
        const merged = merge(state, plan, keeping);
        counts = merged.counts;
        return merged.state;
      };
      await changeState(store, change, watch);
      return counts;
    } finally {
      running = undefined;
    }
  };

  return {
    takeFile: asked(asks.takeFile, ({ inbox }) =>
      inTurn(async () => {
        try {
          const counts = await take(inbox);
          if (!counts) return fail('invalid');
          if (counts.added + counts.changed > 0) {
            await learnAnew(store);
            await changed(undefined);
          }
          return ok(counts);
        } catch (error) {
          if (error instanceof Cancelled) return fail('cancelled');
          throw error;
        }
      }),
    ),

    takingProgress: asked(asks.takingProgress, async () => ok(running?.share ?? null)),

    cancelTaking: asked(asks.cancelTaking, async () => {
      if (running) running.isCancelled = true;
      return ok(null);
    }),

    undoTaking: asked(asks.undoTaking, () =>
      inTurn(async () => {
        const journal = (await valuesIn(store).get('taking')) as Journal | undefined;
        let undone: Undone = { removed: 0, restored: 0, kept: 0 };
        if (!journal) return ok(undone);
        const change = (state: BackupState) => {
          const back = withoutTaking(state, journal);
          undone = back.undone;
          return back.state;
        };
        await changeState(store, change, { journal: () => undefined });
        await learnAnew(store);
        await changed(undefined);
        return ok(undone);
      }),
    ),
  } satisfies Partial<Handlers>;
}

/** The state with the plan in it, as far as the rules of this machine let it be kept; a kind that the file does not say is guessed. */
function merge(
  state: BackupState,
  { isWhole, state: theirs }: Plan,
  { kindOf, kept }: Keeping,
): { state: BackupState; counts: Restored } {
  if (isWhole) {
    const { state: merged, preview } = mergeBackup(state, { ...theirs, activities: theirs.activities.map(kept) });
    return { state: merged, counts: { added: preview.added, changed: preview.changed, same: preview.same } };
  }
  const known = new Set(state.activities.map(({ id }) => id));
  const activities = theirs.activities.map((one) =>
    kept(one.kind === null && !known.has(one.id) ? { ...one, kind: kindOf(one), kindBy: 'guess' as const } : one),
  );
  const merged = mergeImport(state, { activities, tags: theirs.tags });
  const { activities: a, tags: t } = merged.counts;
  return {
    state: merged.state,
    counts: { added: a.added + t.added, changed: a.changed + t.changed, same: a.same + t.same },
  };
}
