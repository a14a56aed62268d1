import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plotWords } from '../../core/words/trends-tab.ts';
import { Table } from '../Table.tsx';
import { type Cell, copyCsv, copyPicture, csvOf } from './copy.ts';

/** What a plot shows, as a table: names of the columns, and its rows with the row's name first. */
interface PlotTable {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** A cell for people; the CSV keeps the plain numbers. */
  say?: (cell: Cell, column: number) => string;
}

interface PlotProps {
  /** What the plot shows, in one sentence. */
  sentence: string;
  /** What a copy of it is called, and what the buttons are told apart by. */
  name: string;
  table: PlotTable;
  height: number;
  children: (width: number) => ComponentChildren;
}

const FIRST_WIDTH = 340;
const WIDEST = 640;

/** A plot with its sentence above, its table one press away, and copies to take along. */
export function Plot({ sentence, name, table, height, children }: PlotProps) {
  const [asTable, setAsTable] = useState(false);
  const [said, setSaid] = useState('');
  const [width, setWidth] = useState(FIRST_WIDTH);
  const figure = useRef<HTMLElement>(null);
  const plot = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    const measured = figure.current;
    if (!measured) return;
    const measure = () => setWidth(Math.min(WIDEST, measured.clientWidth || FIRST_WIDTH));
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    measure();
    return () => observer.disconnect();
  }, []);
  const tell = (done: Promise<string>) => void done.catch(() => plotWords.notCopied).then(setSaid);
  // Several plots have the same buttons: a screen reader tells them apart by the plot.
  const named = (what: string) => `${what}: ${name}`;
  return (
    <figure class="plot" ref={figure}>
      <figcaption>{sentence}</figcaption>
      {asTable ? (
        <TableOf table={table} name={name} />
      ) : (
        <svg
          ref={plot}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={sentence}
        >
          {children(width)}
        </svg>
      )}
      <p class="plot-actions">
        <button
          type="button"
          class="link"
          aria-label={named(asTable ? plotWords.asPlot : plotWords.asTable)}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? plotWords.asPlot : plotWords.asTable}
        </button>
        <button
          type="button"
          class="link"
          aria-label={named(plotWords.copyCsv)}
          onClick={() => tell(copyCsv(csvOf(table.columns, table.rows)).then(() => plotWords.copied))}
        >
          {plotWords.copyCsv}
        </button>
        {!asTable && (
          <button
            type="button"
            class="link"
            aria-label={named(plotWords.copyPicture)}
            onClick={() => plot.current && tell(copyPicture(plot.current, name).then((how) => plotWords[how]))}
          >
            {plotWords.copyPicture}
          </button>
        )}
        <span role="status">{said}</span>
      </p>
    </figure>
  );
}

function TableOf({ table: { columns, rows, say }, name }: { table: PlotTable; name: string }) {
  const text = (cell: Cell, column: number) => say?.(cell, column) ?? (cell === undefined ? '–' : String(cell));
  return (
    <div class="scrolled">
      <Table name={name} columns={columns} rows={rows.map((row) => row.map(text))} />
    </div>
  );
}
