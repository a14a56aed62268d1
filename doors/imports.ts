import type { RestoreDoor, RestorePreview } from '../components/import/RestoreBackup.tsx';
import { mergeBackup } from '../core/backup/merge.ts';
import { backupChunks } from '../core/backup/write.ts';
import { type Backup, parseBackup, tooLarge } from '../core/backup.ts';
import { redacting, redactionRules } from '../core/redaction.ts';
import { send } from '../messages.ts';
import { inboxIn } from '../store/inbox.ts';
import type { Store } from '../store/schema.ts';
import { readState } from '../store/state.ts';
import { valuesIn } from '../store/values.ts';

/** Files that come in: looked at here, written by the worker. */
export function createImports(store: () => Promise<Store>): RestoreDoor {
  let looked: { file: File; backup: Backup } | undefined;
  return {
    /** Reads and checks a backup file and says what merging it would do; changes nothing. */
    async look(file) {
      looked = undefined;
      const large = tooLarge(file.size);
      if (large) return { ok: false, why: large };
      const backup = parseBackup(await file.text());
      if (!backup.ok) return { ok: false, why: backup.detail ?? backup.reason };
      const { added, changed, same, perSection } = mergeBackup(await readState(store), backup.value).preview;
      looked = { file, backup: backup.value };
      const sections: RestorePreview['sections'] = Object.entries(perSection)
        .map(([section, counts]) => ({ section, ...counts }))
        .filter((one) => one.added + one.changed + one.same > 0);
      return { ok: true, value: { name: file.name, added, changed, same, sections } };
    },

    /** Merges the file that was looked at last. */
    async apply() {
      if (!looked) return undefined;
      const { file, backup } = looked;
      looked = undefined;
      // Titles that are not to be kept are not even laid down for the worker to read.
      const rules = redactionRules(await valuesIn(store).get('settings'));
      const activities = backup.activities.map(redacting(rules));
      const laid = rules.length === 0 ? file : new Blob([...backupChunks({ ...backup, activities }, backup)]);
      const reply = await send('restore', { inbox: await inboxIn(store).lay(laid) });
      return reply.ok ? reply.value : undefined;
    },
  };
}
