import type { CardText, ChipText } from '../../core/on-page.ts';
import { textsOf } from '../texts.ts';
import { CHIPS, chipText } from './chip-text.ts';
import { daysShown } from './grid-days.ts';

const DIALOG = '[role="dialog"][data-chips-dialog="true"]';
const EDIT_PAGE = '[role="main"][data-is-create="false"]';
/** The popover of a chip (six sources, 2021 to 2026), and the page on which an event is edited. */
export const CARDS = `${DIALOG}, ${EDIT_PAGE}`;

/** The event that the card is about, and its title. */
export function cardKey(card: Element): string | undefined {
  if (card.matches(EDIT_PAGE)) return editedId(card.ownerDocument) ?? '';
  const title = headingOf(card)?.textContent ?? '';
  const body = cardAnchor(card);
  return body && /\S/.test(title) ? `${body.getAttribute('data-eventid')} ${title}` : undefined;
}

/** Copies the open card, with the event's chip where the page has it: the grid says the day without words. */
export function cardText(card: Element): CardText | undefined {
  return card.matches(EDIT_PAGE) ? formText(card) : popoverText(card);
}

function popoverText(card: Element): CardText | undefined {
  const body = cardAnchor(card);
  const heading = headingOf(card);
  const title = heading?.textContent ?? '';
  if (!body || !heading || !/\S/.test(title)) return undefined;
  const id = body.getAttribute('data-eventid');
  const textsIn = (selector: string) => {
    const row = body.querySelector(selector);
    return row ? textsOf(row).spoken : [];
  };
  const days = daysShown(card.ownerDocument);
  return {
    ...{ id, title, texts: textsAfter(heading), isForm: false },
    chips: id === null ? [] : chipsOf(card.ownerDocument, id),
    near: days?.from ?? null,
    people: addressesIn(body),
    guests: textsIn('#xDetDlgAtt')[0] ?? '',
    calendar: textsIn('#xDetDlgCal').slice(0, 2),
    isDeclined: body.querySelector('#xRsvpNoBu[aria-pressed="true"]') !== null,
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

const chipsOf = (document: Document, id: string): ChipText[] =>
  [...document.querySelectorAll(`:is(${CHIPS})[data-eventid=${JSON.stringify(id)}]`)]
    .map(chipText)
    .filter((text) => text !== undefined);

/** The texts that follow the title in its row: the day, the times, how it recurs. */
function textsAfter(heading: Element): string[] {
  for (let block = heading.parentElement; block; block = block.parentElement) {
    const { spoken } = textsOf(block);
    if (spoken.length > 1) {
      const after = spoken.indexOf(heading.textContent ?? '') + 1;
      return spoken.slice(after, after + 2);
    }
  }
  return [];
}

const addressesIn = (part: Element): string[] =>
  [...part.querySelectorAll('[data-email]')].map((guest) => guest.getAttribute('data-email') ?? '');

/** The form on which an event is edited: its id is in the address, the rest in its fields (ids seen 2021 to 2026). */
function formText(page: Element): CardText | undefined {
  const fields = ['#xTiIn', '#xStDaIn', '#xEnDaIn', '#xStTiIn', '#xEnTiIn'];
  const [title, ...when] = fields.map((field) => page.querySelector<HTMLInputElement>(field)?.value);
  // A field without anything in it is not a field that is not there, which means all day.
  if (!title || when.includes('')) return undefined;
  return {
    ...{ id: editedId(page.ownerDocument) ?? null, title, texts: when.map((text) => text ?? ''), isForm: true },
    ...{ chips: [], near: null, people: addressesIn(page), guests: '', calendar: [], isDeclined: false },
  };
}

function editedId(document: Document): string | undefined {
  const id = /\/eventedit\/([^/]+)/.exec(document.location?.pathname ?? '')?.[1];
  return id === undefined ? undefined : decodeURIComponent(id);
}
