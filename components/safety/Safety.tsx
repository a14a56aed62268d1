import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { safetyWords } from '../../core/words/safety.ts';
import { Encrypted } from './Encrypted.tsx';
import { EraseSome } from './EraseSome.tsx';

/** What the options page shows of how safe the data is. */
export interface SafetyView {
  /** Newest first. */
  snapshots: readonly { at: number; text: string }[];
  damaged: readonly { part: string; key: string; why: string }[];
  calendars: readonly string[];
  room: { used: string; quota: string; isKept: boolean };
}

/** Each press resolves to a sentence that says what happened. */
export interface SafetyDoor {
  view: ReadonlySignal<SafetyView | undefined>;
  onBringBack: (at: number) => Promise<string>;
  onCheck: () => Promise<string>;
  onEraseDays: (from: string, until: string) => Promise<string>;
  onEraseCalendar: (calendar: string) => Promise<string>;
  onKeep: () => Promise<void>;
  onExportDamaged: () => Promise<void>;
  onExportEncrypted: (passphrase: string) => Promise<string>;
  onMergeEncrypted: (file: File, passphrase: string) => Promise<string>;
}

/** Earlier states, a check of every record, the room there is, erasing a part. */
export function Safety({ door }: { door: SafetyDoor }) {
  const [said, setSaid] = useState<{ where: string; what: string }>();
  const [busy, setBusy] = useState(false);
  const shown = door.view.value;
  const run = async (where: string, act: () => Promise<string>) => {
    setBusy(true);
    setSaid({ where, what: where === 'check' ? safetyWords.checking : '' });
    setSaid({ where, what: await act() });
    setBusy(false);
  };
  const status = (where: string) => <p role="status">{said?.where === where ? said.what : ''}</p>;
  return (
    <section id="safety">
      <h2>{safetyWords.title}</h2>
      <div class="block">
        <h3>{safetyWords.snapshots}</h3>
        <p>{safetyWords.snapshotsWhy}</p>
        {shown?.snapshots.length === 0 && <p>{safetyWords.noSnapshots}</p>}
        <ul class="snapshots" aria-label={safetyWords.snapshots}>
          {shown?.snapshots.map(({ at, text }) => (
            <li key={at}>
              <span id={`snapshot-${at}`}>{text}</span>
              <button
                type="button"
                disabled={busy}
                aria-describedby={`snapshot-${at}`}
                onClick={() => void run('snapshots', () => door.onBringBack(at))}
              >
                {safetyWords.bringBack}
              </button>
            </li>
          ))}
        </ul>
        {status('snapshots')}
      </div>
      <div class="block">
        <p>{safetyWords.checkWhy}</p>
        <button type="button" disabled={busy} onClick={() => void run('check', door.onCheck)}>
          {safetyWords.check}
        </button>
        {status('check')}
        {shown && shown.damaged.length > 0 && (
          <>
            <h3>{safetyWords.damaged}</h3>
            <ul class="damaged" aria-label={safetyWords.damaged}>
              {shown.damaged.map(({ part, key, why }) => (
                <li key={`${part} ${key}`}>
                  {part}, {key}: {why}
                </li>
              ))}
            </ul>
            <button type="button" onClick={() => void door.onExportDamaged()}>
              {safetyWords.exportDamaged}
            </button>
          </>
        )}
      </div>
      {shown && (
        <div class="block">
          <h3>{safetyWords.room}</h3>
          <p>{safetyWords.used(shown.room.used, shown.room.quota)}</p>
          <p>{shown.room.isKept ? safetyWords.isKept : safetyWords.notKept}</p>
          {!shown.room.isKept && (
            <button type="button" onClick={() => void door.onKeep()}>
              {safetyWords.askToKeep}
            </button>
          )}
        </div>
      )}
      <Encrypted onExport={door.onExportEncrypted} onMerge={door.onMergeEncrypted} />
      <EraseSome calendars={shown?.calendars ?? []} onDays={door.onEraseDays} onCalendar={door.onEraseCalendar} />
    </section>
  );
}
