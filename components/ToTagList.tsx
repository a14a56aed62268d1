import { useEffect, useId, useState } from 'preact/hooks';
import type { Energy } from '../core/energy.ts';
import { timeRange } from '../core/format.ts';
import { commonWords } from '../core/words/common.ts';
import { energyWords } from '../core/words/energy.ts';
import { popupWords } from '../core/words/popup.ts';
import { wordOf } from './energy-marks.ts';
import { Mark } from './marks.tsx';
import { TagControl } from './TagControl.tsx';
import { useUndo } from './useUndo.ts';

/** What a list needs to show of an activity that waits for its tag. */
export interface Waiting {
  id: string;
  title: string;
  start: string;
  end: string;
  zone: string;
}

interface ToTagListProps {
  today: readonly Waiting[];
  yesterday: readonly Waiting[];
  isFirstTime: boolean;
  /** The meeting that the keyboard begins at, where there is one. */
  first?: string | undefined;
  language: string;
  onTag: (activity: string, energy: Energy | undefined) => Promise<boolean>;
}

/** Finished meetings without a tag, one press each; the last press can be undone for ten seconds. */
export function ToTagList({ today, yesterday, isFirstTime, first, language, onTag }: ToTagListProps) {
  const { last, offer, drop } = useUndo();
  const [failed, setFailed] = useState(false);
  /** A press that could not be kept stays in the control until one is. */
  const [refused, setRefused] = useState<{ id: string; energy: Energy }>();
  const heading = useId();
  useEffect(() => {
    const row = first && document.getElementById(`waits-${first}`)?.closest('li');
    if (row) row.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus();
  }, [first]);
  const tag = async (one: Waiting, energy: Energy) => {
    offer({ activity: one.id, title: one.title, energy, before: undefined });
    const kept = await onTag(one.id, energy);
    setFailed(!kept);
    setRefused(kept ? undefined : { id: one.id, energy });
    if (!kept) drop();
  };
  const undo = async (activity: string) => {
    drop();
    setFailed(!(await onTag(activity, undefined)));
  };
  const rows = (list: readonly Waiting[]) =>
    list.map((one) => (
      <li key={one.id} class="waiting">
        <span class="what">
          <span class="title" id={`waits-${one.id}`} dir="auto" title={one.title}>
            {one.title || commonWords.untitled}
          </span>
          <span class="time">{timeRange(one.start, one.end, one.zone, language)}</span>
        </span>
        <TagControl
          energy={refused?.id === one.id ? refused.energy : undefined}
          describedBy={`waits-${one.id}`}
          onTag={(energy) => void tag(one, energy)}
        />
      </li>
    ));
  return (
    <section aria-labelledby={heading} class="to-tag">
      <h2 id={heading}>{popupWords.toTag}</h2>
      {today.length > 0 && <span class="count">{today.length}</span>}
      {today.length + yesterday.length === 0 && !last && (
        <p class="empty">{isFirstTime ? popupWords.firstTime : popupWords.nothing}</p>
      )}
      {today.length > 0 && <ul class="rows">{rows(today)}</ul>}
      {yesterday.length > 0 && (
        <details open={today.length === 0}>
          <summary>
            {popupWords.yesterday} <span class="count">{yesterday.length}</span>
          </summary>
          <ul class="rows">{rows(yesterday)}</ul>
        </details>
      )}
      <p class="said" role="status">
        {failed && energyWords.notSaved}
        {last?.energy !== undefined && !failed && (
          <>
            <Mark energy={last.energy} />
            <span class="title" dir="auto">
              {wordOf(last.energy)} · {last.title || commonWords.untitled}
            </span>
            <button type="button" class="link" onClick={() => void undo(last.activity)}>
              {energyWords.undo}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
