import { scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Checkin } from '../../core/checkin.ts';
import { CHECKIN_QUESTIONS, type CheckinQuestion } from '../../core/checkins.ts';
import { shortDay } from '../../core/format.ts';
import { checkinWords as words } from '../../core/words/checkin.ts';
import { linear } from '../linear.ts';
import { Plot } from '../trends/Plot.tsx';

const ROW = 62;
const LEFT = 26;
const TOP = 20;
const BOTTOM = 22;

interface CheckinPlotProps {
  /** Oldest first; `day` is the local day. */
  checkins: readonly (Checkin & { day: string })[];
  language: string;
}

/** The answers over time, one small row for each question: three lines in one plot would ask to be compared. */
export function CheckinPlot({ checkins, language }: CheckinPlotProps) {
  const [first, last] = [checkins[0], checkins.at(-1)];
  if (!first || !last) return null;
  const change = (question: CheckinQuestion) => words.change(first[question], last[question]);
  const keys = checkins.map(({ at }) => at);
  return (
    <Plot
      name={words.plot}
      sentence={words.sentence(checkins.length, change('exhaustion'), change('distance'), change('efficacy'))}
      height={3 * (ROW + TOP) + BOTTOM}
      table={{
        columns: words.columns,
        rows: checkins.map(({ day, exhaustion, distance, efficacy }) => [day, exhaustion, distance, efficacy]),
        say: (cell, column) => (column === 0 ? shortDay(String(cell), language) : String(cell)),
      }}
    >
      {(width) => {
        const x = scalePoint(keys, [LEFT + 6, width - 10]);
        return (
          <>
            {CHECKIN_QUESTIONS.map((question, row) => {
              const top = row * (ROW + TOP) + TOP;
              const y = linear([1, 5], [top + ROW - 8, top + 6]);
              const path = line<Checkin>(
                ({ at }) => x(at) ?? 0,
                (one) => y(one[question]),
              );
              return (
                <g key={question}>
                  <text class="row-name" x={0} y={top - 4}>
                    {words.names[question]}
                  </text>
                  {[1, 3, 5].map((value) => (
                    <g key={value}>
                      <line class="grid" x1={LEFT} x2={width} y1={y(value)} y2={y(value)} />
                      <text x={LEFT - 8} y={y(value) + 4} text-anchor="end">
                        {value}
                      </text>
                    </g>
                  ))}
                  <path class="level checkin" d={path([...checkins]) ?? ''} />
                  {checkins.length < 40 &&
                    checkins.map((one) => (
                      <circle key={one.at} class="checkin" cx={x(one.at)} cy={y(one[question])} r={2.6} />
                    ))}
                </g>
              );
            })}
            <text x={LEFT} y={3 * (ROW + TOP) + 14}>
              {shortDay(first.day, language)}
            </text>
            <text x={width} y={3 * (ROW + TOP) + 14} text-anchor="end">
              {shortDay(last.day, language)}
            </text>
          </>
        );
      }}
    </Plot>
  );
}
