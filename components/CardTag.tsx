import { useId, useState } from 'preact/hooks';
import type { Energy } from '../core/energy.ts';
import { energyWords } from '../core/words/energy.ts';
import { wordOf } from './marks.tsx';
import { TagControl } from './TagControl.tsx';
import { useUndo } from './useUndo.ts';

interface CardTagProps {
  activity: string;
  title: string;
  energy: Energy | undefined;
  /** Resolves to false when the tag could not be kept. */
  onChange: (energy: Energy | undefined) => Promise<boolean>;
}

/** The line in an event's card: the question, the five marks, and for ten seconds the way back. */
export function CardTag({ activity, title, energy, onChange }: CardTagProps) {
  const { last, offer, drop } = useUndo();
  const [failed, setFailed] = useState(false);
  const question = useId();
  const change = async (next: Energy | undefined, undoing = false) => {
    const before = energy;
    if (undoing) drop();
    else offer({ activity, title, energy: next, before });
    const kept = await onChange(next);
    setFailed(!kept);
    if (!kept) drop();
  };
  const said = failed
    ? energyWords.notSaved
    : last && (last.energy === undefined ? energyWords.undone : wordOf(last.energy));
  return (
    <div class="card-tag">
      <span class="card-line">
        <span class="card-question" id={question} hidden={!!said}>
          {energyWords.question}
        </span>
        <span class="card-said" role="status">
          {said}
        </span>
        {last && !failed && (
          <button type="button" class="link" onClick={() => void change(last.before, true)}>
            {energyWords.undo}
          </button>
        )}
      </span>
      <TagControl
        energy={energy}
        describedBy={question}
        onTag={(next) => void change(next)}
        onClear={() => void change(undefined)}
      />
    </div>
  );
}
