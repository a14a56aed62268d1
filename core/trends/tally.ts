import type { Family } from './families.ts';
import type { History } from './history.ts';
import type { Sums } from './sums.ts';

/** What was counted of one group of tags. */
export interface Tally {
  family: Family;
  /** A level, or the index in the columns of a kind, series or person. */
  group: number;
  tags: number;
  /** Different local days. */
  days: number;
  energizing: number;
  draining: number;
  /** Sum of the tags, −2 to 2 each. */
  energy: number;
  minutes: number;
  /** Sum of the weights. */
  weight: number;
  /** Of a kind or person: tags of the series that has most of them, and that series' index in the columns; −1 for none. */
  topTags: number;
  topSeries: number;
}

const empty = (family: Family, group: number): Tally => ({
  family,
  group,
  tags: 0,
  days: 0,
  energizing: 0,
  draining: 0,
  energy: 0,
  minutes: 0,
  weight: 0,
  topTags: 0,
  topSeries: -1,
});

/** Tallies of a look: of every slot of the model, and of every series by its number in the history; groups without a tag too. */
export interface Tallies {
  readonly slots: readonly Tally[];
  readonly series: readonly Tally[];
}

/** Counts every group of a look. */
export function talliesOf(history: History, sums: Sums): Tallies {
  const { model, cellOf, seriesOf, weightOf, slotsFrom, slots: slotsOfCells, seriesAt } = history;
  const slots = model.slots.map(({ family, group }) => empty(family, group));
  const series = Array.from(seriesAt, (group) => empty('series', group));
  const shared = new Map<number, number>();
  const add = (tally: Tally, stratum: number) => {
    tally.tags += sums.tags[stratum]!;
    tally.energizing += sums.energizing[stratum]!;
    tally.draining += sums.draining[stratum]!;
    tally.energy += sums.energy[stratum]!;
    tally.minutes += sums.minutes[stratum]!;
    tally.weight += weightOf[stratum]! * sums.tags[stratum]!;
  };
  for (let stratum = 0; stratum < cellOf.length; stratum++) {
    if (sums.tags[stratum] === 0) continue;
    const of = seriesOf[stratum]!;
    if (of >= 0) add(series[of]!, stratum);
    for (let a = slotsFrom[cellOf[stratum]!]!; a < slotsFrom[cellOf[stratum]! + 1]!; a++) {
      const slot = slotsOfCells[a]!;
      const tally = slots[slot]!;
      add(tally, stratum);
      if (of < 0 || (tally.family !== 'kind' && tally.family !== 'person')) continue;
      const key = slot * seriesAt.length + of;
      shared.set(key, (shared.get(key) ?? 0) + sums.tags[stratum]!);
    }
  }
  slots.forEach((tally, slot) => {
    tally.days = sums.slotDays[slot]!;
  });
  series.forEach((tally, number) => {
    tally.days = sums.seriesDays[number]!;
  });
  for (const [key, tags] of shared) {
    const tally = slots[Math.floor(key / seriesAt.length)]!;
    const inColumns = seriesAt[key % seriesAt.length]!;
    if (tags < tally.topTags || (tags === tally.topTags && inColumns > tally.topSeries)) continue;
    tally.topTags = tags;
    tally.topSeries = inColumns;
  }
  return { slots, series };
}
