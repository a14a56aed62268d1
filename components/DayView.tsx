import { useState } from 'preact/hooks';
import type { Energy } from '../core/energy.ts';
import { dayInWords, timeOfDay } from '../core/format.ts';
import { minutesBetween } from '../core/time.ts';
import { commonWords } from '../core/words/common.ts';
import { energyWords } from '../core/words/energy.ts';
import { popupWords } from '../core/words/popup.ts';
import { todayWords } from '../core/words/today.ts';
import { wordOf } from './energy-marks.ts';
import { TagControl } from './TagControl.tsx';
import type { Waiting } from './ToTagList.tsx';
import { useUndo } from './useUndo.ts';

/** One activity of a day with its tag. */
export interface DayEntry extends Waiting {
  kind: string | null;
  energy: Energy | undefined;
  isTask: boolean;
}

interface DayViewProps {
  day: string;
  isToday: boolean;
  entries: readonly DayEntry[];
  kinds: readonly { id: string; name: string }[];
  language: string;
  nowMs: number;
  onDay: (step: -1 | 1 | 0) => void;
  onTag: (activity: string, energy: Energy | undefined) => Promise<boolean>;
  onKind: (activity: string, kind: string) => void;
  onRemove: (activity: string) => void;
  onLog: () => void;
}

/** The day as a list, in order: what it was, what kind, how it left you; everything can be changed in place. */
export function DayView(props: DayViewProps) {
  const { day, isToday, entries, kinds, language, nowMs, onDay, onTag, onKind, onRemove, onLog } = props;
  const { last, offer, drop } = useUndo();
  const [failed, setFailed] = useState(false);
  const tagged = entries.filter(({ energy }) => energy !== undefined).length;
  const tag = async (entry: DayEntry, energy: Energy | undefined) => {
    offer({ activity: entry.id, title: entry.title, energy, before: entry.energy });
    const kept = await onTag(entry.id, energy);
    setFailed(!kept);
    if (!kept) drop();
  };
  const undo = async () => {
    if (!last) return;
    drop();
    setFailed(!(await onTag(last.activity, last.before)));
  };
  return (
    <section class="day" aria-label={dayInWords(day, language)}>
      <div class="day-head">
        <button
          type="button"
          class="step"
          aria-label={todayWords.before}
          title={todayWords.before}
          onClick={() => onDay(-1)}
        >
          <span class="arrow back" aria-hidden="true" />
        </button>
        <h2>{dayInWords(day, language)}</h2>
        <button
          type="button"
          class="step"
          aria-label={todayWords.after}
          title={todayWords.after}
          disabled={isToday}
          onClick={() => onDay(1)}
        >
          <span class="arrow" aria-hidden="true" />
        </button>
        {!isToday && (
          <button type="button" class="link" onClick={() => onDay(0)}>
            {todayWords.backToToday}
          </button>
        )}
      </div>
      {entries.length === 0 ? (
        <div class="empty">
          <p>{todayWords.empty}</p>
          <p>{todayWords.emptyHint}</p>
        </div>
      ) : (
        <p class="basis">{todayWords.tagged(tagged, entries.length)}</p>
      )}
      <ul class="rows">
        {entries.map((entry) => {
          const begun = Date.parse(entry.start) <= nowMs;
          const over = Date.parse(entry.end) <= nowMs;
          return (
            <li key={entry.id} class={begun ? 'entry' : 'entry coming'}>
              <span class="time">{timeOfDay(entry.start, entry.zone, language)}</span>
              <span class="title" id={`day-${entry.id}`} dir="auto" title={entry.title}>
                {entry.title || commonWords.untitled}
              </span>
              <select
                class="kind"
                aria-label={todayWords.kind}
                aria-describedby={`day-${entry.id}`}
                value={entry.kind ?? 'other'}
                onChange={(event) => onKind(entry.id, event.currentTarget.value)}
              >
                {kinds.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
              <span class="time">{todayWords.minutes(Math.round(minutesBetween(entry.start, entry.end)))}</span>
              <span class="entry-tag">
                {begun && (
                  <TagControl
                    energy={entry.energy}
                    describedBy={`day-${entry.id}`}
                    onTag={(energy) => void tag(entry, energy)}
                    onClear={() => void tag(entry, undefined)}
                  />
                )}
                {!over && <span class="badge">{begun ? todayWords.running : todayWords.coming}</span>}
              </span>
              {entry.isTask && (
                <button type="button" class="link" onClick={() => onRemove(entry.id)}>
                  {todayWords.remove}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <div class="log-line">
        <button type="button" class="quiet" onClick={onLog}>
          <span aria-hidden="true">+ </span>
          {popupWords.logOther}
        </button>
      </div>
      <p class="said" role="status">
        {failed && energyWords.notSaved}
        {last && !failed && (
          <>
            <span class="title" dir="auto">
              {last.energy === undefined ? energyWords.undone : wordOf(last.energy)} ·{' '}
              {last.title || commonWords.untitled}
            </span>
            <button type="button" class="link" onClick={() => void undo()}>
              {energyWords.undo}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
