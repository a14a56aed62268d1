import { useRef, useState } from 'preact/hooks';
import { whole } from '../core/format.ts';
import type { CalendarSurvey } from '../core/ics/import.ts';
import { calendarWords } from '../core/words/calendars.ts';
import { CalendarPreview } from './CalendarPreview.tsx';
import { FileField } from './FileField.tsx';
import { Progress } from './Progress.tsx';

/** A file that was read: what it would add, the sentence that says what is wrong with it, or nothing when it was left. */
export type LookedAtCalendar = { ok: true; value: CalendarSurvey } | { ok: false; why: string } | undefined;

/** What adding did, in meetings, or the sentence that says why it did nothing. */
export type AddedToCalendar = { ok: true; added: number; changed: number; same: number } | { ok: false; why: string };

export interface ImportCalendarProps {
  language: string;
  /** Reads the file in slices and changes nothing; aborting ends it. */
  onLook: (file: File, onProgress: (share: number) => void, signal: AbortSignal) => Promise<LookedAtCalendar>;
  /** Adds the file that was looked at last; aborting takes out again what was added, and gives nothing. */
  onApply: (onProgress: (share: number) => void, signal: AbortSignal) => Promise<AddedToCalendar | undefined>;
  /** Takes out what was added last; resolves to a sentence that says how much. */
  onUndo: () => Promise<string>;
}

type Stage =
  | { is: 'idle' }
  | { is: 'reading'; share: number }
  | { is: 'refused'; why: string }
  | { is: 'preview'; name: string; survey: CalendarSurvey }
  | { is: 'adding'; share: number }
  | { is: 'said'; what: string; canUndo: boolean };

/** A calendar file in two steps: it is read and what it would add is shown, then the person adds it or leaves it. */
export function ImportCalendar({ language, onLook, onApply, onUndo }: ImportCalendarProps) {
  const [stage, setStage] = useState<Stage>({ is: 'idle' });
  const reading = useRef<AbortController>(undefined);
  const count = (value: number) => whole(value, language);

  const look = async (file: File | undefined) => {
    reading.current?.abort();
    if (!file) return;
    const mine = new AbortController();
    reading.current = mine;
    setStage({ is: 'reading', share: 0 });
    const looked = await onLook(file, (share) => setStage({ is: 'reading', share }), mine.signal);
    if (mine.signal.aborted || !looked) return;
    setStage(
      looked.ok
        ? { is: 'preview', name: file.name, survey: looked.value }
        : { is: 'refused', why: `${looked.why} ${calendarWords.refused}` },
    );
  };
  const cancel = () => {
    reading.current?.abort();
    setStage({ is: 'said', what: calendarWords.cancelled, canUndo: false });
  };
  const apply = async () => {
    const mine = new AbortController();
    reading.current = mine;
    setStage({ is: 'adding', share: 0 });
    const done = await onApply((share) => !mine.signal.aborted && setStage({ is: 'adding', share }), mine.signal);
    if (!done) return setStage({ is: 'said', what: calendarWords.cancelled, canUndo: false });
    if (!done.ok) return setStage({ is: 'refused', why: done.why });
    const { added, changed, same } = done;
    const what = calendarWords.added(count(added), added === 1, count(changed), count(same));
    setStage({ is: 'said', what, canUndo: added > 0 });
  };
  const undo = async () => {
    setStage({ is: 'said', what: '', canUndo: false });
    setStage({ is: 'said', what: await onUndo(), canUndo: false });
  };

  return (
    <div class="block">
      <FileField
        label={calendarWords.file}
        why={calendarWords.fileWhy}
        accept=".ics,.ical,text/calendar"
        disabled={stage.is === 'adding'}
        onFile={(file) => void look(file)}
      />
      {(stage.is === 'reading' || stage.is === 'adding') && (
        <Progress
          label={calendarWords[stage.is]}
          share={stage.share}
          language={language}
          cancel={calendarWords.cancel}
          onCancel={stage.is === 'reading' ? cancel : () => reading.current?.abort()}
        />
      )}
      {stage.is === 'refused' && (
        <p class="problem" role="alert">
          {stage.why}
        </p>
      )}
      {stage.is === 'preview' && (
        <CalendarPreview
          name={stage.name}
          survey={stage.survey}
          language={language}
          onCancel={cancel}
          onApply={() => void apply()}
        />
      )}
      <p role="status">
        {stage.is === 'reading' ? calendarWords.reading : stage.is === 'adding' ? calendarWords.adding : ''}
        {stage.is === 'said' && stage.what}
      </p>
      {stage.is === 'said' && stage.canUndo && (
        <button type="button" onClick={() => void undo()}>
          {calendarWords.undo}
        </button>
      )}
    </div>
  );
}
