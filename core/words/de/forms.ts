const whole = new Intl.NumberFormat('de', { maximumFractionDigits: 0 });
const share = new Intl.NumberFormat('de', { style: 'percent', maximumFractionDigits: 0 });

/** A number as German writes it: “1.200”. */
export const n = (value: number): string => whole.format(value);

/** A share from 0 to 1: “41 %”. */
export const percent = (value: number): string => share.format(value);

/** “1 Woche”, “3 Wochen”. */
export const counted = (count: number, one: string, many: string): string => `${n(count)} ${count === 1 ? one : many}`;

/** Ends a sentence once where it ends with an abbreviation, as “22. Nov.” or “3 Std.”. */
export const end = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** What so many of something did: “1 gab Energie”, “3 kosteten Energie”. */
export const did = (side: 'energizing' | 'draining', count: number): string =>
  side === 'energizing'
    ? `${count === 1 ? 'gab' : 'gaben'} Energie`
    : `${count === 1 ? 'kostete' : 'kosteten'} Energie`;

/** “3 gaben Energie, 1 war neutral, 2 kosteten Energie”. */
export const sides = (energizing: number, neutral: number, draining: number): string =>
  `${n(energizing)} ${did('energizing', energizing)}, ${n(neutral)} ${neutral === 1 ? 'war' : 'waren'} neutral, ${n(draining)} ${did('draining', draining)}`;

/** “1 Punkt”, “+9 Punkte”, of whole points as they are written. */
export const inPoints = (written: string | number): string =>
  `${written} ${/^[+−-]?1$/.test(`${written}`) ? 'Punkt' : 'Punkte'}`;
