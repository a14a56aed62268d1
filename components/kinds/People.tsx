import { useId, useState } from 'preact/hooks';
import { whole } from '../../core/format.ts';
import type { PersonMet } from '../../core/people-met.ts';
import { kindsSectionWords as words } from '../../core/words/kinds-section.ts';
import type { KindsDoor } from './shown.ts';

/** Most people that are listed at once; a meeting finds the others. */
const SHOWN = 12;

/** The people met often, each told by the meetings they share with the person, who may give them a name. */
export function People({ door }: { door: KindsDoor }) {
  const [title, setTitle] = useState('');
  const [said, setSaid] = useState('');
  const id = useId();
  const titles = door.titles.value;
  const people = door.people(title || undefined);
  const keep = async (person: PersonMet, alias: string) => {
    const isKept = await door.onAlias(person.id, alias);
    setSaid(isKept ? (alias ? words.aliasKept(alias) : words.aliasGone) : words.failed);
  };
  return (
    <div class="block people">
      <h3>{words.people}</h3>
      <p>{words.peopleWhy}</p>
      {titles.length > 0 && (
        <>
          <label for={id}>{words.peopleIn}</label>
          <select id={id} value={title} onChange={(event) => setTitle(event.currentTarget.value)}>
            <option value="">{words.peopleAll}</option>
            {titles.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </>
      )}
      {people.length === 0 && <p>{words.peopleNone}</p>}
      <ul>
        {people.slice(0, SHOWN).map((person) => (
          <PersonLine key={`${person.id} ${person.alias}`} person={person} language={door.language} onKeep={keep} />
        ))}
        {people.length > SHOWN && <li>{words.morePeople(whole(people.length - SHOWN, door.language))}</li>}
      </ul>
      <p role="status">{said}</p>
    </div>
  );
}

interface PersonLineProps {
  person: PersonMet;
  language: string;
  onKeep: (person: PersonMet, alias: string) => Promise<void>;
}

function PersonLine({ person, language, onKeep }: PersonLineProps) {
  const [alias, setAlias] = useState(person.alias ?? '');
  const id = useId();
  const { meetings, titles } = person;
  return (
    <li>
      <p id={id}>{words.inMeetings(whole(meetings, language), meetings === 1, titles.join(', '))}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void onKeep(person, alias.trim());
        }}
      >
        <input
          aria-label={words.alias}
          aria-describedby={id}
          value={alias}
          maxLength={60}
          autocomplete="off"
          onInput={(event) => setAlias(event.currentTarget.value)}
        />
        <button type="submit" disabled={alias.trim() === (person.alias ?? '')} aria-describedby={id}>
          {words.save}
        </button>
      </form>
    </li>
  );
}
