import type { ScaleBand } from 'd3-scale';
import { shortDay } from '../../core/format.ts';

/** An experiment as the plot of weeks marks it. */
export interface MarkedExperiment {
  id: string;
  title: string;
  /** Monday of the week it began in. */
  week: string;
}

/** Pixels that a mark's title, a letter of it, and a date under the plot need. */
const LETTER = 6;
const DATE = 74;
/** Weeks from which the axis says years instead of days. */
const YEARS = 104;

interface ExperimentsProps {
  experiments: readonly MarkedExperiment[];
  weeks: readonly string[];
  x: ScaleBand<string>;
  top: number;
  bottom: number;
  width: number;
}

/** Where each experiment began: a line and its title, on the side where there is room. */
export function Experiments({ experiments, weeks, x, top, bottom, width }: ExperimentsProps) {
  return experiments.map(({ id, title, week }) => {
    const at = x(week);
    if (at === undefined || !weeks.includes(week)) return null;
    const isLate = at > width / 2;
    const letters = Math.floor((isLate ? at : width - at) / LETTER) - 1;
    return (
      <g key={id}>
        <line class="experiment" x1={at} x2={at} y1={top - 14} y2={bottom} />
        <text class="label" x={isLate ? at - 5 : at + 5} y={top - 6} text-anchor={isLate ? 'end' : 'start'}>
          {title.length > letters ? `${title.slice(0, letters - 1)}…` : title}
          <title>{title}</title>
        </text>
      </g>
    );
  });
}

interface WeekAxisProps {
  weeks: readonly string[];
  x: ScaleBand<string>;
  y: number;
  width: number;
  language: string;
}

/** Days of the Mondays, as many as there is room for and the last one among them; for years of weeks, the years. */
export function WeekAxis({ weeks, x, y, width, language }: WeekAxisProps) {
  const right = Math.max(x.range()[1], x.range()[0] + DATE);
  const isLong = weeks.length > YEARS;
  const places = isLong
    ? weeks.filter((week, i) => i > 0 && week.slice(0, 4) !== weeks[i - 1]?.slice(0, 4))
    : [...weeks].reverse();
  const every = Math.max(1, Math.ceil(places.length / Math.max(1, Math.floor(width / DATE))));
  return places
    .filter((_, i) => i % every === 0)
    .map((week) => {
      const middle = (x(week) ?? 0) + x.bandwidth() / 2;
      const isLast = !isLong && week === weeks.at(-1);
      return (
        <text key={week} x={isLast ? right : middle} y={y} text-anchor={isLast ? 'end' : 'middle'}>
          {isLong ? week.slice(0, 4) : shortDay(week, language)}
        </text>
      );
    });
}
