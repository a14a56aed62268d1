import { browser } from 'wxt/browser';
import type { Looked, RestorePreview } from '../components/RestoreBackup.tsx';
import { mergeBackup } from '../core/backup/merge.ts';
import { backupChunks } from '../core/backup/write.ts';
import { parseBackup, tooLarge } from '../core/backup.ts';
import { activitiesCsv } from '../core/csv.ts';
import { instantOf } from '../core/time.ts';
import { commonWords } from '../core/words/common.ts';
import { optionsWords } from '../core/words/options.ts';
import { send } from '../messages.ts';
import { inboxIn } from '../store/inbox.ts';
import type { Store } from '../store/schema.ts';
import { readState } from '../store/state.ts';

/** Hands a file to the browser's downloads. */
function download(name: string, chunks: Iterable<string>, type: string): string {
  const address = URL.createObjectURL(new Blob([...chunks], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data; a minute is plenty for it to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return optionsWords.exported(name);
}

/** What the options page does with the person's data: hand it out, look at a file, ask the worker to write. */
export function createOptionsActions(store: () => Promise<Store>, now: () => number, zone: string) {
  let looked: File | undefined;
  const dated = (name: string) => `updraft-${name}-${instantOf(now()).slice(0, 10)}`;

  return {
    async exportBackup(): Promise<string> {
      const stamp = { exportedAt: instantOf(now()), app: browser.runtime.getManifest().version };
      return download(`${dated('backup')}.json`, backupChunks(await readState(store), stamp), 'application/json');
    },

    async exportCsv(): Promise<string> {
      const { activities, tags, kinds } = await readState(store);
      return download(`${dated('activities')}.csv`, activitiesCsv(activities, tags, kinds), 'text/csv');
    },

    /** Reads and checks a backup file and says what merging it would do; changes nothing. */
    async look(file: File): Promise<Looked> {
      looked = undefined;
      const large = tooLarge(file.size);
      if (large) return { ok: false, why: large };
      const backup = parseBackup(await file.text());
      if (!backup.ok) return { ok: false, why: backup.detail ?? backup.reason };
      const { added, changed, same, perSection } = mergeBackup(await readState(store), backup.value).preview;
      looked = file;
      const sections: RestorePreview['sections'] = Object.entries(perSection)
        .map(([section, counts]) => ({ section, ...counts }))
        .filter((one) => one.added + one.changed + one.same > 0);
      return { ok: true, value: { name: file.name, added, changed, same, sections } };
    },

    /** Merges the file that was looked at last. */
    async apply(): Promise<{ added: number; changed: number } | undefined> {
      if (!looked) return undefined;
      const reply = await send('restore', { inbox: await inboxIn(store).lay(looked) });
      looked = undefined;
      return reply.ok ? reply.value : undefined;
    },

    async sample(load: boolean): Promise<string> {
      const reply = load ? await send('loadSample', { zone }) : await send('removeSample', {});
      if (!reply.ok) return commonWords.unavailable;
      return load ? optionsWords.sampleLoaded : optionsWords.sampleRemoved;
    },

    async erase(): Promise<string> {
      return (await send('eraseEverything', {})).ok ? optionsWords.erased : commonWords.unavailable;
    },
  };
}
