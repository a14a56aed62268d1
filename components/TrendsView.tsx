import { useState } from 'preact/hooks';
import { hours, percent } from '../core/format.ts';
import type { Period, PeriodTrends } from '../core/period.ts';
import type { Statement } from '../core/trends/statement.ts';
import type { WeekOfTrends } from '../core/trends/trends.ts';
import { heatWords, trendsTabWords as words } from '../core/words/trends-tab.ts';
import { KindsPlot } from './KindsPlot.tsx';
import { Comparisons } from './trends/Comparisons.tsx';
import { Explain } from './trends/Explain.tsx';
import { HeatMap } from './trends/HeatMap.tsx';
import { PeriodPicker } from './trends/PeriodPicker.tsx';
import { MixPlot, UntaggedPlot } from './trends/SharePlots.tsx';
import type { ToldStatement } from './trends/StatementCard.tsx';
import { StatementLists } from './trends/StatementLists.tsx';
import type { MarkedExperiment } from './trends/WeekMarks.tsx';
import { WeeksPlot } from './WeeksPlot.tsx';

/** What the tags come to, as the Trends tab shows it. */
export interface TrendsShown extends PeriodTrends {
  period: Period;
  state: 'ready' | 'loading' | 'failed';
  /** The weeks of the period from the first tag to now, without a gap. */
  shownWeeks: readonly WeekOfTrends[];
  /** Strongest first. */
  claims: readonly ToldStatement[];
  leanings: readonly ToldStatement[];
  /** Where nothing is claimed: what has counts to tell, most tags first. */
  counted: readonly string[];
  trend: { headline: string; details: string };
  /** Sentences about the mix of work and about what was not tagged; undefined where there is nothing to say. */
  mix: string | undefined;
  untagged: string | undefined;
  experiments: readonly (MarkedExperiment & { sentence: string })[];
  families: readonly { family: Statement['family']; statements: readonly Statement[] }[];
  example: ToldStatement | undefined;
}

interface TrendsViewProps {
  trends: TrendsShown;
  nameOf: (kind: string) => string;
  language: string;
  onPeriod: (period: Period) => void;
}

/** The Trends tab: one sentence in large type, the weeks under it, what gives and takes, and what it all rests on. */
export function TrendsView({ trends: shown, nameOf, language, onPeriod }: TrendsViewProps) {
  const [explains, setExplains] = useState(false);
  const { trends, shownWeeks } = shown;
  if (explains)
    return (
      <Explain
        example={shown.example}
        variance={trends.variance}
        language={language}
        onBack={() => setExplains(false)}
      />
    );
  return (
    <div class="trends" aria-busy={shown.state === 'loading'}>
      {trends.share.energizing === null ? (
        <Empty period={shown.period} onPeriod={onPeriod} hasWeeks={trends.weeks.length > 0} />
      ) : (
        <>
          <Opening shown={shown} language={language} onPeriod={onPeriod} />
          <h2>{words.weeks}</h2>
          <WeeksPlot
            weeks={shownWeeks}
            average={trends.share.energizing}
            experiments={shown.experiments}
            language={language}
          />
          <p class="basis">
            {shown.trend.headline} {shown.trend.details}
          </p>
          <StatementLists {...shown} language={language} />
          <h2>{words.kinds}</h2>
          <KindsPlot kinds={shown.kinds} nameOf={nameOf} language={language} />
          <h2>{heatWords.name}</h2>
          <HeatMap hours={shown.hours} language={language} />
          <Comparisons families={shown.families} language={language} />
          {trends.trend?.decomposition && shown.mix && (
            <>
              <h2>{words.mix}</h2>
              <MixPlot parts={trends.trend.decomposition} sentence={shown.mix} language={language} />
            </>
          )}
          {shown.untagged && (
            <>
              <h2>{words.untagged}</h2>
              <UntaggedPlot trends={trends} sentence={shown.untagged} language={language} />
            </>
          )}
          {shown.experiments.length > 0 && (
            <>
              <h2>{words.experiments}</h2>
              <ul class="told">
                {shown.experiments.map(({ id, sentence }) => (
                  <li key={id}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
          <p>
            <button type="button" onClick={() => setExplains(true)}>
              {words.explain}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

interface EmptyProps {
  period: Period;
  hasWeeks: boolean;
  onPeriod: (period: Period) => void;
}

function Empty({ period, hasWeeks, onPeriod }: EmptyProps) {
  return (
    <div class="empty">
      {hasWeeks && <PeriodPicker period={period} onPeriod={onPeriod} />}
      <p class="lead">{hasWeeks ? words.nonePeriod : words.none}</p>
      {!hasWeeks && <p>{words.noneHint}</p>}
    </div>
  );
}

/** Tags from which a share is told; below, there are counts. */
const ENOUGH = 12;

interface OpeningProps {
  shown: TrendsShown;
  language: string;
  onPeriod: (period: Period) => void;
}

function Opening({ shown: { trends, period, state, shownWeeks }, language, onPeriod }: OpeningProps) {
  const { share, counts, tagged, firstTwoWeeks } = trends;
  const [low, high] = [Math.max(0, share.lower ?? 0), Math.min(1, share.upper ?? 1)];
  return (
    <>
      <PeriodPicker period={period} onPeriod={onPeriod} />
      {state === 'failed' && <p class="problem">{words.failed}</p>}
      <p class="lead">
        {tagged < ENOUGH ? words.soFar(tagged) : words.share(percent(share.energizing ?? 0, language))}
      </p>
      <p class="basis">
        {words.basis(tagged, hours(trends.hours, language), shownWeeks.length)}{' '}
        {tagged >= ENOUGH && words.range(percent(low, language), percent(high, language))}{' '}
        {words.sides(counts.energizing, counts.neutral, counts.draining)}
      </p>
      {firstTwoWeeks && <p class="basis">{words.firstTwoWeeks}</p>}
    </>
  );
}
