import { useState } from 'preact/hooks';
import { hours as inHours } from '../../core/format.ts';
import type { GivesBack, SeriesFigure } from '../../core/trends/series-figures.ts';
import { movesWords as words } from '../../core/words/moves.ts';
import type { ToolsDoor } from '../tools/shown.ts';

const FIRST = 5;

interface SeriesProps {
  door: ToolsDoor;
  series: readonly SeriesFigure[];
  onPlan: (series: SeriesFigure) => void;
}

/** Recurring meetings that drain, by what they would give back. */
export function SeriesList({ door, series, onPlan }: SeriesProps) {
  const [all, setAll] = useState(false);
  const hours = (value: number) => inHours(value, door.language);
  if (series.length === 0) return <p class="empty">{words.noSeries}</p>;
  const told = ({ way, hours: back, toward = '' }: GivesBack) => words.ways[way](hours(back), toward);
  return (
    <>
      <p class="basis">{words.seriesLead}</p>
      <ol class="series">
        {(all ? series : series.slice(0, FIRST)).map((one) => (
          <li key={one.id} class="tool-card">
            <h3 dir="auto">{one.title || door.nameOf(one.kind)}</h3>
            <p class="basis">{words.seriesBasis(one.draining, one.tags, hours(one.hours))}</p>
            <ul class="ways">
              {one.ways.map((way) => (
                <li key={way.way}>{told(way)}</li>
              ))}
            </ul>
            <button type="button" class="link" aria-label={words.planIt(one.title)} onClick={() => onPlan(one)}>
              {words.plan}
            </button>
          </li>
        ))}
      </ol>
      {!all && series.length > FIRST && (
        <button type="button" onClick={() => setAll(true)}>
          {words.moreSeries(series.length - FIRST)}
        </button>
      )}
    </>
  );
}
