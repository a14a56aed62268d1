import type { CalendarPage } from '../calendars/page.ts';

const ATTRIBUTES = ['data-eventid', 'data-calitemid', 'aria-label', 'title'];

/** More changes at once are those of a whole view: looking at it costs less than looking at each of them. */
const FEW = 24;

const isElement = (node: Node): node is Element => node.nodeType === 1; // Node.ELEMENT_NODE

/**
 * The one observer: tells what kind of look a change needs, and which cards changed.
 * @param changedCards gets the cards that are to be looked at
 */
export function watch(
  page: CalendarPage,
  changedCards: Set<Element>,
  soon: (what?: 'chips' | 'cards' | 'theme') => void,
  signal: AbortSignal,
) {
  const { chips, cards } = page;
  const { documentElement, body } = document;

  const holds = (node: Element, selector: string) => node.matches(selector) || node.querySelector(selector) !== null;

  /** One change by itself: it is of a card, of chips, or of nothing that matters here. */
  const inspect = ({ target, type, addedNodes, removedNodes }: MutationRecord) => {
    if (!isElement(target)) return;
    const card = target.closest(cards);
    if (card) {
      changedCards.add(card);
      return;
    }
    if (target === body && type === 'attributes') soon('theme');
    let isOfChips = target.closest(chips) !== null;
    for (let i = 0; i < removedNodes.length && !isOfChips; i++) {
      const node = removedNodes[i];
      isOfChips = node !== undefined && isElement(node) && holds(node, chips);
    }
    for (const node of addedNodes) {
      if (!isElement(node)) continue;
      // A whole view that comes is looked through once, when it is looked at.
      if (holds(node, chips)) {
        isOfChips = true;
        soon('cards');
      } else if (holds(node, cards)) soon('cards');
    }
    if (isOfChips) soon('chips');
  };

  const observer = new MutationObserver((records) => {
    soon();
    if (records.length > FEW) {
      soon('chips');
      soon('cards');
    } else for (const record of records) inspect(record);
  });
  observer.observe(documentElement, { subtree: true, childList: true, attributes: true, attributeFilter: ATTRIBUTES });
  // Where calendars put their theme.
  observer.observe(body, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    /** What a look itself changed on the page is no reason for another. */
    settle: () => void observer.takeRecords(),
  };
}
