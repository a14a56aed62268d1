import { useId } from 'preact/hooks';
import { popupWords } from '../../core/words/popup.ts';
import { toolWords as words } from '../../core/words/tools.ts';
import type { TodayShown } from './shown.ts';

/** In the place of this week’s share while a study runs: how far it is, nothing of how it goes. */
export function StudyWeek({ watching }: { watching: NonNullable<TodayShown['watching']> }) {
  const heading = useId();
  const { day, days, tagged, ended, until } = watching;
  return (
    <section aria-labelledby={heading} class="week-share">
      <h2 id={heading}>{popupWords.week}</h2>
      <p>
        <strong>{day === 0 ? words.lineBefore(days) : words.line(day, days)}</strong>
      </p>
      <p class="basis">
        {words.tagged(tagged, ended)} {words.waits(until)}
      </p>
    </section>
  );
}
