import { calendarWords } from '../core/words/calendars.ts';
import { CalendarAddresses, type CalendarAddressesProps } from './CalendarAddresses.tsx';
import { ImportCalendar, type ImportCalendarProps } from './ImportCalendar.tsx';

export type CalendarsProps = ImportCalendarProps & CalendarAddressesProps;

/** Calendars beside the ones that Updraft reads on their pages: files, and addresses that are looked at. */
export function Calendars({ onLook, onApply, onUndo, ...addresses }: CalendarsProps) {
  return (
    <section id="calendars">
      <h2>{calendarWords.title}</h2>
      <p>{calendarWords.lead}</p>
      <ImportCalendar onLook={onLook} onApply={onApply} onUndo={onUndo} language={addresses.language} />
      <CalendarAddresses {...addresses} />
    </section>
  );
}
