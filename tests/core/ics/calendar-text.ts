import { type CalendarOptions, type CalendarRead, readCalendar } from '../../../core/ics/read-calendar.ts';
import { wallTimeOf } from '../../../core/time.ts';

/** A calendar file of these lines. */
export const calendar = (...lines: (string | readonly string[])[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//Calendar//EN', ...lines.flat(), 'END:VCALENDAR', ''].join(
    '\r\n',
  );

/** An event of these lines. */
export const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

/** Reads it for one year, 2026 unless another is named. */
export const read = (source: string | Uint8Array, options: CalendarOptions = {}, year = 2026): CalendarRead =>
  readCalendar(source, { from: `${year}-01-01`, until: `${year}-12-31` }, options);

/** When the meetings start, as instants. */
export const starts = ({ activities }: CalendarRead): string[] => activities.map(({ start }) => start).sort();

/** When the meetings start, on the clock of their own zone. */
export const wallStarts = ({ activities }: CalendarRead): string[] =>
  activities.map(({ start, zone }) => wallTimeOf(start, zone)).sort();

/** What is left out, without the reasons that left nothing out. */
export const leftOut = ({ leftOut: counts }: CalendarRead) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
