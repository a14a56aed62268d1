import { useState } from 'preact/hooks';
import { shortDay } from '../../core/format.ts';
import { welcomeWords } from '../../core/words/welcome.ts';

/** A calendar whose pages Updraft can help on. */
export interface OfferedCalendar {
  id: string;
  name: string;
  /** The hosts of its pages, in words. */
  hosts: string;
  isOn: boolean;
}

export interface ChooseProps {
  calendars: readonly OfferedCalendar[];
  study: { from: string; to: string };
  language: string;
  onCalendar: (id: string, isOn: boolean) => void;
  /** @returns false where it could not be kept */
  onStudy: () => Promise<boolean>;
}

/** Which calendars, and whether to begin with two weeks of watching. */
export function Choose({ calendars, study, language, onCalendar, onStudy }: ChooseProps) {
  const [begun, setBegun] = useState(false);
  const [wrong, setWrong] = useState('');
  const begin = async () => {
    const kept = await onStudy();
    setBegun(kept);
    setWrong(kept ? '' : welcomeWords.notSaved);
  };
  return (
    <>
      <p>{welcomeWords.chooseLead}</p>
      <div class="block">
        {calendars.map(({ id, name, hosts, isOn }) => (
          <label key={id} class="switch">
            <input
              type="checkbox"
              checked={isOn}
              onChange={({ currentTarget: { checked } }) => onCalendar(id, checked)}
            />
            <span>
              {name}
              <small>{welcomeWords.pages(hosts)}</small>
            </span>
          </label>
        ))}
        <p>{welcomeWords.other}</p>
      </div>
      <h3>{welcomeWords.studyTitle}</h3>
      <div class="block">
        <p>{welcomeWords.studyWhy(shortDay(study.from, language), shortDay(study.to, language))}</p>
        {!begun && (
          <button type="button" onClick={() => void begin()}>
            {welcomeWords.study}
          </button>
        )}
        <p role="status">{begun ? welcomeWords.studyBegun : wrong}</p>
      </div>
    </>
  );
}
