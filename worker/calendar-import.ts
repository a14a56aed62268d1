import type { Activity } from '../core/activity.ts';
import { importWindow, inSlices } from '../core/ics/import.ts';
import { type CalendarRead, readingCalendar } from '../core/ics/read-calendar.ts';
import { isChosen } from '../core/kind-guess/guess.ts';
import { type Reported, withReport } from '../core/reported.ts';
import { dayOf, instantOf, type Zone } from '../core/time.ts';
import { activitiesIn } from '../store/activities.ts';
import type { ImportDone } from '../store/imports.ts';
import type { Store } from '../store/schema.ts';
import { valuesIn } from '../store/values.ts';
import { keepingOf } from './keeping.ts';
import { hasherOf } from './people.ts';

/** Most records that are written or removed at once: a tag that comes meanwhile waits no longer than this takes. */
const AT_ONCE = 1000;

/** What taking meetings in did: ids of those that were not here, those that were here otherwise, and how many just so. */
export interface TakenIn {
  added: string[];
  before: Activity[];
  same: number;
}

/** Reads a calendar in slices, so that a tag which comes meanwhile is answered. */
export async function readForImport(
  source: Uint8Array,
  { now, zone, fileName }: { now: number; zone: Zone; fileName?: string },
): Promise<CalendarRead> {
  const window = importWindow(dayOf(instantOf(now), zone));
  const read = await inSlices(
    readingCalendar(source, window, { defaultZone: zone, ...(fileName !== undefined && { fileName }) }),
    { now: Date.now, pause: () => new Promise((next) => setTimeout(next, 0)) },
  );
  if (!read) throw new Error('reading ended although nobody cancelled it');
  return read;
}

/**
 * Writes the meetings of a calendar, {@link AT_ONCE} in a transaction, none of them or all: when a write fails, what
 * was written before it is taken back.
 * @param revivedAt given where the person asked for them: meetings they had removed come back (epoch milliseconds)
 */
export async function takeIn(
  store: () => Promise<Store>,
  meetings: readonly Reported[],
  revivedAt?: number,
): Promise<TakenIn> {
  const activities = activitiesIn(store);
  const { kindOf, kept } = await keepingOf(store);
  const hashOf = await hasher(store, meetings);
  const reported = new Map(meetings.map((one) => [one.id, one]));
  const taken: TakenIn = { added: [], before: [], same: 0 };
  try {
    for (const ids of inParts([...reported.keys()].sort())) {
      const added: string[] = [];
      const before = new Map<string, Activity>();
      const written = await activities.upsert(
        ids,
        (id, stored) => {
          const one = reported.get(id);
          if (!one) return undefined;
          if (stored) before.set(id, stored);
          else added.push(id);
          // The page knows a calendar by its address, a file often only by a name.
          const said = { ...one, calendar: stored?.calendar ?? one.calendar };
          return withReport(stored, said, [...new Set(one.people.flatMap(hashOf))], kindOf, kept);
        },
        revivedAt,
      );
      taken.added.push(...added);
      taken.before.push(...written.flatMap((id) => before.get(id) ?? []));
      taken.same += ids.length - written.length;
    }
  } catch (error) {
    await takeBack(store, taken);
    throw error;
  }
  return taken;
}

/**
 * Undoes what taking meetings in did: those without a tag go, those that were here otherwise are again as they were, but
 * for a kind that the person chose since and for what may no longer be kept.
 * @returns the ids that went
 */
export async function takeBack(store: () => Promise<Store>, { added, before }: ImportDone): Promise<string[]> {
  const { kept } = await keepingOf(store);
  const were = new Map(before.map((one) => [one.id, one]));
  for (const ids of inParts([...were.keys()])) {
    await activitiesIn(store).upsert(ids, (id, stored) => {
      const was = were.get(id);
      if (!was || !stored) return undefined;
      return kept(isChosen(stored) ? { ...was, kind: stored.kind, kindBy: stored.kindBy } : was);
    });
  }
  return takeOut(store, added);
}

/** Removes those of these activities that carry no tag. @returns the ids that went */
export async function takeOut(store: () => Promise<Store>, ids: readonly string[]): Promise<string[]> {
  const gone: string[] = [];
  for (const part of inParts(ids)) gone.push(...(await activitiesIn(store).removeUntagged(part)));
  return gone;
}

/** The hash of each address; every address is hashed once, however many meetings it is invited to. */
async function hasher(store: () => Promise<Store>, meetings: readonly Reported[]) {
  const addresses = [...new Set(meetings.flatMap(({ people }) => people))];
  if (addresses.length === 0) return () => [];
  const hashOf = await hasherOf(valuesIn(store));
  const hashes = new Map(await Promise.all(addresses.map(async (one) => [one, await hashOf(one)] as const)));
  return (address: string) => hashes.get(address) ?? [];
}

function* inParts(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += AT_ONCE) yield ids.slice(at, at + AT_ONCE);
}
