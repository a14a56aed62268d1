import { useState } from 'preact/hooks';
import { optionsWords } from '../../core/words/options.ts';

/** What a press on each button does; each resolves to a sentence that says what happened. */
export interface ExportsDoor {
  exportBackup: () => Promise<string>;
  exportCsv: () => Promise<string>;
}

/** What goes out: backups and tables. */
export function Exports({ door }: { door: ExportsDoor }) {
  const [said, setSaid] = useState<{ where: string; what: string }>();
  const run = async (where: string, act: () => Promise<string>) => setSaid({ where, what: await act() });
  const block = (where: string, why: string, name: string, act: () => Promise<string>) => (
    <div class="block">
      <p>{why}</p>
      <button type="button" onClick={() => void run(where, act)}>
        {name}
      </button>
      <p role="status">{said?.where === where ? said.what : ''}</p>
    </div>
  );
  return (
    <>
      {block('backup', optionsWords.exportBackupWhy, optionsWords.exportBackup, door.exportBackup)}
      {block('csv', optionsWords.exportCsvWhy, optionsWords.exportCsv, door.exportCsv)}
    </>
  );
}
