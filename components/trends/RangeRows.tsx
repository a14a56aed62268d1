import { linear } from '../linear.ts';

/** A value with the range it lies in, or the words that say why there is none. */
interface RangeRow {
  key: string;
  label: string;
  /** Beside the label: what was counted. */
  counts: string;
  range: readonly [number, number] | undefined;
  at: number | undefined;
  /** Instead of a range: what is missing; beside a range: the value in words. */
  words: string;
  /** False draws the range pale: it is not sure enough to be claimed. */
  isSure: boolean;
}

interface RangeRowsProps {
  rows: readonly RangeRow[];
  width: number;
  /** Ends of the scale; zero is between them. */
  ends: readonly [number, number];
  endWords: readonly [string, string];
}

const ROW = 46;
const AXIS = 24;
const VALUE = 58;
/** Width of a character of the label on average, in pixels; a label that would not fit is cut. */
const LETTER = 7;

/** How high the rows are drawn together, in pixels. */
export const heightOfRows = (rows: readonly Pick<RangeRow, 'range'>[]): number =>
  rows.length * ROW + (rows.some(({ range }) => range) ? AXIS : 0);

/** One line a row: its name and counts, and under it the range, drawn before its middle, on a common scale around zero. */
export function RangeRows({ rows, width, ends, endWords }: RangeRowsProps) {
  const right = width - VALUE;
  const x = linear(ends, [2, right], true);
  const bottom = rows.length * ROW;
  return (
    <>
      {rows.map(({ key, label, counts, range, at, words, isSure }, i) => {
        const y = i * ROW;
        const letters = Math.max(8, Math.floor((width - counts.length * 6.2 - 16) / LETTER));
        return (
          <g key={key}>
            <text class="label" x={2} y={y + 15}>
              {label.length > letters ? `${label.slice(0, letters - 1)}…` : label}
              <title>{label}</title>
            </text>
            <text x={width} y={y + 15} text-anchor="end">
              {counts}
            </text>
            {range && at !== undefined ? (
              <>
                <line class="zero" x1={x(0)} x2={x(0)} y1={y + 20} y2={y + 42} />
                <line class="scale" x1={2} x2={right} y1={y + 30} y2={y + 30} />
                <rect
                  class={`range ${at > 0 ? 'energizing' : at < 0 ? 'draining' : 'neutral'} ${isSure ? 'sure' : ''}`}
                  x={x(range[0])}
                  width={Math.max(2, x(range[1]) - x(range[0]))}
                  y={y + 25}
                  height={10}
                  rx={3}
                />
                <rect class="dot" x={x(at) - 1.5} width={3} y={y + 22} height={16} rx={1.5} />
                <text class="label" x={width} y={y + 34} text-anchor="end">
                  {words}
                </text>
              </>
            ) : (
              <text x={2} y={y + 34}>
                {words}
              </text>
            )}
          </g>
        );
      })}
      {rows.some(({ range }) => range) && (
        <>
          <text class="side draining" x={2} y={bottom + 16}>
            {endWords[0]}
          </text>
          <text class="side energizing" x={right} y={bottom + 16} text-anchor="end">
            {endWords[1]}
          </text>
        </>
      )}
    </>
  );
}
