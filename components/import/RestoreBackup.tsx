import { useId, useState } from 'preact/hooks';
import { optionsWords } from '../../core/words/options.ts';

/** What merging a file would do, before it is done. */
export interface RestorePreview {
  name: string;
  added: number;
  changed: number;
  same: number;
  sections: readonly { section: string; added: number; changed: number; same: number }[];
}

/** A file that was read: what it would do, or the sentence that says what is wrong with it. */
export type Looked = { ok: true; value: RestorePreview } | { ok: false; why: string };

export interface RestoreDoor {
  /** Reads and checks the file; nothing is changed by it. */
  look: (file: File) => Promise<Looked>;
  /** Merges the file that was looked at last. */
  apply: () => Promise<{ added: number; changed: number } | undefined>;
}

/** Restore in two steps: the file is checked and its effect is shown, then the person merges it or leaves it. */
export function RestoreBackup({ door }: { door: RestoreDoor }) {
  const hint = useId();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [looked, setLooked] = useState<Looked>();
  const [said, setSaid] = useState('');
  const look = async (file: File | undefined) => {
    setSaid('');
    setLooked(undefined);
    if (!file) return;
    setBusy(true);
    setLooked(await door.look(file));
    setBusy(false);
  };
  const leave = () => setLooked(undefined);
  const apply = async () => {
    setBusy(true);
    const done = await door.apply();
    setBusy(false);
    leave();
    setSaid(done ? optionsWords.restored(done.added, done.changed) : optionsWords.restoreFailed);
  };
  return (
    <div class="block">
      <label for={id}>{optionsWords.restore}</label>
      <p id={hint}>{optionsWords.restoreWhy}</p>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={hint}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied at once: choosing the same file again, mended meanwhile, must count as a choice.
          event.currentTarget.value = '';
          void look(file);
        }}
      />
      <p role="status">{busy ? optionsWords.reading : said}</p>
      {looked && !looked.ok && (
        <p class="problem" role="alert">
          {looked.why} {optionsWords.refused}
        </p>
      )}
      {looked?.ok && (
        <section class="preview" aria-label={optionsWords.preview}>
          <h3>{optionsWords.preview}</h3>
          <p dir="auto">{looked.value.name}</p>
          <p>{optionsWords.previewCounts(looked.value.added, looked.value.changed, looked.value.same)}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{optionsWords.section}</th>
                <th scope="col">{optionsWords.added}</th>
                <th scope="col">{optionsWords.changed}</th>
                <th scope="col">{optionsWords.same}</th>
              </tr>
            </thead>
            <tbody>
              {looked.value.sections.map(({ section, added, changed, same }) => (
                <tr key={section}>
                  <th scope="row">{optionsWords.sections[section] ?? section}</th>
                  <td>{added}</td>
                  <td>{changed}</td>
                  <td>{same}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="actions">
            <button type="button" onClick={leave}>
              {optionsWords.cancel}
            </button>
            <button type="button" class="primary" disabled={busy} onClick={() => void apply()}>
              {optionsWords.apply}
            </button>
          </p>
        </section>
      )}
    </div>
  );
}
