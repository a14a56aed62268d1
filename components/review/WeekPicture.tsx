import { hours, shortDay, timeOfDay, weekdayName } from '../../core/format.ts';
import { addDays } from '../../core/time.ts';
import type { Week, WeekBlock } from '../../core/week.ts';
import { commonWords } from '../../core/words/common.ts';
import { energyWords } from '../../core/words/energy.ts';
import { reviewWords as words } from '../../core/words/review.ts';
import { MARKS, ROLES, wordOf } from '../energy-marks.ts';
import { Plot } from '../trends/Plot.tsx';

const HOUR = 26;
const HEAD = 22;
const AXIS = 40;
const WORKDAYS = 5;
const MARK = 12;

interface WeekPictureProps {
  week: Week;
  nameOf: (kind: string) => string;
  language: string;
}

/** The summary of a week in one sentence. */
const weekSentence = ({ tags, ended, hours: all, energizingHours, drainingHours }: Week, language: string) =>
  words.sentence(tags, ended, hours(all, language), hours(energizingHours, language), hours(drainingHours, language));

/** A week as it stood in the calendar, each thing with the mark of how it left the person. */
export function WeekPicture({ week, nameOf, language }: WeekPictureProps) {
  const { blocks, monday } = week;
  const days = Math.max(WORKDAYS, ...blocks.map(({ weekday }) => weekday + 1));
  const first = Math.min(9, ...blocks.map(({ from }) => Math.floor(from / 60)));
  const last = Math.max(17, ...blocks.map(({ until }) => Math.ceil(until / 60)));
  const lines = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const y = (minutes: number) => HEAD + ((minutes - first * 60) / 60) * HOUR;
  const clock = (minutes: number) => timeOfDay(new Date(minutes * 60_000).toISOString(), 'UTC', language);
  return (
    <Plot
      name={words.picture}
      sentence={words.pictureSays(weekSentence(week, language))}
      height={HEAD + (last - first) * HOUR + 6}
      table={{
        columns: words.columns,
        rows: blocks.map(({ day, from, title, kind, energy }) => [
          shortDay(day, language),
          clock(from),
          title || commonWords.untitled,
          nameOf(kind),
          energy === undefined ? words.noTag : (energyWords.levels[energy + 2] ?? ''),
        ]),
      }}
    >
      {(width) => {
        const column = (width - AXIS) / days;
        return (
          <>
            {lines.map((hour) => (
              <g key={hour}>
                <line class="grid" x1={AXIS} x2={width} y1={y(hour * 60)} y2={y(hour * 60)} />
                {(hour - first) % 2 === 0 && hour < last && (
                  <text x={AXIS - 6} y={y(hour * 60) + 4} text-anchor="end">
                    {clockHour(hour, language)}
                  </text>
                )}
              </g>
            ))}
            {Array.from({ length: days }, (_, day) => (
              <text key={addDays(monday, day)} x={AXIS + (day + 0.5) * column} y={13} text-anchor="middle">
                {weekdayName(day, language)}
              </text>
            ))}
            {blocks.map((block) => (
              <Block
                key={block.id}
                block={block}
                x={AXIS + block.weekday * column + (block.lane * (column - 4)) / block.lanes + 2}
                width={(column - 4) / block.lanes - 1}
                top={y(block.from)}
                bottom={y(block.until)}
              />
            ))}
          </>
        );
      }}
    </Plot>
  );
}

interface BlockProps {
  block: WeekBlock;
  x: number;
  width: number;
  top: number;
  bottom: number;
}

function Block({ block: { energy }, x, width, top, bottom }: BlockProps) {
  const height = Math.max(5, bottom - top - 1.5);
  const size = Math.min(MARK, width - 2, height);
  return (
    <g class={energy === undefined ? 'block none' : `block ${ROLES[energy]}`}>
      <rect x={x} y={top} width={Math.max(3, width)} height={height} rx={3} />
      {energy !== undefined && size >= 6 && (
        <path
          class="sign"
          d={MARKS[energy]}
          transform={`translate(${x + width / 2 - size / 2} ${top + height / 2 - size / 2}) scale(${size / 16})`}
        >
          <title>{wordOf(energy)}</title>
        </path>
      )}
    </g>
  );
}

const clockHour = (hour: number, language: string) =>
  new Intl.DateTimeFormat(language, { hour: 'numeric', timeZone: 'UTC' }).format(new Date(hour * 3_600_000));
