const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes and children; strings become text, never markup. An attribute that is `undefined` is left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | undefined>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button that does something when it is pressed. */
export function makeButton(className: string, text: string, press: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: className }, text);
  button.addEventListener('click', press);
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
