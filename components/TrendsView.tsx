import type { KindEnergy } from '../core/energy-by-kind.ts';
import { hours, percent } from '../core/format.ts';
import { trendsTabWords } from '../core/words/en/trends-tab.ts';
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
  if (shown.tagged === 0 || !shown.share) {
    return (
      <div class="empty">
        <p class="lead">{trendsTabWords.none}</p>
        <p>{trendsTabWords.noneHint}</p>
      </div>
    );
  }
  const { share } = shown;
  return (
    <div class="trends">
      <p class="lead">{trendsTabWords.share(percent(share.energizing, language))}</p>
      <p class="basis">
        {trendsTabWords.basis(shown.tagged, hours(shown.hours, language), shown.weeks.length)}{' '}
        {trendsTabWords.range(percent(share.lower, language), percent(share.upper, language))}{' '}
        {shown.untaggedShare !== undefined &&
          shown.untaggedShare >= 0.01 &&
          trendsTabWords.untagged(percent(shown.untaggedShare, language))}
      </p>
      <h2>{trendsTabWords.weeks}</h2>
      <WeeksPlot weeks={shown.weeks} language={language} />
      <h2>
        {trendsTabWords.gives} · {trendsTabWords.takes}
      </h2>
      {shown.sentences.claims.length === 0 && <p class="basis">{trendsTabWords.nothingYet}</p>}
      <ul class="statements">
        {shown.sentences.claims.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {shown.sentences.leanings.length > 0 && (
        <details class="quiet-list">
          <summary>{trendsTabWords.quiet}</summary>
          <ul>
            {shown.sentences.leanings.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <h2>{trendsTabWords.kinds}</h2>
      <KindsPlot kinds={shown.kinds} nameOf={nameOf} language={language} />
    </div>
  );
}
