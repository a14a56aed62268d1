import type { CardText } from '../../core/on-page.ts';
import { textsOf } from '../texts.ts';
import { CHIPS, chipText, subjectOf } from './chip-text.ts';

const PEEK = '[data-app-section="CalendarItemPeek"]';
const FULL_VIEW = '[data-app-section="ReadingPane"]';
const POP_OUT = '[data-app-section="Form_Content"]';
/** The peek of a chip, the full view and the pop-out, which is also inside some full views (five sources, 2024 to 2026). */
export const CARDS = `${PEEK}, ${POP_OUT}, ${FULL_VIEW}:not(:has(${POP_OUT}))`;

/** The title of the card and the texts that may be its time. */
export function cardKey(card: Element): string | undefined {
  const said = saidBy(card);
  return said && [idInAddress(card.ownerDocument), said.title, ...said.texts].join('\n');
}

/** Copies the open card. It does not carry the item's id: the chips with its title have it, or the address of a full view. */
export function cardText(card: Element): CardText | undefined {
  const said = saidBy(card);
  if (!said) return undefined;
  const chips = [...card.ownerDocument.querySelectorAll(CHIPS)]
    .filter((chip) => subjectOf(chip) === said.title)
    .map(chipText)
    .filter((text) => text !== undefined);
  return {
    ...{ id: idInAddress(card.ownerDocument) ?? null, ...said, isForm: false, chips, near: null },
    ...{ people: [], guests: '', calendar: [], isDeclined: false },
  };
}

const saidBy = (card: Element) => (card.matches(PEEK) ? saidByPeek(card) : saidByFullView(card));

/** The labelled texts of a peek: title, time, place, whatever the labels are called. The message itself is never read. */
function saidByPeek(peek: Element): Pick<CardText, 'title' | 'texts'> | undefined {
  const labelled = [...peek.querySelectorAll('[aria-label]')].filter(
    (element) => !element.matches('button, [role], a'),
  );
  const [title, ...texts] = labelled.map((element) => element.textContent ?? '').filter((text) => /\S/.test(text));
  return title === undefined ? undefined : { title, texts: texts.slice(0, 2) };
}

/** How many texts after the title of a full view may be its time; further down is what people wrote. */
const TEXTS_BEFORE_THE_MESSAGE = 6;

function saidByFullView(view: Element): Pick<CardText, 'title' | 'texts'> | undefined {
  const title = view.querySelector('[role="heading"]')?.textContent ?? '';
  const { spoken } = textsOf(view);
  const after = spoken.indexOf(title) + 1;
  return after === 0 ? undefined : { title, texts: spoken.slice(after, after + TEXTS_BEFORE_THE_MESSAGE) };
}

function idInAddress(document: Document): string | undefined {
  const item = /\/calendar\/(?:\d+\/)?item\/([^/]+)/.exec(document.location?.pathname ?? '')?.[1];
  return item === undefined ? undefined : decodeURIComponent(item);
}
