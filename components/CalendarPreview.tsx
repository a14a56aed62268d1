import { dayAndYear, whole } from '../core/format.ts';
import type { CalendarSurvey } from '../core/ics/import.ts';
import { REASONS } from '../core/ics/reason.ts';
import { calendarWords } from '../core/words/calendars.ts';

interface CalendarPreviewProps {
  /** The file's name. */
  name: string;
  survey: CalendarSurvey;
  language: string;
  onCancel: () => void;
  onApply: () => void;
}

/** Most refused parts that are shown one by one. */
const SHOWN = 20;

/** What a calendar file would add, what it leaves out, and what of it could not be read. */
export function CalendarPreview({ name, survey, language, onCancel, onApply }: CalendarPreviewProps) {
  const { meetings, known, days, leftOut, refused } = survey;
  const count = (value: number) => whole(value, language);
  const day = (value: string) => dayAndYear(value, language);
  const out = REASONS.filter((reason) => leftOut[reason] > 0);
  return (
    <section class="preview" aria-label={calendarWords.preview}>
      <h3>{calendarWords.preview}</h3>
      <p dir="auto">{name}</p>
      <p>
        {days
          ? calendarWords.found(count(meetings), meetings === 1, day(days.from), day(days.until))
          : calendarWords.nothing}{' '}
        {known > 0 && calendarWords.known(count(known), known === meetings)}
      </p>
      {out.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {calendarWords.leftOut}
              </th>
            </tr>
          </thead>
          <tbody>
            {out.map((reason) => (
              <tr key={reason}>
                <th scope="row">{calendarWords.leftOutNames[reason]}</th>
                <td>{count(leftOut[reason])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {refused.length > 0 && (
        <div class="refused">
          <h4>{calendarWords.refusedParts}</h4>
          <ul>
            {refused.slice(0, SHOWN).map(({ where, why }) => (
              <li key={`${where} ${why}`}>
                {where ? `${where}: ` : ''}
                {why}
              </li>
            ))}
            {refused.length > SHOWN && <li>{calendarWords.more(count(refused.length - SHOWN))}</li>}
          </ul>
        </div>
      )}
      <p class="actions">
        <button type="button" onClick={onCancel}>
          {calendarWords.cancel}
        </button>
        <button type="button" class="primary" disabled={meetings === 0} onClick={onApply}>
          {calendarWords.apply}
        </button>
      </p>
    </section>
  );
}
