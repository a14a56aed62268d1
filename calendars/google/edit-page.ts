import type { CardText } from '../../core/on-page.ts';
import type { EventReading } from '../adapter.ts';
import type { Language } from '../language.ts';
import { plain } from '../page-text.ts';
import { allDay, daysWithin, loneTime, timed } from '../when.ts';
import { identityOf } from './identity.ts';

/** Reads the form on which an event is edited. */
export function readEditPage(form: CardText, language: Language): EventReading | undefined {
  const when = whenOf(form.texts, language);
  if (!when) return undefined;
  const identity = identityOf(form.id);
  return {
    id: identity?.id,
    series: identity?.series,
    title: form.title,
    ...when,
    calendar: identity?.calendar,
    not: when.allDay ? 'all-day' : undefined,
    attendees: form.people.length || undefined,
    organizer: undefined,
    people: [...new Set(form.people.filter((address) => address !== ''))],
  };
}

function whenOf([firstDay = '', lastDay = '', start = '', end = '']: readonly string[], language: Language) {
  const [from, to] = [firstDay, lastDay].map((day) => daysWithin(plain(day), language)?.from);
  if (!from || !to || to < from) return undefined;
  if (start === '' && end === '') return allDay({ from, to });
  const [startMinutes, endMinutes] = [start, end].map((time) => loneTime(plain(time), language));
  return startMinutes === undefined || endMinutes === undefined
    ? undefined
    : timed({ start: startMinutes, end: endMinutes }, from, to);
}
