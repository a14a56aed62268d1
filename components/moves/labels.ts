/** What a label belongs to: its middle, and the ends of what is drawn there, all in pixels. */
export interface Labelled {
  at: number;
  top: number;
  bottom: number;
  text: string;
}

/** About the width of a letter, and the height of a line. */
const [LETTER, LINE] = [6.4, 12];
const LONGEST = 10;

/** A name as it fits in a plot. */
export const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/**
 * Where the middle and the foot of each label stand, so that none lies on another one or over the sides: above what it
 * names or below it, a line further away where that is taken. Undefined where no place is left.
 */
export function placedLabels(
  labels: readonly Labelled[],
  [left, right]: readonly [number, number],
  [highest, lowest]: readonly [number, number],
): ({ x: number; y: number } | undefined)[] {
  const taken: { x: number; y: number; half: number }[] = [];
  return labels.map(({ at, top, bottom, text }) => {
    const half = (text.length * LETTER) / 2;
    const x = Math.max(left + half, Math.min(right - half, at));
    const y = [top - 4, bottom + LINE, top - 4 - LINE, bottom + 2 * LINE, top - 4 - 2 * LINE].find(
      (foot) =>
        foot - LINE >= highest &&
        foot <= lowest &&
        !taken.some((one) => Math.abs(one.y - foot) < LINE && Math.abs(one.x - x) < one.half + half + 2),
    );
    if (y === undefined) return undefined;
    taken.push({ x, y, half });
    return { x, y };
  });
}
