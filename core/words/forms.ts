/** A number as English writes it: “1,200”. */
export const n = new Intl.NumberFormat('en').format;

/** “1 point”, “+9 points”, “−1 point”, of whole points as they are written. */
export const inPoints = (written: string | number): string =>
  `${written} ${/^[+−-]?1$/.test(`${written}`) ? 'point' : 'points'}`;
