import { ours } from './own.ts';

/** An attribute that marks our elements for ourselves; new on every page, so that no page can look for it. */
const OURS = `data-${Math.random().toString(36).slice(2, 8).replace(/^\d/, 'x')}`;

/** Events that a page must not take for presses on itself: they would close its card or run its shortcuts. */
const KEPT_IN = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'contextmenu', 'wheel'];
const KEYS_LEFT_TO_THE_PAGE = new Set(['Tab', 'Escape']);

/** The scheme of the page that our elements stand in. */
export type Theme = 'light' | 'dark';

/** Takes away copies of our elements that the page made together with its own: a dragged chip is a clone. */
export function removeCopies(within: ParentNode): void {
  for (const copy of within.querySelectorAll(`[${OURS}]`)) if (!ours().has(copy)) copy.remove();
}

/** Takes away all of our elements. */
export function removeOurs(within: ParentNode): void {
  for (const one of within.querySelectorAll(`[${OURS}]`)) one.remove();
}

/**
 * An element of ours for someone else's page with a closed shadow root: the page can see that it is there, but not what
 * it says. The styles are text in the root, so that nothing has to be loaded from an address a page could probe.
 */
export function createHost(css: string, styles: Partial<CSSStyleDeclaration>): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('span');
  host.setAttribute(OURS, '');
  ours().add(host);
  Object.assign(host.style, styles);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  return { host, root };
}

/** Keeps presses and keys on our element from the page. Tab and Escape pass: focus and closing stay the page's. */
export function keepEventsIn(host: HTMLElement, signal: AbortSignal): void {
  for (const type of KEPT_IN) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    host.addEventListener(
      type,
      (event) => {
        if (!KEYS_LEFT_TO_THE_PAGE.has(event.key)) event.stopPropagation();
      },
      { signal },
    );
  }
}
