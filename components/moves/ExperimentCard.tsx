import { useState } from 'preact/hooks';
import type { Experiment } from '../../core/experiment.ts';
import { endedBefore } from '../../core/experiments.ts';
import { dayAndYear, inPoints, shortDay } from '../../core/format.ts';
import { extended, type Verdict, verdictOn } from '../../core/moves/verdict.ts';
import { instantOf } from '../../core/time.ts';
import type { ExperimentOfTrends } from '../../core/trends/trends.ts';
import { movesWords as words } from '../../core/words/moves.ts';
import type { ToolsDoor, ToolsShown } from '../tools/shown.ts';
import { BeforeAfterPlot } from './BeforeAfterPlot.tsx';

/** Weeks that an experiment goes on for, where nothing says more. */
const MORE_WEEKS = 2;

interface CardProps {
  door: ToolsDoor;
  shown: ToolsShown;
  experiment: Experiment;
  /** Says what was done where it still can be read, and how to undo it. */
  onDone: (said: string, undo?: () => void) => void;
}

/** One experiment: what it is, and what may be told of it today. */
export function ExperimentCard({ door, shown, experiment, onDone }: CardProps) {
  const { language } = door;
  const [busy, setBusy] = useState(false);
  const found = shown.trends?.experiments.find(({ id }) => id === experiment.id);
  const verdict = verdictOn(experiment, found, shown.today);
  const isOver = shown.today > experiment.until;
  const closed = typeof experiment.outcome === 'string' ? experiment.outcome : undefined;
  const guide = typeof experiment.guide === 'string' ? experiment.guide : undefined;
  const act = async (said: string, write: () => Promise<boolean>, back: Experiment = experiment) => {
    setBusy(true);
    const done = await write();
    setBusy(false);
    onDone(done ? said : words.failed, done ? () => void door.onKeep('experiments', back) : undefined);
  };
  const close = (outcome: 'kept' | 'let-go') => () =>
    act(outcome === 'kept' ? words.kept : words.letGone, () =>
      door.onKeep('experiments', {
        ...experiment,
        ...{ outcome, verdict: verdict.say, closedAt: instantOf(door.now()) },
      }),
    );
  const stop = () => {
    const ended = endedBefore(experiment, shown.today);
    return ended
      ? act(words.stopped, () => door.onKeep('experiments', { ...ended, stoppedOn: shown.today }))
      : act(words.removed, () => door.onDrop('experiments', experiment.id));
  };
  const weeks = verdict.say === 'cannot-tell' ? (verdict.moreWeeks ?? MORE_WEEKS) : MORE_WEEKS;
  const extend = () => {
    const longer = extended(experiment, weeks, shown.today);
    return act(words.extended(dayAndYear(longer.until, language)), () => door.onKeep('experiments', longer));
  };
  const expected = experiment.expected ?? 'none';
  return (
    <article class="tool-card" aria-label={experiment.title}>
      <h3 dir="auto">{experiment.title}</h3>
      <p class="basis">{words.dates(shortDay(experiment.from, language), dayAndYear(experiment.until, language))}</p>
      {experiment.change && <p dir="auto">{experiment.change}</p>}
      <p class="basis">
        {words.counts(experiment.kinds?.length ? experiment.kinds.map(door.nameOf).join(', ') : words.allKinds)}.{' '}
        {words.expects[expected]}{' '}
        {typeof experiment.stop === 'string' && experiment.stop && words.stopRule(experiment.stop)}
      </p>
      {!shown.watching && <VerdictLines verdict={verdict} found={found} experiment={experiment} language={language} />}
      {closed && <p class="basis">{closed === 'kept' ? words.kept : words.letGone}</p>}
      {isOver && !shown.watching && found && found.weeks.length > 0 && (
        <BeforeAfterPlot found={found} language={language} />
      )}
      <p class="actions">
        {isOver && !closed && (
          <>
            <button type="button" disabled={busy} onClick={() => void close('kept')()}>
              {words.keep}
            </button>
            <button type="button" disabled={busy} onClick={() => void close('let-go')()}>
              {words.letGo}
            </button>
          </>
        )}
        {!closed && (
          <button type="button" disabled={busy} onClick={() => void extend()}>
            {words.extend(weeks)}
          </button>
        )}
        {!isOver && (
          <button type="button" disabled={busy} onClick={() => void stop()}>
            {words.stop}
          </button>
        )}
        {guide && door.titleOf(guide) && (
          <button type="button" class="link" onClick={() => door.onGuide(guide)}>
            {words.fromGuide}: {door.titleOf(guide)}
          </button>
        )}
      </p>
    </article>
  );
}

interface LinesProps {
  verdict: Verdict;
  found: ExperimentOfTrends | undefined;
  experiment: Experiment;
  language: string;
}

function VerdictLines({ verdict, found, experiment, language }: LinesProps) {
  const points = (value: number | null | undefined) => inPoints(value ?? 0, language);
  const numbers = found && found.difference !== null && (
    <p>
      {words.difference(points(found.difference), points(found.lower), points(found.upper))}{' '}
      {words.sides(found.weeksAfter, found.weeksBefore)}
    </p>
  );
  switch (verdict.say) {
    case 'coming':
      return <p>{words.coming(dayAndYear(experiment.from, language))}</p>;
    case 'running':
      return (
        <p>
          {words.running(verdict.daysLeft)} <span class="basis">{words.noPeeking}</span>
        </p>
      );
    case 'better':
    case 'worse':
      return (
        <>
          <p class={`verdict ${verdict.say === 'better' ? 'energizing' : 'draining'}`}>
            {words[verdict.say]} {words.asExpected(verdict.asExpected)}
          </p>
          {numbers}
        </>
      );
    case 'needs-weeks':
      return (
        <>
          <p class="verdict">{words.cannotTell}</p>
          <p>{words.needs(verdict.before, verdict.after)}</p>
        </>
      );
    case 'small':
      return (
        <>
          <p class="verdict">{words.small}</p>
          {numbers}
        </>
      );
    default:
      return (
        <>
          <p class="verdict">{words.cannotTell}</p>
          {numbers}
          <p>{words.wouldTell(verdict.moreWeeks)}</p>
        </>
      );
  }
}
