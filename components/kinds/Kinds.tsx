import { useId, useState } from 'preact/hooks';
import { whole } from '../../core/format.ts';
import { kindsSectionWords as words } from '../../core/words/kinds-section.ts';
import { KindLine } from './KindLine.tsx';
import { People } from './People.tsx';
import type { KindRow, KindsDoor } from './shown.ts';

/** All kinds with how often they were there: renamed, rated, merged and added; and the people met often. */
export function Kinds({ door }: { door: KindsDoor }) {
  const [said, setSaid] = useState({ what: '', canUndo: false });
  const [name, setName] = useState('');
  const id = useId();
  const rows = door.rows.value;
  const say = (isKept: boolean, what: string) => setSaid({ what: isKept ? what : words.failed, canUndo: false });
  const isTaken = (wanted: string, but?: string) =>
    rows.some((row) => row.id !== but && row.name.toLowerCase() === wanted.toLowerCase());

  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = name.trim();
    if (!wanted) return;
    if (isTaken(wanted)) return setSaid({ what: words.taken, canUndo: false });
    say(await door.onAdd(wanted), words.added(wanted));
    setName('');
  };
  const rename = async (row: KindRow, wanted: string) => {
    if (isTaken(wanted, row.id)) return setSaid({ what: words.taken, canUndo: false });
    return say(await door.onRename(row.id, wanted), words.renamed(wanted));
  };
  const rate = async (row: KindRow, skill: number | null) =>
    say(await door.onSkill(row.id, skill), words.rated(row.name));
  const undo = async () => say(await door.onUnmerge(), words.undone);
  const merge = async (row: KindRow, into: KindRow) => {
    const moved = await door.onMerge(row.id, into.id);
    if (moved === undefined) return say(false, '');
    return setSaid({ what: words.merged(whole(moved, door.language), moved === 1, into.name), canUndo: true });
  };
  return (
    <section id="kinds">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <table class="kinds">
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.activities}</th>
            <th scope="col">{words.skill}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <KindLine
              key={row.id}
              row={row}
              others={rows.filter((other) => other.id !== row.id)}
              language={door.language}
              onRename={(wanted) => void rename(row, wanted)}
              onSkill={(skill) => void rate(row, skill)}
              onMerge={(into) => void merge(row, into)}
            />
          ))}
        </tbody>
      </table>
      <p role="status">{said.what}</p>
      {said.canUndo && (
        <button type="button" onClick={() => void undo()}>
          {words.undo}
        </button>
      )}
      <form class="add-kind" onSubmit={(event) => void add(event)}>
        <label for={id}>{words.addName}</label>
        <input
          id={id}
          value={name}
          maxLength={60}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit">{words.add}</button>
      </form>
      <People door={door} />
    </section>
  );
}
