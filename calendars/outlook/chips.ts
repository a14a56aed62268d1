import type { ChipText } from '../../core/on-page.ts';
import type { EventReading } from '../adapter.ts';
import type { Language } from '../language.ts';
import { readSentence, withoutCancelled } from './sentence.ts';

/** Reads one chip: the title from the button's title, all else from its sentence; the month's cell must agree. */
export function readChip({ id, label, spoken, day }: ChipText, language: Language): EventReading | undefined {
  const [subject] = spoken;
  if (!subject || !label) return undefined;
  const said = readSentence(label, subject, language);
  if (!said || (day && !(said.when.start.slice(0, 10) <= day && day <= said.when.end.slice(0, 10)))) return undefined;
  const { title, isCancelled } = withoutCancelled(subject);
  return {
    id: id ? `outlook:${id}` : undefined,
    series: said.isRecurring ? seriesOf(title) : undefined,
    title,
    ...said.when,
    calendar: undefined,
    not: isCancelled ? 'cancelled' : (said.not ?? (said.when.allDay ? 'all-day' : undefined)),
    attendees: undefined,
    organizer: undefined,
    people: [],
  };
}

/** Item ids of one series share nothing that may be relied on; its title is the same in every occurrence. */
const seriesOf = (title: string): string =>
  `outlook:${title.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()}`;
