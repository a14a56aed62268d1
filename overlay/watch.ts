import type { CalendarPage } from '../calendars/page.ts';

const ATTRIBUTES = ['data-eventid', 'data-calitemid', 'aria-label', 'title'];

const isElement = (node: Node): node is Element => node.nodeType === 1; // Node.ELEMENT_NODE

/**
 * The one observer: tells what kind of look a change needs, and which cards changed.
 * @param changedCards gets the cards that are to be looked at
 */
export function watch(
  page: CalendarPage,
  changedCards: Set<Element>,
  soon: (what?: 'chips' | 'theme') => void,
  signal: AbortSignal,
) {
  const { chips, cards } = page;
  const { documentElement, body } = document;

  const holds = (node: Element, selector: string) => node.matches(selector) || node.querySelector(selector) !== null;

  const observer = new MutationObserver((records) => {
    let isOfChips = false;
    let isOfTheme = false;
    for (const { target, type, addedNodes, removedNodes } of records) {
      if (!isElement(target)) continue;
      const card = target.closest(cards);
      if (card) {
        changedCards.add(card);
        continue;
      }
      if (target === body && type === 'attributes') isOfTheme = true;
      isOfChips ||= target.closest(chips) !== null;
      for (const nodes of [addedNodes, removedNodes]) {
        for (const node of nodes) {
          if (!isElement(node)) continue;
          isOfChips ||= holds(node, chips);
          if (node.matches(cards)) changedCards.add(node);
          for (const inner of node.querySelectorAll(cards)) changedCards.add(inner);
        }
      }
    }
    if (isOfTheme) soon('theme');
    soon(isOfChips ? 'chips' : undefined);
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
