import { useState } from 'preact/hooks';
import type { RedactionRule } from '../../core/redaction.ts';
import { privacyWords } from '../../core/words/privacy.ts';
import { AddRule } from './AddRule.tsx';
import { RedactPast } from './RedactPast.tsx';
import type { RedactionDoor } from './shown.ts';

const ALL: RedactionRule = { by: 'all' };

/** Which titles are not kept: the rules, a form for another one with what it would take, and what stands there already. */
export function Redaction({ door }: { door: RedactionDoor }) {
  const [said, setSaid] = useState<{ what: string; back?: RedactionRule }>({ what: '' });
  const rules = door.rules.value;
  const named = rules.filter(({ by }) => by !== 'all');
  const nameOf = (rule: RedactionRule) => {
    if (rule.by === 'all') return privacyWords.rule.all();
    const kind = rule.by === 'kind' && door.kinds.value.find(({ id }) => id === rule.value)?.name;
    return privacyWords.rule[rule.by](kind || rule.value);
  };
  const set = async (rule: RedactionRule, on: boolean) => {
    if (!(await door.onRule(rule, on))) return setSaid({ what: privacyWords.failed });
    return setSaid(on ? { what: privacyWords.added } : { what: privacyWords.removed, back: rule });
  };
  return (
    <div class="block redaction">
      <h3>{privacyWords.redaction}</h3>
      <p>{privacyWords.redactionWhy}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={rules.length > named.length}
          onChange={(event) => void set(ALL, event.currentTarget.checked)}
        />
        {privacyWords.all}
      </label>
      {named.length > 0 && (
        <ul class="rules" aria-label={privacyWords.rules}>
          {named.map((rule) => (
            <li key={nameOf(rule)}>
              <span dir="auto">{nameOf(rule)}</span>
              <button
                type="button"
                aria-label={privacyWords.removeRule(nameOf(rule))}
                onClick={() => void set(rule, false)}
              >
                {privacyWords.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddRule door={door} onAdd={(rule) => void set(rule, true)} />
      <p role="status">{said.what}</p>
      {said.back && (
        <button type="button" onClick={() => said.back && void set(said.back, true)}>
          {privacyWords.undo}
        </button>
      )}
      <RedactPast door={door} />
    </div>
  );
}
