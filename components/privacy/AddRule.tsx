import { useId, useState } from 'preact/hooks';
import { whole } from '../../core/format.ts';
import { type RedactionRule, SHORTEST_WORD } from '../../core/redaction.ts';
import { privacyWords } from '../../core/words/privacy.ts';
import type { RedactionDoor, RulePreview } from './shown.ts';

const BY = ['word', 'calendar', 'kind'] as const;
type By = (typeof BY)[number];

interface AddRuleProps {
  door: RedactionDoor;
  onAdd: (rule: RedactionRule) => void;
}

/** A new rule; while it is being written, what it would take of the stored titles is shown. */
export function AddRule({ door, onAdd }: AddRuleProps) {
  const [by, setBy] = useState<By>('word');
  const [word, setWord] = useState('');
  const [calendar, setCalendar] = useState('');
  const [kind, setKind] = useState('');
  const id = useId();
  const hint = useId();
  const choices = {
    word: [],
    calendar: door.calendars.value.map((name) => ({ id: name, name })),
    kind: door.kinds.value,
  }[by];
  const chosen = by === 'kind' ? kind : calendar;
  const value = by === 'word' ? word.trim() : chosen || choices[0]?.id || '';
  const rule: RedactionRule | undefined =
    value.length < (by === 'word' ? SHORTEST_WORD : 1) ? undefined : { by, value };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (!rule) return;
    onAdd(rule);
    setWord('');
  };
  return (
    <form class="add-rule" onSubmit={add} autocomplete="off">
      <div class="pair">
        <div>
          <label for={`${id}-by`}>{privacyWords.add}</label>
          <select id={`${id}-by`} value={by} onChange={(event) => setBy(event.currentTarget.value as By)}>
            {BY.map((one) => (
              <option key={one} value={one}>
                {privacyWords.by[one]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label for={`${id}-value`}>{privacyWords[by]}</label>
          {by === 'word' ? (
            <input
              id={`${id}-value`}
              value={word}
              maxLength={100}
              // Else the browser itself would keep the word, for the next time such a field is filled in.
              autocomplete="off"
              aria-describedby={hint}
              onInput={(event) => setWord(event.currentTarget.value)}
            />
          ) : (
            <select
              id={`${id}-value`}
              value={value}
              disabled={choices.length === 0}
              onChange={(event) => (by === 'kind' ? setKind : setCalendar)(event.currentTarget.value)}
            >
              {choices.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </div>
      </div>
      {by === 'word' && <p id={hint}>{privacyWords.wordHint}</p>}
      {by === 'calendar' && choices.length === 0 && <p>{privacyWords.noCalendars}</p>}
      <Preview of={rule && door.preview(rule)} language={door.language} />
      <button type="submit" disabled={!rule}>
        {privacyWords.addRule}
      </button>
    </form>
  );
}

function Preview({ of, language }: { of: RulePreview | undefined; language: string }) {
  const said = !of
    ? ''
    : of.count === 0
      ? privacyWords.wouldTakeNone
      : privacyWords.wouldTake(whole(of.count, language), of.count === 1, whole(of.all, language));
  const more = of ? of.count - of.examples.length : 0;
  return (
    <div class="would-take">
      <p role="status">{said}</p>
      {of && of.examples.length > 0 && (
        <ul>
          {of.examples.map((title) => (
            <li key={title} dir="auto">
              {title}
            </li>
          ))}
          {more > 0 && <li>{privacyWords.more(whole(more, language))}</li>}
        </ul>
      )}
    </div>
  );
}
