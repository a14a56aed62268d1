import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { doorWords } from '../core/words/en/doors.ts';
import { EraseEverything } from './EraseEverything.tsx';
import { type Looked, RestoreBackup } from './RestoreBackup.tsx';

interface OptionsProps {
  counts: ReadonlySignal<Record<string, number> | undefined>;
  hasSample: ReadonlySignal<boolean>;
  calendars: readonly string[];
  version: string;
  /** Each resolves to a sentence that says what happened. */
  onExportBackup: () => Promise<string>;
  onExportCsv: () => Promise<string>;
  onSample: (load: boolean) => Promise<string>;
  onErase: () => Promise<string>;
  onLook: (file: File) => Promise<Looked>;
  onApply: () => Promise<{ added: number; changed: number } | undefined>;
}

const SECTIONS = [
  ['export', doorWords.options.exportImport],
  ['privacy', doorWords.options.privacy],
  ['about', doorWords.options.about],
] as const;

/** The options page: one readable column, its sections by the side. */
export function Options(props: OptionsProps) {
  const { options } = doorWords;
  const { counts, hasSample, calendars, version } = props;
  const [said, setSaid] = useState<Record<string, string>>({});
  const run = (where: string, act: () => Promise<string>) => async () => setSaid({ [where]: await act() });
  const status = (where: string) => <p role="status">{said[where] ?? ''}</p>;
  return (
    <div class="options">
      <nav aria-label={options.nav}>
        <h1>{options.title}</h1>
        <ul>
          {SECTIONS.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <section id="export">
          <h2>{options.exportImport}</h2>
          <div class="block">
            <p>{options.exportBackupWhy}</p>
            <button type="button" onClick={() => void run('backup', props.onExportBackup)()}>
              {options.exportBackup}
            </button>
            {status('backup')}
          </div>
          <div class="block">
            <p>{options.exportCsvWhy}</p>
            <button type="button" onClick={() => void run('csv', props.onExportCsv)()}>
              {options.exportCsv}
            </button>
            {status('csv')}
          </div>
          <RestoreBackup onLook={props.onLook} onApply={props.onApply} />
          <div class="block">
            <p>{hasSample.value ? options.sampleHere : options.sampleWhy}</p>
            <button type="button" onClick={() => void run('sample', () => props.onSample(!hasSample.value))()}>
              {hasSample.value ? options.removeSample : options.sample}
            </button>
            {status('sample')}
          </div>
        </section>
        <section id="privacy">
          <h2>{options.privacy}</h2>
          <p>{options.privacyLead}</p>
          <h3>{options.stored}</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">{options.storedWhat}</th>
                <th scope="col">{options.storedCount}</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(counts.value ?? {}).map(([name, count]) => (
                <tr key={name}>
                  <th scope="row">{options.sections[name] ?? name}</th>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <EraseEverything onErase={props.onErase} />
        </section>
        <section id="about">
          <h2>{options.about}</h2>
          <p>{options.aboutLead}</p>
          <p>{options.version(version)}</p>
          <h3>{options.calendars}</h3>
          <ul>
            {calendars.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
      </main>
    </div>
  );
}
