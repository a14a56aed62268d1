import { type KindFigure, pulled } from './kind-figures.ts';
import { MIN_TAGS } from './parameters.ts';
import type { Rows } from './rows.ts';
import type { Statement } from './statement.ts';
import { usualWeeks } from './usual-week.ts';
import { MINUTE, weekOfDay } from './weekdays.ts';

/** What can be done with a recurring activity. */
export type Way = 'drop' | 'shorten' | 'move' | 'merge' | 'hand-over';

/** One way, and the draining hours a week that it would give back. */
export interface GivesBack {
  way: Way;
  hours: number;
  /** For `move`: the hours of the day to move to, as the trends name them. For `merge`: the other series' title. */
  toward?: string;
}

/** A recurring activity of the usual week that drains more often than it energizes. */
export interface SeriesFigure {
  id: string;
  title: string;
  kind: string;
  tags: number;
  energizing: number;
  draining: number;
  /** Hours a week, how often in it, and the usual length in minutes. */
  hours: number;
  times: number;
  minutes: number;
  /** Draining part of its tags, pulled toward that of its kind. */
  drain: number;
  /** What helps, most hours first; never empty. */
  ways: readonly GivesBack[];
}

/** Most that are told. */
const MOST = 20;
/** A quarter is cut where something is shortened, to the five minutes. */
const CUT = 0.25;
/** Smallest length that can be shortened, in minutes. */
const SHORTEST = 20;
/** Fewest people of whom one can be left out. */
const FEW = 3;

interface Met {
  tags: number;
  energizing: number;
  draining: number;
  times: number;
  minutes: number;
  people: number;
  title: number;
  block: Map<string, number>;
  kind: number;
}

const BLOCKS = ['before-10', '10-12', '12-14', '14-16', 'from-16'] as const;
const blockOf = (minute: number) =>
  BLOCKS[minute < 600 ? 0 : minute < 720 ? 1 : minute < 840 ? 2 : minute < 960 ? 3 : 4];

/**
 * Recurring activities with six tags and more that drain more often than they energize, by what the best way would give back.
 * Giving back is counted in draining hours: hours a week × the draining part of its tags. Dropping and handing over give back
 * all of it, shortening a quarter of it, merging that of the shorter of two of a kind; moving gives back hours × half the
 * difference in balance between two times of the day, where the trends lean that way.
 */
export function seriesFigures(
  rows: Rows,
  asOf: number,
  kinds: readonly KindFigure[],
  statements: readonly Statement[],
): SeriesFigure[] {
  const { columns } = rows.history;
  const weeks = usualWeeks(columns, asOf);
  const met = new Map<number, Met>();
  for (let row = 0; row < columns.count; row++) {
    const series = columns.series[row]!;
    if (series < 0 || columns.end[row]! > asOf || !weeks.has(weekOfDay(columns.day[row]!))) continue;
    const of = met.get(series) ?? fresh(columns.kind[row]!);
    met.set(series, of);
    of.times++;
    // Rows are in order of time: the latest title stays.
    of.title = columns.title[row]!;
    of.minutes += (columns.end[row]! - columns.start[row]!) / MINUTE;
    of.people = Math.max(of.people, columns.attendees[row]!);
    const block = blockOf(columns.minute[row]!)!;
    of.block.set(block, (of.block.get(block) ?? 0) + 1);
  }
  for (let i = 0; i < rows.count; i++) {
    const of = met.get(columns.series[rows.at[i]!]!);
    if (!of) continue;
    of.tags++;
    if (rows.sign[i]! > 0) of.energizing++;
    if (rows.sign[i]! < 0) of.draining++;
  }
  const drainOf = new Map(kinds.map(({ kind, drain }) => [kind, drain]));
  const found = [...met]
    .filter(([, { tags, draining, energizing }]) => tags >= MIN_TAGS && draining > energizing)
    .map(([series, of]) => {
      const kind = columns.kinds[of.kind]!;
      return {
        ...{ id: columns.seriesIds[series]!, title: columns.titles[of.title] ?? '', kind },
        ...{ tags: of.tags, energizing: of.energizing, draining: of.draining },
        hours: of.minutes / 60 / weeks.size,
        times: of.times / weeks.size,
        minutes: Math.round(of.minutes / of.times),
        drain: pulled(of.draining, of.tags, drainOf.get(kind) ?? 0),
        people: of.people,
        block: [...of.block].reduce((best, one) => (one[1] > best[1] ? one : best))[0],
      };
    });
  return found
    .map(({ people, block, ...one }): SeriesFigure => {
      const back = one.hours * one.drain;
      const ways: GivesBack[] = [{ way: 'drop', hours: back }];
      if (people >= FEW) ways.push({ way: 'hand-over', hours: back });
      if (one.minutes >= SHORTEST) ways.push({ way: 'shorten', hours: back * CUT });
      const better = betterTime(block, statements);
      if (better) ways.push({ way: 'move', hours: (one.hours * better.points) / 2, toward: better.label });
      const other = found.find(({ id, kind, hours }) => id !== one.id && kind === one.kind && hours >= one.hours);
      if (other) ways.push({ way: 'merge', hours: back, toward: other.title });
      return { ...one, ways: ways.sort((a, b) => b.hours - a.hours) };
    })
    .sort((a, b) => (b.ways[0]?.hours ?? 0) - (a.ways[0]?.hours ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}

const fresh = (kind: number): Met => ({
  ...{ tags: 0, energizing: 0, draining: 0, times: 0, minutes: 0, people: 0, title: 0 },
  block: new Map(),
  kind,
});

/** The time of day that leans most above this one, and by how many points of balance; only where one of the two leans. */
function betterTime(block: string, statements: readonly Statement[]): { label: string; points: number } | undefined {
  const hours = statements.filter(({ family, shrunken }) => family === 'hour' && shrunken !== null);
  const own = hours.find(({ key }) => key === block);
  const best = hours.reduce<Statement | undefined>(
    (most, one) => (!most || (one.shrunken ?? 0) > (most.shrunken ?? 0) ? one : most),
    undefined,
  );
  if (!own || !best || own === best || (own.level === 'none' && best.level === 'none')) return undefined;
  const points = (best.shrunken ?? 0) - (own.shrunken ?? 0);
  return points > 0 ? { label: best.label, points } : undefined;
}
