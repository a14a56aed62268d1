import { useState } from 'preact/hooks';
import { borrowsOf, weigh } from '../../core/decide/weigh.ts';
import type { Decision } from '../../core/decision.ts';
import { decideWords as words } from '../../core/words/decide.ts';
import type { ToolsDoor, ToolsShown } from '../tools/shown.ts';
import { Directions } from './Directions.tsx';
import { HoursTable } from './HoursTable.tsx';
import { Journal } from './Journal.tsx';
import { Hidden, Trap, Weighing } from './Weighing.tsx';

interface PageProps {
  door: ToolsDoor;
  shown: ToolsShown;
  decision: Decision;
  onBack: () => void;
  onRemove: () => Promise<void>;
}

/** One decision: what would change, what the tags say of it, what was chosen and what became of it. */
export function DecisionPage({ door, shown, decision, onBack, onRemove }: PageProps) {
  const [failed, setFailed] = useState(false);
  const keep = async (change: Partial<Decision>) => {
    const kept = await door.onKeep('decisions', { ...decision, ...change });
    setFailed(!kept);
    return kept;
  };
  const { figures, watching } = shown;
  const weighed = figures && weigh(figures, decision.hoursPerWeek, borrowsOf(decision));
  const canTell = weighed && figures.tags > 0 && !watching;
  const isOpen = !decision.outcome;
  return (
    <div class="tools decision">
      <p>
        <button type="button" class="link back" onClick={onBack}>
          <span class="arrow back" aria-hidden="true" /> {words.back}
        </button>
      </p>
      <label>
        <span class="basis">
          {words.title} · {words.types[decision.type]}
        </span>
        <input
          value={decision.title}
          maxLength={200}
          onChange={({ currentTarget }) => void keep({ title: currentTarget.value })}
        />
      </label>
      {isOpen && (
        <label>
          <span class="basis">{words.answerBy}</span>
          <input
            type="date"
            value={decision.answerBy ?? ''}
            onChange={({ currentTarget }) => void keep({ answerBy: currentTarget.value || null })}
          />
        </label>
      )}
      {failed && (
        <p class="problem" role="alert">
          {words.failed}
        </p>
      )}
      {!isOpen && <Journal {...{ door, shown, decision, keep }} weighed={weighed} />}
      {isOpen && (
        <>
          <h2>{words.hours}</h2>
          <HoursTable {...{ door, shown, decision, keep }} />
        </>
      )}
      <h2>{words.weighed}</h2>
      {watching && <p class="notice">{words.watching}</p>}
      {!watching && !canTell && <p class="notice">{words.notEnough}</p>}
      {canTell && (
        <>
          <Weighing weighed={weighed} door={door} measured={shown.trends?.share.energizing ?? undefined} />
          <Directions {...{ door, shown, weighed }} />
        </>
      )}
      <h2>{words.hidden}</h2>
      <Hidden {...{ door, decision }} figures={canTell ? figures : undefined} />
      <Trap {...{ door, decision, keep }} />
      {isOpen && (
        <>
          <h2>{words.journal}</h2>
          <Journal {...{ door, shown, decision, keep }} weighed={weighed} />
        </>
      )}
      <p>
        <button type="button" class="quiet" onClick={() => void onRemove()}>
          {words.remove}
        </button>
      </p>
    </div>
  );
}
