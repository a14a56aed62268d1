import { inPoints, shortDay } from '../../core/format.ts';
import type { ExperimentOfTrends } from '../../core/trends/trends.ts';
import { movesWords as words } from '../../core/words/moves.ts';
import { linear } from '../linear.ts';
import { Plot } from '../trends/Plot.tsx';

const HEIGHT = 110;
const LEFT = 30;

/** The weeks before a change and after it, with the mean of each side. */
export function BeforeAfterPlot({ found, language }: { found: ExperimentOfTrends; language: string }) {
  const { weeks, weeksBefore, weeksAfter } = found;
  const mean = (isAfter: boolean) => {
    const side = weeks.filter((week) => week.isAfter === isAfter);
    return side.reduce((sum, { balance }) => sum + balance, 0) / Math.max(1, side.length);
  };
  const largest = Math.max(0.3, ...weeks.map(({ balance }) => Math.abs(balance)));
  const y = linear([-largest, largest], [HEIGHT - 18, 6]);
  return (
    <Plot
      name={words.plotName}
      sentence={words.plotSentence(weeksBefore, weeksAfter)}
      height={HEIGHT}
      table={{
        columns: words.plotColumns,
        rows: weeks.map(({ week, isAfter, tags, balance }) => [
          shortDay(week, language),
          isAfter ? words.after : words.before,
          tags,
          Math.round(balance * 100),
        ]),
      }}
    >
      {(width) => {
        const x = linear([0, Math.max(1, weeks.length)], [LEFT, width]);
        const at = (i: number) => x(i + 0.5);
        const turn = x(weeksBefore);
        return (
          <>
            <line class="zero" x1={LEFT} x2={width} y1={y(0)} y2={y(0)} />
            <text x={LEFT - 6} y={y(0) + 4} text-anchor="end">
              0
            </text>
            {weeks.map(({ week, balance, isAfter }, i) => (
              <circle
                key={`${week} ${isAfter}`}
                class={`week ${balance >= 0 ? 'energizing' : 'draining'}`}
                cx={at(i)}
                cy={y(balance)}
                r={weeks.length > 40 ? 2 : 3.5}
              />
            ))}
            <line class="experiment" x1={turn} x2={turn} y1={4} y2={HEIGHT - 16} />
            {weeksBefore > 0 && <line class="mean" x1={LEFT} x2={turn} y1={y(mean(false))} y2={y(mean(false))} />}
            {weeksAfter > 0 && <line class="mean" x1={turn} x2={width} y1={y(mean(true))} y2={y(mean(true))} />}
            <text x={LEFT} y={HEIGHT - 4}>
              {weeksBefore > 0 ? `${words.before} ${inPoints(mean(false), language)}` : ''}
            </text>
            <text x={width} y={HEIGHT - 4} text-anchor="end">
              {weeksAfter > 0 ? `${words.after} ${inPoints(mean(true), language)}` : ''}
            </text>
          </>
        );
      }}
    </Plot>
  );
}
