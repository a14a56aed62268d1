/** What the engine and the worker's summary take in Node, beside what the arithmetic alone takes in the same run. */
import { performance } from 'node:perf_hooks';
import { metaOf } from '../../content/guide.ts';
import { readGuides } from '../../content/read.ts';
import type { Activity } from '../../core/activity.ts';
import { rankArticles } from '../../core/articles/rank.ts';
import { emptyState } from '../../core/backup.ts';
import type { Tag } from '../../core/tag.ts';
import { instantOf } from '../../core/time.ts';
import { columnsOf } from '../../core/trends/columns.ts';
import { withMinutes } from '../../core/trends/columns-change.ts';
import { emptyMemory } from '../../core/trends/memory.ts';
import { trendsOf } from '../../core/trends/trends.ts';
import { exported } from '../../tests/oracles/backup.ts';
import { simulate } from '../../tests/oracles/simulate.ts';
import { flatRows, floorOf } from './engine-floor.ts';
import type { Figure } from './figure.ts';

/** Ten years of a calendar with 30,000 tags on twice as many activities: the reference's own decade. */
const DECADE = { weeks: 520, nSeries: 44, nOneOff: 96, seriesSd: 0.3, trend: -0.001 };
const MINUTE = 60_000;

interface Records {
  activities: Activity[];
  tags: Tag[];
  now: string;
}

/** @param speak told what is being measured, for whoever waits */
async function engineFigures(speak: (doing: string) => void = () => {}): Promise<Figure[]> {
  speak('ten years of tags');
  const decade = recordsOf(DECADE);
  return [...wholeFigures(decade), ...(await changeFigures(decade)), growthFigure(decade, speak)];
}

function recordsOf(overrides: Partial<typeof DECADE>): Records {
  const { activities, tags, now } = exported(simulate(101, overrides));
  return { activities, tags, now: instantOf(now) };
}

/** The same years with every day so many times as full. */
function denser({ activities, tags, now }: Records, times: number): Records {
  const copies = <T>(list: readonly T[], copy: (one: T, k: number) => T) =>
    Array.from({ length: times }, (_, k) => list.map((one) => copy(one, k))).flat();
  return {
    now,
    activities: copies(activities, (one, k) => ({ ...one, id: `${one.id} ${k}` })),
    tags: copies(tags, (one, k) => ({ ...one, activity: `${one.activity} ${k}` })),
  };
}

function wholeFigures({ activities, tags, now }: Records): Figure[] {
  const rows = flatRows(activities, tags);
  const columns = columnsOf(activities, tags);
  const [floor, kept, anew] = together(21, [
    () => floorOf(rows),
    () => trendsOf(columns, { now }),
    () => trendsOf(columnsOf(activities, tags), { now }),
  ]);
  const records = `${tags.length} tags on ${activities.length} activities`;
  return [
    figure('all statements, 30,000 tags', kept, {
      ...{ floor, times: 6 },
      note: `from the columns that are kept, ${records}; trend and experiments included`,
    }),
    figure('all statements, 30,000 tags, columns made anew', anew, {
      ...{ floor, times: 6 },
      note: `from ${records}, instants as text; the floor reads flat numbers of the tagged ones alone`,
    }),
  ];
}

async function changeFigures({ activities, tags, now }: Records): Promise<Figure[]> {
  const columns = columnsOf(activities, tags);
  const last = tags.at(-1)!;
  const start = activities.find(({ id }) => id === last.activity)!.start;
  const minute = Math.floor(Date.parse(start) / MINUTE) * MINUTE;
  const same = activities.filter((one) => Math.floor(Date.parse(one.start) / MINUTE) * MINUTE === minute);
  const theirs = tags.filter(({ activity }) => same.some(({ id }) => id === activity));
  const memory = emptyMemory();
  trendsOf(columns, { now }, memory);
  let isTagged = true;
  const [one] = together(60, [
    () => {
      isTagged = !isTagged;
      const changed = withMinutes(columns, [minute], same, isTagged ? theirs : []);
      trendsOf(changed, { now }, memory);
    },
  ]);
  const guides = readGuides().map(metaOf);
  const state = emptyState();
  const [ranked] = together(30, [
    () =>
      rankArticles({
        ...{ ...state, activities: [], tags: [], columns, marks: [], guides, now: Date.parse(now) },
        kindOf: () => 'other',
        nameOf: (kind) => kind,
      }),
  ]);
  return [
    figure('statements after one new tag, 30,000 tags', one, {
      most: 5,
      note: 'columns and all statements; no record read',
    }),
    figure('rank 36 guides, 30,000 tags', ranked, { most: 10 }),
  ];
}

/** Exponent of the time from 3,000 to 300,000 tags in ten years, by least squares over the logarithms. */
function growthFigure(decade: Records, speak: (doing: string) => void): Figure {
  const sizes = [recordsOf({ ...DECADE, nSeries: 4, nOneOff: 10 }), decade, denser(decade, 10)];
  const points = sizes.map(({ activities, tags, now }) => {
    speak(`${tags.length} tags`);
    const columns = columnsOf(activities, tags);
    const [time] = together(tags.length > 100_000 ? 5 : 15, [() => trendsOf(columns, { now })]);
    return { x: Math.log(tags.length), y: Math.log(Math.min(...time!)), tags: tags.length, ms: Math.min(...time!) };
  });
  const mean = (of: (point: (typeof points)[number]) => number) =>
    points.reduce((sum, one) => sum + of(one), 0) / points.length;
  const [x, y] = [mean((one) => one.x), mean((one) => one.y)];
  const slope = mean((one) => (one.x - x) * (one.y - y)) / mean((one) => (one.x - x) ** 2);
  const note = points.map(({ tags, ms }) => `${tags}: ${ms.toFixed(1)} ms`).join(', ');
  return {
    name: 'growth of all statements, exponent',
    value: slope,
    unit: 'x',
    bar: '≤ 1.05',
    pass: slope <= 1.05,
    note,
  };
}

/** Times of several works in milliseconds, in turn, so that what else the machine does falls on all of them. */
function together(rounds: number, works: (() => unknown)[]): number[][] {
  for (const work of works) work();
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    works.forEach((work, k) => {
      const from = performance.now();
      work();
      times[k]!.push(performance.now() - from);
    });
  return times;
}

const at = (times: readonly number[], part: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))]!;

function figure(
  name: string,
  measured: number[] | undefined,
  { floor, times = 1, most, note }: { floor?: number[] | undefined; times?: number; most?: number; note?: string },
): Figure {
  const value = at(measured!, 0.5);
  const under = floor && at(floor, 0.5);
  const limit = most ?? (under ?? 0) * times;
  return {
    ...{ name, value, p95: at(measured!, 0.95), unit: 'ms', pass: value <= limit },
    bar: most === undefined ? `≤ ${times} × floor` : `≤ ${most} ms`,
    ...(under !== undefined && { floor: under }),
    ...(note !== undefined && { note }),
  };
}

export const figures = (): Promise<Figure[]> => engineFigures((doing) => console.error(`  ${doing}`));
