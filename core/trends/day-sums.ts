import type { History } from './history.ts';

/** What is known of one day at a time: read, used, cleared. */
export class DaySums {
  readonly entries: Int32Array;
  count = 0;
  /** Plain and weighted sums of the model's columns, and which of them are not 0, ascending. */
  readonly z: Float64Array;
  readonly t: Float64Array;
  readonly filled: Int32Array;
  filledCount = 0;
  /** Slots that have a tag. */
  readonly slots: Int32Array;
  slotCount = 0;
  /** Sums of the signs, and how many are energizing. */
  sign = 0;
  gifts = 0;
  /** Tags of a series so far, and their weight; all 0 between days. */
  readonly met: Int32Array;
  readonly metWeights: Float64Array;
  readonly #history: History;
  readonly #seen: Uint8Array;

  constructor(history: History) {
    const { rows, model, seriesAt } = history;
    this.#history = history;
    this.entries = new Int32Array(rows.length);
    this.z = new Float64Array(model.width);
    this.t = new Float64Array(model.width);
    this.filled = new Int32Array(model.width);
    this.slots = new Int32Array(model.slots.length);
    this.met = new Int32Array(seriesAt.length);
    this.metWeights = new Float64Array(seriesAt.length);
    this.#seen = new Uint8Array(model.slots.length);
  }

  /** Reads what is known of day d; false where that is nothing. */
  read(d: number, asOf: number): boolean {
    const { dayFrom, knownAt, rows, columns, stratum, cellOf, weightOf } = this.#history;
    const { slotsFrom, slots, onesFrom, ones } = this.#history;
    const { entries, z, t, filled } = this;
    const seen = this.#seen;
    let count = 0;
    for (let i = dayFrom[d]!; i < dayFrom[d + 1]!; i++) {
      if (knownAt[i]! > asOf) continue;
      entries[count++] = i;
      const s = stratum[i]!;
      const cell = cellOf[s]!;
      const weight = weightOf[s]!;
      const energy = columns.energy[rows[i]!]!;
      if (energy > 0) {
        this.sign++;
        this.gifts++;
      } else if (energy < 0) this.sign--;
      for (let a = onesFrom[cell]!; a < onesFrom[cell + 1]!; a++) {
        z[ones[a]!]! += 1;
        t[ones[a]!]! += weight;
      }
      for (let a = slotsFrom[cell]!; a < slotsFrom[cell + 1]!; a++) {
        if (seen[slots[a]!] === 1) continue;
        seen[slots[a]!] = 1;
        this.slots[this.slotCount++] = slots[a]!;
      }
    }
    this.count = count;
    if (count === 0) return false;
    for (let j = 0; j < z.length; j++) if (z[j] !== 0) filled[this.filledCount++] = j;
    return true;
  }

  clear(): void {
    for (let k = 0; k < this.slotCount; k++) this.#seen[this.slots[k]!] = 0;
    for (let k = 0; k < this.filledCount; k++) {
      this.z[this.filled[k]!] = 0;
      this.t[this.filled[k]!] = 0;
    }
    this.count = 0;
    this.filledCount = 0;
    this.slotCount = 0;
    this.sign = 0;
    this.gifts = 0;
  }
}
