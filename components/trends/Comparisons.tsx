import { useState } from 'preact/hooks';
import type { Statement } from '../../core/trends/statement.ts';
import { trendsTabWords as words } from '../../core/words/trends-tab.ts';
import { DifferencesPlot } from './DifferencesPlot.tsx';

interface ComparisonsProps {
  families: readonly { family: Statement['family']; statements: readonly Statement[] }[];
  language: string;
}

/** Every family compared, one under the other; each is drawn when it is opened. */
export function Comparisons({ families, language }: ComparisonsProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  if (families.length === 0) return null;
  return (
    <>
      <h2>{words.comparisons}</h2>
      <p class="basis">{words.comparisonsHint}</p>
      {families.map(({ family, statements }) => (
        <details
          key={family}
          class="family"
          onToggle={({ currentTarget }) => {
            const next = new Set(open);
            if (currentTarget.open) next.add(family);
            else next.delete(family);
            setOpen(next);
          }}
        >
          <summary>{words.families[family]}</summary>
          {open.has(family) && (
            <DifferencesPlot name={words.families[family]} statements={statements} language={language} />
          )}
        </details>
      ))}
    </>
  );
}
