import { useState } from 'preact/hooks';
import { dayInWords, timeOfDay } from '../core/format.ts';
import type { Energy } from '../core/tag.ts';
import { minutesBetween } from '../core/time.ts';
import { doorWords } from '../core/words/en/doors.ts';
import { energyWords } from '../core/words/en/energy.ts';
import type { Waiting } from './ToTagList.tsx';
import { TagControl } from './TagControl.tsx';
import { useUndo } from './useUndo.ts';
import { wordOf } from './marks.tsx';

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
  const { today, popup, untitled } = doorWords;
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
        <button type="button" class="step" aria-label={today.before} title={today.before} onClick={() => onDay(-1)}>
          <span class="arrow back" aria-hidden="true" />
        </button>
        <h2>{dayInWords(day, language)}</h2>
        <button
          type="button"
          class="step"
          aria-label={today.after}
          title={today.after}
          disabled={isToday}
          onClick={() => onDay(1)}
        >
          <span class="arrow" aria-hidden="true" />
        </button>
        {!isToday && (
          <button type="button" class="link" onClick={() => onDay(0)}>
            {today.backToToday}
          </button>
        )}
      </div>
      {entries.length === 0 ? (
        <div class="empty">
          <p>{today.empty}</p>
          <p>{today.emptyHint}</p>
        </div>
      ) : (
        <p class="basis">{today.tagged(tagged, entries.length)}</p>
      )}
      <ul class="rows">
        {entries.map((entry) => {
          const begun = Date.parse(entry.start) <= nowMs;
          const over = Date.parse(entry.end) <= nowMs;
          return (
            <li key={entry.id} class={begun ? 'entry' : 'entry coming'}>
              <div class="entry-line">
                <span class="time">{timeOfDay(entry.start, entry.zone, language)}</span>
                <span class="title" id={`day-${entry.id}`} dir="auto" title={entry.title}>
                  {entry.title || untitled}
                </span>
                {!over && <span class="badge">{begun ? today.running : today.coming}</span>}
              </div>
              <div class="entry-line">
                <span class="time quiet">
                  {today.minutes(Math.round(minutesBetween(entry.start, entry.end)))}
                </span>
                <select
                  class="kind"
                  aria-label={today.kind}
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
                {begun && (
                  <TagControl
                    energy={entry.energy}
                    describedBy={`day-${entry.id}`}
                    onTag={(energy) => void tag(entry, energy)}
                    onClear={() => void tag(entry, undefined)}
                  />
                )}
                {entry.isTask && (
                  <button type="button" class="link" onClick={() => onRemove(entry.id)}>
                    {today.remove}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <div class="log-line">
        <button type="button" class="quiet" onClick={onLog}>
          <span aria-hidden="true">+ </span>
          {popup.logOther}
        </button>
      </div>
      <p class="said" role="status">
        {failed && energyWords.notSaved}
        {last && !failed && (
          <>
            <span class="title" dir="auto">
              {last.energy === undefined ? energyWords.undone : wordOf(last.energy)} · {last.title || untitled}
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
