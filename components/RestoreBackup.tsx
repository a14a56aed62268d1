import { useId, useRef, useState } from 'preact/hooks';
import { doorWords } from '../core/words/en/doors.ts';

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

interface RestoreProps {
  /** Reads and checks the file; nothing is changed by it. */
  onLook: (file: File) => Promise<Looked>;
  /** Merges the file that was looked at last. */
  onApply: () => Promise<{ added: number; changed: number } | undefined>;
}

/** Restore in two steps: the file is checked and its effect is shown, then the person merges it or leaves it. */
export function RestoreBackup({ onLook, onApply }: RestoreProps) {
  const { options } = doorWords;
  const input = useRef<HTMLInputElement>(null);
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
    setLooked(await onLook(file));
    setBusy(false);
  };
  const leave = () => {
    setLooked(undefined);
    if (input.current) input.current.value = '';
  };
  const apply = async () => {
    setBusy(true);
    const done = await onApply();
    setBusy(false);
    leave();
    setSaid(done ? options.restored(done.added, done.changed) : options.restoreFailed);
  };
  return (
    <div class="block">
      <label for={id}>{options.restore}</label>
      <p id={hint}>{options.restoreWhy}</p>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={hint}
        onChange={(event) => void look(event.currentTarget.files?.[0])}
      />
      <p role="status">{busy ? options.reading : said}</p>
      {looked && !looked.ok && (
        <p class="problem" role="alert">
          {looked.why} {options.refused}
        </p>
      )}
      {looked?.ok && (
        <section class="preview" aria-label={options.preview}>
          <h3>{options.preview}</h3>
          <p>{options.previewCounts(looked.value.added, looked.value.changed, looked.value.same)}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{options.section}</th>
                <th scope="col">{options.added}</th>
                <th scope="col">{options.changed}</th>
                <th scope="col">{options.same}</th>
              </tr>
            </thead>
            <tbody>
              {looked.value.sections.map(({ section, added, changed, same }) => (
                <tr key={section}>
                  <th scope="row">{options.sections[section] ?? section}</th>
                  <td>{added}</td>
                  <td>{changed}</td>
                  <td>{same}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="actions">
            <button type="button" onClick={leave}>
              {options.cancel}
            </button>
            <button type="button" class="primary" disabled={busy} onClick={() => void apply()}>
              {options.apply}
            </button>
          </p>
        </section>
      )}
    </div>
  );
}
