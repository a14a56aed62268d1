import type { KindEnergy } from '../core/energy-by-kind.ts';
import { signed } from '../core/format.ts';
import { plotWords, trendsTabWords } from '../core/words/trends-tab.ts';
import { Plot } from './trends/Plot.tsx';
import { heightOfRows, RangeRows } from './trends/RangeRows.tsx';

interface KindsPlotProps {
  kinds: readonly KindEnergy[];
  nameOf: (kind: string) => string;
  language: string;
}

/** Mean energy by kind: the range first, the mean in it, and for too few tags how many more it needs. */
export function KindsPlot({ kinds, nameOf, language }: KindsPlotProps) {
  const rows = kinds.map(({ kind, tags, energizing, draining, mean, range, needs }) => ({
    key: kind,
    label: nameOf(kind),
    counts: plotWords.counts(energizing, draining, tags),
    range,
    at: mean,
    words: mean === undefined ? trendsTabWords.rangeAfter(needs) : signed(mean, language),
    isSure: range !== undefined && (range[0] > 0 || range[1] < 0),
  }));
  const table = kinds.map(({ kind, tags, energizing, draining, mean, range }) => {
    return [nameOf(kind), tags, energizing, draining, mean, range?.[0], range?.[1]];
  });
  return (
    <Plot
      name={trendsTabWords.kinds}
      sentence={trendsTabWords.kindsSentence}
      height={heightOfRows(rows)}
      table={{
        columns: [trendsTabWords.kind, ...plotWords.countColumns, trendsTabWords.mean, ...plotWords.rangeColumns],
        rows: table,
        say: (cell, i) => (i > 3 && typeof cell === 'number' ? signed(cell, language) : String(cell ?? '–')),
      }}
    >
      {(width) => <RangeRows rows={rows} width={width} ends={[-2, 2]} endWords={plotWords.energyEnds} />}
    </Plot>
  );
}
