import { optionsWords } from '../core/words/options.ts';
import { EraseEverything } from './EraseEverything.tsx';
import { Redaction } from './privacy/Redaction.tsx';
import type { RedactionDoor } from './privacy/shown.ts';

/** Most of a record that is shown, in characters: an article of one's own may be a book. */
const LONGEST = 2000;

interface PrivacyProps {
  counts: Readonly<Record<string, number>>;
  /** A record of each part that has any, as it is kept. */
  samples: Readonly<Record<string, unknown>>;
  redaction: RedactionDoor;
  onErase: () => Promise<string>;
}

/** What is stored, and the way to be rid of it. */
export function Privacy({ counts, samples, redaction, onErase }: PrivacyProps) {
  return (
    <section id="privacy">
      <h2>{optionsWords.privacy}</h2>
      <p>{optionsWords.privacyLead}</p>
      <h3>{optionsWords.stored}</h3>
      <p>{optionsWords.storedLead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{optionsWords.storedWhat}</th>
            <th scope="col">{optionsWords.storedCount}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(counts).map(([name, count]) => (
            <tr key={name}>
              <th scope="row">
                {samples[name] === undefined ? (
                  (optionsWords.sections[name] ?? name)
                ) : (
                  <details>
                    <summary>{optionsWords.sections[name] ?? name}</summary>
                    <pre dir="ltr">{JSON.stringify(samples[name], undefined, 2).slice(0, LONGEST)}</pre>
                  </details>
                )}
              </th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Redaction door={redaction} />
      <EraseEverything onErase={onErase} />
    </section>
  );
}
