import { DaySums } from './day-sums.ts';
import type { History } from './history.ts';
import type { Matrix } from './matrix.ts';
import type { Reach } from './reach.ts';
import { MINUTE, weekOfDay } from './weekdays.ts';

/**
 * Everything one look needs, as sums over the days it sees, so that the look of a week before costs the days between.
 * For a day or series, z is the plain and t the weighted sum of the model's columns over its tags. All members but
 * minutes are multiples of a quarter, so that what is added and taken away again leaves no trace.
 */
export class Sums {
  /** Tags, and of each sign; sums of the tags (−2 to 2) and minutes: by stratum. */
  readonly tags: Float64Array;
  readonly energizing: Float64Array;
  readonly draining: Float64Array;
  readonly energy: Float64Array;
  readonly minutes: Float64Array;
  count = 0;
  /** Days on which a slot has a tag. */
  readonly slotDays: Int32Array;

  /** Over days: z zᵀ, t zᵀ and size · t zᵀ (symmetric parts, main model), t tᵀ (all columns); lower triangles. */
  readonly zz: Matrix;
  readonly tz: Matrix;
  readonly ntz: Matrix;
  readonly tt: Matrix;
  /** Squares of sizes, and days with two tags or more. */
  daySquares = 0;
  fullDays = 0;
  /** Of the signs and of “is energizing”: squares of a day's sum, and its products with z. */
  readonly signs: Responses;
  readonly gifts: Responses;

  /** Of each series: tags, days, squares of each day's weight; z, t, and the sums of t and z of its tags' days (main model), row by row. */
  readonly seriesTags: Float64Array;
  readonly seriesDays: Float64Array;
  readonly seriesDayWeights: Float64Array;
  readonly seriesZ: Float64Array;
  readonly seriesT: Float64Array;
  readonly seriesDayT: Float64Array;
  readonly seriesDayZ: Float64Array;
  /** Over pairs of a series and a day: squares of how many tags they share. */
  shared = 0;

  readonly #history: History;
  #reach: Reach | undefined;
  readonly #day: DaySums;

  constructor(history: History) {
    const { model, cellOf, seriesAt } = history;
    const { width, coreWidth } = model;
    const strata = () => new Float64Array(cellOf.length);
    const series = (members = 1) => new Float64Array(seriesAt.length * members);
    const square = (size: number) => new Float64Array(size * size);
    this.#history = history;
    this.#day = new DaySums(history);
    this.tags = strata();
    this.energizing = strata();
    this.draining = strata();
    this.energy = strata();
    this.minutes = strata();
    this.slotDays = new Int32Array(model.slots.length);
    this.zz = square(coreWidth);
    this.tz = square(coreWidth);
    this.ntz = square(coreWidth);
    this.tt = square(width);
    this.signs = { squares: 0, products: new Float64Array(coreWidth) };
    this.gifts = { squares: 0, products: new Float64Array(coreWidth) };
    this.seriesTags = series();
    this.seriesDays = series();
    this.seriesDayWeights = series();
    this.seriesZ = series(width);
    this.seriesT = series(width);
    this.seriesDayT = series(coreWidth);
    this.seriesDayZ = series(coreWidth);
  }

  /** Moves to another reach: days that it sees differently are taken away and added again. */
  moveTo(reach: Reach): void {
    const { days, dayFrom, dayKnownAt, knownAt } = this.#history;
    const before = this.#reach;
    for (let d = 0; d < days.length; d++) {
      const week = weekOfDay(days[d]!);
      const was = before !== undefined && week >= before.fromWeek;
      const is = week >= reach.fromWeek;
      if (!was && !is) continue;
      if (was && is && dayKnownAt[d]! <= Math.min(before.asOf, reach.asOf)) continue;
      if (was && is && isSame(knownAt, dayFrom[d]!, dayFrom[d + 1]!, before.asOf, reach.asOf)) continue;
      if (was) this.#add(d, before.asOf, -1);
      if (is) this.#add(d, reach.asOf, 1);
    }
    this.#reach = reach;
  }

  /** Adds what is known of a day, or takes it away. */
  #add(d: number, asOf: number, by: 1 | -1): void {
    const day = this.#day;
    if (!day.read(d, asOf)) return;
    const n = day.count;
    this.count += by * n;
    this.daySquares += by * n * n;
    if (n >= 2) this.fullDays += by;
    addResponse(this.signs, day.sign, day.z, by);
    addResponse(this.gifts, day.gifts, day.z, by);
    this.#addTags(by);
    this.#addSeries(by);
    this.#addProducts(by);
    day.clear();
  }

  #addTags(by: 1 | -1): void {
    const { columns, rows, stratum } = this.#history;
    const { entries, count, slots, slotCount } = this.#day;
    const { tags, energizing, draining, minutes } = this;
    for (let k = 0; k < count; k++) {
      const i = entries[k]!;
      const row = rows[i]!;
      const s = stratum[i]!;
      const energy = columns.energy[row]!;
      tags[s]! += by;
      if (energy > 0) energizing[s]! += by;
      else if (energy < 0) draining[s]! += by;
      this.energy[s]! += by * energy;
      minutes[s]! += (by * (columns.end[row]! - columns.start[row]!)) / MINUTE;
    }
    for (let k = 0; k < slotCount; k++) this.slotDays[slots[k]!]! += by;
  }

  #addSeries(by: 1 | -1): void {
    const { stratum, seriesOf, weightOf, cellOf, onesFrom, ones, model } = this.#history;
    const { width, coreWidth } = model;
    const { entries, count, z, t, met, metWeights, filled, filledCount } = this.#day;
    const { seriesZ, seriesT, seriesDayT, seriesDayZ } = this;
    for (let k = 0; k < count; k++) {
      const s = stratum[entries[k]!]!;
      const series = seriesOf[s]!;
      if (series < 0) continue;
      const weight = weightOf[s]!;
      if (met[series] === 0) this.seriesDays[series]! += by;
      // (a + w)² − a²: the squares of what a series has on this day, as it grows.
      this.shared += by * (2 * met[series]!++ + 1);
      this.seriesDayWeights[series]! += by * weight * (2 * metWeights[series]! + weight);
      metWeights[series]! += weight;
      this.seriesTags[series]! += by;
      const base = series * width;
      for (let a = onesFrom[cellOf[s]!]!; a < onesFrom[cellOf[s]! + 1]!; a++) {
        seriesZ[base + ones[a]!]! += by;
        seriesT[base + ones[a]!]! += by * weight;
      }
      const core = series * coreWidth;
      for (let a = 0; a < filledCount; a++) {
        const column = filled[a]!;
        if (column >= coreWidth) break;
        seriesDayT[core + column]! += by * t[column]!;
        seriesDayZ[core + column]! += by * z[column]!;
      }
    }
    for (let k = 0; k < count; k++) {
      const series = seriesOf[stratum[entries[k]!]!]!;
      if (series < 0) continue;
      met[series] = 0;
      metWeights[series] = 0;
    }
  }

  #addProducts(by: 1 | -1): void {
    const { width, coreWidth } = this.#history.model;
    const { count, z, t, filled, filledCount } = this.#day;
    const { zz, tz, ntz, tt } = this;
    for (let a = 0; a < filledCount; a++) {
      const j = filled[a]!;
      const tj = by * t[j]!;
      const zj = by * z[j]!;
      const row = j * width;
      for (let b = 0; b <= a; b++) {
        const k = filled[b]!;
        tt[row + k] = tt[row + k]! + tj * t[k]!;
      }
      if (j >= coreWidth) continue;
      const core = j * coreWidth;
      for (let b = 0; b <= a; b++) {
        const k = filled[b]!;
        const mixed = (tj * z[k]! + zj * t[k]!) / 2;
        zz[core + k] = zz[core + k]! + zj * z[k]!;
        tz[core + k] = tz[core + k]! + mixed;
        ntz[core + k] = ntz[core + k]! + count * mixed;
      }
    }
  }
}

/** Sums over days of a response: its square, and its products with z. */
export interface Responses {
  squares: number;
  readonly products: Float64Array;
}

function addResponse(sums: Responses, value: number, z: Float64Array, by: number): void {
  sums.squares += by * value * value;
  for (let j = 0; j < sums.products.length; j++) sums.products[j]! += by * value * z[j]!;
}

/** Whether the same tags of a day are known at two moments. */
function isSame(knownAt: Float64Array, from: number, to: number, a: number, b: number): boolean {
  for (let i = from; i < to; i++) if (knownAt[i]! <= a !== knownAt[i]! <= b) return false;
  return true;
}
