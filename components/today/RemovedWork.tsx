import { useEffect } from 'preact/hooks';
import { todayWords } from '../../core/words/today.ts';
import { UNDO_MS } from '../energy-marks.ts';

/** What puts deleted work back; `undefined` where nothing was deleted just now. */
export type PutBack = (() => void) | undefined;

/** Says that work was deleted, and takes it back for as long as other things can be taken back. */
export function RemovedWork({ putBack, since, onOver }: { putBack: PutBack; since: unknown; onOver: () => void }) {
  useEffect(() => {
    if (!since) return undefined;
    const timer = setTimeout(onOver, UNDO_MS);
    return () => clearTimeout(timer);
  }, [since]);
  return (
    <p class="said" role="status">
      {putBack && (
        <>
          {todayWords.removed}{' '}
          <button type="button" class="link" onClick={putBack}>
            {todayWords.putBack}
          </button>
        </>
      )}
    </p>
  );
}
