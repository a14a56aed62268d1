import { useId, useState } from 'preact/hooks';
import { safetyWords } from '../../core/words/safety.ts';

interface EncryptedProps {
  /** Each resolves to a sentence that says what happened. */
  onExport: (passphrase: string) => Promise<string>;
  onMerge: (file: File, passphrase: string) => Promise<string>;
}

/** Shorter ones are guessed in no time. */
const SHORTEST = 8;

/** A backup under a passphrase, out and in: what one machine exports, another merges. */
export function Encrypted({ onExport, onMerge }: EncryptedProps) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const run = async (act: () => Promise<string>) => {
    if (passphrase.length < SHORTEST) {
      setSaid(safetyWords.tooShort(SHORTEST));
      return;
    }
    setSaid(safetyWords.encrypting);
    setSaid(await act());
  };
  return (
    <div class="block">
      <h3>{safetyWords.encrypted}</h3>
      <p id={`${id}-why`}>{safetyWords.encryptedWhy}</p>
      <div class="fields">
        <label for={`${id}-passphrase`}>{safetyWords.passphrase}</label>
        <input
          id={`${id}-passphrase`}
          type="password"
          autocomplete="off"
          aria-describedby={`${id}-why`}
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
        <button type="button" onClick={() => void run(() => onExport(passphrase))}>
          {safetyWords.exportEncrypted}
        </button>
        <label for={`${id}-file`}>{safetyWords.mergeEncrypted}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void run(() => onMerge(file, passphrase));
          }}
        />
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
