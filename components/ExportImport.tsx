import { useState } from 'preact/hooks';
import { optionsWords } from '../core/words/options.ts';
import { Exports, type ExportsDoor } from './export/Exports.tsx';
import { RestoreBackup, type RestoreDoor } from './import/RestoreBackup.tsx';

export interface ExportImportProps {
  hasSample: boolean;
  exports: ExportsDoor;
  imports: RestoreDoor;
  /** Resolves to a sentence that says what happened. */
  onSample: (load: boolean) => Promise<string>;
}

/** What goes out and what comes in: files and the sample. */
export function ExportImport({ hasSample, exports, imports, onSample }: ExportImportProps) {
  return (
    <section id="export">
      <h2>{optionsWords.exportImport}</h2>
      <Exports door={exports} />
      <RestoreBackup door={imports} />
      <Sample isHere={hasSample} onSample={onSample} />
    </section>
  );
}

function Sample({ isHere, onSample }: { isHere: boolean; onSample: ExportImportProps['onSample'] }) {
  const [said, setSaid] = useState('');
  return (
    <div class="block">
      <p>{isHere ? optionsWords.sampleHere : optionsWords.sampleWhy}</p>
      <button type="button" onClick={() => void onSample(!isHere).then(setSaid)}>
        {isHere ? optionsWords.removeSample : optionsWords.sample}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
