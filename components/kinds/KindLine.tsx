import { useId, useState } from 'preact/hooks';
import { whole } from '../../core/format.ts';
import { kindsSectionWords as words } from '../../core/words/kinds-section.ts';
import type { KindRow } from './shown.ts';

interface KindLineProps {
  row: KindRow;
  others: readonly KindRow[];
  language: string;
  onRename: (name: string) => void;
  onSkill: (skill: number | null) => void;
  onMerge: (into: KindRow) => void;
}

/** One kind: its name, how often, how skilled; renaming and merging open a line below. */
export function KindLine({ row, others, language, onRename, onSkill, onMerge }: KindLineProps) {
  const [doing, setDoing] = useState<'rename' | 'merge'>();
  const [name, setName] = useState(row.name);
  const [into, setInto] = useState('');
  const id = useId();
  const target = others.find((other) => other.id === into) ?? others[0];
  const finish = (event: SubmitEvent) => {
    event.preventDefault();
    if (doing === 'rename' && name.trim()) onRename(name.trim());
    if (doing === 'merge' && target) onMerge(target);
    setDoing(undefined);
  };
  const open = (what: 'rename' | 'merge') => {
    setName(row.name);
    setDoing(doing === what ? undefined : what);
  };
  return (
    <>
      <tr>
        <th scope="row" dir="auto">
          {row.name}
        </th>
        <td class="number">{whole(row.activities, language)}</td>
        <td>
          <select
            aria-label={words.skillOf(row.name)}
            value={row.skill ?? ''}
            onChange={(event) => onSkill(Number(event.currentTarget.value) || null)}
          >
            <option value="">{words.notRated}</option>
            {words.skills.map((skill, i) => (
              <option key={skill} value={i + 1}>
                {skill}
              </option>
            ))}
          </select>
        </td>
        <td class="verbs">
          <button
            type="button"
            class="link"
            aria-label={words.renameOf(row.name)}
            aria-expanded={doing === 'rename'}
            onClick={() => open('rename')}
          >
            {words.rename}
          </button>
          <button
            type="button"
            class="link"
            aria-label={words.mergeOf(row.name)}
            aria-expanded={doing === 'merge'}
            onClick={() => open('merge')}
          >
            {words.merge}
          </button>
        </td>
      </tr>
      {doing && (
        <tr class="doing">
          <td colSpan={4}>
            <form onSubmit={finish}>
              <label for={id}>{doing === 'rename' ? words.name : words.mergeInto(row.name)}</label>
              {doing === 'rename' ? (
                <input id={id} value={name} maxLength={60} onInput={(event) => setName(event.currentTarget.value)} />
              ) : (
                <select id={id} value={target?.id} onChange={(event) => setInto(event.currentTarget.value)}>
                  {others.map((other) => (
                    <option key={other.id} value={other.id}>
                      {other.name}
                    </option>
                  ))}
                </select>
              )}
              <button type="submit" class="primary">
                {doing === 'rename' ? words.save : words.merge}
              </button>
              <button type="button" onClick={() => setDoing(undefined)}>
                {words.cancel}
              </button>
            </form>
          </td>
        </tr>
      )}
    </>
  );
}
