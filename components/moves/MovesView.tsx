import { useRef, useState } from 'preact/hooks';
import type { Shift } from '../../core/moves/plan.ts';
import { matrixWords } from '../../core/words/matrix.ts';
import { movesWords as words } from '../../core/words/moves.ts';
import type { ToolsDoor } from '../tools/shown.ts';
import { ExperimentCard } from './ExperimentCard.tsx';
import { ExperimentForm } from './ExperimentForm.tsx';
import { firstShift, Planner } from './Planner.tsx';
import { SeriesList } from './SeriesList.tsx';
import { SkillMatrix } from './SkillMatrix.tsx';
import { useStarter } from './useStarter.tsx';

/** The Moves tab: experiments, energy against skill, the shift planner, and what each series would give back. */
export function MovesView({ door }: { door: ToolsDoor }) {
  const shown = door.shown.value;
  const starter = useStarter(door);
  const [filling, setFilling] = useState(false);
  const [shifts, setShifts] = useState<readonly Shift[]>();
  const [done, setDone] = useState<{ said: string; undo?: (() => void) | undefined }>();
  const planner = useRef<HTMLHeadingElement>(null);
  if (!shown) return null;
  const { figures, experiments, today, watching } = shown;
  const isPast = ({ until, outcome }: (typeof experiments)[number]) => until < today && typeof outcome === 'string';
  const open = experiments.filter((one) => !isPast(one)).sort((a, b) => (a.until < b.until ? -1 : 1));
  const past = experiments.filter(isPast).sort((a, b) => (a.until < b.until ? 1 : -1));
  const first = figures && firstShift(figures);
  const current = shifts ?? (first ? [first] : []);
  const plan = (shift: Shift | undefined) => {
    if (shift) setShifts([...(shifts ?? []), shift]);
    planner.current?.scrollIntoView({ block: 'start' });
    planner.current?.focus();
  };
  const cards = (list: typeof open) =>
    list.map((experiment) => (
      <ExperimentCard
        key={experiment.id}
        {...{ door, shown, experiment }}
        onDone={(said, undo) => setDone({ said, undo })}
      />
    ));
  return (
    <div class="tools">
      <p class="lead">{words.lead}</p>
      {watching && <p class="notice">{words.watching}</p>}
      <h2>{words.experiments}</h2>
      {open.length === 0 && <p class="empty">{words.noExperiment}</p>}
      {cards(open)}
      <p class="actions">
        <button type="button" onClick={() => setFilling(true)}>
          {words.newExperiment}
        </button>
      </p>
      <p class="said" role="status">
        {done?.said || starter.said}
        {done?.undo && (
          <button
            type="button"
            class="link"
            onClick={() => {
              done.undo?.();
              setDone(undefined);
            }}
          >
            {words.undo}
          </button>
        )}
      </p>
      {past.length > 0 && (
        <details>
          <summary>{words.past}</summary>
          {cards(past)}
        </details>
      )}
      {!watching && !figures?.tags && <p class="notice">{words.none}</p>}
      {!watching && figures && figures.tags > 0 && (
        <>
          <h2>{matrixWords.name}</h2>
          <SkillMatrix
            {...{ door, shown, figures }}
            onPlan={(kind, isTaken) => {
              if (!first) return plan(undefined);
              return plan(isTaken ? { ...first, from: kind } : { ...first, to: kind });
            }}
          />
          <h2 ref={planner} tabIndex={-1}>
            {words.planner}
          </h2>
          <Planner
            {...{ door, shown, figures }}
            shifts={current}
            onShifts={setShifts}
            onStart={(experiment) => {
              setDone(undefined);
              starter.begin(experiment);
            }}
          />
          <p class="said">{starter.said}</p>
          <h2>{words.series}</h2>
          <SeriesList
            door={door}
            series={figures.series}
            onPlan={({ kind, id, hours }) =>
              plan(first && { from: kind, series: id, to: first.to, hours: Math.max(0.5, Math.floor(hours * 2) / 2) })
            }
          />
        </>
      )}
      {filling && <ExperimentForm {...{ door, shown }} onStart={starter.begin} onClose={() => setFilling(false)} />}
      {starter.dialog}
    </div>
  );
}
