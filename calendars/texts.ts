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
    } else if (node.nodeType === TEXT) {
      const text = node.nodeValue ?? '';
      if (/\S/.test(text)) texts[unspoken ? 'shown' : 'spoken'].push(text);
    }
  }
}
