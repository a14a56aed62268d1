import { dayAndTime, whole } from '../../core/format.ts';
import type { Choice, ImportFormat } from '../../core/imports/reading.ts';
import { energyWords } from '../../core/words/energy.ts';
import { importWords as words } from '../../core/words/imports.ts';
import { optionsWords } from '../../core/words/options.ts';
import { ImportChoices } from './ImportChoices.tsx';

/** What a file would do, before anything of it is done. */
export interface ImportShown {
  name: string;
  format: ImportFormat;
  parts: readonly { part: string; added: number; changed: number; same: number }[];
  refused: readonly { where: string; why: string }[];
  refusals: number;
  choices: readonly Choice[];
  first: readonly { title: string; start: string; end: string; zone: string; energy: number | undefined }[];
}

interface ImportPreviewProps {
  shown: ImportShown;
  language: string;
  isBusy: boolean;
  onChoose: (key: string, value: string) => void;
  onCancel: () => void;
  onApply: () => void;
}

/** Most refused parts that are shown one by one. */
const SHOWN = 20;

/** What a file would add, change and leave, what of it is refused and where, and how it is read. */
export function ImportPreview({ shown, language, isBusy, onChoose, onCancel, onApply }: ImportPreviewProps) {
  const { name, format, parts, refused, refusals, choices, first } = shown;
  const count = (value: number) => whole(value, language);
  const sum = (of: 'added' | 'changed' | 'same') => parts.reduce((total, part) => total + part[of], 0);
  return (
    <section class="preview" aria-label={words.preview} aria-busy={isBusy}>
      <h3>{words.preview}</h3>
      <p>
        <bdi>{name}</bdi>: {words.formats[format]}
      </p>
      <p>{words.counts(count(sum('added')), count(sum('changed')), count(sum('same')))}</p>
      {parts.length > 0 && (
        <table>
          <thead>
            <tr>
              {[words.section, words.added, words.changed, words.same].map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map(({ part, added, changed, same }) => (
              <tr key={part}>
                <th scope="row">{optionsWords.sections[part] ?? part}</th>
                <td>{count(added)}</td>
                <td>{count(changed)}</td>
                <td>{count(same)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ImportChoices choices={choices} disabled={isBusy} onChoose={onChoose} />
      {first.length > 0 && format !== 'backup' && (
        <>
          <h4>{words.first}</h4>
          <ul class="first">
            {first.map(({ title, start, zone, energy }) => (
              <li key={`${start} ${title}`}>
                <span class="time">{dayAndTime(start, zone, language)}</span> <bdi>{title}</bdi>
                {energy !== undefined && <span class="counts">{energyWords.levels[energy + 2]}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {refusals > 0 && (
        <details class="refused" open={refusals <= SHOWN}>
          <summary>{words.refused(count(refusals), refusals === 1)}</summary>
          <ul>
            {refused.slice(0, SHOWN).map(({ where, why }) => (
              <li key={`${where} ${why}`}>
                {where ? `${where}: ` : ''}
                {why}
              </li>
            ))}
            {refusals > SHOWN && <li>{words.more(count(refusals - SHOWN))}</li>}
          </ul>
        </details>
      )}
      <p class="actions">
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
        <button
          type="button"
          class="primary"
          disabled={isBusy || sum('added') + sum('changed') === 0}
          onClick={onApply}
        >
          {words.apply}
        </button>
      </p>
    </section>
  );
}
