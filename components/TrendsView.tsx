import type { KindEnergy } from '../core/energy-by-kind.ts';
import { hours, percent } from '../core/format.ts';
import { doorWords } from '../core/words/en/doors.ts';
import { KindsPlot } from './KindsPlot.tsx';
import { type WeekHours, WeeksPlot } from './WeeksPlot.tsx';

/** What the tags come to, as the Trends tab shows it. */
export interface TrendsShown {
  tagged: number;
  hours: number;
  share: { energizing: number; lower: number; upper: number } | undefined;
  untaggedShare: number | undefined;
  weeks: readonly WeekHours[];
  kinds: readonly KindEnergy[];
  sentences: { claims: readonly string[]; leanings: readonly string[] };
}

interface TrendsViewProps {
  trends: TrendsShown;
  nameOf: (kind: string) => string;
  language: string;
}

/** The Trends tab: one sentence in large type, the weeks under it, what may be claimed, the kinds. */
export function TrendsView({ trends: shown, nameOf, language }: TrendsViewProps) {
  const { trends } = doorWords;
  if (shown.tagged === 0 || !shown.share) {
    return (
      <div class="empty">
        <p class="lead">{trends.none}</p>
        <p>{trends.noneHint}</p>
      </div>
    );
  }
  const { share } = shown;
  return (
    <div class="trends">
      <p class="lead">{trends.share(percent(share.energizing, language))}</p>
      <p class="basis">
        {trends.basis(shown.tagged, hours(shown.hours, language), shown.weeks.length)}{' '}
        {trends.range(percent(share.lower, language), percent(share.upper, language))}{' '}
        {shown.untaggedShare !== undefined &&
          shown.untaggedShare >= 0.01 &&
          trends.untagged(percent(shown.untaggedShare, language))}
      </p>
      <h2>{trends.weeks}</h2>
      <WeeksPlot weeks={shown.weeks} language={language} />
      <h2>
        {trends.gives} · {trends.takes}
      </h2>
      {shown.sentences.claims.length === 0 && <p class="basis">{trends.nothingYet}</p>}
      <ul class="statements">
        {shown.sentences.claims.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {shown.sentences.leanings.length > 0 && (
        <details class="quiet-list">
          <summary>{trends.quiet}</summary>
          <ul>
            {shown.sentences.leanings.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <h2>{trends.kinds}</h2>
      <KindsPlot kinds={shown.kinds} nameOf={nameOf} language={language} />
    </div>
  );
}
