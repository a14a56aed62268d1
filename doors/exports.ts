import { browser } from 'wxt/browser';
import type { ExportsDoor } from '../components/export/Exports.tsx';
import { backupChunks } from '../core/backup/write.ts';
import { activitiesCsv } from '../core/csv.ts';
import { instantOf } from '../core/time.ts';
import { optionsWords } from '../core/words/options.ts';
import type { Store } from '../store/schema.ts';
import { readState } from '../store/state.ts';

/** Hands a file to the browser's downloads. */
export function download(name: string, chunks: Iterable<string>, type: string): string {
  const address = URL.createObjectURL(new Blob([...chunks], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data; a minute is plenty for it to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return optionsWords.exported(name);
}

/** Files that hand the person's data out. */
export function createExports(store: () => Promise<Store>, now: () => number): ExportsDoor {
  const dated = (name: string) => `updraft-${name}-${instantOf(now()).slice(0, 10)}`;
  return {
    async exportBackup() {
      const stamp = { exportedAt: instantOf(now()), app: browser.runtime.getManifest().version };
      return download(`${dated('backup')}.json`, backupChunks(await readState(store), stamp), 'application/json');
    },

    async exportCsv() {
      const { activities, tags, kinds } = await readState(store);
      return download(`${dated('activities')}.csv`, activitiesCsv(activities, tags, kinds), 'text/csv');
    },
  };
}
