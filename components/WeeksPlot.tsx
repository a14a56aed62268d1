import { scaleBand, scaleLinear } from 'd3-scale';
import { useState } from 'preact/hooks';
import { hours, shortDay } from '../core/format.ts';
import { trendsTabWords } from '../core/words/en/trends-tab.ts';

/** One week's tagged hours by how they felt. */
export interface WeekHours {
  week: string;
  tags: number;
  energizing: number;
  neutral: number;
  draining: number;
}

const WIDTH = 340;
const HEIGHT = 150;
const AXIS = 22;
const LABELS_AT_MOST = 6;

/**
 * Hours a week: energizing above the line, neutral across it, draining below, so that the balance is seen before any
 * number is read. A table one press away says the same.
 */
export function WeeksPlot({ weeks, language }: { weeks: readonly WeekHours[]; language: string }) {
  const [asTable, setAsTable] = useState(false);
  const most = Math.max(1, ...weeks.flatMap((w) => [w.energizing + w.neutral / 2, w.draining + w.neutral / 2]));
  const x = scaleBand(
    weeks.map(({ week }) => week),
    [0, WIDTH],
  ).padding(weeks.length > 30 ? 0.1 : 0.25);
  const y = scaleLinear([-most, most], [HEIGHT, 0]);
  const every = Math.ceil(weeks.length / LABELS_AT_MOST);
  const sum = (pick: (week: WeekHours) => number) =>
    hours(
      weeks.reduce((total, week) => total + pick(week), 0),
      language,
    );
  const sentence = trendsTabWords.weeksSentence(
    weeks.length,
    sum((w) => w.energizing),
    sum((w) => w.neutral),
    sum((w) => w.draining),
  );
  return (
    <figure class="weeks-plot">
      <figcaption>{sentence}</figcaption>
      {asTable ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{trendsTabWords.week}</th>
              <th scope="col">{trendsTabWords.energizing}</th>
              <th scope="col">{trendsTabWords.neutral}</th>
              <th scope="col">{trendsTabWords.draining}</th>
              <th scope="col">{trendsTabWords.tags}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, energizing, neutral, draining, tags }) => (
              <tr key={week}>
                <th scope="row">{shortDay(week, language)}</th>
                <td>{hours(energizing, language)}</td>
                <td>{hours(neutral, language)}</td>
                <td>{hours(draining, language)}</td>
                <td>{tags}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + AXIS}`} role="img" aria-label={sentence}>
          {weeks.map(({ week, energizing, neutral, draining }) => {
            const bar = (from: number, to: number, name: string) =>
              to > from && <rect class={name} x={x(week)} width={x.bandwidth()} y={y(to)} height={y(from) - y(to)} />;
            return (
              <g key={week}>
                {bar(neutral / 2, neutral / 2 + energizing, 'energizing')}
                {bar(-neutral / 2, neutral / 2, 'neutral')}
                {bar(-neutral / 2 - draining, -neutral / 2, 'draining')}
              </g>
            );
          })}
          <line class="zero" x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
          {weeks.map(({ week }, i) =>
            (weeks.length - 1 - i) % every === 0 ? (
              <text key={week} x={(x(week) ?? 0) + x.bandwidth() / 2} y={HEIGHT + AXIS - 6} text-anchor="middle">
                {shortDay(week, language)}
              </text>
            ) : null,
          )}
          <text class="side energizing" x={0} y={10}>
            {trendsTabWords.energizing}
          </text>
          <text class="side draining" x={0} y={HEIGHT - 3}>
            {trendsTabWords.draining}
          </text>
        </svg>
      )}
      <button type="button" class="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
        {asTable ? trendsTabWords.asPlot : trendsTabWords.asTable}
      </button>
    </figure>
  );
}
