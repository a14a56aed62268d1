import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { readWords } from '../../core/words/read.ts';
import type { Proposed, Started } from './shown.ts';

interface ExperimentProps {
  experiment: Proposed;
  onStart: (instead: boolean) => Promise<Started>;
}

/** The experiment of a guide, to be taken over in one press; where another one runs, it asks first. */
export function ExperimentBox({ experiment, onStart }: ExperimentProps) {
  const { title, change, stop, weeks, runsUntil } = experiment;
  const heading = useId();
  const question = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [running, setRunning] = useState<{ title: string; until: string }>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (running) dialog.current?.showModal();
  }, [running]);
  const start = async (instead: boolean) => {
    setRunning(undefined);
    setSaid('');
    const started = await onStart(instead);
    if (started.ok) setSaid(readWords.started(started.until));
    else if (started.running) setRunning(started.running);
    else setSaid(readWords.startFailed);
  };
  const status = said || (runsUntil ? readWords.runs(runsUntil) : '');
  return (
    <section class="experiment" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <p>
        {change} {readWords.experimentFor(weeks)} {stop}
      </p>
      {!runsUntil && (
        <button type="button" class="primary" onClick={() => void start(false)}>
          {readWords.start}
        </button>
      )}
      <p role="status" class="basis">
        {status}
      </p>
      {running && (
        <dialog ref={dialog} aria-labelledby={question} onClose={() => setRunning(undefined)}>
          <p id={question}>{readWords.oneRuns(running.title, running.until)}</p>
          <p class="actions">
            <button type="button" onClick={() => setRunning(undefined)}>
              {readWords.keepThat}
            </button>
            <button type="button" class="primary" onClick={() => void start(true)}>
              {readWords.startInstead}
            </button>
          </p>
        </dialog>
      )}
    </section>
  );
}
