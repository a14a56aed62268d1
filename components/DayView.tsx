import { useState } from 'preact/hooks';
import type { Energy } from '../core/energy.ts';
import { dayInWords, timeOfDay } from '../core/format.ts';
import type { Gap } from '../core/gaps.ts';
import { minutesBetween } from '../core/time.ts';
import { commonWords } from '../core/words/common.ts';
import { energyWords } from '../core/words/energy.ts';
import { popupWords } from '../core/words/popup.ts';
import { todayWords } from '../core/words/today.ts';
import { wordOf } from './energy-marks.ts';
import { TagControl } from './TagControl.tsx';
import type { Waiting } from './ToTagList.tsx';
import { GapRow } from './today/GapRow.tsx';
import { RemovedWork } from './today/RemovedWork.tsx';
import { useUndo } from './useUndo.ts';

/** One activity of a day with its tag. */
export interface DayEntry extends Waiting {
  kind: string | null;
  energy: Energy | undefined;
  isTask: boolean;
  /** False where a rule keeps the title from being stored: {@link Waiting.title} only stands in its place. */
  isTitleKept: boolean;
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
  /** Deletes work and gives what puts it back. */
  onRemove: (activity: string) => Promise<(() => void) | undefined>;
  onEdit: (entry: DayEntry) => void;
  /** Opens the dialog for other work, perhaps for a gap of the day. */
  onLog: (gap?: Gap) => void;
  gaps: readonly Gap[];
  zone: string;
}

/** The day as a list, in order: what it was, what kind, how it left you; everything can be changed in place. */
export function DayView(props: DayViewProps) {
  const { day, isToday, entries, kinds, language, nowMs, onDay, onTag, onKind, onLog } = props;
  const [putBack, setPutBack] = useState<{ act: () => void }>();
  const rows = withGaps(entries, props.gaps);
  const remove = async (entry: DayEntry) => {
    const act = await props.onRemove(entry.id);
    setPutBack(act && { act });
  };
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
        {rows.map((entry) => {
          if ('minutes' in entry)
            return <GapRow key={entry.start} gap={entry} zone={props.zone} language={language} onLog={onLog} />;
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
                <span class="verbs">
                  <button
                    type="button"
                    class="link"
                    aria-label={todayWords.editOf(entry.title)}
                    onClick={() => props.onEdit(entry)}
                  >
                    {todayWords.edit}
                  </button>
                  <button
                    type="button"
                    class="link"
                    aria-label={todayWords.removeOf(entry.title)}
                    onClick={() => void remove(entry)}
                  >
                    {todayWords.remove}
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <div class="log-line">
        <button type="button" class="quiet" onClick={() => onLog()}>
          <span aria-hidden="true">+ </span>
          {popupWords.logOther}
        </button>
      </div>
      <RemovedWork
        putBack={
          putBack &&
          (() => {
            putBack.act();
            setPutBack(undefined);
          })
        }
        since={putBack}
        onOver={() => setPutBack(undefined)}
      />
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

/** Activities and gaps in order of start. */
const withGaps = (entries: readonly DayEntry[], gaps: readonly Gap[]): (DayEntry | Gap)[] =>
  [...entries, ...gaps].sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
