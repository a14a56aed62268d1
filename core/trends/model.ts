import type { Circumstances } from './circumstances.ts';
import type { Columns } from './columns.ts';
import { CORE, LEVEL_FAMILIES, levelCount, levelsOf, type ModelFamily } from './families.ts';
import { MOST_KINDS, MOST_PEOPLE } from './parameters.ts';

/** A group that tags are counted in: a level, or the index in the columns of a kind or person. */
export interface Slot {
  readonly family: ModelFamily;
  readonly group: number;
}

/** The groups of tags, and the additive model's columns: column 0 is the intercept, those of the main model come first. */
export interface Model {
  readonly slots: readonly Slot[];
  /** The column of each slot; −1 for none. */
  readonly columnOf: Int32Array;
  readonly width: number;
  /** Columns of the main model. */
  readonly coreWidth: number;
  /** Slots of a row of the columns, in order of column, written to `into`; returns how many. */
  slotsOf(row: number, into: Int32Array): number;
  /** Most slots that a row can have. */
  readonly mostSlots: number;
}

/**
 * Lays out groups and columns: of kinds and people only the most frequent get a column.
 * @param rows whose tags decide which levels occur and who is frequent
 */
export function modelOf(columns: Columns, circumstances: Circumstances, rows: Int32Array): Model {
  const slots: Slot[] = [];
  const columnOf: number[] = [];
  let width = 1;
  let coreWidth = 1;
  const place = (family: ModelFamily, counts: Int32Array, most: number) => {
    const kept = mostFrequent(counts, most);
    for (let group = 0; group < counts.length; group++) {
      slots.push({ family, group });
      columnOf.push(kept.has(group) ? width++ : -1);
    }
  };
  const parts = LEVEL_FAMILIES.map((family) => {
    const levels = levelsOf(family, columns, circumstances);
    const groups = levelCount(family, columns);
    const first = slots.length;
    place(family, countsOf(levels, groups, rows), MOST_KINDS);
    if (CORE.includes(family)) coreWidth = width;
    return { family, levels, groups, first };
  });
  const people = peopleSlots(columns, rows, slots.length);
  for (const group of people.groups) {
    slots.push({ family: 'person', group });
    columnOf.push(width++);
  }
  return {
    slots,
    columnOf: Int32Array.from(columnOf),
    width,
    coreWidth,
    mostSlots: parts.length + people.groups.length,
    slotsOf(row, into) {
      let many = 0;
      for (let k = 0; k < parts.length; k++) {
        const { levels, groups, first } = parts[k]!;
        if (levels[row]! < groups) into[many++] = first + levels[row]!;
      }
      return people.addTo(row, into, many);
    },
  };
}

function countsOf(levels: ArrayLike<number>, groups: number, rows: Int32Array): Int32Array {
  const counts = new Int32Array(groups);
  for (let i = 0; i < rows.length; i++) if (levels[rows[i]!]! < groups) counts[levels[rows[i]!]!]!++;
  return counts;
}

/** Groups that occur, at most `most`; of equal counts whoever came first, which does not depend on names. */
function mostFrequent(counts: Int32Array, most: number): Set<number> {
  const groups = Array.from(counts.keys()).filter((group) => counts[group]! > 0);
  if (groups.length > most) groups.sort((a, b) => counts[b]! - counts[a]! || a - b);
  return new Set(groups.slice(0, most));
}

/** Slots of the people met most, from slot `first`. */
function peopleSlots({ people, peopleFrom, personIds }: Columns, rows: Int32Array, first: number) {
  const counts = new Int32Array(personIds.length);
  for (let i = 0; i < rows.length; i++)
    for (let k = peopleFrom[rows[i]!]!; k < peopleFrom[rows[i]! + 1]!; k++) counts[people[k]!]!++;
  const groups = [...mostFrequent(counts, MOST_PEOPLE)].sort((a, b) => a - b);
  const slotOf = new Int32Array(personIds.length).fill(-1);
  groups.forEach((group, k) => {
    slotOf[group] = first + k;
  });
  return {
    groups,
    addTo(row: number, into: Int32Array, many: number): number {
      let end = many;
      for (let k = peopleFrom[row]!; k < peopleFrom[row + 1]!; k++)
        if (slotOf[people[k]!]! >= 0) into[end++] = slotOf[people[k]!]!;
      if (end - many > 1) into.subarray(many, end).sort();
      return end;
    },
  };
}

/** Columns of the intercept, if wanted, and of the levels of some families, ascending. */
export function columnsFor(model: Model, families: readonly ModelFamily[], intercept = true): Int32Array {
  const found = intercept ? [0] : [];
  model.slots.forEach(({ family }, slot) => {
    if (families.includes(family) && model.columnOf[slot]! >= 0) found.push(model.columnOf[slot]!);
  });
  return Int32Array.from(found);
}
