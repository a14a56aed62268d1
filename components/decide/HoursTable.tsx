import { useState } from 'preact/hooks';
import { borrowsOf } from '../../core/decide/weigh.ts';
import type { Decision } from '../../core/decision.ts';
import { hours as inHours, signed } from '../../core/format.ts';
import { KIND_IDS } from '../../core/kind.ts';
import { decideWords as words } from '../../core/words/decide.ts';
import { Stepper } from '../tools/Stepper.tsx';
import { choicesOf, type ToolsDoor, type ToolsShown } from '../tools/shown.ts';

const STEP = 0.5;
const MOST = 60;
const OWN = 'new…';

interface TableProps {
  door: ToolsDoor;
  shown: ToolsShown;
  decision: Decision;
  keep: (change: Partial<Decision>) => Promise<boolean>;
}

/** Hours a week by kind, and how each would change; kinds that are not in the week yet can be added. */
export function HoursTable({ door, shown, decision, keep }: TableProps) {
  const { hoursPerWeek } = decision;
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const week = shown.figures?.week;
  const now = new Map((week?.kinds ?? []).map(({ kind, hours }) => [kind, hours]));
  const rows = [...new Set([...now.keys(), ...Object.keys(hoursPerWeek)])];
  const borrows = borrowsOf(decision);
  const tagged = (shown.figures?.shares ?? []).map(({ kind }) => kind);
  const change = (kind: string, hours: number) => keep({ hoursPerWeek: { ...hoursPerWeek, [kind]: hours } });
  const newKind = async () => {
    const said = name.trim();
    if (!said) return;
    const id = door.newId('kind');
    if (!(await door.onKeep('kinds', { id, name: said }))) return;
    await change(id, 1);
    setNaming(false);
    setName('');
  };
  return (
    <>
      <p class="basis">
        {week && week.weeks > 0 ? words.week(inHours(week.hours, door.language), week.weeks) : words.noWeek}{' '}
        {words.hoursHint}
      </p>
      <ul class="hours-table">
        {rows.map((kind) => {
          const value = hoursPerWeek[kind] ?? 0;
          const called = door.nameOf(kind);
          return (
            <li key={kind}>
              <span dir="auto">{called}</span>
              <span class="basis">{inHours(now.get(kind) ?? 0, door.language)}</span>
              <Stepper
                label={words.changeOf(called)}
                less={words.less(called)}
                more={words.more(called)}
                {...{ min: -Math.ceil((now.get(kind) ?? 0) / STEP) * STEP, max: MOST, step: STEP, value }}
                says={value === 0 ? '0' : signed(value, door.language)}
                onChange={(hours) => void change(kind, hours)}
              />
              {!tagged.includes(kind) && tagged.length > 0 && (
                <label class="like">
                  <span class="basis">{words.like(called)}</span>
                  <select
                    value={borrows.get(kind) ?? ''}
                    onChange={({ currentTarget: { value: like } }) =>
                      void keep({ borrows: { ...Object.fromEntries(borrows), [kind]: like } })
                    }
                  >
                    <option value="">{words.likeNothing}</option>
                    {tagged.map((other) => (
                      <option key={other} value={other}>
                        {door.nameOf(other)}
                      </option>
                    ))}
                  </select>
                </label>
              )}
            </li>
          );
        })}
      </ul>
      <label>
        <span class="basis">{words.addKind}</span>
        <select
          value=""
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value === OWN) setNaming(true);
            else if (value) void change(value, 1);
            event.currentTarget.value = '';
          }}
        >
          <option value="" />
          {choicesOf(shown, KIND_IDS)
            .filter((kind) => !rows.includes(kind))
            .map((kind) => (
              <option key={kind} value={kind}>
                {door.nameOf(kind)}
              </option>
            ))}
          <option value={OWN}>{words.ownKind}</option>
        </select>
      </label>
      {naming && (
        <p class="actions">
          <input
            aria-label={words.newName}
            placeholder={words.newName}
            value={name}
            maxLength={100}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <button type="button" onClick={() => void newKind()}>
            {words.add}
          </button>
        </p>
      )}
    </>
  );
}
