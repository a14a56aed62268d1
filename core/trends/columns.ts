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
  /** Title of the latest activity of each series. */
  readonly seriesTitles: readonly string[];
  readonly personIds: readonly string[];
}

/** The names that the numbers of the columns stand for, in order of first appearance. */
interface Names {
  kinds: Map<string, number>;
  series: Map<string, number>;
  people: Map<string, number>;
  titles: string[];
}

const numbered = (names: readonly string[]) => new Map(names.map((name, i) => [name, i]));

function numberOf(names: Map<string, number>, name: string): number {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, names.size);
  return names.size - 1;
}

/**
 * Typed columns of records; the order of neither list matters.
 * @param tags of these activities; others are passed over, and of two for one activity the last counts
 */
export function columnsOf(activities: readonly Activity[], tags: readonly Tag[]): Columns {
  return rowsOf(activities, tags, { kinds: new Map(), series: new Map(), people: new Map(), titles: [] });
}

/**
 * The columns after everything that starts in `from` to `until` (epoch milliseconds at whole minutes, the end not
 * included) has been replaced by these records: how one new tag reaches the columns without reading the others again.
 */
export function withRecords(
  columns: Columns,
  range: { from: number; until: number },
  activities: readonly Activity[],
  tags: readonly Tag[],
): Columns {
  const names: Names = {
    kinds: numbered(columns.kinds),
    series: numbered(columns.seriesIds),
    people: numbered(columns.personIds),
    titles: [...columns.seriesTitles],
  };
  const added = rowsOf(activities, tags, names);
  const head = firstFrom(columns, range.from);
  return joined([part(columns, 0, head), added, part(columns, firstFrom(columns, range.until), columns.count)], names);
}

function rowsOf(activities: readonly Activity[], tags: readonly Tag[], names: Names): Columns {
  const starts = Float64Array.from(activities, ({ start }) => epochMs(start));
  const tagOf = tagsOf(activities, tags);
  const order = inOrder(activities, starts);
  const count = activities.length;
  const rows = emptyRows(
    count,
    activities.reduce((sum, { people }) => sum + people.length, 0),
  );
  const local = localClock();
  let met = 0;
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
    rows.kind[i] = numberOf(names.kinds, activity.kind ?? 'other');
    const series = activity.series === null ? -1 : numberOf(names.series, activity.series);
    rows.series[i] = series;
    if (series >= 0) names.titles[series] = activity.title;
    const isAlone = activity.source === 'task' && activity.attendees === null;
    rows.attendees[i] = isAlone ? 1 : (activity.attendees ?? 0);
    rows.meeting[i] = rows.attendees[i] === 1 ? 0 : 1;
    rows.peopleFrom[i] = met;
    for (const person of activity.people) {
      const number = numberOf(names.people, person);
      if (!rows.people.subarray(rows.peopleFrom[i], met).includes(number)) rows.people[met++] = number;
    }
  }
  rows.peopleFrom[count] = met;
  return { ...rows, people: rows.people.slice(0, met), ...listed(names) };
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
  const minutes = new Float64Array(starts.length);
  for (let i = 0; i < starts.length; i++) minutes[i] = Math.floor(starts[i]! / MINUTE);
  const isBefore = (a: number, b: number) =>
    minutes[a]! < minutes[b]! || (minutes[a] === minutes[b] && activities[a]!.id <= activities[b]!.id);
  for (let i = 1; i < minutes.length; i++) {
    if (isBefore(i - 1, i)) continue;
    return Int32Array.from(minutes.keys()).sort((a, b) => (isBefore(a, b) ? -1 : 1));
  }
  return undefined;
}

const listed = (names: Names) => ({
  kinds: [...names.kinds.keys()],
  seriesIds: [...names.series.keys()],
  seriesTitles: names.titles,
  personIds: [...names.people.keys()],
});

const emptyRows = (count: number, people: number) => ({
  count,
  start: new Float64Array(count),
  end: new Float64Array(count),
  taggedAt: new Float64Array(count),
  energy: new Int8Array(count),
  day: new Int32Array(count),
  minute: new Int16Array(count),
  kind: new Int32Array(count),
  series: new Int32Array(count),
  attendees: new Int32Array(count),
  meeting: new Uint8Array(count),
  people: new Int32Array(people),
  peopleFrom: new Int32Array(count + 1),
});

/** Rows `from` up to `until`, without copying. */
function part(columns: Columns, from: number, until: number): Columns {
  const cut = <A extends { subarray(from: number, until: number): A }>(array: A) => array.subarray(from, until);
  const { start, end, taggedAt, energy, day, minute, kind, series, attendees, meeting, people, peopleFrom } = columns;
  return {
    ...columns,
    count: until - from,
    start: cut(start),
    end: cut(end),
    taggedAt: cut(taggedAt),
    energy: cut(energy),
    day: cut(day),
    minute: cut(minute),
    kind: cut(kind),
    series: cut(series),
    attendees: cut(attendees),
    meeting: cut(meeting),
    people: people.subarray(peopleFrom[from], peopleFrom[until]),
    peopleFrom: peopleFrom.subarray(from, until + 1),
  };
}

function joined(parts: readonly Columns[], names: Names): Columns {
  const sum = (of: (columns: Columns) => number) => parts.reduce((total, columns) => total + of(columns), 0);
  const rows = emptyRows(
    sum(({ count }) => count),
    sum(({ people }) => people.length),
  );
  let at = 0;
  let met = 0;
  for (const columns of parts) {
    for (const name of [
      'start',
      'end',
      'taggedAt',
      'energy',
      'day',
      'minute',
      'kind',
      'series',
      'attendees',
      'meeting',
    ] as const)
      rows[name].set(columns[name], at);
    rows.people.set(columns.people, met);
    const shift = met - columns.peopleFrom[0]!;
    for (let i = 0; i <= columns.count; i++) rows.peopleFrom[at + i] = columns.peopleFrom[i]! + shift;
    at += columns.count;
    met += columns.people.length;
  }
  return { ...rows, ...listed(names) };
}

/** The first row whose minute of start is not before `ms`. */
function firstFrom({ start, count }: Columns, ms: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}
