import type { Handle, Name } from './driver.ts';

/** Functions that run in the page under test, as source text: each takes the element first. */
export const IN_PAGE = {
  /** What {@link State} holds. */
  state: String(function state(element: HTMLInputElement) {
    const said = (name: string) => {
      const value = element.getAttribute(`aria-${name}`);
      return value === null ? undefined : value === 'true';
    };
    const root = element.getRootNode() as Document | ShadowRoot;
    const choice = element.type === 'checkbox' || element.type === 'radio';
    const valued = !choice && /^(input|select|textarea)$/.test(element.localName);
    return JSON.parse(
      JSON.stringify({
        checked: choice ? element.checked : said('checked'),
        selected: said('selected'),
        expanded:
          element.localName === 'summary' ? (element.parentElement as HTMLDetailsElement).open : said('expanded'),
        pressed: said('pressed'),
        disabled: element.matches(':disabled') || said('disabled'),
        focused: root.activeElement === element,
        value: valued ? element.value : undefined,
      }),
    );
  }),
  /** Sets a value through the element's own class, so that a framework's copy of it does not hide the change. */
  fill: String(function fill(element: HTMLInputElement, value: string) {
    const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set;
    set?.call(element, value);
    if (element.value !== value) throw new Error(`the field took ${element.value} for ${value}`);
    element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }),
  text: String(function text(element: HTMLElement) {
    return element.innerText ?? element.textContent;
  }),
};

/** A thing in words, for a message. */
export function describe(role: string, name: Name | undefined): string {
  return name === undefined ? role : `${role} ${typeof name === 'string' ? `"${name}"` : name}`;
}

/** What is on the page in words, for a message: the named things people can reach, at most forty. */
export function listing(handles: readonly Handle[]): string {
  const quiet = new Set(['StaticText', 'InlineTextBox', 'text leaf', 'generic', 'none', 'paragraph', 'LabelText']);
  const named = handles.filter(({ role, name }) => name && !quiet.has(role));
  return (
    named
      .slice(0, 40)
      .map(({ role, name }) => describe(role, name.slice(0, 60)))
      .join(', ') || 'nothing'
  );
}
