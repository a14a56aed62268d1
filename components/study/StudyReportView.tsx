import { dayInWords, hours, percent, shortDay } from '../../core/format.ts';
import { type FirstDays, SHARE_TAGS, type StudyKind, type StudyReport } from '../../core/study-report.ts';
import { MIN_TAGS } from '../../core/trends/parameters.ts';
import { studyWords as words } from '../../core/words/study.ts';
import { ExperimentBox } from '../read/ExperimentBox.tsx';
import { SideBars } from './SideBars.tsx';
import type { StudyDoor, StudyTold } from './shown.ts';

interface ReportProps {
  told: StudyTold;
  language: string;
  onArticle: StudyDoor['onArticle'];
  onStart: StudyDoor['onExperiment'];
}

/** What a study came to: counts first, what is not known as plainly as what is, and one step that follows. */
export function StudyReportView({ told: { report, guides, proposal }, language, onArticle, onStart }: ReportProps) {
  const { from, until, tags, ended, days } = report;
  return (
    <article class="report" aria-label={words.report}>
      <h3 class="lead">{words.report}</h3>
      <p class="basis">{words.span(dayInWords(from, language), shortDay(until, language))}</p>
      {tags === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <Share report={report} language={language} />
          <p class="basis">
            {words.basis(tags, days, ended, hours(report.hours, language))}{' '}
            {words.sides(report.energizing, report.neutral, report.draining)}{' '}
            {report.recalled > 0 && words.recalled(report.recalled)} {words.counts}
          </p>
          <Kinds name={words.gives} kinds={report.gives} none={words.noGives} side="energizing" language={language} />
          <Kinds name={words.takes} kinds={report.takes} none={words.noTakes} side="draining" language={language} />
          <Kinds name={words.open} kinds={report.open} none={words.noOpen} side={undefined} language={language} />
          <h3>{words.first}</h3>
          <p>{firstText(report.first)}</p>
          <h3>{words.guides}</h3>
          {guides.length === 0 && <p class="basis">{words.noGuides}</p>}
          <ol class="report-guides">
            {guides.map(({ id, title, reason }) => (
              <li key={id}>
                <button type="button" class="title-link" onClick={() => onArticle(id)}>
                  {title}
                </button>
                <p class="reason">{reason}</p>
              </li>
            ))}
          </ol>
          <h3>{words.try}</h3>
          {proposal ? (
            <ExperimentBox experiment={proposal} onStart={(instead) => onStart(proposal.guide, instead)} />
          ) : (
            <p class="basis">{words.noTry}</p>
          )}
        </>
      )}
    </article>
  );
}

function Share({ report: { share, tags }, language }: { report: StudyReport; language: string }) {
  if (!share) return <p>{words.few(tags, SHARE_TAGS)}</p>;
  return (
    <p>
      <strong>{words.share(percent(share.energizing, language))}</strong>{' '}
      {words.range(percent(share.lower, language), percent(share.upper, language))}
    </p>
  );
}

interface KindsProps {
  name: string;
  kinds: readonly StudyKind[];
  none: string;
  /** Undefined for the kinds of which nothing is known yet. */
  side: 'energizing' | 'draining' | undefined;
  language: string;
}

function Kinds({ name, kinds, none, side, language }: KindsProps) {
  // What has a single tag each is named in one line: a row for each would look like more than it is.
  const singles = side ? [] : kinds.filter(({ tags }) => tags === 1);
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      {kinds.length === 0 && <p class="basis">{none}</p>}
      <ul class="report-kinds">
        {kinds
          .filter((one) => !singles.includes(one))
          .map((one) => (
            <li key={one.kind}>
              <span class="report-kind" dir="auto">
                {one.label}
              </span>
              <SideBars {...one} />
              <span class="basis">{kindText(one, side)}</span>
            </li>
          ))}
      </ul>
      {singles.length > 0 && (
        <p class="basis">
          {words.singles(
            singles.map(({ label }) => label),
            language,
          )}
        </p>
      )}
    </section>
  );
}

function kindText({ tags, energizing, draining, needs }: StudyKind, side: KindsProps['side']): string {
  const neutral = tags - energizing - draining;
  const count = side === 'energizing' ? energizing : draining;
  const counts = side ? words.ofTags(count, tags, side) : words.all(energizing, neutral, draining);
  const more = needs === null ? undefined : tags < MIN_TAGS ? words.needsMore(needs) : words.settles(needs);
  const open = more ?? (side ? undefined : neutral > tags / 2 ? words.neutral : words.mixed);
  return open === undefined ? counts : `${counts}; ${open}`;
}

function firstText(first: FirstDays | undefined): string {
  if (!first) return words.firstFew;
  const { days, tags, energizing, laterTags, laterEnergizing, differs } = first;
  const counts = words.firstCounts(days, energizing, tags, laterEnergizing, laterTags);
  return `${counts} ${differs ? words.firstDiffers : words.firstSame}`;
}
