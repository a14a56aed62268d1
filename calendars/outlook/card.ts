import type { EventReading } from '../adapter.ts';
import { type Language, languageOf } from '../language.ts';
import { plain, textsOf } from '../page-text.ts';
import { allDay, datedWhen, daysAlone, type When } from '../when.ts';
import { CHIPS, readChip, subjectOf } from './chips.ts';
import { withoutCancelled } from './sentence.ts';

const PEEK = '[data-app-section="CalendarItemPeek"]';
const FULL_VIEW = '[data-app-section="ReadingPane"]';
const POP_OUT = '[data-app-section="Form_Content"]';
/** The peek of a chip, the full view and the pop-out, which is also inside some full views (five sources, 2024 to 2026). */
export const CARDS = `${PEEK}, ${POP_OUT}, ${FULL_VIEW}:not(:has(${POP_OUT}))`;

/**
 * Reads the open card. A card does not carry the item's id: the chip with its title and time has it, or the address of a
 * full view.
 */
export function readCard(card: Element): EventReading | undefined {
  const language = languageOf(card.ownerDocument);
  const said = card.matches(PEEK) ? saidByPeek(card, language) : saidByFullView(card, language);
  if (!said) return undefined;
  const { title, isCancelled } = withoutCancelled(said.subject);
  const chip = chipOf(card.ownerDocument, said.subject, said.when);
  return {
    id: idInAddress(card.ownerDocument) ?? chip?.id,
    series: chip?.series,
    title,
    ...said.when,
    calendar: undefined,
    not: chip?.not ?? (isCancelled ? 'cancelled' : said.when.allDay ? 'all-day' : undefined),
    attendees: undefined,
    organizer: undefined,
    people: [],
  };
}

interface SaidByCard {
  subject: string;
  when: When;
}

/** The labelled texts of a peek: title, time, place, whatever the labels are called. The message itself is never read. */
function saidByPeek(peek: Element, language: Language): SaidByCard | undefined {
  const labelled = [...peek.querySelectorAll('[aria-label]')].filter(
    (element) => !element.matches('button, [role], a'),
  );
  const [subject = '', ...texts] = labelled
    .map((element) => element.textContent ?? '')
    .filter((text) => /\S/.test(text));
  return saidIn(subject, texts.slice(0, 2), language);
}

/** How many texts after the title of a full view may be its time; further down is what people wrote. */
const TEXTS_BEFORE_THE_MESSAGE = 6;

function saidByFullView(view: Element, language: Language): SaidByCard | undefined {
  const heading = view.querySelector('[role="heading"]');
  const subject = heading?.textContent ?? '';
  const { spoken } = textsOf(view);
  const after = spoken.indexOf(subject) + 1;
  return after === 0 ? undefined : saidIn(subject, spoken.slice(after, after + TEXTS_BEFORE_THE_MESSAGE), language);
}

function saidIn(subject: string, texts: readonly string[], language: Language): SaidByCard | undefined {
  for (const text of texts.map(plain)) {
    const days = daysAlone(text, language);
    const when = datedWhen(text, language) ?? (days && allDay(days));
    if (when && subject) return { subject, when };
  }
  return undefined;
}

/** The one chip with this title and time; `undefined` where two different items have both. */
function chipOf(document: Document, subject: string, { start, end }: When): EventReading | undefined {
  const readings = [...document.querySelectorAll(CHIPS)]
    .filter((chip) => subjectOf(chip) === subject)
    .map(readChip)
    .filter((reading) => reading !== undefined && reading.start === start && reading.end === end);
  return new Set(readings.map((reading) => reading?.id)).size === 1 ? readings[0] : undefined;
}

function idInAddress(document: Document): string | undefined {
  const item = /\/calendar\/(?:\d+\/)?item\/([^/]+)/.exec(document.location?.pathname ?? '')?.[1];
  return item === undefined ? undefined : `outlook:${decodeURIComponent(item)}`;
}
