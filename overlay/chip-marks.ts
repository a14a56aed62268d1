import { MARKS, ROLES, wordOf } from '../components/marks.tsx';
import type { Energy } from '../core/energy.ts';
import { createHost, removeCopies } from './host.ts';
import css from './mark.css?inline';

interface Shown {
  host: HTMLElement;
  root: ShadowRoot;
  energy: Energy;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The marks on the chips of a page: at most one a chip, told by shape, colour and a word. */
export function createChipMarks() {
  const shown = new WeakMap<Element, Shown>();

  const draw = (root: ShadowRoot, energy: Energy) => {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', MARKS[energy]);
    svg.append(path);
    const word = document.createElement('span');
    word.className = 'word';
    word.textContent = wordOf(energy);
    const dot = document.createElement('span');
    dot.className = `dot ${ROLES[energy]}`;
    dot.append(svg, word);
    root.querySelector('.dot')?.remove();
    root.append(dot);
  };

  return {
    /** Makes the chip show this energy, or nothing; does nothing where it already does. */
    show(anchor: Element, energy: Energy | undefined): void {
      const before = shown.get(anchor);
      if (energy === undefined) {
        before?.host.remove();
        shown.delete(anchor);
        return;
      }
      if (before?.energy === energy && before.host.parentElement === anchor) return;
      const mark = before ?? {
        ...createHost(css, { position: 'absolute', pointerEvents: 'none', zIndex: '3' }),
        energy,
      };
      if (!before) mark.host.style.setProperty('inset-inline-end', '2px');
      if (!before) mark.host.style.setProperty('inset-block-start', '2px');
      if (!before || before.energy !== energy) draw(mark.root, energy);
      mark.energy = energy;
      shown.set(anchor, mark);
      removeCopies(anchor, mark.host);
      if (mark.host.parentElement !== anchor) anchor.append(mark.host);
    },
    /** Removes what a copied chip brought along of another chip's mark. */
    tidy: (anchor: Element) => removeCopies(anchor, shown.get(anchor)?.host),
  };
}
