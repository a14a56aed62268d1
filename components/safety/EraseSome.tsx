import { useId, useState } from 'preact/hooks';
import { safetyWords } from '../../core/words/safety.ts';

interface EraseSomeProps {
  calendars: readonly string[];
  onDays: (from: string, until: string) => Promise<string>;
  onCalendar: (calendar: string) => Promise<string>;
}

/** Erasing the activities of some days, or of one calendar, with their tags; a snapshot is the way back. */
export function EraseSome({ calendars, onDays, onCalendar }: EraseSomeProps) {
  const id = useId();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [calendar, setCalendar] = useState('');
  const [said, setSaid] = useState('');
  const days = async () => setSaid(from && until && from <= until ? await onDays(from, until) : safetyWords.chooseDays);
  const one = async () => {
    setSaid(calendar ? await onCalendar(calendar) : safetyWords.chooseCalendar);
    setCalendar('');
  };
  return (
    <div class="block">
      <h3>{safetyWords.eraseSome}</h3>
      <p>{safetyWords.eraseSomeWhy}</p>
      <div class="fields">
        <label for={`${id}-from`}>{safetyWords.from}</label>
        <input id={`${id}-from`} type="date" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
        <label for={`${id}-until`}>{safetyWords.until}</label>
        <input id={`${id}-until`} type="date" value={until} onInput={(event) => setUntil(event.currentTarget.value)} />
        <button type="button" class="careful" onClick={() => void days()}>
          {safetyWords.eraseDays}
        </button>
      </div>
      {calendars.length > 0 && (
        <div class="fields">
          <label for={`${id}-calendar`}>{safetyWords.calendar}</label>
          <select id={`${id}-calendar`} value={calendar} onChange={(event) => setCalendar(event.currentTarget.value)}>
            <option value="">{safetyWords.anyCalendar}</option>
            {calendars.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
          <button type="button" class="careful" onClick={() => void one()}>
            {safetyWords.eraseCalendar}
          </button>
        </div>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
