import type { Activity } from '../core/activity.ts';
import { withReport } from '../core/reported.ts';
import { fail, ok } from '../core/result.ts';
import type { Cleared, Tag } from '../core/tag.ts';
import { addDays, dayOf, instantOf } from '../core/time.ts';
import { titleShown } from '../core/title-shown.ts';
import { daysToTag, toTag } from '../core/to-tag.ts';
import type { Handlers } from '../messages.ts';
import { activitiesIn } from '../store/activities.ts';
import { recordsIn } from '../store/records.ts';
import { removedIn } from '../store/removed.ts';
import type { Store } from '../store/schema.ts';
import { tagsIn } from '../store/tags.ts';
import { valuesIn } from '../store/values.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';
import { keepingOf } from './keeping.ts';
import { guessLater } from './kinds.ts';
import { hashesOf } from './people.ts';
import { createTurns } from './turns.ts';

/** A name for this machine, made once. */
export const deviceName = () => Math.random().toString(36).slice(2, 6).padEnd(4, '0');

/** The time of a writing: now, but always later than the writing before it. */
export function after(nowMs: number, before: Tag | Cleared | undefined): string {
  const last = before ? Date.parse(before.updatedAt) : 0;
  return new Date(Math.max(nowMs, last + 1)).toISOString();
}

/** Answers about tags, and about work that is logged together with its tag. */
export function tagHandlers({ store, now, changed }: Surroundings) {
  const activities = activitiesIn(store);
  const tags = tagsIn(store);
  const values = valuesIn(store);
  const device = () => values.once('device', deviceName);
  const inTurn = createTurns();

  const clear = async (id: string) => {
    const name = await device();
    await tags.clear(id, (before) => ({ activity: id, updatedAt: after(now(), before), device: name }));
  };

  return {
    saveTag: asked(asks.saveTag, ({ activity: id, energy, reported, recalled }) =>
      inTurn(async () => {
        if (reported && reported.id !== id) return fail('invalid');
        const name = await device();
        const people = await hashesOf(reported?.people ?? [], values);
        const { kindOf, kept } = await keepingOf(store);
        const tag = await tags.save(
          id,
          (before) => {
            const was = before && 'energy' in before ? (before as Tag) : undefined;
            const taggedAt = was?.taggedAt ?? instantOf(now());
            const how = recalled && !was ? { recalled } : {};
            const at = { taggedAt, updatedAt: after(now(), before) };
            return { note: '', ...was, ...how, activity: id, energy, ...at, device: name };
          },
          (stored) => (reported && withReport(stored, reported, people, kindOf, kept)) ?? stored,
        );
        if (!tag) return fail('invalid');
        await changed([id]);
        return ok(tag);
      }),
    ),

    clearTag: asked(asks.clearTag, ({ activity }) =>
      inTurn(async () => {
        await clear(activity);
        await changed([activity]);
        return ok(null);
      }),
    ),

    tagsOf: asked(asks.tagsOf, async (ids) => {
      const found = await tags.ofActivities(ids);
      return ok(Object.fromEntries(found.flatMap((tag) => (tag ? [[tag.activity, tag.energy]] : []))));
    }),

    toTagToday: asked(asks.toTagToday, async ({ zone }) => {
      const { today, yesterday } = daysToTag(now(), zone);
      const list = await activities.onDays(yesterday, today);
      const open = toTag(list, await taggedAmong(store, list), now(), zone).today;
      const kinds = await recordsIn(store).all('kinds');
      return ok(open.map((one) => ({ id: one.id, title: titleShown(one, kinds), start: one.start, end: one.end })));
    }),

    logWork: asked(asks.logWork, async ({ title, kind, start, minutes, zone, energy }) => {
      const id = `task:${crypto.randomUUID()}`;
      const name = await device();
      const { kept } = await keepingOf(store);
      const began = Date.parse(start);
      const activity: Activity = {
        ...{ id, source: 'task', calendar: null, series: null, title, zone, kind, kindBy: 'person' },
        ...{ start: instantOf(began), end: instantOf(began + minutes * 60_000) },
        ...{ attendees: null, organizer: null, people: [] },
      };
      const at = { taggedAt: instantOf(now()), updatedAt: after(now(), undefined) };
      await tags.save(
        id,
        () => ({ activity: id, energy, note: '', ...at, device: name }),
        () => kept(activity),
      );
      await changed([id]);
      guessLater({ store, changed });
      return ok({ activity: id });
    }),

    removeWork: asked(asks.removeWork, async ({ activity }) => {
      const at = after(now(), await tags.find(activity));
      await removedIn(store).activities([activity], { updatedAt: at, device: await device() });
      await changed([activity]);
      return ok(null);
    }),
  } satisfies Partial<Handlers>;
}

async function taggedAmong(store: () => Promise<Store>, list: readonly Activity[]) {
  const found = await tagsIn(store).ofActivities(list.map(({ id }) => id));
  const tagged = new Set(found.flatMap((tag) => (tag ? [tag.activity] : [])));
  return (id: string) => tagged.has(id);
}

/** How many of today's finished meetings wait for a tag, and when that number may next grow (epoch milliseconds). */
export async function openToday(
  store: () => Promise<Store>,
  nowMs: number,
  zone: string,
): Promise<{ count: number; next: number | undefined }> {
  const today = dayOf(instantOf(nowMs), zone);
  const list = await activitiesIn(store).onDays(addDays(today, -1), addDays(today, 1));
  const ends = list.map(({ end }) => Date.parse(end)).filter((end) => end > nowMs);
  const count = toTag(list, await taggedAmong(store, list), nowMs, zone).today.length;
  return { count, next: ends.length > 0 ? Math.min(...ends) : undefined };
}
