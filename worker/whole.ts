import { mergeBackup } from '../core/backup/merge.ts';
import { type BackupState, parseBackup } from '../core/backup.ts';
import { fail, ok } from '../core/result.ts';
import { withoutSample, withSample } from '../core/sample.ts';
import { instantOf } from '../core/time.ts';
import type { Handlers, Restored } from '../messages.ts';
import { neededPatterns } from '../store/feeds.ts';
import { inboxIn } from '../store/inbox.ts';
import type { Store } from '../store/schema.ts';
import { snapshotsIn } from '../store/snapshots.ts';
import { changeState, eraseAll } from '../store/state.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';
import { keepingOf } from './keeping.ts';
import { learnAnew } from './kinds.ts';

/** Merges what a file holds into what is here; all of it or, where anything is wrong, nothing. */
async function mergeIn(store: () => Promise<Store>, theirs: BackupState): Promise<Restored> {
  let counts: Restored = { added: 0, changed: 0, same: 0 };
  await changeState(store, (mine) => {
    const { state, preview } = mergeBackup(mine, theirs);
    counts = { added: preview.added, changed: preview.changed, same: preview.same };
    return state;
  });
  return counts;
}

/** Answers about everything at once: a backup, the invented history, erasing. */
export function wholeHandlers({ store, now, changed, outside, forgetChoices }: Surroundings) {
  return {
    restore: asked(asks.restore, async ({ inbox }) => {
      const file = await inboxIn(store).take(inbox);
      // Read again, though the page has read it: a page's word is not a check.
      const backup = file && parseBackup(await file.text());
      if (!backup?.ok) return fail('invalid', backup?.detail);
      // The rules of this machine hold for what a file brings, too; those that come with it hold from now on.
      const { kept } = await keepingOf(store);
      await snapshotsIn(store).take('before-restore', now(), '');
      const counts = await mergeIn(store, { ...backup.value, activities: backup.value.activities.map(kept) });
      await learnAnew(store);
      await changed(undefined);
      return ok(counts);
    }),

    loadSample: asked(asks.loadSample, async ({ zone }) => {
      await changeState(store, (state) => withSample(state, { now: instantOf(now()), zone }));
      await changed(undefined);
      return ok(null);
    }),

    removeSample: asked(asks.removeSample, async () => {
      await changeState(store, withoutSample);
      await learnAnew(store);
      await changed(undefined);
      return ok(null);
    }),

    eraseEverything: asked(asks.eraseEverything, async () => {
      const patterns = await neededPatterns(store);
      await eraseAll(store);
      for (const pattern of patterns) await outside.letGo(pattern);
      await outside.wakeAt(undefined);
      await outside.wakeForFeedsAt(undefined);
      await forgetChoices();
      await changed(undefined);
      return ok(null);
    }),
  } satisfies Partial<Handlers>;
}
