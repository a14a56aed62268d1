import type { Activity } from '../activity.ts';
import type { Tag } from '../tag.ts';
import { epochMs, localClock } from './clock.ts';
import { DAY, MINUTE } from './weekdays.ts';

/**
 * Activities and their tags as columns, in order of start and, within a minute, of id. Structured-cloneable, so that it
 * can be stored as one value; derived data throughout.
 */
export interface Columns {
  readonly count: number;
  /** Epoch milliseconds. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** When it was tagged, epoch milliseconds; not a number where there is no tag. */
  readonly taggedAt: Float64Array;
  /** −2 to 2; 0 where there is no tag. */
  readonly energy: Int8Array;
  /** The activity's own local day, days since 1970-01-01, and the local minute of that day at its start. */
  readonly day: Int32Array;
  readonly minute: Int16Array;
  /** Index into `kinds`. */
  readonly kind: Int32Array;
  /** Index into `seriesIds`; −1 for what does not recur. */
  readonly series: Int32Array;
  /** Index into `titles`. */
  readonly title: Int32Array;
  /** How many took part, the person included; 0 when not known. */
  readonly attendees: Int32Array;
  /** 1 where somebody else took part, as far as is known. */
  readonly meeting: Uint8Array;
  /** Indexes into `personIds`: those of row i are `people[peopleFrom[i]]` up to `people[peopleFrom[i + 1]]`. */
  readonly people: Int32Array;
  readonly peopleFrom: Int32Array;
  /** In order of first appearance. */
  readonly kinds: readonly string[];
  readonly seriesIds: readonly string[];
  readonly titles: readonly string[];
  readonly personIds: readonly string[];
}

/** Names and their numbers, in order of first appearance. */
type Numbers = Map<string, number>;

function numberOf(names: Numbers, name: string): number {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, names.size);
  return names.size - 1;
}

/** Gives the kind of an activity that has none. */
export type KindOf = (activity: Activity) => string;

/**
 * Typed columns of records; the order of neither list matters.
 * @param tags of these activities; others are passed over, and of two for one activity the last counts
 */
export function columnsOf(
  activities: readonly Activity[],
  tags: readonly Tag[],
  kindOf: KindOf = () => 'other',
): Columns {
  const starts = new Float64Array(activities.length);
  let met = 0;
  for (let i = 0; i < activities.length; i++) {
    starts[i] = epochMs(activities[i]!.start);
    met += activities[i]!.people.length;
  }
  const names = (): Numbers => new Map();
  const [kinds, series, titles, people] = [names(), names(), names(), names()];
  const tagOf = tagsOf(activities, tags);
  const order = inOrder(activities, starts);
  const count = activities.length;
  const rows = emptyRows(count, met);
  const local = localClock();
  met = 0;
  for (let i = 0; i < count; i++) {
    const at = order ? order[i]! : i;
    const activity = activities[at]!;
    const start = starts[at]!;
    const wall = local(start, activity.zone);
    const day = Math.floor(wall / DAY);
    rows.start[i] = start;
    rows.end[i] = epochMs(activity.end);
    rows.day[i] = day;
    rows.minute[i] = Math.floor((wall - day * DAY) / MINUTE);
    const tag = tagOf(at);
    rows.energy[i] = tag ? tag.energy : 0;
    rows.taggedAt[i] = tag ? epochMs(tag.taggedAt) : Number.NaN;
    rows.kind[i] = numberOf(kinds, activity.kind ?? kindOf(activity));
    rows.series[i] = activity.series === null ? -1 : numberOf(series, activity.series);
    rows.title[i] = numberOf(titles, activity.title);
    const isAlone = activity.source === 'task' && activity.attendees === null;
    rows.attendees[i] = isAlone ? 1 : (activity.attendees ?? 0);
    rows.meeting[i] = rows.attendees[i] === 1 ? 0 : 1;
    rows.peopleFrom[i] = met;
    for (const person of activity.people) {
      const number = numberOf(people, person);
      if (!rows.people.subarray(rows.peopleFrom[i], met).includes(number)) rows.people[met++] = number;
    }
  }
  rows.peopleFrom[count] = met;
  return {
    ...rows,
    people: rows.people.slice(0, met),
    kinds: [...kinds.keys()],
    seriesIds: [...series.keys()],
    titles: [...titles.keys()],
    personIds: [...people.keys()],
  };
}

/** The tag of each activity by its place in the list; lists in the same order are matched without a lookup. */
function tagsOf(activities: readonly Activity[], tags: readonly Tag[]): (at: number) => Tag | undefined {
  const found: (Tag | undefined)[] = Array.from({ length: activities.length });
  let next = 0;
  for (let at = 0; at < activities.length && next < tags.length; at++)
    if (tags[next]!.activity === activities[at]!.id) found[at] = tags[next++];
  if (next === tags.length) return (at) => found[at];
  const byActivity = new Map(tags.map((tag) => [tag.activity, tag]));
  return (at) => byActivity.get(activities[at]!.id);
}

/** By minute of start, then by id, in the order of code units; undefined where the list is so already. */
function inOrder(activities: readonly Activity[], starts: Float64Array): Int32Array | undefined {
  const count = starts.length;
  const minutes = new Float64Array(count);
  let isByMinute = true;
  for (let i = 0; i < count; i++) {
    minutes[i] = Math.floor(starts[i]! / MINUTE);
    if (i > 0 && minutes[i]! < minutes[i - 1]!) isByMinute = false;
  }
  const order = isByMinute ? placesUpTo(count) : byNumber(minutes);
  let isMoved = !isByMinute;
  // Few start in one minute: each finds its place among them.
  for (let i = 1; i < count; i++) {
    const one = order[i]!;
    let to = i;
    while (to > 0 && minutes[order[to - 1]!] === minutes[one] && activities[order[to - 1]!]!.id > activities[one]!.id) {
      order[to] = order[to - 1]!;
      to--;
    }
    if (to === i) continue;
    order[to] = one;
    isMoved = true;
  }
  return isMoved ? order : undefined;
}

function placesUpTo(count: number) {
  const places = new Int32Array(count);
  for (let i = 0; i < count; i++) places[i] = i;
  return places;
}

/** Bits that one pass of {@link byNumber} looks at. */
const DIGIT = 12;

/** Places of whole numbers, ascending, equal ones in order: a radix sort, whose time does not depend on how mixed they are. */
function byNumber(numbers: Float64Array): Int32Array {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < numbers.length; i++) {
    if (numbers[i]! < least) least = numbers[i]!;
    if (numbers[i]! > most) most = numbers[i]!;
  }
  let order = placesUpTo(numbers.length);
  let next = new Int32Array(numbers.length);
  for (let scale = 1; (most - least) / scale >= 1; scale *= 1 << DIGIT) {
    const from = new Int32Array((1 << DIGIT) + 1);
    const digit = (i: number) => Math.floor((numbers[i]! - least) / scale) % (1 << DIGIT);
    for (let i = 0; i < numbers.length; i++) from[digit(i) + 1]!++;
    for (let k = 1; k < from.length; k++) from[k]! += from[k - 1]!;
    for (let i = 0; i < order.length; i++) next[from[digit(order[i]!)]!++] = order[i]!;
    [order, next] = [next, order];
  }
  return order;
}

/** Room for so many rows, and for so many mentions of people. */
export const emptyRows = (count: number, people: number) => ({
  count,
  start: new Float64Array(count),
  end: new Float64Array(count),
  taggedAt: new Float64Array(count),
  energy: new Int8Array(count),
  day: new Int32Array(count),
  minute: new Int16Array(count),
  kind: new Int32Array(count),
  series: new Int32Array(count),
  title: new Int32Array(count),
  attendees: new Int32Array(count),
  meeting: new Uint8Array(count),
  people: new Int32Array(people),
  peopleFrom: new Int32Array(count + 1),
});

/** The rows that start at `ms` or later, without a copy; `ms` at a whole minute. */
export function columnsFrom(columns: Columns, ms: number): Columns {
  let first = 0;
  while (first < columns.count && columns.start[first]! < ms) first++;
  if (first === 0) return columns;
  const { start, end, taggedAt, energy, day, minute, kind, series, title, attendees, meeting, peopleFrom } = columns;
  return {
    ...columns,
    count: columns.count - first,
    start: start.subarray(first),
    end: end.subarray(first),
    taggedAt: taggedAt.subarray(first),
    energy: energy.subarray(first),
    day: day.subarray(first),
    minute: minute.subarray(first),
    kind: kind.subarray(first),
    series: series.subarray(first),
    title: title.subarray(first),
    attendees: attendees.subarray(first),
    meeting: meeting.subarray(first),
    peopleFrom: peopleFrom.subarray(first),
  };
}
