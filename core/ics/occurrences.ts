import type { Zone } from '../time.ts';
import { type Clock, instantOfWall, wallAt } from './clock.ts';
import type { Entry } from './entry.ts';
import type { WallRange } from './expand.ts';
import { stampText } from './instant-text.ts';
import { type Placed, placed } from './place.ts';
import { dayOf, MAX_OCCURRENCES, seriesWalls, timeOf } from './series.ts';
import type { Written } from './written.ts';
import type { Zones } from './zones.ts';

/** One meeting that an entry stands for. */
export interface Occurrence {
  entry: Entry;
  /** Epoch milliseconds. */
  start: number;
  end: number;
  /** The zone it is shown in. */
  zone: Zone;
  /** Which one of a series it is; `undefined` for a meeting of its own. */
  instance: string | undefined;
}

/** How the entries of one calendar are read. */
export interface Reading {
  zones: Zones;
  /** The clock of times that name no zone. */
  floating: Clock;
  /** Walls between which occurrences are wanted, with a day or two to spare on both sides. */
  range: WallRange;
  /** Says what of an entry is not taken, and why. */
  refuse(entry: Entry, why: string): void;
}

/** A changed occurrence, and what it is known by in its series: its start there, or its day where the series is of days. */
interface Change {
  key: number;
  placed: Placed;
}

/**
 * The occurrences that begin within the range, and perhaps a few outside of it, of one meeting or series. Yields
 * `undefined` now and then, so that others can work.
 * @param master the entry of the meeting or series; without it, only the changed occurrences are known
 * @param changes entries with a RECURRENCE-ID, of which each stands for one occurrence, or for it and all later ones
 */
export function* occurrencesOf(
  master: Entry | undefined,
  changes: readonly Entry[],
  reading: Reading,
): Generator<Occurrence | undefined, void> {
  const series = master && placedOrRefused(master, reading.floating, reading);
  const isDate = series?.entry.start.isDate;
  const changed = new Map<number, Change>();
  /** What the entries with a RECURRENCE-ID stand for, those that cannot be taken, too. */
  const spokenFor = new Set<number>();
  for (const [index, entry] of changes.entries()) {
    const change = placedOrRefused(entry, series?.clock ?? reading.floating, reading);
    const key = entry.recurrenceId && keyOf(entry.recurrenceId, series, change?.clock, reading);
    if (key !== undefined) spokenFor.add(key);
    if (change && key !== undefined) changed.set(key, { key, placed: change });
    else if (change) reading.refuse(entry, 'changes an occurrence in a time zone that is not known');
    if (index % 100 === 99) yield undefined;
  }
  if (series) yield* unchanged(series, spokenFor, changed, reading);
  for (const { key, placed } of changed.values()) {
    const { entry, clock, start, endOf } = placed;
    yield {
      entry,
      start,
      end: endOf(entry.start.wall),
      zone: entry.start.isUtc && series ? series.clock.zone : clock.zone,
      instance: stampText(key, isDate ?? entry.recurrenceId?.isDate ?? false),
    };
  }
}

function placedOrRefused(entry: Entry, floating: Clock, { zones, refuse }: Reading): Placed | undefined {
  const found = placed(entry, zones, floating);
  if (typeof found !== 'string') return found;
  refuse(entry, found);
  return undefined;
}

function keyOf(
  id: Written,
  series: Placed | undefined,
  own: Clock | undefined,
  { zones, floating }: Reading,
): number | undefined {
  // Exchange names the occurrences of a series of days by their midnights, in UTC or on its own clock.
  if (series ? series.entry.start.isDate : id.isDate) return dayOf(id.isUtc ? wallAt(id.wall, floating) : id.wall);
  const home = series?.clock ?? own ?? floating;
  if (series && id.isDate) return instantOfWall(id.wall + timeOf(series.entry.start.wall), home);
  const clock = zones.clockOf(id, home);
  return clock && instantOfWall(id.wall, clock);
}

/** The occurrences of a series that no entry of their own stands for. */
function* unchanged(
  series: Placed,
  spokenFor: ReadonlySet<number>,
  changed: ReadonlyMap<number, Change>,
  reading: Reading,
): Generator<Occurrence | undefined, void> {
  const { entry, clock, endOf } = series;
  const { zone } = clock;
  if (entry.rules.length + entry.dates.length + entry.periods.length + spokenFor.size === 0) {
    yield { entry, start: series.start, end: endOf(entry.start.wall), zone, instance: undefined };
    return;
  }
  const later = [...changed.values()].filter((one) => one.placed.entry.andFuture).sort((a, b) => a.key - b.key);
  const found = seriesWalls(series, widened(reading.range, later), reading.zones);
  const problem = found ? found.lost : `repeats more than ${MAX_OCCURRENCES} times, or in too many steps to follow`;
  if (problem) reading.refuse(entry, problem);
  if (!found) return;
  const met = new Set(spokenFor);
  let passed = 0;
  for (const [index, wall] of found.walls.entries()) {
    const start = instantOfWall(wall, clock);
    const key = entry.start.isDate ? wall : start;
    while ((later[passed]?.key ?? Infinity) <= key) passed++;
    if (index % 500 === 499) yield undefined;
    // In the hour that a clock change skips, two walls can be one instant.
    if (met.has(key)) continue;
    met.add(key);
    const instance = stampText(key, entry.start.isDate);
    const change = later[passed - 1];
    yield change
      ? { ...movedLike(change, start), instance }
      : { entry, start, end: found.ends.get(wall) ?? endOf(wall), zone, instance };
  }
}

/** The occurrence as a change of an earlier one and all later ones moves it: by as much, and as long as that. */
function movedLike({ placed, key }: Change, start: number) {
  const { entry, clock, endOf } = placed;
  const from = entry.recurrenceId?.isDate ? key : wallAt(key, clock);
  const wall = wallAt(start, clock) + entry.start.wall - from;
  return { entry, start: instantOfWall(wall, clock), end: endOf(wall), zone: clock.zone };
}

function widened(range: WallRange, later: readonly Change[]): WallRange {
  const furthest = later.reduce((most, { placed, key }) => Math.max(most, Math.abs(placed.start - key)), 0);
  return { from: range.from - furthest, to: range.to + furthest };
}
