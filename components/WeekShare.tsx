import { useId } from 'preact/hooks';
import { hours, percent } from '../core/format.ts';
import { popupWords } from '../core/words/popup.ts';

/** One week as the small line of weeks needs it; `share` is missing where the week has too few tags. */
export interface WeekPoint {
  week: string;
  tags: number;
  hours: number;
  share: number | null;
}

/** This week's energizing share, and the last four weeks as small bars. */
export function WeekShare({ weeks, language }: { weeks: readonly WeekPoint[]; language: string }) {
  const heading = useId();
  const week = weeks.at(-1);
  return (
    <section aria-labelledby={heading} class="week-share">
      <h2 id={heading}>{popupWords.week}</h2>
      {!week || week.tags === 0 ? (
        <p class="empty">{popupWords.noTagsYet}</p>
      ) : (
        <p class="figure">
          {week.share !== null && <strong>{popupWords.share(percent(week.share, language))}</strong>}
          <span class="basis">{popupWords.ofHours(week.tags, hours(week.hours, language))}</span>
        </p>
      )}
      <span
        class="spark"
        role="img"
        aria-label={`${popupWords.lastWeeks}: ${weeks.map(({ share }) => (share === null ? '–' : percent(share, language))).join(', ')}`}
      >
        {weeks.map(({ week: id, share }) => (
          <span key={id} class={share === null ? 'bar none' : 'bar'} style={{ '--share': share ?? 0 }} />
        ))}
      </span>
    </section>
  );
}
