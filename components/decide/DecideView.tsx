import { useState } from 'preact/hooks';
import { isDue } from '../../core/decide/look-back.ts';
import { DECISION_TYPES, type Decision } from '../../core/decision.ts';
import { dayAndYear } from '../../core/format.ts';
import { instantOf } from '../../core/time.ts';
import { decideWords as words } from '../../core/words/decide.ts';
import type { ToolsDoor } from '../tools/shown.ts';
import { DecisionPage } from './DecisionPage.tsx';

/** The Decide tab: what is being decided, what is to be looked back on, and what was decided. */
export function DecideView({ door }: { door: ToolsDoor }) {
  const shown = door.shown.value;
  const [opened, setOpened] = useState<string>();
  const [removed, setRemoved] = useState<Decision>();
  const [failed, setFailed] = useState(false);
  if (!shown) return null;
  const { decisions, today } = shown;
  const one = decisions.find(({ id }) => id === opened);
  if (one)
    return (
      <DecisionPage
        key={one.id}
        {...{ door, shown, decision: one }}
        onBack={() => setOpened(undefined)}
        onRemove={async () => {
          if (!(await door.onDrop('decisions', one.id))) return setFailed(true);
          setOpened(undefined);
          return setRemoved(one);
        }}
      />
    );
  const due = decisions.filter((decision) => isDue(decision, today));
  const open = decisions.filter(({ outcome }) => !outcome);
  const decided = decisions.filter((decision) => decision.outcome && !isDue(decision, today));
  const begin = async (type: Decision['type']) => {
    const id = door.newId('d');
    const title = `${words.types[type]}, ${dayAndYear(today, door.language)}`;
    const kept = await door.onKeep('decisions', {
      ...{ id, type, title, createdAt: instantOf(door.now()), answerBy: null, hoursPerWeek: {} },
      ...{ outcome: null, lookBackOn: null },
    });
    setFailed(!kept);
    if (kept) setOpened(id);
  };
  const list = (name: string, of: readonly Decision[]) =>
    of.length > 0 && (
      <>
        <h2>{name}</h2>
        <ul class="rows">
          {of.map(({ id, title, type, answerBy, outcome }) => (
            <li key={id} class="tool-row">
              <button type="button" class="title-link" dir="auto" onClick={() => setOpened(id)}>
                {title || words.untitled}
              </button>
              <span class="basis">
                {words.types[type]}
                {outcome ? ` · ${outcome}` : answerBy ? ` · ${words.by(dayAndYear(answerBy, door.language))}` : ''}
              </span>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <div class="tools">
      <p class="lead">{words.lead}</p>
      {shown.watching && <p class="notice">{words.watching}</p>}
      {decisions.length === 0 && <p class="basis">{words.none}</p>}
      {list(words.due, due)}
      {list(words.open, open)}
      <h2>{words.fresh}</h2>
      <p class="actions">
        {DECISION_TYPES.map((type) => (
          <button type="button" key={type} onClick={() => void begin(type)}>
            {words.types[type]}
          </button>
        ))}
      </p>
      <p class="said" role="status">
        {failed && words.failed}
        {removed && (
          <>
            {words.removed}{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                void door.onKeep('decisions', removed);
                setRemoved(undefined);
              }}
            >
              {words.undo}
            </button>
          </>
        )}
      </p>
      {list(words.decided, decided)}
    </div>
  );
}
