/**
 * True where the page is painted dark: the first background that is not see-through, from `selector` outwards,
 * is nearer to black. Reads computed colours, so ask when a control is placed, not for every chip.
 */
export function isPaintedDark(document: Document, selector: string): boolean {
  for (
    let element = document.querySelector(selector) ?? document.body;
    element;
    element = element.parentElement as Element
  ) {
    const colour = document.defaultView?.getComputedStyle(element).backgroundColor ?? '';
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (colour.startsWith('rgb') && alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return false;
}
