import { withReport } from '../core/reported.ts';
import { fail, ok } from '../core/result.ts';
import type { Handlers } from '../messages.ts';
import { activitiesIn } from '../store/activities.ts';
import { valuesIn } from '../store/values.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';
import { kindGuesser, teachKind } from './kinds.ts';
import { hashesOf } from './people.ts';

/** Answers about activities: what pages report, what the person corrects. */
export function activityHandlers({ store, now, changed }: Surroundings) {
  const activities = activitiesIn(store);
  const values = valuesIn(store);

  return {
    reportActivities: asked(asks.reportActivities, async ({ activities: list, complete }) => {
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
    }),

    setKind: asked(asks.setKind, async ({ activity, kind }) => {
      const written = await teachKind(store, activity, kind);
      if (written.length === 0) return fail('invalid');
      await changed(written);
      return ok(null);
    }),
  } satisfies Partial<Handlers>;
}
