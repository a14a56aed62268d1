import type { Activity } from '../activity.ts';
import type { Tag } from '../tag.ts';
import { type Columns, columnsOf, emptyRows, type KindOf } from './columns.ts';
import { MINUTE } from './weekdays.ts';

/** What has one entry a row. */
const EACH_ROW = [
  'start',
  'end',
  'taggedAt',
  'energy',
  'day',
  'minute',
  'kind',
  'series',
  'title',
  'attendees',
  'meeting',
] as const;

/**
 * The columns after everything that starts in some minutes has been replaced by these records: how one new tag reaches
 * the columns without reading the others again. The same as the columns of all records, number by number, so that a name
 * that nothing bears any more is gone.
 * @param minutes epoch milliseconds at whole minutes, in any order
 * @param activities all that start in these minutes now, and no others
 */
export function withMinutes(
  columns: Columns,
  minutes: readonly number[],
  activities: readonly Activity[],
  tags: readonly Tag[],
  kindOf?: KindOf,
): Columns {
  const added = columnsOf(activities, tags, kindOf);
  const retagged = withTags(columns, minutes, added);
  if (retagged) return retagged;
  const parts: Part[] = [];
  let [old, next] = [0, 0];
  for (const minute of [...new Set(minutes)].sort((a, b) => a - b)) {
    const [from, until] = [firstFrom(columns, minute), firstFrom(added, minute + MINUTE)];
    if (from > old) parts.push({ columns, from: old, until: from });
    if (until > next) parts.push({ columns: added, from: next, until });
    old = firstFrom(columns, minute + MINUTE);
    next = until;
  }
  parts.push({ columns, from: old, until: columns.count });
  return joined(parts, columns, added);
}

/** The columns with other tags, all else shared; undefined where more than tags has changed. */
function withTags(columns: Columns, minutes: readonly number[], added: Columns): Columns | undefined {
  const places: number[] = [];
  for (const minute of [...new Set(minutes)].sort((a, b) => a - b))
    for (let row = firstFrom(columns, minute); row < columns.count && columns.start[row]! < minute + MINUTE; row++)
      places.push(row);
  if (places.length !== added.count || !places.every((row, k) => isSameButTag(columns, row, added, k)))
    return undefined;
  const [energy, taggedAt] = [columns.energy.slice(), columns.taggedAt.slice()];
  places.forEach((row, k) => {
    energy[row] = added.energy[k]!;
    taggedAt[row] = added.taggedAt[k]!;
  });
  return { ...columns, energy, taggedAt };
}

function isSameButTag(a: Columns, i: number, b: Columns, k: number): boolean {
  const people = ({ people: of, peopleFrom, personIds }: Columns, row: number) =>
    Array.from(of.subarray(peopleFrom[row], peopleFrom[row + 1]), (one) => personIds[one]).join('\n');
  return (
    (['start', 'end', 'day', 'minute', 'attendees', 'meeting'] as const).every((name) => a[name][i] === b[name][k]) &&
    a.kinds[a.kind[i]!] === b.kinds[b.kind[k]!] &&
    a.seriesIds[a.series[i]!] === b.seriesIds[b.series[k]!] &&
    a.titles[a.title[i]!] === b.titles[b.title[k]!] &&
    people(a, i) === people(b, k)
  );
}

/** Rows `from` up to `until` of some columns. */
interface Part {
  columns: Columns;
  from: number;
  until: number;
}

function joined(parts: readonly Part[], before: Columns, added: Columns): Columns {
  const sum = (of: (part: Part) => number) => parts.reduce((total, part) => total + of(part), 0);
  const rows = emptyRows(
    sum(({ from, until }) => until - from),
    sum(({ columns, from, until }) => columns.peopleFrom[until]! - columns.peopleFrom[from]!),
  );
  const shift = { kind: before.kinds.length, series: before.seriesIds.length, title: before.titles.length };
  let at = 0;
  let met = 0;
  for (const { columns, from, until } of parts) {
    const end = at + until - from;
    for (const name of EACH_ROW) rows[name].set(columns[name].subarray(from, until), at);
    const mentions = columns.people.subarray(columns.peopleFrom[from], columns.peopleFrom[until]);
    rows.people.set(mentions, met);
    if (columns === added) {
      // The names of what was added follow those that were here.
      for (const name of ['kind', 'series', 'title'] as const)
        for (let i = at; i < end; i++) if (rows[name][i]! >= 0) rows[name][i]! += shift[name];
      for (let k = met; k < met + mentions.length; k++) rows.people[k]! += before.personIds.length;
    }
    for (let i = from; i <= until; i++)
      rows.peopleFrom[at + i - from] = columns.peopleFrom[i]! - columns.peopleFrom[from]! + met;
    at = end;
    met += mentions.length;
  }
  return {
    ...rows,
    kinds: renumbered(rows.kind, before.kinds, added.kinds),
    seriesIds: renumbered(rows.series, before.seriesIds, added.seriesIds),
    titles: renumbered(rows.title, before.titles, added.titles),
    personIds: renumbered(rows.people, before.personIds, added.personIds),
  };
}

/** Numbers names anew in order of first appearance. @returns the names that are left */
function renumbered(numbers: Int32Array, before: readonly string[], added: readonly string[]): string[] {
  const known = new Map<string, number>();
  for (let i = 0; i < before.length; i++) known.set(before[i]!, i);
  const sameAs = Int32Array.from({ length: before.length + added.length }, (_, i) =>
    i < before.length ? i : (known.get(added[i - before.length]!) ?? i),
  );
  const numberOf = new Int32Array(sameAs.length).fill(-1);
  const names: string[] = [];
  for (let i = 0; i < numbers.length; i++) {
    if (numbers[i]! < 0) continue;
    const name = sameAs[numbers[i]!]!;
    if (numberOf[name] === -1) {
      numberOf[name] = names.length;
      names.push(name < before.length ? before[name]! : added[name - before.length]!);
    }
    numbers[i] = numberOf[name]!;
  }
  return names;
}

/** The first row that does not start before `ms`, a whole minute. */
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
