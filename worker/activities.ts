import type * as v from 'valibot';
import { type Reported, withReport } from '../core/reported.ts';
import { fail, ok } from '../core/result.ts';
import { seenIdsOf } from '../core/seen.ts';
import type { Tag } from '../core/tag.ts';
import { dayOf } from '../core/time.ts';
import type { Handlers } from '../messages.ts';
import { activitiesIn } from '../store/activities.ts';
import { joinTwins } from '../store/twins.ts';
import { valuesIn } from '../store/values.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';
import { keepingOf } from './keeping.ts';
import { teachKind } from './kinds.ts';
import { hashesOf } from './people.ts';
import { after, deviceName } from './tags.ts';

type CompleteDays = NonNullable<v.InferOutput<typeof asks.reportActivities>['complete']>;

/** How what pages say of their meetings is kept. */
export function reportKeeper({ store, now, changed }: Surroundings) {
  const activities = activitiesIn(store);
  const values = valuesIn(store);

  /** One activity of a meeting that was seen without its id and is known with it now. @returns the ids of both */
  const joinSeen = async (list: readonly Reported[]): Promise<string[]> => {
    const days = list.map(({ start, zone }) => dayOf(start, zone)).sort();
    const [from, to] = [days[0], days.at(-1)];
    if (!from || !to) return [];
    const known = await activities.onDays(from, to);
    if (!known.some(({ source }) => source === 'seen')) return [];
    const device = await values.once('device', deviceName);
    const withIds = list.filter(({ source }) => source !== 'seen');
    const seenAs = new Map(withIds.flatMap((one) => seenIdsOf(one).map((id) => [id, one.id] as const)));
    const trace = (tag: Tag) => ({ activity: tag.activity, updatedAt: after(now(), tag), device });
    return joinTwins(store, { from, to, seenAs, kept: (await keepingOf(store)).kept }, trace);
  };

  /** Keeps the reports, and takes out what is gone from days that are told whole. */
  return async (list: readonly Reported[], complete: CompleteDays | undefined): Promise<void> => {
    const reported = new Map(list.map((one) => [one.id, one]));
    const { kindOf, kept } = await keepingOf(store);
    const hashes = new Map<string, string[]>();
    for (const one of list) hashes.set(one.id, await hashesOf(one.people, values));
    const written = await activities.upsert([...reported.keys()], (id, stored) => {
      const one = reported.get(id);
      return one && withReport(stored, one, hashes.get(id) ?? [], kindOf, kept);
    });
    const joined = await joinSeen(list);
    let gone: string[] = [];
    if (complete) {
      // A coming meeting that its day no longer shows was cancelled or moved; what is over stays as history, and so
      // does what the person worked on, and what stands in a calendar that is not shown.
      const { source, from, to, calendars } = complete;
      const shown = new Set([...reported.keys(), ...complete.ids]);
      const missing = (await activities.onDays(from, to)).filter(
        (one) =>
          one.source === source &&
          !shown.has(one.id) &&
          Date.parse(one.end) > now() &&
          one.kindBy !== 'person' &&
          (one.calendar === null || !calendars || calendars.includes(one.calendar)),
      );
      gone = await activities.removeUntagged(missing.map(({ id }) => id));
    }
    const touched = [...new Set([...written, ...joined, ...gone])];
    if (touched.length > 0) await changed(touched);
  };
}

/** Answers about activities: what pages report, what the person corrects. */
export function activityHandlers(surroundings: Surroundings) {
  const { store, changed } = surroundings;
  const keep = reportKeeper(surroundings);
  return {
    reportActivities: asked(asks.reportActivities, async ({ activities, complete }) => {
      await keep(activities, complete);
      return ok(null);
    }),

    setKind: asked(asks.setKind, async ({ activity, kind }) => {
      const written = await teachKind(store, activity, kind);
      if (written.length === 0) return fail('invalid');
      await changed(written);
      return ok(null);
    }),
  } satisfies Partial<Handlers>;
}
