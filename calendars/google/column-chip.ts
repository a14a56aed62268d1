import { addDays, type Day } from '../../core/time.ts';
import type { Language } from '../language.ts';
import { plain } from '../page-text.ts';
import { loneTime, timed, type When, writtenRange } from '../when.ts';

/**
 * When a chip of a day's column is by what it shows, for pages that give no sentence: "9:30 – 10:30am", or ", 9:30am" with
 * the end by the chip's own height. The last resort.
 * @param box the chip's own style
 * @param rest what is shown after the title
 * @returns `undefined` where the chip is too low to tell
 */
export function whenShown(box: string | null, rest: readonly string[], day: Day, language: Language): When | undefined {
  const { top, height } = inlineBox(box ?? '');
  for (const text of rest.map(plain)) {
    const range = writtenRange(text, language);
    if (range?.length === text.length && range.from === undefined) {
      // Over midnight: the second column's part starts at the top, though the event does not.
      if (range.start > range.end && range.end > 0)
        return top === undefined ? undefined : timed(range, top > 0 ? day : addDays(day, -1));
      return timed(range, day);
    }
    const start = loneTime(text, language);
    if (start !== undefined) return whenDrawn(start, top, height, day);
  }
  return undefined;
}

/** Hours near midnight are drawn too close to the top to take the scale from. */
const LEAST_START = 60;
/** Pages draw short events higher than they are, so that they can be hit; 20 minutes is safely above that. */
const LEAST_MINUTES = 21;

/** The start and the distance from the top give the scale; chips end up to four minutes short of full five minutes. */
function whenDrawn(start: number, top: number | undefined, height: number | undefined, day: Day): When | undefined {
  if (!top || !height || start < LEAST_START) return undefined;
  const drawn = (height / top) * start;
  const end = start + Math.ceil((drawn - 1) / 5) * 5;
  return drawn >= LEAST_MINUTES && end < 1440 ? timed({ start, end }, day) : undefined;
}

function inlineBox(style: string): { top: number | undefined; height: number | undefined } {
  const pixels = (name: string) => {
    const value = new RegExp(`(?:^|[;\\s])${name}:\\s*([\\d.]+)px`).exec(style)?.[1];
    return value === undefined ? undefined : Number(value);
  };
  return { top: pixels('top'), height: pixels('height') };
}
