import { type Contrast, contrastOf } from './estimate.ts';
import type { Trait } from './kind-traits.ts';
import { byKey, isTagged, type Row, sum, type TaggedRow } from './rows.ts';

/** Spread of what a moment of the day adds to the energy, −1 to 1, before looking. */
const MOMENT_SPREAD = 0.25;

/** One group of tags against the rest, with the draining and energizing tags on both sides. */
export interface Comparison extends Contrast {
  draining: number;
  energizing: number;
  restDraining: number;
  restEnergizing: number;
}

/** Hours of the day between which free time counts as time to work in. */
const WORKDAY = { from: 9, until: 18 };
/** Shortest free stretch that counts, in hours. */
const STRETCH = 0.25;
/** A long and a short stretch of making something, in hours. */
const LONG = 1.5;
const SHORT = 1;
/** From then on, or on a weekend, it is evening work. */
const EVENING = 18.5;

/** The tagged rows of a group against the others, compared within `stratum`; undefined when one side is empty. */
export function compare(
  rows: readonly TaggedRow[],
  inGroup: (row: TaggedRow) => boolean,
  stratum: (row: TaggedRow) => string = ({ kind }) => kind,
): Comparison | undefined {
  const contrast = contrastOf(
    rows.map((row) => ({ inGroup: inGroup(row), stratum: stratum(row), outcome: row.energy })),
    MOMENT_SPREAD,
  );
  if (!contrast) return undefined;
  const count = (sign: number, side: boolean) =>
    rows.filter((row) => row.energy === sign && inGroup(row) === side).length;
  return {
    ...contrast,
    draining: count(-1, true),
    energizing: count(1, true),
    restDraining: count(-1, false),
    restEnergizing: count(1, false),
  };
}

/** What the shape of the days does to the tags. */
export interface DayFacts {
  /** The third meeting of a run, or a later one, against everything else. */
  thirdInRun: Comparison | undefined;
  /** Days with more meeting hours than the person's median day, against the others. */
  heavyDays: Comparison | undefined;
  /** In how many of the kinds that were tagged on both, heavy days drained more. */
  heavierKinds: { worse: number; compared: number };
  /** From noon (from 15:00) on against before. */
  afternoon: Comparison | undefined;
  late: Comparison | undefined;
  /** Making something for 90 minutes and more against less than an hour. */
  longMaking: Comparison | undefined;
  /** Tags on evenings and weekends. */
  evenings: number;
  /** Median stretch without interruption inside the working day, in minutes: free time, or one piece of work alone. */
  stretchMinutes: number | undefined;
  /** Meeting hours a week. */
  meetingHours: number;
  /** Median meeting hours of a day. */
  medianDay: number;
}

/**
 * @param rows of every ended activity, tagged or not
 * @param traits of a kind
 */
export function dayFacts(rows: readonly Row[], traits: (kind: string) => readonly Trait[]): DayFacts {
  const tagged = rows.filter(isTagged);
  const working = tagged.filter((row) => !isEvening(row));
  const medianDay = medianDayOf(rows);
  const isHeavy = ({ dayHours }: Row) => dayHours > medianDay;
  const besideLoad = (row: TaggedRow) => `${row.kind} ${isHeavy(row)}`;
  const perKind = [...byKey(tagged, ({ kind }) => kind).values()]
    .map((of) => compare(of, isHeavy))
    .filter((comparison) => comparison !== undefined && comparison.n >= 3 && comparison.rest >= 3);
  const weeks = new Set(rows.map(({ week }) => week)).size;
  const isMaking = ({ kind, hours }: Row) => traits(kind).includes('making') && (hours >= LONG || hours < SHORT);
  return {
    thirdInRun: compare(tagged, ({ run }) => run >= 3),
    heavyDays: compare(tagged, isHeavy),
    heavierKinds: { worse: perKind.filter((one) => (one?.raw ?? 0) < 0).length, compared: perKind.length },
    afternoon: compare(working, ({ from }) => from >= 12, besideLoad),
    late: compare(working, ({ from }) => from >= 15, besideLoad),
    longMaking: compare(tagged.filter(isMaking), ({ hours }) => hours >= LONG),
    evenings: tagged.length - working.length,
    stretchMinutes: medianStretch(rows),
    meetingHours: weeks ? sum(rows, ({ meeting, hours }) => (meeting ? hours : 0)) / weeks : 0,
    medianDay,
  };
}

/** Median meeting hours of the days that hold anything; 0 of none. */
export const medianDayOf = (rows: readonly Row[]): number =>
  median([...byKey(rows, ({ day }) => day).values()].map((day) => day[0]?.dayHours ?? 0)) ?? 0;

const isEvening = ({ from, weekday }: Row) => from >= EVENING || weekday >= 5;

function medianStretch(rows: readonly Row[]): number | undefined {
  const stretches: number[] = [];
  for (const day of byKey(
    rows.filter(({ weekday }) => weekday < 5),
    (row) => row.day,
  ).values()) {
    let free = WORKDAY.from;
    for (const row of day) {
      if (Math.min(row.from, WORKDAY.until) - free >= STRETCH) stretches.push(Math.min(row.from, WORKDAY.until) - free);
      if (!row.meeting) stretches.push(row.hours);
      free = Math.max(free, row.until);
    }
    if (WORKDAY.until - free >= STRETCH) stretches.push(WORKDAY.until - free);
  }
  const hours = median(stretches);
  return hours === undefined ? undefined : Math.round(hours * 60);
}

/** The middle value, the mean of the two middle ones, undefined of none. */
function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
