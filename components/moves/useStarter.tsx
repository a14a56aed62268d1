import { useEffect, useRef, useState } from 'preact/hooks';
import type { Experiment } from '../../core/experiment.ts';
import { endedBefore, runningExperiment } from '../../core/experiments.ts';
import { dayAndYear } from '../../core/format.ts';
import { movesWords as words } from '../../core/words/moves.ts';
import type { ToolsDoor } from '../tools/shown.ts';

/** Starts experiments, one at a time unless the person wants two; what it did is said in `said`. */
export function useStarter(door: ToolsDoor) {
  const [waiting, setWaiting] = useState<Experiment>();
  const [said, setSaid] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = door.shown.value;
  const running = shown && runningExperiment(shown.experiments, shown.today);
  useEffect(() => {
    if (waiting) dialog.current?.showModal();
  }, [waiting]);
  const keep = async (experiment: Experiment) => {
    setWaiting(undefined);
    const kept = await door.onKeep('experiments', experiment);
    setSaid(kept ? words.started(dayAndYear(experiment.until, door.language)) : words.failed);
  };
  const instead = async (experiment: Experiment) => {
    if (running && shown) {
      const ended = endedBefore(running, shown.today);
      const done = await (ended ? door.onKeep('experiments', ended) : door.onDrop('experiments', running.id));
      if (!done) return setSaid(words.failed);
    }
    return keep(experiment);
  };
  return {
    said,
    begin: (experiment: Experiment) => (running ? setWaiting(experiment) : void keep(experiment)),
    dialog: waiting && running && (
      <dialog ref={dialog} aria-label={running.title} onClose={() => setWaiting(undefined)}>
        <p>{words.oneRuns(running.title, dayAndYear(running.until, door.language))}</p>
        <p class="actions">
          <button type="button" onClick={() => setWaiting(undefined)}>
            {words.keepThat}
          </button>
          <button type="button" onClick={() => void keep(waiting)}>
            {words.both}
          </button>
          <button type="button" class="primary" onClick={() => void instead(waiting)}>
            {words.startInstead}
          </button>
        </p>
      </dialog>
    ),
  };
}
