import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { SafetyDoor, SafetyView } from '../components/safety/Safety.tsx';
import { backupKey, decryptedBackup, encryptedBackup, isEncrypted } from '../core/backup/encrypted.ts';
import { backupChunks } from '../core/backup/write.ts';
import { parseBackup, tooLarge } from '../core/backup.ts';
import { redacting, redactionRules } from '../core/redaction.ts';
import { instantOf } from '../core/time.ts';
import { commonWords } from '../core/words/common.ts';
import { exportWords } from '../core/words/exports.ts';
import { importWords } from '../core/words/imports.ts';
import { optionsWords } from '../core/words/options.ts';
import { safetyWords } from '../core/words/safety.ts';
import { send } from '../messages.ts';
import { inboxIn } from '../store/inbox.ts';
import { quarantined } from '../store/quarantine.ts';
import type { Store } from '../store/schema.ts';
import { snapshotsIn } from '../store/snapshots.ts';
import { readState } from '../store/state.ts';
import { valuesIn } from '../store/values.ts';

/** What the options page shows of safety, and what it asks of the worker; every press resolves to a sentence. */
export function createSafety(store: () => Promise<Store>, now: () => number, language: string) {
  const view = signal<SafetyView>();
  const inWords = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const size = (bytes: number) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6);

  const load = async () => {
    const db = await store();
    const [kept, aside, rows, estimate, persisted] = await Promise.all([
      snapshotsIn(store).all(now()),
      quarantined(store),
      db.getAll('activities'),
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    view.value = {
      snapshots: kept.map(({ at, why, activities, tags }) => ({
        at,
        text: safetyWords.snapshot(inWords.format(at), safetyWords.reasons[why] ?? why, activities, tags),
      })),
      damaged: aside.map(({ list, key, why }) => ({ part: optionsWords.sections[list] ?? list, key, why })),
      calendars: [...new Set(rows.flatMap(({ calendar }) => calendar ?? []))].sort(),
      room: { used: size(estimate.usage ?? 0), quota: size(estimate.quota ?? 0), isKept: persisted },
    };
  };
  const answered = async <T>(
    reply: Promise<{ ok: true; value: T } | { ok: false; detail?: string }>,
    say: (value: T) => string,
  ) => {
    const said = await reply;
    await load();
    return said.ok ? say(said.value) : (said.detail ?? commonWords.unavailable);
  };

  const handOut = (name: string, text: string) => {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `updraft-${name}-${instantOf(now()).slice(0, 10)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return exportWords.saved(link.download);
  };

  const door: SafetyDoor = {
    view,
    onBringBack: (at) => answered(send('restoreSnapshot', { at }), () => safetyWords.broughtBack),
    onCheck: () =>
      answered(send('repairData', {}), ({ records, damaged }) =>
        damaged.length === 0 ? safetyWords.allWell(records) : safetyWords.setAside(records, damaged.length),
      ),
    onEraseDays: (from, until) =>
      answered(send('eraseSome', { from, until }), ({ activities, tags, left }) =>
        safetyWords.erasedSome(activities, tags, left),
      ),
    onEraseCalendar: (calendar) =>
      answered(send('eraseSome', { calendar }), ({ activities, tags, left }) =>
        safetyWords.erasedSome(activities, tags, left),
      ),
    onKeep: async () => {
      await navigator.storage.persist();
      await load();
    },
    onExportDamaged: async () => void handOut('set-aside', JSON.stringify(await quarantined(store), null, 1)),
    onExportEncrypted: async (passphrase) => {
      const stamp = { exportedAt: instantOf(now()), app: browser.runtime.getManifest().version };
      const text = new Blob([...backupChunks(await readState(store), stamp)]);
      return handOut(
        'backup-encrypted',
        await encryptedBackup(text, await backupKey(passphrase, crypto), stamp, crypto),
      );
    },
    onMergeEncrypted: async (file, passphrase) => {
      const large = tooLarge(file.size);
      if (large) return large;
      const text = await file.text();
      if (!isEncrypted(text)) return safetyWords.notEncrypted;
      const opened = await decryptedBackup(text, passphrase, crypto);
      if (!opened.ok)
        return opened.reason === 'wrong-passphrase' ? safetyWords.wrongPassphrase : safetyWords.notEncrypted;
      const rules = redactionRules(await valuesIn(store).get('settings'));
      const backup = parseBackup(opened.value);
      if (!backup.ok) return backup.detail ?? safetyWords.notEncrypted;
      // Titles that are not to be kept are not even laid down for the worker to read.
      const activities = backup.value.activities.map(redacting(rules));
      const laid = new Blob([...backupChunks({ ...backup.value, activities }, backup.value)]);
      return answered(send('restore', { inbox: await inboxIn(store).lay(laid) }), ({ added, changed }) =>
        importWords.done(String(added), String(changed)),
      );
    },
  };
  return { door, load };
}
