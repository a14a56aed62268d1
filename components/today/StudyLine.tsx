import { toolWords as words } from '../../core/words/tools.ts';
import type { TodayShown } from './shown.ts';

/** Above the day: how far the study is that runs, without a word on how it goes; or that its report is ready. */
export function StudyLine({ shown, onOpen }: { shown: TodayShown; onOpen: () => void }) {
  const { watching, hasReport } = shown;
  if (hasReport)
    return (
      <p class="study-line">
        <strong>{words.reportReady}</strong>
        <button type="button" class="primary" onClick={onOpen}>
          {words.readReport}
        </button>
      </p>
    );
  if (!watching) return null;
  const { day, days, tagged, ended } = watching;
  return (
    <div class="study-line">
      <strong>{day === 0 ? words.lineBefore(days) : words.line(day, days)}</strong>
      <span class="basis">{words.tagged(tagged, ended)}</span>
      <progress value={day} max={days} aria-label={words.progress(day, days)} />
    </div>
  );
}
