/** Marks of writing direction: pages put them round times and dates, and they say nothing. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const FOREIGN_DIGIT = /[^\P{Nd}0-9]/gu;
/** Code points of the zeros whose ten digits pages write times with. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/**
 * Text as the readers compare it: lower case, one plain space for any run of spaces, digits 0 to 9,
 * no direction marks. Only for finding things; titles are kept as the page shows them.
 */
export function plain(text: string): string {
  return text
    .replace(DIRECTION, '')
    .replace(/[\s\p{Zs}]+/gu, ' ')
    .replace(FOREIGN_DIGIT, asciiDigit)
    .replace(/：/g, ':')
    .trim()
    .toLowerCase();
}

function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((candidate) => point >= candidate && point < candidate + 10);
  return zero === undefined ? digit : String(point - zero);
}

const [ELEMENT, TEXT] = [1, 3]; // DOM node types

/** The texts of an element in document order: what a screen reader is given, and what is only to be seen. */
export interface Texts {
  spoken: string[];
  shown: string[];
}

/** Splits an element's texts by `aria-hidden`, one entry for each text that is not blank. */
export function textsOf(element: Element): Texts {
  const texts: Texts = { spoken: [], shown: [] };
  collect(element, false, texts);
  return texts;
}

function collect(parent: Element, unspoken: boolean, texts: Texts) {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === ELEMENT) {
      const element = node as Element;
      collect(element, unspoken || element.getAttribute('aria-hidden') === 'true', texts);
    } else if (node.nodeType === TEXT && /\S/.test(node.nodeValue ?? '')) {
      texts[unspoken ? 'shown' : 'spoken'].push(node.nodeValue ?? '');
    }
  }
}
