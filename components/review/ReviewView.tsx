import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useId, useState } from 'preact/hooks';
import { shortDay } from '../../core/format.ts';
import type { Review } from '../../core/review.ts';
import { addDays } from '../../core/time.ts';
import type { Week } from '../../core/week.ts';
import { commonWords } from '../../core/words/common.ts';
import { reviewWords as words } from '../../core/words/review.ts';
import { toolWords } from '../../core/words/tools.ts';
import { LiftsAndDrains } from './LiftsAndDrains.tsx';
import { WeekPicture } from './WeekPicture.tsx';

/** What a person writes of a week. */
export interface Written {
  keep: string;
  change: string;
  note: string;
}

export interface ReviewShown {
  week: Week;
  isLast: boolean;
  written: Written;
  /** True where a review of this week is kept. */
  isKept: boolean;
  /** Others that are kept, newest first. */
  past: readonly Review[];
}

export interface ReviewDoor {
  shown: ReadonlySignal<ReviewShown | undefined>;
  language: string;
  nameOf: (kind: string) => string;
  onWeek: (monday: string) => void;
  onSave: (monday: string, written: Written) => Promise<boolean>;
  onRemove: (monday: string) => Promise<boolean>;
  onPrint: (written: Written, withTitles: boolean) => void;
}

/** A week in five minutes: what it was, what gave and took most, and three lines of one’s own. */
export function ReviewView(door: ReviewDoor) {
  const shown = door.shown.value;
  if (!shown) return <p class="empty">{commonWords.loading}</p>;
  const { week, isLast, past } = shown;
  const { language, nameOf } = door;
  const range = (monday: string) => words.week(shortDay(monday, language), shortDay(addDays(monday, 6), language));
  return (
    <>
      <div class="day-head">
        <button
          type="button"
          class="step"
          aria-label={words.weekBefore}
          title={words.weekBefore}
          onClick={() => door.onWeek(addDays(week.monday, -7))}
        >
          <span class="arrow back" aria-hidden="true" />
        </button>
        <h3 aria-live="polite">{range(week.monday)}</h3>
        <button
          type="button"
          class="step"
          aria-label={words.weekAfter}
          title={words.weekAfter}
          disabled={isLast}
          onClick={() => door.onWeek(addDays(week.monday, 7))}
        >
          <span class="arrow" aria-hidden="true" />
        </button>
      </div>
      {week.blocks.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <>
          <WeekPicture week={week} nameOf={nameOf} language={language} />
          {week.tags === 0 ? (
            <p class="basis">{words.untagged}</p>
          ) : (
            <LiftsAndDrains week={week} nameOf={nameOf} language={language} />
          )}
        </>
      )}
      <ReviewForm key={week.monday} door={door} shown={shown} />
      {past.length > 0 && (
        <>
          <h3>{words.past}</h3>
          <ul class="past">
            {past.map((review) => (
              <li key={review.week}>
                <button type="button" class="title-link" onClick={() => door.onWeek(review.week)}>
                  {range(review.week)}
                </button>
                <p class="basis" dir="auto">
                  {review.keep || review.change || review.note}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ReviewForm({ door, shown: { week, written: kept, isKept } }: { door: ReviewDoor; shown: ReviewShown }) {
  const field = useId();
  const [written, setWritten] = useState(kept);
  const [withTitles, setWithTitles] = useState(false);
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<Written>();
  const { keep, change, note } = kept;
  useEffect(() => setWritten({ keep, change, note }), [keep, change, note]);
  const save = async (what: Written) => {
    setRemoved(undefined);
    if (!Object.values(what).some((text) => text.trim())) setSaid(words.empty);
    else setSaid((await door.onSave(week.monday, what)) ? words.saved : toolWords.notSaved);
  };
  const remove = async () => {
    if (!(await door.onRemove(week.monday))) setSaid(toolWords.notSaved);
    else {
      setSaid(words.removed);
      setRemoved(written);
    }
  };
  const area = (name: keyof Written) => (
    <div>
      <label for={`${field}-${name}`}>{words[name]}</label>
      <textarea
        id={`${field}-${name}`}
        rows={2}
        maxLength={2000}
        dir="auto"
        value={written[name]}
        onInput={(event) => setWritten({ ...written, [name]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void save(written);
      }}
    >
      {area('keep')}
      {area('change')}
      {area('note')}
      <p class="actions">
        <button type="submit" class="primary">
          {words.save}
        </button>
        <button type="button" onClick={() => door.onPrint(written, withTitles)}>
          {words.print}
        </button>
        {isKept && (
          <button type="button" class="link" onClick={() => void remove()}>
            {words.remove}
          </button>
        )}
      </p>
      <label class="tick">
        <input type="checkbox" checked={withTitles} onChange={(event) => setWithTitles(event.currentTarget.checked)} />
        {words.titles}
      </label>
      <p class="said" role="status">
        {said}
        {removed && (
          <button type="button" class="link" onClick={() => void save(removed)}>
            {words.undo}
          </button>
        )}
      </p>
    </form>
  );
}
