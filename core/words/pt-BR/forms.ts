/** A number as Brazilian Portuguese writes it. */
export const n = new Intl.NumberFormat('pt-BR').format;

/** A share from 0 to 1 in percent. */
export const percent = new Intl.NumberFormat('pt-BR', { style: 'percent' }).format;

/** A count with the noun that agrees with it. */
export const counted = (count: number, one: string, many: string) => `${n(count)} ${count === 1 ? one : many}`;

/** What `count` tags or things do: give energy or take it. */
export const doing = (side: 'energizing' | 'draining', count: number) =>
  `${side === 'draining' ? (count === 1 ? 'tira' : 'tiram') : count === 1 ? 'dá' : 'dão'} energia`;

/** What `count` tags or things did. */
export const did = (side: 'energizing' | 'draining', count: number) =>
  `${side === 'draining' ? (count === 1 ? 'tirou' : 'tiraram') : count === 1 ? 'deu' : 'deram'} energia`;
