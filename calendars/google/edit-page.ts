import type { EventReading } from '../adapter.ts';
import { languageOf } from '../language.ts';
import { plain } from '../page-text.ts';
import { allDay, daysWithin, loneTime, timed, type When } from '../when.ts';
import { identityOf } from './identity.ts';

/** Reads the page on which an event is edited: the id from its address, the rest from its fields (ids seen 2021 to 2026). */
export function readEditPage(page: Element): EventReading | undefined {
  const title = fieldValue(page, '#xTiIn');
  const when = whenOf(page);
  if (!title || !when) return undefined;
  const path = page.ownerDocument.location?.pathname ?? '';
  const identity = identityOf(decodeURIComponent(/\/eventedit\/([^/]+)/.exec(path)?.[1] ?? ''));
  const people = [...page.querySelectorAll('[data-email]')].map((guest) => guest.getAttribute('data-email') ?? '');
  return {
    id: identity?.id,
    series: identity?.series,
    title,
    ...when,
    calendar: identity?.calendar,
    not: when.allDay ? 'all-day' : undefined,
    attendees: people.length || undefined,
    organizer: undefined,
    people: [...new Set(people.filter((address) => address !== ''))],
  };
}

const fieldValue = (page: Element, selector: string): string | undefined =>
  page.querySelector<HTMLInputElement>(selector)?.value;

function whenOf(page: Element): When | undefined {
  const language = languageOf(page.ownerDocument);
  const dayIn = (selector: string) => daysWithin(plain(fieldValue(page, selector) ?? ''), language)?.from;
  const [from, to] = [dayIn('#xStDaIn'), dayIn('#xEnDaIn')];
  if (!from || !to || to < from) return undefined;
  const [start, end] = ['#xStTiIn', '#xEnTiIn'].map((selector) => fieldValue(page, selector));
  if (start === undefined && end === undefined) return allDay({ from, to });
  const [startMinutes, endMinutes] = [start, end].map((time) => loneTime(plain(time ?? ''), language));
  return startMinutes === undefined || endMinutes === undefined
    ? undefined
    : timed({ start: startMinutes, end: endMinutes }, from, to);
}
