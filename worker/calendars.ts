import { webAddress } from '../core/address.ts';
import { refreshAfterMs } from '../core/calendar-addresses.ts';
import type { Reported } from '../core/reported.ts';
import { fail, ok } from '../core/result.ts';
import type { Zone } from '../core/time.ts';
import { addressProblems, fetchWords } from '../core/words/problems.ts';
import type { Handlers } from '../messages.ts';
import { type CalendarHere, type CalendarState, calendarsIn, type LastLook } from '../store/calendars.ts';
import { neededPatterns } from '../store/feeds.ts';
import { importsIn } from '../store/imports.ts';
import { snapshotsIn } from '../store/snapshots.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';
import { readForImport, takeBack, takeIn, takeOut } from './calendar-import.ts';
import { type Fetched, fetchFile } from './fetch-file.ts';
import { createTurns } from './turns.ts';

/** What is asked for at a calendar address: at most 20 MB. */
const CALENDAR = { accept: 'text/calendar', bytes: 20_000_000 };

/** Answers about calendar files and calendar addresses. */
export function calendarHandlers({ store, now, changed, outside }: Surroundings) {
  const calendars = calendarsIn(store);
  const inTurn = createTurns();

  /** Sets the next look, after the addresses or their states changed. */
  const schedule = async () => {
    const times: number[] = [];
    for (const { address, state } of await calendars.all())
      if (state && (await isAllowed(address))) times.push(state.nextAt);
    await outside.wakeAt(times.length > 0 ? Math.min(...times) : undefined);
  };

  const isAllowed = async (address: string) => {
    const read = webAddress(address);
    return read.ok && outside.allowed(read.value.pattern);
  };

  /** The meetings of a fetched file, or why there are none. */
  const look = async (address: string, before: CalendarState | undefined, zone: Zone) => {
    const fetched = await fetchFile(address, before, outside.fetch, CALENDAR);
    if (fetched.is !== 'new') return fetched;
    const read = await readForImport(fetched.bytes, { now: now(), zone });
    if (!read.isCalendar) return { is: 'problem', why: 'not-a-calendar' } satisfies Fetched;
    return { ...fetched, read };
  };

  const stateOf = (
    { etag, lastModified }: { etag: string | null; lastModified: string | null },
    meetings: readonly Reported[],
    added: string[],
  ): CalendarState => ({
    ...{ etag, lastModified, added, failures: 0, nextAt: now() + refreshAfterMs(0) },
    last: { at: now(), ok: true, meetings: meetings.length },
    coming: meetings.filter(({ end }) => Date.parse(end) > now()).map(({ id }) => id),
  });

  /** Looks at one address and keeps how it went. @returns the ids of the activities that came or went */
  const refresh = async ({ address, name, state }: CalendarHere, zone: Zone): Promise<string[]> => {
    const looked = await look(address, state, zone);
    if ('read' in looked) {
      const { activities } = looked.read;
      const taken = await takeIn(store, activities);
      // A coming meeting that the calendar shows no longer was cancelled or moved; what is over stays as history.
      const held = new Set(activities.map(({ id }) => id));
      const missing = (state?.coming ?? []).filter((id) => !held.has(id));
      const gone = await takeOut(store, await comingAmong(missing));
      const added = new Set([...(state?.added ?? []), ...taken.added]);
      for (const id of gone) added.delete(id);
      await calendars.save({ address, name }, stateOf(looked, activities, [...added]));
      return [...taken.added, ...gone];
    }
    const before = state ?? { etag: null, lastModified: null, added: [], coming: [], failures: 0, last: undefined };
    const failures = looked.is === 'same' ? 0 : before.failures + 1;
    const last: LastLook =
      looked.is === 'same'
        ? { at: now(), ok: true, meetings: before.last?.ok ? before.last.meetings : 0 }
        : { at: now(), ok: false, why: looked.why, ...(looked.status && { status: looked.status }) };
    await calendars.save({ address, name }, { ...before, failures, last, nextAt: now() + refreshAfterMs(failures) });
    return [];
  };

  const comingAmong = async (ids: readonly string[]) => {
    const db = await store();
    const rows = await Promise.all(ids.map((id) => db.get('activities', id)));
    return rows.flatMap((row) => (row && Date.parse(row.end) > now() ? [row.id] : []));
  };

  /** Gives the permission for an address back, unless another one needs it. */
  const letGo = async (pattern: string) => {
    if (!(await neededPatterns(store)).includes(pattern)) await outside.letGo(pattern);
  };

  return {
    importCalendar: asked(asks.importCalendar, ({ part, isLast, meetings }) =>
      inTurn(async () => {
        if (part === 0 && meetings.length > 0) await snapshotsIn(store).take('before-import', now(), '');
        const { added, before, same } = await takeIn(store, meetings, now());
        await importsIn(store).add(part, { added, before });
        // What was added by earlier parts is told with the last one.
        if (isLast && part + added.length + before.length > 0) await changed(undefined);
        return ok({ added: added.length, changed: before.length, same });
      }),
    ),

    undoImport: asked(asks.undoImport, () =>
      inTurn(async () => {
        const done = await importsIn(store).take();
        const gone = await takeBack(store, done);
        if (gone.length + done.before.length > 0) await changed(undefined);
        return ok({ removed: gone.length, kept: done.added.length - gone.length });
      }),
    ),

    addCalendar: asked(asks.addCalendar, ({ address: typed, zone }) =>
      inTurn(async () => {
        const read = webAddress(typed);
        if (!read.ok) return fail('invalid', addressProblems[read.reason]);
        const { href: address, pattern, host } = read.value;
        if ((await calendars.all()).some((one) => one.address === address))
          return fail('invalid', fetchWords.alreadyHere);
        if (!(await outside.allowed(pattern))) return fail('invalid', fetchWords.problem('not-allowed'));
        const looked = await look(address, undefined, zone);
        if (!('read' in looked)) {
          await letGo(pattern);
          return fail('invalid', looked.is === 'same' ? undefined : fetchWords.problem(looked.why, looked.status));
        }
        const { activities } = looked.read;
        const { added, before, same } = await takeIn(store, activities, now());
        const name = looked.read.name ?? host;
        await calendars.save({ address, name }, stateOf(looked, activities, added));
        await schedule();
        await changed(undefined);
        return ok({ name, added: added.length, changed: before.length, same });
      }),
    ),

    refreshCalendars: asked(asks.refreshCalendars, ({ address, zone }) =>
      inTurn(async () => {
        const all = await calendars.all();
        const due = all.filter((one) =>
          address === undefined ? (one.state?.nextAt ?? Number.POSITIVE_INFINITY) <= now() : one.address === address,
        );
        if (address !== undefined && due.length === 0) return fail('invalid');
        const ids: string[] = [];
        let looks = 0;
        for (const one of due) {
          if (!(await isAllowed(one.address))) {
            if (address !== undefined) return fail('invalid', fetchWords.problem('not-allowed'));
            continue;
          }
          ids.push(...(await refresh(one, zone)));
          looks++;
        }
        await schedule();
        if (looks > 0) await changed(ids);
        return ok(null);
      }),
    ),

    removeCalendar: asked(asks.removeCalendar, ({ address }) =>
      inTurn(async () => {
        const one = (await calendars.all()).find((here) => here.address === address);
        const read = webAddress(address);
        if (!one || !read.ok) return fail('invalid');
        await calendars.remove(address);
        const added = one.state?.added ?? [];
        const gone = await takeOut(store, added);
        await letGo(read.value.pattern);
        await schedule();
        await changed(undefined);
        return ok({ removed: gone.length, kept: added.length - gone.length });
      }),
    ),
  } satisfies Partial<Handlers>;
}
