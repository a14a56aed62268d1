import { byHand } from './own.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Lets an element say a text. It stands in an attribute and is shown from there by the style: readers of screens read it
 * like any text, but a page that searches itself (`window.find`, a selection) cannot find out what we say.
 */
export function say(element: Element, text: string): void {
  element.setAttribute('data-say', text);
}

/** An element with attributes, and children or one text, which is said, never markup. `undefined` attributes are left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | undefined>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  for (const child of children) {
    if (typeof child === 'string') say(element, child);
    else element.append(child);
  }
  return element;
}

/** Hears a press that a person made. */
export function onPress(element: HTMLElement, press: () => void): void {
  element.addEventListener('click', (event) => {
    if (byHand(event)) press();
  });
}

/** A button that does something when it is pressed. */
export function makeButton(className: string, text: string, press: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: className }, text);
  onPress(button, press);
  return button;
}

/** A drawing of one path, in the colour of its text and silent for screen readers. */
export function makeDrawing(path: string, grid: number, attributes: Record<string, string>): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const all = { ...stroke, viewBox: `0 0 ${grid} ${grid}`, 'aria-hidden': 'true', ...attributes };
  for (const [name, value] of Object.entries(all)) svg.setAttribute(name, value);
  const drawn = document.createElementNS(SVG, 'path');
  drawn.setAttribute('d', path);
  svg.append(drawn);
  return svg;
}
