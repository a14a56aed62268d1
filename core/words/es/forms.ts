/** A number as Spanish writes it. */
export const n = new Intl.NumberFormat('es').format;

/** A share from 0 to 1 in percent. */
export const percent = new Intl.NumberFormat('es', { style: 'percent' }).format;

/** A count with the noun that agrees with it. */
export const counted = (count: number, one: string, many: string) => `${n(count)} ${count === 1 ? one : many}`;

/** What `count` tags or things do: give energy or take it. */
export const doing = (side: 'energizing' | 'draining', count: number) =>
  `${side === 'draining' ? (count === 1 ? 'quita' : 'quitan') : count === 1 ? 'da' : 'dan'} energía`;

/** What `count` tags or things did. */
export const did = (side: 'energizing' | 'draining', count: number) =>
  `${side === 'draining' ? (count === 1 ? 'quitó' : 'quitaron') : count === 1 ? 'dio' : 'dieron'} energía`;

/** “1 punto”, “+9 puntos”, of whole points as they are written. */
export const inPoints = (written: string | number): string =>
  `${written} ${/^[+−-]?1$/.test(`${written}`) ? 'punto' : 'puntos'}`;
