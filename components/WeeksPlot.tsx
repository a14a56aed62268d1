import { scaleBand } from 'd3-scale';
import { area, line } from 'd3-shape';
import { hours, percent, shortDay } from '../core/format.ts';
import type { WeekOfTrends } from '../core/trends/trends.ts';
import { plotWords, weekWords } from '../core/words/trends-tab.ts';
import { linear } from './linear.ts';
import { Plot } from './trends/Plot.tsx';
import { Experiments, type MarkedExperiment, WeekAxis } from './trends/WeekMarks.tsx';

interface WeeksPlotProps {
  /** In order and without a gap. */
  weeks: readonly WeekOfTrends[];
  /** Energizing share of the whole period. */
  average: number;
  experiments: readonly MarkedExperiment[];
  language: string;
}

const SHARE = 130;
const TOP = 22;
const BARS = 64;
const GAP = 14;
const AXIS = 22;
/** Widest place of one week. */
const WEEK = 56;
const LEFT = 38;

/** The energizing share from week to week, its likely range first, and under it the tagged hours by how they felt. */
export function WeeksPlot({ weeks, average, experiments, language }: WeeksPlotProps) {
  const known = weeks.filter(({ level }) => level !== null);
  const [first, last] = [known[0], known.at(-1)];
  const sentence =
    first && last && first !== last
      ? weekWords.levels(weeks.length, percent(first.level ?? 0, language), percent(last.level ?? 0, language))
      : weekWords.noLevels(weeks.length);
  const hasLine = known.length > 0;
  // A dot without its range is not drawn: until there is a line, there are only the hours.
  const height = (hasLine ? SHARE + GAP : 0) + TOP + BARS + AXIS;
  const bottom = height - AXIS;
  const rows = weeks.map(({ week, tags, share, level, lower, upper, energizing, neutral, draining }) => {
    const shares = [share, level, lower, upper].map((value) => value ?? undefined);
    return [week, tags, ...shares, energizing, neutral, draining];
  });
  return (
    <Plot
      name={weekWords.name}
      sentence={`${sentence} ${hasLine ? weekWords.reading : weekWords.noLine}`}
      height={height}
      table={{
        columns: weekWords.columns,
        rows,
        say: (cell, i) => {
          if (typeof cell === 'string') return shortDay(cell, language);
          if (cell === undefined) return '–';
          return i > 5 ? hours(cell, language) : i > 1 ? percent(cell, language) : String(cell);
        },
      }}
    >
      {(width) => {
        const names = weeks.map(({ week }) => week);
        const x = scaleBand(names, [LEFT, Math.min(width, LEFT + names.length * WEEK)]).padding(
          weeks.length > 60 ? 0 : 0.25,
        );
        return (
          <>
            {hasLine && <Shares weeks={weeks} average={average} x={x} width={width} language={language} />}
            <Hours weeks={weeks} x={x} width={width} bottom={bottom} language={language} />
            <Experiments experiments={experiments} weeks={names} x={x} top={TOP} bottom={bottom} width={width} />
            <WeekAxis weeks={names} x={x} y={height - 5} width={width} language={language} />
          </>
        );
      }}
    </Plot>
  );
}

type WeekScale = ReturnType<typeof scaleBand<string>>;
interface PanelProps {
  weeks: readonly WeekOfTrends[];
  x: WeekScale;
  width: number;
  language: string;
}

function Shares({ weeks, average, x, width, language }: PanelProps & { average: number }) {
  const y = linear([0, 1], [TOP + SHARE, TOP], true);
  const middle = ({ week }: WeekOfTrends) => (x(week) ?? 0) + x.bandwidth() / 2;
  // A week without a level of its own lies between two that have one: the line goes on, no dot stands there.
  const known = weeks.filter(({ level }) => level !== null);
  const band = area<WeekOfTrends>(
    middle,
    ({ lower }) => y(lower ?? 0),
    ({ upper }) => y(upper ?? 0),
  );
  const levels = line<WeekOfTrends>(middle, ({ level }) => y(level ?? 0));
  const radius = weeks.length > 120 ? 1.2 : weeks.length > 60 ? 1.8 : 2.6;
  return (
    <>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line class="grid" x1={LEFT} x2={width} y1={y(share)} y2={y(share)} />
          <text x={LEFT - 6} y={y(share) + 4} text-anchor="end">
            {percent(share, language)}
          </text>
        </g>
      ))}
      <path class="band energizing" d={band(known) ?? ''} />
      <line class="average" x1={LEFT} x2={width} y1={y(average)} y2={y(average)} />
      {known.map((week) =>
        week.share === null ? null : (
          <circle class="week energizing" key={week.week} cx={middle(week)} cy={y(week.share)} r={radius} />
        ),
      )}
      <path class="level energizing" d={levels(known) ?? ''} />
    </>
  );
}

function Hours({ weeks, x, width, bottom, language }: PanelProps & { bottom: number }) {
  const most = Math.max(1, ...weeks.map((week) => week.hours));
  const y = linear([0, most], [bottom, bottom - BARS]);
  return (
    <>
      {weeks.map(({ week, energizing, neutral, draining }) => {
        const bar = (from: number, height: number, name: string) =>
          height > 0 && (
            <rect
              class={name}
              x={x(week)}
              width={x.bandwidth()}
              y={y(from + height)}
              height={y(from) - y(from + height)}
            />
          );
        return (
          <g key={week}>
            {bar(0, draining, 'draining')}
            {bar(draining, neutral, 'neutral')}
            {bar(draining + neutral, energizing, 'energizing')}
          </g>
        );
      })}
      <line class="zero" x1={LEFT} x2={width} y1={bottom} y2={bottom} />
      <text x={LEFT - 6} y={bottom - BARS + 9} text-anchor="end">
        {plotWords.shortHours(hours(most, language))}
      </text>
    </>
  );
}
