import type { HourEnergy } from '../../core/trends/energy-by-hour.ts';
import { heatWords, plotWords } from '../../core/words/trends-tab.ts';
import { Plot } from './Plot.tsx';

const ROW = 24;
const HEAD = 20;
const AXIS = 46;
const GAP = 2;
/** Working week, shown even where it is empty; other days only where something was tagged. */
const WORKDAYS = 5;
/** Fewest tags that colour a cell, and the tags that a full colour needs on top of being all one way. */
const FEWEST = 3;
const FULL = 4;

/** Energy by weekday and hour. An hour without tags is blank, one with a tag or two says so without a colour. */
export function HeatMap({ hours, language }: { hours: readonly HourEnergy[]; language: string }) {
  const at = new Map(hours.map((cell) => [cell.weekday * 24 + cell.hour, cell]));
  const days = Math.max(WORKDAYS, ...hours.map(({ weekday }) => weekday + 1));
  const first = Math.min(...hours.map(({ hour }) => hour));
  const last = Math.max(...hours.map(({ hour }) => hour));
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const weekdays = Array.from({ length: days }, (_, day) => day);
  const filled = hours.filter(({ tags }) => tags >= FEWEST).length;
  const hourName = (hour: number) => clock(hour, language);
  return (
    <Plot
      name={heatWords.name}
      sentence={heatWords.sentence(filled, rows.length * days)}
      height={HEAD + rows.length * ROW}
      table={{
        columns: [heatWords.hour, ...weekdays.map((day) => weekdayName(day, language))],
        rows: rows.map((hour) => [
          hourName(hour),
          ...weekdays.map((day) => {
            const cell = at.get(day * 24 + hour);
            return cell && plotWords.counts(cell.energizing, cell.draining, cell.tags);
          }),
        ]),
      }}
    >
      {(width) => {
        const column = (width - AXIS) / days;
        return (
          <>
            {weekdays.map((day) => (
              <text key={day} x={AXIS + (day + 0.5) * column} y={13} text-anchor="middle">
                {weekdayName(day, language)}
              </text>
            ))}
            {rows.map((hour, row) => (
              <g key={hour}>
                <text x={AXIS - 8} y={HEAD + row * ROW + 16} text-anchor="end">
                  {hourName(hour)}
                </text>
                {weekdays.map((day) => {
                  const cell = at.get(day * 24 + hour);
                  if (!cell) return null;
                  const x = AXIS + day * column;
                  return <HeatCell key={day} cell={cell} x={x} y={HEAD + row * ROW} width={column - GAP} />;
                })}
              </g>
            ))}
          </>
        );
      }}
    </Plot>
  );
}

function HeatCell({ cell, x, y, width }: { cell: HourEnergy; x: number; y: number; width: number }) {
  const { tags, energizing, draining } = cell;
  // Pulled toward nothing by four tags, so that three of one kind do not shout.
  const balance = tags < FEWEST ? 0 : (energizing - draining) / (tags + FULL);
  const name = tags < FEWEST ? 'few' : balance > 0 ? 'energizing' : balance < 0 ? 'draining' : 'neutral';
  return (
    <>
      <rect
        class={`heat ${name}`}
        x={x}
        y={y}
        width={width}
        height={ROW - GAP}
        rx={3}
        fill-opacity={name === 'few' ? 0 : 0.12 + 0.7 * Math.abs(balance)}
      />
      <text class={name === 'few' ? '' : 'label'} x={x + width / 2} y={y + 15} text-anchor="middle">
        {balance === 0 ? '' : balance > 0 ? '▲ ' : '▼ '}
        {tags}
      </text>
    </>
  );
}

const clock = (hour: number, language: string) =>
  new Intl.DateTimeFormat(language, { hour: 'numeric', timeZone: 'UTC' }).format(new Date(hour * 3_600_000));

/** 1970-01-05 was a Monday. */
const weekdayName = (day: number, language: string) =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(new Date((day + 4) * 86_400_000));
