import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useId, useState } from 'preact/hooks';
import { DECLARATIONS, type Profile, type ProfileChange } from '../../core/profile.ts';
import { commonWords } from '../../core/words/common.ts';
import { profileWords as words } from '../../core/words/profile.ts';
import { toolWords } from '../../core/words/tools.ts';

export interface ProfileDoor {
  profile: ReadonlySignal<Profile | undefined>;
  onChange: (change: ProfileChange) => Promise<boolean>;
}

const NOTHING = {
  ...{ role: null, managesPeople: null, yearsInField: null, employment: null },
  ...{ direction: [], declared: [] },
} satisfies ProfileChange;

/** What a person says of themselves: each piece optional, each with what it is used for; kept as it is left. */
export function ProfileView({ profile, onChange }: ProfileDoor) {
  const field = useId();
  const shown = profile.value;
  const [said, setSaid] = useState('');
  const [before, setBefore] = useState<ProfileChange>();
  if (!shown) return <p class="empty">{commonWords.loading}</p>;
  const keep = async (change: ProfileChange, done: string = words.saved) => {
    setBefore(undefined);
    setSaid((await onChange(change)) ? done : toolWords.notSaved);
  };
  const clear = async () => {
    const { role, managesPeople, yearsInField, employment, direction, declared } = shown;
    await keep(NOTHING, words.cleared);
    setBefore({ role, managesPeople, yearsInField, employment, direction, declared });
  };
  const toggled = (list: readonly string[], id: string, on: boolean) =>
    on ? [...list.filter((one) => one !== id), id] : list.filter((one) => one !== id);
  const keepYears = (text: string) => {
    const years = Number(text);
    if (text.trim() === '') void keep({ yearsInField: null });
    else if (Number.isFinite(years) && years >= 0 && years <= 100) void keep({ yearsInField: years });
    else setSaid(words.yearsWrong);
  };
  const manages = shown.managesPeople === null ? 'none' : shown.managesPeople ? 'yes' : 'no';
  const own = shown.employment ?? '';
  const known = Object.keys(words.employments);
  return (
    <form class="fields profile" onSubmit={(event) => event.preventDefault()}>
      <p>{words.lead}</p>
      <TextField
        label={words.role}
        why={words.roleWhy}
        hint={words.roleHint}
        value={shown.role ?? ''}
        onKeep={(role) => void keep({ role: role.trim() || null })}
      />
      <fieldset>
        <legend>{words.managesPeople}</legend>
        <div class="chips">
          {(['yes', 'no', 'none'] as const).map((one) => (
            <label key={one} class="chip">
              <input
                type="radio"
                name={`${field}-manages`}
                checked={manages === one}
                onChange={() => void keep({ managesPeople: one === 'none' ? null : one === 'yes' })}
              />
              {words.manages[one]}
            </label>
          ))}
        </div>
        <p class="basis">{words.managesWhy}</p>
      </fieldset>
      <TextField
        label={words.years}
        why={words.yearsWhy}
        value={shown.yearsInField === null ? '' : String(shown.yearsInField)}
        isNumber
        onKeep={keepYears}
      />
      <div>
        <label for={`${field}-employment`}>{words.employment}</label>
        <select
          id={`${field}-employment`}
          value={own}
          onChange={(event) => void keep({ employment: event.currentTarget.value || null })}
        >
          {Object.entries(words.employments).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {!known.includes(own) && <option value={own}>{own}</option>}
        </select>
        <p class="basis">{words.employmentWhy}</p>
      </div>
      <fieldset>
        <legend>{words.direction}</legend>
        <div class="chips">
          {Object.entries(words.directions).map(([id, name]) => (
            <label key={id} class="chip">
              <input
                type="checkbox"
                checked={shown.direction.includes(id)}
                onChange={(event) =>
                  void keep({ direction: toggled(shown.direction, id, event.currentTarget.checked) })
                }
              />
              {name}
            </label>
          ))}
        </div>
        <p class="basis">{words.directionWhy}</p>
      </fieldset>
      <fieldset>
        <legend>{words.declared}</legend>
        <p class="basis">{words.declaredWhy}</p>
        {DECLARATIONS.map((id) => (
          <label key={id} class="tick">
            <input
              type="checkbox"
              checked={shown.declared.includes(id)}
              onChange={(event) => void keep({ declared: toggled(shown.declared, id, event.currentTarget.checked) })}
            />
            {words.declarations[id]}
          </label>
        ))}
      </fieldset>
      <p class="actions">
        <button type="button" class="careful" onClick={() => void clear()}>
          {words.clear}
        </button>
      </p>
      <p class="said floating" role="status">
        {said}
        {before && (
          <button type="button" class="link" onClick={() => void keep(before)}>
            {words.undo}
          </button>
        )}
      </p>
    </form>
  );
}

interface TextFieldProps {
  label: string;
  why: string;
  hint?: string;
  value: string;
  isNumber?: boolean;
  onKeep: (text: string) => void;
}

/** A field that is kept when it is left. */
function TextField({ label, why, hint, value, isNumber, onKeep }: TextFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        value={text}
        placeholder={hint}
        maxLength={200}
        autocomplete="off"
        {...(isNumber && { inputMode: 'decimal' as const })}
        aria-describedby={`${id}-why`}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={(event) => event.currentTarget.value !== value && onKeep(event.currentTarget.value)}
      />
      <p class="basis" id={`${id}-why`}>
        {why}
      </p>
    </div>
  );
}
