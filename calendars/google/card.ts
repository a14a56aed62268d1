import type { Day } from '../../core/time.ts';
import type { EventReading } from '../adapter.ts';
import { type Language, languageOf } from '../language.ts';
import { plain, textsOf } from '../page-text.ts';
import { allDay, datedWhen, daysAlone, timed, type When, writtenRange } from '../when.ts';
import { CHIPS, readChip } from './chips.ts';
import { readEditPage } from './edit-page.ts';
import { daysInView } from './grid-days.ts';
import { type GoogleIdentity, identityOf } from './identity.ts';

const DIALOG = '[role="dialog"][data-chips-dialog="true"]';
const EDIT_PAGE = '[role="main"][data-is-create="false"]';
/** The popover of a chip (six sources, 2021 to 2026), and the page on which an event is edited. */
export const CARDS = `${DIALOG}, ${EDIT_PAGE}`;

/**
 * Reads the open card. When it is, and whether it was declined, is taken from the event's chip where the page has it:
 * the grid says the day without words. The card adds who is invited, once its late rows are there.
 */
export function readCard(card: Element): EventReading | undefined {
  if (card.matches(EDIT_PAGE)) return readEditPage(card);
  const body = cardAnchor(card);
  const heading = headingOf(card);
  const title = heading?.textContent ?? '';
  if (!body || !heading || !/\S/.test(title)) return undefined;
  const rawId = body.getAttribute('data-eventid');
  const chip = rawId === null ? undefined : chipOf(card.ownerDocument, rawId);
  const reading = chip ?? readWords(heading, title, identityOf(rawId));
  if (!reading) return undefined;
  const people = [...body.querySelectorAll('[data-email]')].map((guest) => guest.getAttribute('data-email') ?? '');
  return {
    ...reading,
    title,
    not: body.querySelector('#xRsvpNoBu[aria-pressed="true"]') ? 'declined' : reading.not,
    attendees: guestCount(body) ?? (people.length || undefined),
    organizer: organizesIt(body, reading.calendar),
    people: [...new Set(people.filter((address) => address !== ''))],
  };
}

/**
 * The card inside the dialog: its rows are rebuilt while late parts load, and the whole of it when another event opens in
 * the same dialog, but what is appended to the card itself stays.
 */
export function cardAnchor(card: Element): Element | undefined {
  if (card.matches(EDIT_PAGE)) return card;
  return card.querySelector('#xDetDlg, [data-eventid]') ?? card.querySelector('[jsname="bN97Pc"] > *') ?? undefined;
}

function headingOf(card: Element): Element | undefined {
  const named = card.ownerDocument.getElementById(card.getAttribute('aria-labelledby') ?? '');
  return (named && card.contains(named) ? named : card.querySelector('[role="heading"]')) ?? undefined;
}

function chipOf(document: Document, rawId: string): EventReading | undefined {
  for (const chip of document.querySelectorAll(`:is(${CHIPS})[data-eventid=${JSON.stringify(rawId)}]`)) {
    const reading = readChip(chip);
    if (reading) return reading;
  }
  return undefined;
}

/** What the card alone says: it writes the date in words, and the year only where it is not the present one. */
function readWords(heading: Element, title: string, identity: GoogleIdentity | undefined): EventReading | undefined {
  const document = heading.ownerDocument;
  const when = whenInWords(textsAfter(heading), languageOf(document), daysInView(document)?.from ?? dayIn(identity));
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

/** The texts that follow the title in its row: the day, the times, how it recurs. */
function textsAfter(heading: Element): string[] {
  for (let block = heading.parentElement; block; block = block.parentElement) {
    const { spoken } = textsOf(block);
    if (spoken.length > 1) return spoken.slice(spoken.indexOf(heading.textContent ?? '') + 1).map(plain);
  }
  return [];
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
function guestCount(body: Element): number | undefined {
  const row = body.querySelector('#xDetDlgAtt');
  const count = /\d+(?:[., ]\d{3})*/.exec(plain(row ? (textsOf(row).spoken[0] ?? '') : ''))?.[0];
  return count === undefined ? undefined : Number(count.replace(/\D/g, ''));
}

/** "Organizer: Name" in the row of the calendar names the calendar itself: the person's own event. */
function organizesIt(body: Element, calendar: string | undefined): boolean | undefined {
  const row = body.querySelector('#xDetDlgCal');
  if (!row || calendar?.endsWith('calendar.google.com')) return undefined;
  const [name, organizer] = textsOf(row).spoken.map(plain);
  return name !== undefined && organizer?.replace(/^[^:]*: ?/, '') === name ? true : undefined;
}
