import type { Statement } from '../../core/trends/statement.ts';
import { plotWords, trendsTabWords } from '../../core/words/trends-tab.ts';
import { Plot } from './Plot.tsx';
import { points } from './points.ts';
import { heightOfRows, RangeRows } from './RangeRows.tsx';

interface DifferencesPlotProps {
  name: string;
  statements: readonly Statement[];
  language: string;
}

const WIDEST = 0.5;

/** Groups of one family against the rest of the activities: range of the difference first, and what is still missing. */
export function DifferencesPlot({ name, statements, language }: DifferencesPlotProps) {
  const measured = statements.filter(({ shrunken }) => shrunken !== null);
  const most = Math.max(WIDEST, ...measured.flatMap(({ lower, upper }) => [-(lower ?? 0), upper ?? 0]));
  const rows = statements.map(({ key, label, tags, energizing, draining, shrunken, lower, upper, needs, level }) => ({
    key,
    label,
    counts: plotWords.counts(energizing, draining, tags),
    range: lower === null || upper === null ? undefined : ([lower, upper] as const),
    at: shrunken ?? undefined,
    words: shrunken === null ? missingWords(needs) : points(shrunken, language),
    isSure: level === 'claim',
  }));
  return (
    <Plot
      name={name}
      sentence={plotWords.differences(measured.length, statements.filter(({ level }) => level === 'claim').length)}
      height={heightOfRows(rows)}
      table={{
        columns: [name, ...plotWords.countColumns, plotWords.difference, ...plotWords.rangeColumns],
        rows: statements.map(({ label, tags, energizing, draining, shrunken, lower, upper }) => {
          const ends = [shrunken, lower, upper].map((value) => (value === null ? undefined : value));
          return [label, tags, energizing, draining, ...ends];
        }),
        say: (cell, i) => (i > 3 && typeof cell === 'number' ? points(cell, language) : String(cell ?? '–')),
      }}
    >
      {(width) => <RangeRows rows={rows} width={width} ends={[-most, most]} endWords={plotWords.differenceEnds} />}
    </Plot>
  );
}

const missingWords = (needs: number | null) => (needs ? trendsTabWords.needs(needs) : plotWords.notCompared);
