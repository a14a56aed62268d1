import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Experiment } from '../../core/experiment.ts';
import { KIND_IDS } from '../../core/kind.ts';
import { addDays, instantOf } from '../../core/time.ts';
import { movesWords as words } from '../../core/words/moves.ts';
import { choicesOf, type ToolsDoor, type ToolsShown } from '../tools/shown.ts';

interface FormProps {
  door: ToolsDoor;
  shown: ToolsShown;
  onStart: (experiment: Experiment) => void;
  onClose: () => void;
}

/** Weeks a blank experiment runs, and the fewest days in which three weeks with tags can lie. */
const WEEKS = 4;
const FEWEST_DAYS = 21;

/** A blank experiment, filled in by hand. */
export function ExperimentForm({ door, shown, onStart, onClose }: FormProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [wrong, setWrong] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const said = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const [title, from, until] = [said('title'), said('from'), said('until')];
    if (!title) return setWrong(words.wrongTitle);
    if (!from || !until || addDays(from, FEWEST_DAYS - 1) > until) return setWrong(words.wrongDates);
    const kinds = data.getAll('kinds').filter((kind) => typeof kind === 'string');
    const expected = said('expected');
    onStart({
      ...{ id: door.newId('e'), title, change: said('change') || null, createdAt: instantOf(door.now()), from, until },
      expected: expected === 'up' || expected === 'down' ? expected : null,
      kinds: kinds.length ? kinds : null,
      stop: said('stop'),
    });
    return onClose();
  };
  return (
    <dialog ref={dialog} class="log-work" aria-labelledby={`${id}h`} onClose={onClose}>
      <h2 id={`${id}h`}>{words.form}</h2>
      <form onSubmit={submit} noValidate>
        <label for={`${id}t`}>{words.formTitle}</label>
        <input id={`${id}t`} name="title" maxLength={200} />
        <label for={`${id}c`}>{words.formChange}</label>
        <input id={`${id}c`} name="change" maxLength={500} />
        <label for={`${id}e`}>{words.formExpected}</label>
        <select id={`${id}e`} name="expected">
          <option value="up">{words.expects.up}</option>
          <option value="down">{words.expects.down}</option>
          <option value="">{words.expects.none}</option>
        </select>
        <label for={`${id}f`}>{words.formFrom}</label>
        <input id={`${id}f`} name="from" type="date" value={shown.today} />
        <label for={`${id}u`}>{words.formUntil}</label>
        <input id={`${id}u`} name="until" type="date" value={addDays(shown.today, 7 * WEEKS - 1)} />
        <label for={`${id}s`}>{words.formStop}</label>
        <input id={`${id}s`} name="stop" maxLength={500} value={words.defaultStop} />
        <details>
          <summary>
            {words.formKinds} {words.allKinds}
          </summary>
          <ul class="choices">
            {choicesOf(shown, KIND_IDS).map((kind) => (
              <li key={kind}>
                <label>
                  <input type="checkbox" name="kinds" value={kind} /> {door.nameOf(kind)}
                </label>
              </li>
            ))}
          </ul>
        </details>
        <p class="wrong" role="alert">
          {wrong}
        </p>
        <p class="actions">
          <button type="button" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" class="primary">
            {words.save}
          </button>
        </p>
      </form>
    </dialog>
  );
}
