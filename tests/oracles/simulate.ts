import { normalQuantile, stream } from './random.ts';

/**
 * A simulated person: a calendar and the tags given to it, every random number a pure function of seed, stream and
 * index. The same seed gives the same tags as the Python simulation that the expected answers come from, which the
 * checksums of the stored histories prove.
 */

/** Kinds of the simulated calendar; two of them are not Updraft's own. */
export const KINDS = [
  'one-on-one',
  'standup',
  'review',
  'interview',
  'planning',
  'workshop',
  'focus',
  'presentation',
  'social',
  'admin',
  'support',
  'learning',
] as const;
type SimulatedKind = (typeof KINDS)[number];

const SHARES = [0.16, 0.13, 0.1, 0.05, 0.09, 0.06, 0.13, 0.05, 0.05, 0.08, 0.06, 0.04];
const MINUTES = [30, 15, 60, 60, 60, 90, 90, 45, 30, 30, 45, 60];
const SIZES = [2, 7, 4, 4, 6, 8, 1, 12, 6, 1, 3, 5];
/** Where a feeling becomes the next energy. */
export const CUTS = [-1.6, -0.35, 0.35, 1.6];
const BLOCKS = [600, 720, 840, 960];

/** What is true of a simulated person; effects are in standard deviations of the momentary feeling. */
export interface Scenario {
  weeks: number;
  nSeries: number;
  nOneOff: number;
  kindEff: Partial<Record<SimulatedKind, number>>;
  seriesSd: number;
  daySd: number;
  dayRho: number;
  hourEff: number[];
  wdEff: number[];
  b2bEff: number;
  baseSd: number;
  trend: number;
  /** From which week, how much, for which kinds. */
  step: [number, number, SimulatedKind[] | null] | null;
  /** Chance that a neutral moment is tagged, and how much less draining and neutral ones are (log odds). */
  tagP: number;
  mNeg: number;
  mNeu: number;
  kindTag: Partial<Record<SimulatedKind, number>>;
  /** Part of tags given a day late or later. */
  retro: number;
  lateKind: SimulatedKind | null;
  maxTags: number | null;
}

const ORDINARY: Scenario = {
  weeks: 26,
  nSeries: 14,
  nOneOff: 12,
  kindEff: {},
  seriesSd: 0,
  daySd: 0.3,
  dayRho: 0.3,
  hourEff: [0, 0, 0, 0, 0],
  wdEff: [0, 0, 0, 0, 0],
  b2bEff: 0,
  baseSd: 0.25,
  trend: 0,
  step: null,
  tagP: 0.5,
  mNeg: 0,
  mNeu: 0,
  kindTag: {},
  retro: 0.15,
  lateKind: null,
  maxTags: null,
};

/** One item of the calendar. */
export interface Item {
  week: number;
  /** Day 0 is a Monday. */
  day: number;
  weekday: number;
  /** Minute of the day, and minutes. */
  start: number;
  minutes: number;
  kind: number;
  /** −1 for a one-off. */
  series: number;
  attendees: number;
  organizer: boolean;
  /** Minutes since the latest end of the day; −1 for its first item. */
  gap: number;
  energy: -2 | -1 | 0 | 1 | 2;
  tagged: boolean;
  /** Minutes from the end to the tag. */
  delay: number;
  /** What the person feels on average in such a moment, and what the series adds. */
  feeling: number;
  seriesFeeling: number;
}

export interface Simulated {
  scenario: Scenario;
  items: Item[];
}

const rank = (cuts: readonly number[], x: number) => cuts.filter((cut) => x >= cut).length;

interface Series {
  kind: number;
  weekday: number;
  start: number;
  biweekly: boolean;
  feeling: number;
  parity: number;
}

interface Planned {
  index: number;
  week: number;
  weekday: number;
  kind: number;
  start: number;
  series: number;
  organizer: boolean;
  attendees: number;
}

/** When and as what something happens. */
export type Place = Pick<Item, 'week' | 'weekday' | 'start' | 'series' | 'attendees'>;

/**
 * One simulated person: all items of the calendar, in order, tagged or not.
 * @param further what else adds to the feeling of an item
 */
export function simulate(
  seed: number,
  overrides: Partial<Scenario> = {},
  further: (place: Place) => number = () => 0,
): Simulated {
  const scenario = { ...ORDINARY, ...overrides };
  const streams = new Map<number, (index: number) => number>();
  const uniform = (number: number, index: number) => {
    const one = streams.get(number) ?? stream(seed, number);
    streams.set(number, one);
    return one(index);
  };
  const normal = (number: number, index: number) => normalQuantile(uniform(number, index));
  const { planned, series } = plan(scenario, uniform, normal);
  return { scenario, items: felt({ scenario, further }, planned, series, uniform, normal) };
}

type Draw = (number: number, index: number) => number;

function plan(scenario: Scenario, uniform: Draw, normal: Draw): { planned: Planned[]; series: Series[] } {
  const total = SHARES.reduce((sum, share) => sum + share, 0);
  let reached = 0;
  const upTo = SHARES.map((share) => {
    reached += share;
    return reached;
  }).map((value) => value / total);
  upTo[upTo.length - 1] = 2;
  const series = Array.from({ length: scenario.nSeries }, (_, s) => ({
    kind: rank(upTo, uniform(1, s)),
    weekday: Math.floor(uniform(2, s) * 5),
    start: 510 + 30 * Math.floor(uniform(3, s) * 18),
    biweekly: uniform(4, s) < 0.25,
    feeling: scenario.seriesSd * normal(5, s),
    parity: Math.floor(uniform(6, s) * 2),
  }));
  const late = scenario.lateKind === null ? -1 : KINDS.indexOf(scenario.lateKind);
  const slots = scenario.nSeries + scenario.nOneOff;
  const planned: Planned[] = [];
  for (let week = 0; week < scenario.weeks; week++)
    for (let slot = 0; slot < slots; slot++) {
      const index = week * slots + slot;
      const of = series[slot];
      const isHeld = of
        ? uniform(10, index) < 0.92 && (!of.biweekly || (week + of.parity) % 2 === 0)
        : uniform(10, index) < 0.85;
      if (!isHeld) continue;
      const kind = of ? of.kind : rank(upTo, uniform(11, index));
      let start = of ? of.start : 510 + 30 * Math.floor(uniform(13, index) * 18);
      if (kind === late && (of ? uniform(8, slot) : uniform(15, index)) < 0.85)
        start = 960 + 30 * Math.floor((of ? uniform(7, slot) : uniform(14, index)) * 4);
      const size = SIZES[kind] ?? 1;
      const around = Math.max(1, size + Math.floor((uniform(16, index) - 0.5) * 4));
      planned.push({
        index,
        week,
        weekday: of ? of.weekday : Math.floor(uniform(12, index) * 5),
        kind,
        start,
        series: of ? slot : -1,
        organizer: uniform(17, index) < 0.3,
        attendees: size === 1 ? 1 : Math.max(around, 2),
      });
    }
  const day = (one: Planned) => one.week * 7 + one.weekday;
  planned.sort((a, b) => day(a) - day(b) || a.start - b.start || a.index - b.index);
  return { planned, series };
}

function felt(
  { scenario, further }: { scenario: Scenario; further: (place: Place) => number },
  planned: Planned[],
  series: Series[],
  uniform: Draw,
  normal: Draw,
): Item[] {
  const base = scenario.baseSd * normal(20, 0);
  const days = moods(scenario, normal);
  const stepKinds = scenario.step?.[2] ?? null;
  let latest = -1;
  let tags = 0;
  return planned.map((one, j) => {
    const { index, week, weekday, kind, start } = one;
    const name = KINDS[kind] ?? 'admin';
    const day = week * 7 + weekday;
    const before = planned[j - 1];
    if (!before || before.week * 7 + before.weekday !== day) latest = -1;
    const minutes = MINUTES[kind] ?? 30;
    const gap = latest >= 0 ? Math.max(0, start - latest) : -1;
    latest = Math.max(latest, start + minutes);
    let feeling =
      base +
      (scenario.kindEff[name] ?? 0) +
      (scenario.hourEff[rank(BLOCKS, start)] ?? 0) +
      (scenario.wdEff[weekday] ?? 0) +
      scenario.b2bEff * (gap >= 0 && gap <= 5 ? 1 : 0) +
      scenario.trend * week +
      further(one);
    if (scenario.step && week >= scenario.step[0] && (!stepKinds || stepKinds.includes(name)))
      feeling += scenario.step[1];
    const seriesFeeling = series[one.series]?.feeling ?? scenario.seriesSd * normal(22, index);
    const moment = feeling + seriesFeeling + (days[week * 5 + weekday] ?? 0) + normal(23, index);
    const energy = (rank(CUTS, moment) - 2) as Item['energy'];
    const odds =
      Math.log(scenario.tagP / (1 - scenario.tagP)) +
      scenario.mNeg * (energy < 0 ? 1 : 0) +
      scenario.mNeu * (energy === 0 ? 1 : 0) +
      (scenario.kindTag[name] ?? 0);
    let tagged = uniform(24, index) < 1 / (1 + Math.exp(-odds));
    if (tagged) tags++;
    if (tagged && scenario.maxTags && tags > scenario.maxTags) tagged = false;
    const isLate = uniform(25, index) < scenario.retro;
    const delay = isLate ? 1440 + Math.floor(uniform(26, index) * 7200) : Math.floor(uniform(26, index) * 240);
    const { attendees, organizer } = one;
    const place = { week, day, weekday, start, minutes, kind, series: one.series, attendees, organizer, gap };
    return { ...place, energy, tagged, delay, feeling, seriesFeeling };
  });
}

/** A mood for each working day, alike from one day to the next. */
function moods({ weeks, daySd, dayRho }: Scenario, normal: Draw): number[] {
  let mood = 0;
  return Array.from({ length: weeks * 5 }, (_, t) => {
    mood = t === 0 ? normal(21, t) : dayRho * mood + Math.sqrt(1 - dayRho * dayRho) * normal(21, t);
    return mood * daySd;
  });
}

/** Order-sensitive checksum over the tagged items. */
export function checksum({ items }: Simulated): number {
  let hash = 2166136261;
  for (const item of items) {
    if (!item.tagged) continue;
    const { day, start, kind, series, gap, energy } = item;
    for (const value of [day, start, kind, series + 1, gap + 1, energy + 2])
      hash = Math.imul(hash ^ value, 16777619) >>> 0;
  }
  return hash >>> 0;
}

/** A person whose every effect is drawn at random, from the same seed. */
export function randomPerson(seed: number): Partial<Scenario> {
  const normal = (number: number, index: number) => normalQuantile(stream(seed, number)(index));
  const some = (number: number, spread: number) => [0, 1, 2, 3, 4].map((index) => spread * normal(number, index));
  return {
    kindEff: Object.fromEntries(KINDS.map((kind, index) => [kind, 0.5 * normal(90, index)])),
    hourEff: some(91, 0.2),
    wdEff: some(92, 0.1),
    seriesSd: 0.3,
    b2bEff: 0.2 * normal(93, 0),
  };
}
