import * as v from 'valibot';
import { isRecord } from '../backup/records.ts';
import { fail, ok, type Result } from '../result.ts';
import { instantIn } from './clock.ts';
import type { Choice, ImportOptions, ImportRead } from './reading.ts';
import { Taking } from './taking.ts';

const eventSchema = v.looseObject({
  timestamp: v.string(),
  duration: v.number(),
  data: v.optional(v.looseObject({}), {}),
});

/** Minutes that a stretch of one program needs to be taken. */
const SHORTEST = ['5', '15', '30', '60'];
const USUAL_SHORTEST = '15';
/** Looking something up in between does not end a stretch. */
const PAUSE_MS = 5 * 60_000;
const MAX_EVENTS = 2_000_000;

/** A stretch in epoch milliseconds. */
interface Stretch {
  title: string;
  start: number;
  end: number;
}

/** True for what ActivityWatch exports: `{ "buckets": { "<id>": { type, hostname, events: […] } } }`. */
export const isActivityWatch = (data: unknown): data is { buckets: Record<string, unknown> } =>
  isRecord(data) && isRecord(data.buckets) && data.format === undefined;

/**
 * The stretches of work in an export of ActivityWatch (`/api/0/export`; buckets, events and their types after
 * docs.activitywatch.net, “Buckets and Events”, and aw-webui's stopwatch, read 2026-11-30). Stopwatch entries are taken as they
 * are; windows become stretches of one program while the person was there (`afkstatus`), pauses of five minutes bridged.
 * Of a window only the program's name is read, never its title. Other buckets are refused by name.
 * Errors: `unreadable` when no bucket is there.
 */
export function readActivityWatch(
  data: { buckets: Record<string, unknown> },
  { zone, decisions = {} }: ImportOptions,
): Result<ImportRead, 'unreadable'> {
  const buckets = Object.entries(data.buckets);
  if (buckets.length === 0) return fail('unreadable', 'The file is an export of ActivityWatch without a bucket.');
  const decided = decisions.shortest ?? USUAL_SHORTEST;
  const shortest: Choice = {
    ...{ group: 'shortest', key: 'shortest', said: '', value: SHORTEST.includes(decided) ? decided : USUAL_SHORTEST },
    options: SHORTEST.map((value) => ({ value })),
  };
  const taking = new Taking('activitywatch', 'ActivityWatch');
  const there = new Map<string, Stretch[]>();
  const windows: { where: string; host: string; stretches: Stretch[] }[] = [];
  for (const [id, bucket] of buckets) {
    const where = `bucket ${id.slice(0, 60)}`;
    if (!isRecord(bucket)) taking.problems.add(where, 'is not a record');
    else if (!Array.isArray(bucket.events)) taking.problems.add(where, 'holds no list of events');
    else if (bucket.events.length > MAX_EVENTS) taking.problems.add(where, `holds more than ${MAX_EVENTS} events`);
    else {
      const host = wordOf(bucket.hostname);
      const type = wordOf(bucket.type);
      const titled = TITLES[Object.hasOwn(TITLES, type) ? type : ''];
      if (!titled) taking.problems.add(where, `holds ${type || 'events of no type'}, not stretches of work`);
      else {
        const stretches = stretchesOf(bucket.events, titled, where, taking);
        if (type === 'afkstatus') there.set(host, [...(there.get(host) ?? []), ...stretches]);
        else if (type === 'currentwindow') windows.push({ where, host, stretches });
        else
          for (const one of stretches)
            taking.add({ where: `${where}, ${new Date(one.start).toISOString()}`, ...one, zone });
      }
    }
  }
  for (const { where, host, stretches } of windows) {
    const present = there.get(host);
    const seen = present ? within(stretches, joined(present)) : stretches;
    for (const one of joinedByTitle(seen))
      if (one.end - one.start >= Number(shortest.value) * 60_000)
        taking.add({ where: `${where}, ${new Date(one.start).toISOString()}`, ...one, zone });
  }
  return ok(taking.read(windows.length > 0 ? [shortest] : []));
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 100) : '');

/** What an event of a bucket of that type is called; `undefined` leaves it out. */
const TITLES: Readonly<Record<string, (data: Record<string, unknown>) => string | undefined>> = {
  currentwindow: ({ app }) => (typeof app === 'string' ? app : undefined),
  'general.stopwatch': ({ label, running }) => (typeof label === 'string' && running !== true ? label : undefined),
  afkstatus: ({ status }) => (status === 'not-afk' ? 'here' : undefined),
};

function stretchesOf(
  events: readonly unknown[],
  titled: (data: Record<string, unknown>) => string | undefined,
  where: string,
  taking: Taking,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, event] of events.entries()) {
    const read = v.safeParse(eventSchema, event, { abortEarly: true });
    const start = read.success ? instantIn(read.output.timestamp) : undefined;
    if (!read.success || start === undefined || !(read.output.duration >= 0 && read.output.duration < 1e7))
      taking.problems.add(`${where}, event ${index + 1}`, 'names no timestamp and duration that can be read');
    else {
      const title = titled(read.output.data);
      if (title !== undefined)
        stretches.push({ title: title.slice(0, 200), start, end: start + read.output.duration * 1000 });
    }
  }
  return stretches.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Stretches without overlap, in order. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && one.start <= last.end) last.end = Math.max(last.end, one.end);
    else out.push({ ...one });
  }
  return out;
}

/** What of the stretches lies within the others, both in order. */
function within(stretches: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  let first = 0;
  for (const { title, start, end } of stretches) {
    while (first < others.length && (others[first]?.end ?? 0) <= start) first++;
    for (let at = first; at < others.length; at++) {
      const other = others[at];
      if (!other || other.start >= end) break;
      out.push({ title, start: Math.max(start, other.start), end: Math.min(end, other.end) });
    }
  }
  return out;
}

/** Stretches of one title that follow one another with short pauses, as one; another title in between ends none that is shorter than a pause. */
function joinedByTitle(stretches: readonly Stretch[]): Stretch[] {
  const open = new Map<string, Stretch>();
  const out: Stretch[] = [];
  for (const one of stretches) {
    const last = open.get(one.title);
    if (last && one.start - last.end <= PAUSE_MS && one.end - last.start <= 86_400_000) {
      last.end = Math.max(last.end, one.end);
      continue;
    }
    const begun = { ...one };
    open.set(one.title, begun);
    out.push(begun);
  }
  return out;
}
