import { overlayWords } from '../core/words/overlay.ts';
import { make, makeButton, say } from './make.ts';

/** What to read today, and why. */
export interface Line {
  id: string;
  title: string;
  reason: string;
}

/** The strip's one quiet line a day: what to read and why, and off with it, as long as that can be undone here. */
export function makeStripLine(line: Line, onRead: () => void, onKeep: (shown: boolean) => void): HTMLElement {
  const reading = make(
    'span',
    {},
    make('span', {}, `${overlayWords.read} `),
    makeButton('link line-title', line.title, onRead),
    make('span', {}, ` · ${line.reason}`),
  );
  const off = make('span', { role: 'status' });
  let isOff = false;
  const toggle = makeButton('link line-off', overlayWords.noLine, () => {
    isOff = !isOff;
    reading.hidden = isOff;
    say(off, isOff ? overlayWords.lineOff : '');
    say(toggle, isOff ? overlayWords.undoLine : overlayWords.noLine);
    onKeep(!isOff);
  });
  return make('p', { class: 'strip-line' }, off, reading, toggle);
}
