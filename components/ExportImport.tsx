import { useState } from 'preact/hooks';
import { importWords } from '../core/words/imports.ts';
import { optionsWords } from '../core/words/options.ts';
import type { ExportsDoor } from './export/door.ts';
import { Exports } from './export/Exports.tsx';
import { type ImportDoor, ImportFile } from './import/ImportFile.tsx';

export interface ExportImportProps {
  hasSample: boolean;
  exports: ExportsDoor;
  /** One for each of the two inputs: what one has read is not what the other takes in. */
  restores: ImportDoor;
  imports: ImportDoor;
  /** Resolves to a sentence that says what happened. */
  onSample: (load: boolean) => Promise<string>;
}

/** What goes out and what comes in: files and the sample. */
export function ExportImport({ hasSample, exports, restores, imports, onSample }: ExportImportProps) {
  return (
    <section id="export">
      <h2>{optionsWords.exportImport}</h2>
      <Exports door={exports} />
      <ImportFile
        door={restores}
        label={importWords.restore}
        why={importWords.restoreWhy}
        accept=".json,application/json"
      />
      <ImportFile
        door={imports}
        label={importWords.csv}
        why={importWords.csvWhy}
        accept=".csv,.tsv,.txt,.ics,.json,text/csv,text/calendar,application/json"
      />
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
