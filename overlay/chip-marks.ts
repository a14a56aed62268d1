import { MARKS, ROLES, wordOf } from '../components/energy-marks.ts';
import type { Energy } from '../core/energy.ts';
import { createHost, removeCopies } from './host.ts';
import { make, makeDrawing } from './make.ts';
import css from './mark.css?inline';

interface Shown {
  host: HTMLElement;
  root: ShadowRoot;
  energy: Energy;
}

/** The marks on the chips of a page: at most one a chip, told by shape, colour and a word. */
export function createChipMarks() {
  const shown = new Map<Element, Shown>();
  // Nothing can be a copy before there is something to copy.
  let everShown = false;

  const draw = (root: ShadowRoot, energy: Energy) => {
    root.querySelector('.dot')?.remove();
    // Its name is no text that the page could search for.
    const named = { class: `dot ${ROLES[energy]}`, role: 'img', 'aria-label': wordOf(energy) };
    root.append(make('span', named, makeDrawing(MARKS[energy], 16, {})));
  };
  const drop = (chip: Element) => {
    const before = shown.get(chip);
    if (!before) return;
    before.host.remove();
    shown.delete(chip);
  };

  return {
    /**
     * Makes the chip show this energy, or nothing; does nothing where it already does.
     * @param anchorOf finds where in the chip the mark stands
     */
    show(chip: Element, energy: Energy | undefined, anchorOf: (chip: Element) => Element): void {
      const before = shown.get(chip);
      if (energy === undefined) {
        drop(chip);
        return;
      }
      const anchor = anchorOf(chip);
      if (before?.energy === energy && before.host.parentNode === anchor) return;
      const mark = before ?? {
        ...createHost(css, { position: 'absolute', pointerEvents: 'none', zIndex: '3' }),
        energy,
      };
      if (!before) mark.host.style.setProperty('inset-inline-end', '2px');
      if (!before) mark.host.style.setProperty('inset-block-start', '2px');
      if (!before || before.energy !== energy) draw(mark.root, energy);
      mark.energy = energy;
      shown.set(chip, mark);
      everShown = true;
      if (mark.host.parentNode !== anchor) anchor.append(mark.host);
    },
    /** Forgets the marks of chips that are gone, and removes what copied chips brought along of another chip's mark. */
    tidy(): void {
      for (const chip of shown.keys()) if (!chip.isConnected) drop(chip);
      if (everShown) removeCopies(document.body);
    },
  };
}
