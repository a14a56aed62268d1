import { useState } from 'preact/hooks';
import { timeOfDay } from '../../core/format.ts';
import { type Gap, partOfGap } from '../../core/gaps.ts';
import { todayWords } from '../../core/words/today.ts';

interface GapRowProps {
  gap: Gap;
  zone: string;
  language: string;
  onLog: (gap: Gap) => void;
}

/** A stretch of the day in which nothing is known: dragging across it, or the button, logs work for that time. */
export function GapRow({ gap, zone, language, onLog }: GapRowProps) {
  const [drag, setDrag] = useState<{ from: number; to: number }>();
  const timeOf = (instant: string) => timeOfDay(instant, zone, language);
  const chosen = drag && partOfGap(gap, drag.from, drag.to);
  const placeIn = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - left) / width;
    return getComputedStyle(event.currentTarget).direction === 'rtl' ? 1 - share : share;
  };
  const left = chosen ? (100 * (Date.parse(chosen.start) - Date.parse(gap.start))) / 60_000 / gap.minutes : 0;
  return (
    <li class="gap">
      <span class="time">{timeOf(gap.start)}</span>
      <div
        class="gap-bar"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag({ from: placeIn(event), to: placeIn(event) });
        }}
        onPointerMove={(event) => drag && setDrag({ ...drag, to: placeIn(event) })}
        onPointerUp={() => {
          setDrag(undefined);
          if (chosen && drag && Math.abs(drag.to - drag.from) > 0.02) onLog(chosen);
        }}
        onPointerCancel={() => setDrag(undefined)}
      >
        {chosen && (
          <span
            class="gap-chosen"
            style={{ insetInlineStart: `${left}%`, inlineSize: `${(100 * chosen.minutes) / gap.minutes}%` }}
          />
        )}
        <span>{chosen ? todayWords.gapPart(timeOf(chosen.start), chosen.minutes) : todayWords.gap(gap.minutes)}</span>
      </div>
      <button
        type="button"
        class="link"
        aria-label={todayWords.logGapAt(timeOf(gap.start), gap.minutes)}
        onClick={() => onLog(gap)}
      >
        {todayWords.logGap}
      </button>
    </li>
  );
}
