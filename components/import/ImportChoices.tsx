import { useId } from 'preact/hooks';
import type { Choice, ChoiceGroup } from '../../core/imports/reading.ts';
import { energyWords } from '../../core/words/energy.ts';
import { importWords as words } from '../../core/words/imports.ts';
import { kindWords } from '../../core/words/kinds.ts';

interface ImportChoicesProps {
  choices: readonly Choice[];
  disabled: boolean;
  onChoose: (key: string, value: string) => void;
}

const GROUPS: readonly ChoiceGroup[] = ['column', 'dates', 'energy', 'kind', 'length', 'shortest'];

/** What had to be guessed of a file, each with what it means and what else it could mean. */
export function ImportChoices({ choices, disabled, onChoose }: ImportChoicesProps) {
  if (choices.length === 0) return null;
  return (
    <fieldset class="choices" disabled={disabled}>
      <legend>{words.choices}</legend>
      {GROUPS.map((group) => {
        const own = choices.filter((choice) => choice.group === group);
        return (
          own.length > 0 && (
            <div class="choice-group" key={group}>
              <h4>{words.groups[group]}</h4>
              {own.map((choice) => (
                <OneChoice key={choice.key} choice={choice} onChoose={onChoose} />
              ))}
            </div>
          )
        );
      })}
    </fieldset>
  );
}

function OneChoice({ choice, onChoose }: { choice: Choice; onChoose: ImportChoicesProps['onChoose'] }) {
  const id = useId();
  return (
    <p class="choice">
      <label for={id}>{saidOf(choice)}</label>
      <select id={id} value={choice.value} onChange={(event) => onChoose(choice.key, event.currentTarget.value)}>
        {choice.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label ?? meaningOf(choice.group, value)}
          </option>
        ))}
      </select>
    </p>
  );
}

function saidOf({ group, said }: Choice): string {
  if (group === 'column') return words.fields[said] ?? said;
  if (group === 'dates') return words.dates(said);
  return group === 'length' ? words.length : group === 'shortest' ? words.shortest : said;
}

function meaningOf(group: ChoiceGroup, value: string): string {
  if (group === 'energy') return value === '' ? words.noTag : (energyWords.levels[Number(value) + 2] ?? value);
  if (group === 'kind') return value === '' ? words.guessKind : (kindWords[value] ?? value);
  if (group === 'dates') return words.dateOrders[value] ?? value;
  return group === 'column' ? words.noColumn : words.minutes(value);
}
