import { optionsWords } from '../core/words/options.ts';
import { EraseEverything } from './EraseEverything.tsx';
import { Redaction } from './privacy/Redaction.tsx';
import type { RedactionDoor } from './privacy/shown.ts';

interface PrivacyProps {
  counts: Readonly<Record<string, number>>;
  redaction: RedactionDoor;
  onErase: () => Promise<string>;
}

/** What is stored, and the way to be rid of it. */
export function Privacy({ counts, redaction, onErase }: PrivacyProps) {
  return (
    <section id="privacy">
      <h2>{optionsWords.privacy}</h2>
      <p>{optionsWords.privacyLead}</p>
      <h3>{optionsWords.stored}</h3>
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
              <th scope="row">{optionsWords.sections[name] ?? name}</th>
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
