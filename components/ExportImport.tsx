import { useState } from 'preact/hooks';
import { optionsWords } from '../core/words/options.ts';
import { type Looked, RestoreBackup } from './RestoreBackup.tsx';

export interface ExportImportProps {
  hasSample: boolean;
  /** Each resolves to a sentence that says what happened. */
  onExportBackup: () => Promise<string>;
  onExportCsv: () => Promise<string>;
  onSample: (load: boolean) => Promise<string>;
  onLook: (file: File) => Promise<Looked>;
  onApply: () => Promise<{ added: number; changed: number } | undefined>;
}

/** What goes out and what comes in: backups, tables, the sample. */
export function ExportImport({ hasSample, onExportBackup, onExportCsv, onSample, onLook, onApply }: ExportImportProps) {
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
    <section id="export">
      <h2>{optionsWords.exportImport}</h2>
      {block('backup', optionsWords.exportBackupWhy, optionsWords.exportBackup, onExportBackup)}
      {block('csv', optionsWords.exportCsvWhy, optionsWords.exportCsv, onExportCsv)}
      <RestoreBackup onLook={onLook} onApply={onApply} />
      {hasSample
        ? block('sample', optionsWords.sampleHere, optionsWords.removeSample, () => onSample(false))
        : block('sample', optionsWords.sampleWhy, optionsWords.sample, () => onSample(true))}
    </section>
  );
}
