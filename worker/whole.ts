import { mergeBackup } from '../core/backup/merge.ts';
import { type BackupState, parseBackup } from '../core/backup.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { withoutSample, withSample } from '../core/sample.ts';
import { instantOf } from '../core/time.ts';
import type { Restored } from '../messages.ts';
import { inboxIn } from '../store/inbox.ts';
import type { Store } from '../store/schema.ts';
import { changeState, eraseAll } from '../store/state.ts';
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

/** Restores the backup that a page laid into the inbox. It is read again here: a page's word is not a check. */
export async function restoreFromInbox(
  store: () => Promise<Store>,
  key: string,
): Promise<Result<Restored, 'invalid' | 'unavailable'>> {
  const file = await inboxIn(store).take(key);
  const backup = file && parseBackup(await file.text());
  if (!backup?.ok) return fail('invalid', backup?.detail);
  const counts = await mergeIn(store, backup.value);
  await learnAnew(store);
  return ok(counts);
}

/** Adds the invented history beside the person's own, which it never changes. */
export async function loadSample(
  store: () => Promise<Store>,
  { now, zone }: { now: number; zone: string },
): Promise<Result<null, 'invalid' | 'unavailable'>> {
  await changeState(store, (state) => withSample(state, { now: instantOf(now), zone }));
  return ok(null);
}

/** Takes the invented history out again and leaves everything else as it is. */
export async function removeSample(store: () => Promise<Store>): Promise<void> {
  await changeState(store, withoutSample);
  await learnAnew(store);
}

/** Empties everything. */
export const eraseEverything = (store: () => Promise<Store>): Promise<void> => eraseAll(store);
