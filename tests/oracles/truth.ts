import { normalCdf } from '../../core/trends/distributions.ts';
import { seriesId } from './backup.ts';
import { CUTS, type Item, KINDS, type Simulated } from './simulate.ts';

const LEVELS = {
  hour: ['before-10', '10-12', '12-14', '14-16', 'from-16'],
  weekday: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  'back-to-back': ['no', 'yes'],
  size: ['up-to-2', '3-6', 'from-7'],
  load: ['up-to-2h', '2-4h', '4-6h', 'from-6h'],
} as const;
type LevelFamily = keyof typeof LEVELS | 'kind';
const CORE: readonly LevelFamily[] = ['kind', 'hour', 'weekday', 'back-to-back'];

const [LOW = 0, HIGH = 0] = CUTS.slice(1, 3);

/** Expected sign of a tag, and chance that it is energizing, where feelings scatter by `spread` around `feeling`. */
export const expectedSign = (feeling: number, spread: number): number =>
  1 - normalCdf((HIGH - feeling) / spread) - normalCdf((LOW - feeling) / spread);
export const energizingChance = (feeling: number, spread: number): number => 1 - normalCdf((HIGH - feeling) / spread);

/** How much feelings of one moment scatter, without and with what a series adds. */
export const spreads = ({ scenario }: Simulated) => ({
  moment: Math.sqrt(1 + scenario.daySd ** 2),
  anySeries: Math.sqrt(1 + scenario.daySd ** 2 + scenario.seriesSd ** 2),
});

/** The key of an item's level in each family; of load, from all items of the day with more than one person. */
function keysOf(items: readonly Item[]): Record<LevelFamily, (string | undefined)[]> {
  const minutes = new Map<number, number>();
  for (const { day, attendees, minutes: length } of items)
    if (attendees > 1) minutes.set(day, (minutes.get(day) ?? 0) + length);
  const rank = (cuts: readonly number[], value: number) => cuts.filter((cut) => value >= cut).length;
  return {
    kind: items.map(({ kind }) => KINDS[kind]),
    hour: items.map(({ start }) => LEVELS.hour[rank([600, 720, 840, 960], start)]),
    weekday: items.map(({ weekday }) => LEVELS.weekday[weekday]),
    'back-to-back': items.map(({ gap }) => LEVELS['back-to-back'][gap >= 0 && gap <= 5 ? 1 : 0]),
    size: items.map(({ attendees }) => LEVELS.size[rank([3, 7], attendees)]),
    load: items.map(({ day }) => LEVELS.load[rank([121, 241, 361], minutes.get(day) ?? 0)]),
  };
}

/** Solves a symmetric system by elimination. */
function solved(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let r = i + 1; r < n; r++) if (Math.abs(rows[r]?.[i] ?? 0) > Math.abs(rows[pivot]?.[i] ?? 0)) pivot = r;
    const [top, other] = [rows[i] ?? [], rows[pivot] ?? []];
    rows[pivot] = top;
    rows[i] = other;
    for (let r = i + 1; r < n; r++) {
      const row = rows[r] ?? [];
      const factor = (row[i] ?? 0) / (other[i] ?? 1);
      if (factor !== 0) for (let k = i; k <= n; k++) row[k] = (row[k] ?? 0) - factor * (other[k] ?? 0);
    }
  }
  const result = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = rows[i]?.[n] ?? 0;
    for (let k = i + 1; k < n; k++) sum -= (rows[i]?.[k] ?? 0) * (result[k] ?? 0);
    result[i] = sum / (rows[i]?.[i] ?? 1);
  }
  return result;
}

/** Plain additive fit of y on levels of families, and a further column if there is one: coefficients by family and key. */
function additive(
  keys: Partial<Record<LevelFamily, (string | undefined)[]>>,
  y: readonly number[],
  further?: readonly number[],
) {
  const columns = new Map<string, number>([['', 0]]);
  const rows = y.map((_, i) => [
    0,
    ...Object.entries(keys).map(([family, of]) => {
      const name = `${family} ${of?.[i]}`;
      const column = columns.get(name) ?? columns.size;
      columns.set(name, column);
      return column;
    }),
  ]);
  const width = columns.size + (further ? 1 : 0);
  const matrix = Array.from({ length: width }, (_, i) =>
    Array.from({ length: width }, (__, j): number => (i === j && i > 0 ? 1e-6 : 0)),
  );
  const right = new Array<number>(width).fill(0);
  const add = (i: number, j: number, value: number) => {
    const row = matrix[i];
    if (row) row[j] = (row[j] ?? 0) + value;
  };
  rows.forEach((row, i) => {
    const value = y[i] ?? 0;
    const x = further?.[i] ?? 0;
    for (const a of row) {
      right[a] = (right[a] ?? 0) + value;
      for (const b of row) add(a, b, 1);
      if (!further) continue;
      add(a, width - 1, x);
      add(width - 1, a, x);
    }
    if (!further) return;
    add(width - 1, width - 1, x * x);
    right[width - 1] = (right[width - 1] ?? 0) + x * value;
  });
  const solution = solved(matrix, right);
  return {
    of: (family: string, key: string) => solution[columns.get(`${family} ${key}`) ?? -1] ?? 0,
    further: solution[width - 1] ?? 0,
    residuals: y.map((value, i) => value - (rows[i] ?? []).reduce((sum, column) => sum + (solution[column] ?? 0), 0)),
  };
}

/**
 * What is true of the differences that statements are about: the same contrasts of the expected sign of every item,
 * tagged or not. By family and key, as in `kind review`.
 */
export function truthOf(simulated: Simulated): Map<string, number> {
  const { items } = simulated;
  const { moment, anySeries } = spreads(simulated);
  const signs = items.map(({ feeling }) => expectedSign(feeling, anySeries));
  const keys = keysOf(items);
  const truth = new Map<string, number>();
  const part = (families: readonly LevelFamily[]) =>
    Object.fromEntries(families.map((family) => [family, keys[family]]));
  const read = (families: readonly LevelFamily[], told: readonly LevelFamily[]) => {
    const fit = additive(part(families), signs);
    for (const family of told) {
      const counts = new Map<string, number>();
      for (const key of keys[family]) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
      for (const [key, count] of counts) {
        let others = 0;
        for (const [other, many] of counts) if (other !== key) others += many * fit.of(family, other);
        if (count < items.length) truth.set(`${family} ${key}`, fit.of(family, key) - others / (items.length - count));
      }
    }
  };
  read(CORE, CORE);
  read([...CORE, 'size'], ['size']);
  read([...CORE, 'load'], ['load']);

  const own = items.map(({ feeling, seriesFeeling }) => expectedSign(feeling + seriesFeeling, moment));
  const { residuals } = additive(part(['hour', 'weekday', 'back-to-back']), own);
  const total = residuals.reduce((sum, residual) => sum + residual, 0);
  for (let series = 0; series < simulated.scenario.nSeries; series++) {
    const mine = residuals.filter((_, i) => items[i]?.series === series);
    const sum = mine.reduce((all, residual) => all + residual, 0);
    if (mine.length > 0)
      truth.set(`series ${seriesId(series)}`, sum / mine.length - (total - sum) / (items.length - mine.length));
  }
  return truth;
}

/** The true slope a week of the expected sign, kind, hour, weekday and back-to-back held equal. */
export function trueSlope(simulated: Simulated): number {
  const { items } = simulated;
  const { moment } = spreads(simulated);
  const { kind, hour, weekday, 'back-to-back': backToBack } = keysOf(items);
  const mean = items.reduce((sum, { week }) => sum + week, 0) / items.length;
  return additive(
    { kind, hour, weekday, 'back-to-back': backToBack },
    items.map(({ feeling }) => expectedSign(feeling, moment)),
    items.map(({ week }) => week - mean),
  ).further;
}
