import type { CardText } from '../../core/on-page.ts';
import type { Day } from '../../core/time.ts';
import type { EventReading } from '../adapter.ts';
import type { Language } from '../language.ts';
import { plain } from '../page-text.ts';
import { allDay, datedWhen, daysAlone, timed, type When, writtenRange } from '../when.ts';
import { readChip } from './chips.ts';
import { readEditPage } from './edit-page.ts';
import { type GoogleIdentity, identityOf } from './identity.ts';

/**
 * Reads the open card. When it is, and whether it was declined, is taken from the event's chip where the page has it:
 * the grid says the day without words. The card adds who is invited, once its late rows are there.
 */
export function readCard(card: CardText, language: Language): EventReading | undefined {
  if (card.isForm) return readEditPage(card, language);
  const chip = card.chips.map((one) => readChip(one, language)).find((reading) => reading !== undefined);
  const reading = chip ?? readWords(card, language);
  if (!reading) return undefined;
  return {
    ...reading,
    title: card.title,
    not: card.isDeclined ? 'declined' : reading.not,
    attendees: guestCount(card.guests) ?? (card.people.length || undefined),
    organizer: organizesIt(card.calendar, reading.calendar),
    people: [...new Set(card.people.filter((address) => address !== ''))],
  };
}

/** What the card alone says: it writes the date in words, and the year only where it is not the present one. */
function readWords({ id, title, texts, near }: CardText, language: Language): EventReading | undefined {
  const identity = identityOf(id);
  const when = whenInWords(texts.map(plain), language, near ?? dayIn(identity));
  if (!when) return undefined;
  const entry = identity?.entry === 'event' ? undefined : identity?.entry;
  return {
    id: identity?.id,
    series: identity?.series,
    title,
    ...when,
    calendar: identity?.calendar,
    not: entry ?? (when.allDay ? 'all-day' : undefined),
    attendees: undefined,
    organizer: undefined,
    people: [],
  };
}

/** The day in the id of an occurrence: close enough to tell the year by. */
function dayIn(identity: GoogleIdentity | undefined): Day | undefined {
  return /_(\d{4})(\d\d)(\d\d)(?:T\d{6}Z?)?$/
    .exec(identity?.id ?? '')
    ?.slice(1)
    .join('-');
}

function whenInWords(texts: readonly string[], language: Language, near: Day | undefined): When | undefined {
  const [first = '', second = ''] = texts;
  const overnight = datedWhen(first, language, near);
  const days = overnight ? undefined : daysAlone(first, language, near);
  if (!days) return overnight;
  const times = writtenRange(second, language);
  if (times) return timed(times, days.from);
  // A second text with a number may be a time we cannot read: only words there mean that it lasts all day.
  return /\d/.test(second) ? undefined : allDay(days);
}

/** "6 guests", "1,024 guests": the first number of the row. */
function guestCount(row: string): number | undefined {
  const count = /\d+(?:[., ]\d{3})*/.exec(plain(row))?.[0];
  return count === undefined ? undefined : Number(count.replace(/\D/g, ''));
}

/** "Organizer: Name" in the row of the calendar names the calendar itself: the person's own event. */
function organizesIt(row: readonly string[], calendar: string | undefined): boolean | undefined {
  if (calendar?.endsWith('calendar.google.com')) return undefined;
  const [name, organizer] = row.map(plain);
  return name !== undefined && organizer?.replace(/^[^:]*: ?/, '') === name ? true : undefined;
}
