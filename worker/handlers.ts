import * as v from 'valibot';
import type { Activity } from '../core/activity.ts';
import { withReport } from '../core/reported.ts';
import { fail, ok } from '../core/result.ts';
import type { Cleared, Tag } from '../core/tag.ts';
import { addDays, dayOf, instantOf } from '../core/time.ts';
import { daysToTag, toTag } from '../core/to-tag.ts';
import type { From, Handlers } from '../messages.ts';
import { type Activities, activitiesIn } from '../store/activities.ts';
import { articlesIn } from '../store/articles.ts';
import type { Store } from '../store/schema.ts';
import { type Tags, tagsIn } from '../store/tags.ts';
import { valuesIn } from '../store/values.ts';
import { asks } from './asks.ts';
import { kindGuesser, teachKind } from './kinds.ts';
import { hashesOf } from './people.ts';
import { createTurns } from './turns.ts';
import { eraseEverything, loadSample, removeSample, restoreFromInbox } from './whole.ts';

/** What the worker needs from the browser it runs in. */
export interface Surroundings {
  store: () => Promise<Store>;
  /** Epoch milliseconds. */
  now: () => number;
  /** Called after every write, with the ids of the activities it was about; no ids: everything. */
  changed: (ids: string[] | undefined) => Promise<void>;
  /** Brings the stored summary up to date, if it is not. */
  summarize: () => Promise<void>;
  openSidebar: (from: From) => Promise<void>;
}

/** Shifts an instant forward so that the later of two writings always carries the later time. */
function after(nowMs: number, before: Tag | Cleared | undefined): string {
  const last = before ? Date.parse(before.updatedAt) : 0;
  return new Date(Math.max(nowMs, last + 1)).toISOString();
}

const SHORT = () => Math.random().toString(36).slice(2, 6).padEnd(4, '0');

/** The answers to every message, over one store. Nothing is kept between two messages that cannot be read again. */
export function createHandlers({ store, now, changed, summarize, openSidebar }: Surroundings): Handlers {
  const activities: Activities = activitiesIn(store);
  const tags: Tags = tagsIn(store);
  const articles = articlesIn(store);
  const values = valuesIn(store);
  const device = () => values.once('device', SHORT);
  const inTurn = createTurns();

  return {
    saveTag: (data) =>
      inTurn(async () => {
        const ask = v.safeParse(asks.saveTag, data);
        if (!ask.success || (ask.output.reported && ask.output.reported.id !== ask.output.activity))
          return fail('invalid');
        const { activity: id, energy, reported } = ask.output;
        const name = await device();
        const people = await hashesOf(reported?.people ?? [], values);
        const kindOf = await kindGuesser(store);
        const tag = await tags.save(
          id,
          (before) => {
            const was = before && 'energy' in before ? (before as Tag) : undefined;
            const taggedAt = was?.taggedAt ?? instantOf(now());
            return { note: '', ...was, activity: id, energy, taggedAt, updatedAt: after(now(), before), device: name };
          },
          (stored) => (reported && withReport(stored, reported, people, kindOf)) ?? stored,
        );
        if (!tag) return fail('invalid');
        await changed([id]);
        return ok(tag);
      }),

    clearTag: (data) =>
      inTurn(async () => {
        const ask = v.safeParse(asks.clearTag, data);
        if (!ask.success) return fail('invalid');
        const id = ask.output.activity;
        const name = await device();
        await tags.clear(id, (before) => ({ activity: id, updatedAt: after(now(), before), device: name }));
        await changed([id]);
        return ok(null);
      }),

    async tagsOf(data) {
      const ask = v.safeParse(asks.tagsOf, data);
      if (!ask.success) return fail('invalid');
      const found = await tags.ofActivities(ask.output);
      return ok(Object.fromEntries(found.flatMap((tag) => (tag ? [[tag.activity, tag.energy]] : []))));
    },

    async reportActivities(data) {
      const ask = v.safeParse(asks.reportActivities, data);
      if (!ask.success) return fail('invalid');
      const { activities: list, complete } = ask.output;
      const reported = new Map(list.map((one) => [one.id, one]));
      const kindOf = await kindGuesser(store);
      const hashes = new Map<string, string[]>();
      for (const one of list) hashes.set(one.id, await hashesOf(one.people, values));
      const written = await activities.upsert([...reported.keys()], (id, stored) => {
        const one = reported.get(id);
        return one && withReport(stored, one, hashes.get(id) ?? [], kindOf);
      });
      let gone: string[] = [];
      if (complete) {
        // A coming meeting that its day no longer shows was cancelled or moved; what is over stays as history.
        const known = await activities.onDays(complete.from, complete.to);
        const missing = known.filter(
          ({ id, source, end }) => source === complete.source && !reported.has(id) && Date.parse(end) > now(),
        );
        gone = await activities.removeUntagged(missing.map(({ id }) => id));
      }
      if (written.length + gone.length > 0) await changed([...written, ...gone]);
      return ok(null);
    },

    async toTagToday(data) {
      const ask = v.safeParse(asks.toTagToday, data);
      if (!ask.success) return fail('invalid');
      const { zone } = ask.output;
      const { today } = daysToTag(now(), zone);
      const list = await activities.onDays(addDays(today, -1), today);
      const found = await tags.ofActivities(list.map(({ id }) => id));
      const tagged = new Set(found.flatMap((tag) => (tag ? [tag.activity] : [])));
      const open = toTag(list, (id) => tagged.has(id), now(), zone).today;
      return ok(open.map(({ id, title, start, end }) => ({ id, title, start, end })));
    },

    async setKind(data) {
      const ask = v.safeParse(asks.setKind, data);
      if (!ask.success) return fail('invalid');
      const written = await teachKind(store, ask.output.activity, ask.output.kind);
      if (written.length === 0) return fail('invalid');
      await changed(written);
      return ok(null);
    },

    async logWork(data) {
      const ask = v.safeParse(asks.logWork, data);
      if (!ask.success) return fail('invalid');
      const { title, kind, start, minutes, zone, energy } = ask.output;
      const id = `task:${crypto.randomUUID()}`;
      const name = await device();
      const activity: Activity = {
        id,
        source: 'task',
        calendar: null,
        series: null,
        title,
        start: instantOf(Date.parse(start)),
        end: instantOf(Date.parse(start) + minutes * 60_000),
        zone,
        kind,
        kindBy: 'person',
        attendees: null,
        organizer: null,
        people: [],
      };
      const at = { taggedAt: instantOf(now()), updatedAt: after(now(), undefined) };
      await tags.save(
        id,
        () => ({ activity: id, energy, note: '', ...at, device: name }),
        () => activity,
      );
      await changed([id]);
      return ok({ activity: id });
    },

    async removeWork(data) {
      const ask = v.safeParse(asks.removeWork, data);
      if (!ask.success) return fail('invalid');
      const id = ask.output.activity;
      const name = await device();
      await tags.clear(id, (before) => ({ activity: id, updatedAt: after(now(), before), device: name }));
      await activities.removeUntagged([id]);
      await changed([id]);
      return ok(null);
    },

    async restore(data) {
      const ask = v.safeParse(asks.restore, data);
      if (!ask.success) return fail('invalid');
      const result = await restoreFromInbox(store, ask.output.inbox);
      if (result.ok) await changed(undefined);
      return result;
    },

    async loadSample(data) {
      const ask = v.safeParse(asks.loadSample, data);
      if (!ask.success) return fail('invalid');
      const result = await loadSample(store, { now: now(), zone: ask.output.zone });
      await changed(undefined);
      return result;
    },

    async removeSample(data) {
      if (!v.is(asks.removeSample, data)) return fail('invalid');
      await removeSample(store);
      await changed(undefined);
      return ok(null);
    },

    async eraseEverything(data) {
      if (!v.is(asks.eraseEverything, data)) return fail('invalid');
      await eraseEverything(store);
      await changed(undefined);
      return ok(null);
    },

    async markArticle(data) {
      const ask = v.safeParse(asks.markArticle, data);
      if (!ask.success) return fail('invalid');
      await articles.mark(ask.output, instantOf(now()));
      await changed([]);
      return ok(null);
    },

    async summarize(data) {
      if (!v.is(asks.summarize, data)) return fail('invalid');
      await summarize();
      return ok(null);
    },

    async openSidebar(data, from) {
      if (!v.is(asks.openSidebar, data)) return fail('invalid');
      await openSidebar(from);
      return ok(null);
    },
  };
}

/** How many of today's finished meetings wait for a tag, and when that number may next grow (epoch milliseconds). */
export async function openToday(
  store: () => Promise<Store>,
  nowMs: number,
  zone: string,
): Promise<{ count: number; next: number | undefined }> {
  const today = dayOf(instantOf(nowMs), zone);
  const list = await activitiesIn(store).onDays(addDays(today, -1), addDays(today, 1));
  const found = await tagsIn(store).ofActivities(list.map(({ id }) => id));
  const tagged = new Set(found.flatMap((tag) => (tag ? [tag.activity] : [])));
  const ends = list.map(({ end }) => Date.parse(end)).filter((end) => end > nowMs);
  const count = toTag(list, (id) => tagged.has(id), nowMs, zone).today.length;
  return { count, next: ends.length > 0 ? Math.min(...ends) : undefined };
}
