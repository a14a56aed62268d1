/** “1 point”, “+9 points”, “−1 point”, of whole points as they are written. */
export const inPoints = (written: string | number): string =>
  `${written} ${/^[+−-]?1$/.test(`${written}`) ? 'point' : 'points'}`;
