import type { Activity } from './activity.ts';
import type { Energy } from './energy.ts';
import type { Tag } from './tag.ts';
import { addDays, type Day, dayOf, localMs, mondayOf, weekdayOf } from './time.ts';

const MINUTE = 60_000;
const DAY_MINUTES = 1440;

/** One activity of a week where a picture of it stands. */
export interface WeekBlock {
  id: string;
  title: string;
  kind: string;
  day: Day;
  /** 0 for Monday. */
  weekday: number;
  /** Local minutes of its day, the end at most midnight. */
  from: number;
  until: number;
  energy: Energy | undefined;
  /** Which of the lanes beside each other it takes, and how many there are. */
  lane: number;
  lanes: number;
}

/** The tags of one kind within a week. */
export interface WeekKind {
  kind: string;
  tags: number;
  energizing: number;
  draining: number;
  /** Tagged hours, and those on each side. */
  hours: number;
  energizingHours: number;
  drainingHours: number;
}

/** One week as it was. */
export interface Week {
  monday: Day;
  blocks: WeekBlock[];
  tags: number;
  /** What ended by now. */
  ended: number;
  hours: number;
  energizingHours: number;
  drainingHours: number;
  /** Kinds with more energizing tags than draining ones, and the other way round: most hours between the two first. */
  lifts: WeekKind[];
  drains: WeekKind[];
}

/** The week to look back on: the current one from Friday on, the one before it till then. */
export const weekToReview = (today: Day): Day =>
  weekdayOf(today) >= 4 ? mondayOf(today) : addDays(mondayOf(today), -7);

/**
 * The week that begins on a Monday: what it was made of, in order of start, and what gave and took most of it.
 * @param records of its days at least, in any order
 */
export function weekOf(
  monday: Day,
  { activities, tags }: { activities: readonly Activity[]; tags: readonly Tag[] },
  nowMs: number,
): Week {
  const energies = new Map(tags.map(({ activity, energy }) => [activity, energy]));
  const last = addDays(monday, 6);
  const within = activities
    .map((activity) => ({ activity, day: dayOf(activity.start, activity.zone) }))
    .filter(({ day }) => monday <= day && day <= last)
    .sort((a, b) => (a.activity.start < b.activity.start ? -1 : a.activity.start > b.activity.start ? 1 : 0));
  const blocks = within
    .filter(({ activity }) => Date.parse(activity.start) <= nowMs)
    .map(({ activity, day }) => blockOf(activity, day, energies.get(activity.id)));
  const kinds = kindsOf(blocks);
  const sum = (of: (kind: WeekKind) => number) => kinds.reduce((all, kind) => all + of(kind), 0);
  const more = (kind: WeekKind) => kind.energizing - kind.draining;
  const weight = (kind: WeekKind) => Math.abs(kind.energizingHours - kind.drainingHours);
  const inOrder = (a: WeekKind, b: WeekKind) => weight(b) - weight(a) || b.tags - a.tags || (a.kind < b.kind ? -1 : 1);
  return {
    monday,
    blocks: inLanes(blocks),
    tags: sum(({ tags: count }) => count),
    ended: within.filter(({ activity }) => Date.parse(activity.end) <= nowMs).length,
    hours: sum(({ hours }) => hours),
    energizingHours: sum(({ energizingHours }) => energizingHours),
    drainingHours: sum(({ drainingHours }) => drainingHours),
    lifts: kinds.filter((kind) => more(kind) > 0).sort(inOrder),
    drains: kinds.filter((kind) => more(kind) < 0).sort(inOrder),
  };
}

function blockOf(activity: Activity, day: Day, energy: Energy | undefined): WeekBlock {
  const { id, title, kind, start, end, zone } = activity;
  const midnight = Date.parse(`${day}T00:00Z`);
  const from = Math.floor((localMs(Date.parse(start), zone) - midnight) / MINUTE);
  const length = Math.round((Date.parse(end) - Date.parse(start)) / MINUTE);
  return {
    ...{ id, title, kind: kind ?? 'other', day, weekday: weekdayOf(day), energy },
    ...{ from, until: Math.min(DAY_MINUTES, from + length), lane: 0, lanes: 1 },
  };
}

/** What happened at the same time stands side by side: each in the first lane that is free, as wide as its cluster needs. */
function inLanes(blocks: readonly WeekBlock[]): WeekBlock[] {
  const placed: WeekBlock[] = [];
  for (let weekday = 0; weekday < 7; weekday++) {
    let cluster: WeekBlock[] = [];
    let ends = 0;
    const close = () => {
      const lanes = Math.max(0, ...cluster.map(({ lane }) => lane)) + 1;
      placed.push(...cluster.map((block) => ({ ...block, lanes })));
      cluster = [];
    };
    const ofDay = blocks.filter((block) => block.weekday === weekday).sort((a, b) => a.from - b.from);
    for (const block of ofDay) {
      if (block.from >= ends) close();
      const taken = new Set(cluster.filter(({ until }) => until > block.from).map(({ lane }) => lane));
      let lane = 0;
      while (taken.has(lane)) lane++;
      cluster.push({ ...block, lane });
      ends = Math.max(ends, block.until);
    }
    close();
  }
  return placed;
}

function kindsOf(blocks: readonly WeekBlock[]): WeekKind[] {
  const kinds = new Map<string, WeekKind>();
  for (const { kind, energy, from, until } of blocks) {
    if (energy === undefined) continue;
    const known = kinds.get(kind);
    const one = known ?? {
      ...{ kind, tags: 0, energizing: 0, draining: 0 },
      ...{ hours: 0, energizingHours: 0, drainingHours: 0 },
    };
    if (!known) kinds.set(kind, one);
    const hours = (until - from) / 60;
    one.tags++;
    one.hours += hours;
    if (energy > 0) {
      one.energizing++;
      one.energizingHours += hours;
    } else if (energy < 0) {
      one.draining++;
      one.drainingHours += hours;
    }
  }
  return [...kinds.values()];
}
