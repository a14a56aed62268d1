import { useEffect, useId, useState } from 'preact/hooks';
import { hours, percent } from '../../core/format.ts';
import { PERIODS, type Period } from '../../core/period.ts';
import { reportWords, exportWords as words } from '../../core/words/exports.ts';
import { KindsPlot } from '../KindsPlot.tsx';
import type { TrendsShown } from '../TrendsView.tsx';
import { WeeksPlot } from '../WeeksPlot.tsx';
import type { ExportsDoor } from './door.ts';
import { ReportTables } from './ReportTables.tsx';

interface ReportShown {
  trends: TrendsShown;
  nameOf: (kind: string) => string;
}

/** The report: on paper with its plots and tables, or as Markdown. */
export function Report({ door }: { door: ExportsDoor }) {
  const [period, setPeriod] = useState<Period>('all');
  const [shown, setShown] = useState<ReportShown>();
  const [said, setSaid] = useState('');
  const id = useId();
  // Printed once it is drawn: a plot takes its width from the page.
  useEffect(() => {
    if (shown) requestAnimationFrame(() => window.print());
  }, [shown]);
  const print = async () => {
    setSaid('');
    const told = await door.report(period);
    if (typeof told === 'string') setSaid(words[told]);
    else setShown({ ...told });
  };
  return (
    <div class="block report">
      <h3>{words.reportTitle}</h3>
      <p>{words.reportWhy}</p>
      <div class="range-fields">
        <label for={id}>{words.period}</label>
        <select
          id={id}
          value={String(period)}
          onChange={(event) => {
            const chosen = PERIODS.find((one) => String(one) === event.currentTarget.value);
            if (chosen) setPeriod(chosen);
          }}
        >
          {PERIODS.map((one) => (
            <option key={one} value={String(one)}>
              {words.periods[one]}
            </option>
          ))}
        </select>
      </div>
      <p class="actions">
        <button type="button" onClick={() => void print()}>
          {words.print}
        </button>
        <button type="button" onClick={() => void door.tell('markdown', period).then(setSaid)}>
          {words.markdown}
        </button>
      </p>
      <p role="status">{said}</p>
      {shown && <Sheet {...shown} language={door.language} />}
    </div>
  );
}

/** What is printed; on the screen it stands below the button, so that nothing is printed unseen. */
function Sheet({ trends: shown, nameOf, language }: ReportShown & { language: string }) {
  const { trends } = shown;
  const { share } = trends;
  const inPercent = (value: number | null) => percent(Math.min(1, Math.max(0, value ?? 0)), language);
  return (
    <article class="sheet" aria-label={reportWords.title}>
      <h2>{reportWords.title}</h2>
      <p class="basis">{reportWords.asOf(trends.asOf.slice(0, 10))}</p>
      <p class="lead">
        {reportWords.share(
          inPercent(share.energizing),
          inPercent(share.lower),
          inPercent(share.upper),
          trends.tagged,
          hours(trends.hours, language),
        )}
      </p>
      <h3>{reportWords.weeks}</h3>
      <WeeksPlot
        weeks={shown.shownWeeks}
        average={share.energizing ?? 0}
        experiments={shown.experiments}
        language={language}
      />
      <p>
        {shown.trend.headline} {shown.trend.details}
      </p>
      <h3>{reportWords.gives}</h3>
      <Told told={shown.claims} none={reportWords.none} />
      {shown.leanings.length > 0 && (
        <>
          <h4>{reportWords.leanings}</h4>
          <Told told={shown.leanings} none="" />
        </>
      )}
      <h3>{reportWords.kinds}</h3>
      <KindsPlot kinds={shown.kinds} nameOf={nameOf} language={language} />
      <h3>{reportWords.tried}</h3>
      {shown.experiments.length === 0 && <p>{reportWords.nothingTried}</p>}
      <ul>
        {shown.experiments.map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
      </ul>
      {shown.untagged && (
        <>
          <h3>{reportWords.untagged}</h3>
          <p>{shown.untagged}</p>
        </>
      )}
      <ReportTables trends={shown} nameOf={nameOf} />
      <p class="basis">{reportWords.method}</p>
    </article>
  );
}

function Told({ told, none }: { told: TrendsShown['claims']; none: string }) {
  if (told.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {told.map(({ statement, headline, details }) => (
        <li key={`${statement.family} ${statement.key}`}>
          <strong>{headline}</strong> {details}
        </li>
      ))}
    </ul>
  );
}
