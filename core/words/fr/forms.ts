import type { Side, Subject } from '../trends.ts';

const whole = new Intl.NumberFormat('fr', { maximumFractionDigits: 0 });
const share = new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: 0 });

/** A number as French writes it: “1 200”. */
export const n = (value: number): string => whole.format(value);

/** A share from 0 to 1: “41 %”. */
export const percent = (value: number): string => share.format(value);

/** Zero and one are singular in French. */
export const isOne = (count: number): boolean => Math.abs(count) < 2;

/** “1 semaine”, “3 semaines”. */
export const counted = (count: number, one: string, many: string): string => `${n(count)} ${isOne(count) ? one : many}`;

/** Ends a sentence once where it ends with an abbreviation, as “22 nov.”. */
export const end = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** What so many of something did: “a donné de l’énergie”, “ont pris de l’énergie”. */
export const did = (side: Side, count: number): string =>
  `${isOne(count) ? 'a' : 'ont'} ${side === 'energizing' ? 'donné' : 'pris'} de l’énergie`;

/** The verb of a sentence: “Les revues vous prennent” energy. */
export const does = (side: Side, { plural }: Subject): string =>
  side === 'energizing' ? `vous ${plural ? 'donnent' : 'donne'}` : `vous ${plural ? 'prennent' : 'prend'}`;

/** “3 ont donné de l’énergie, 1 neutre, 2 en ont pris”. */
export const sides = (energizing: number, neutral: number, draining: number): string =>
  `${n(energizing)} ${did('energizing', energizing)}, ${counted(neutral, 'neutre', 'neutres')}, ${n(draining)} ${did('draining', draining)}`;
