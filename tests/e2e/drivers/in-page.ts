/** Runs in the page: sets a value through the element's own class, so that a framework's copy does not hide the change. */
function fill(element: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, value);
  if (element.value !== value) throw new Error(`the field took "${element.value}" for "${value}"`);
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the page: the file input with that label, or null. */
function fileInput(label: string): HTMLInputElement | null {
  const name = (input: HTMLInputElement) => {
    const referred = (input.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
    const texts = [...referred, ...(input.labels ?? [])].map((element) => element?.textContent?.trim());
    return [input.getAttribute('aria-label'), ...texts];
  };
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
  return inputs.find((input) => name(input).includes(label)) ?? null;
}

/** Source text of functions for the page under test. */
export const IN_PAGE = { fill: String(fill), fileInput: String(fileInput) };
