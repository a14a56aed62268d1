import { withoutRule, withRule } from '../core/redaction.ts';
import { ok } from '../core/result.ts';
import type { Handlers } from '../messages.ts';
import { activitiesIn } from '../store/activities.ts';
import { columnsIn } from '../store/columns.ts';
import { importsIn } from '../store/imports.ts';
import { snapshotsIn } from '../store/snapshots.ts';
import { stampedIn } from '../store/stamped.ts';
import { valuesIn } from '../store/values.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';
import { keepingOf } from './keeping.ts';
import { learnAnew } from './kinds.ts';

/** Titles that are written at once. */
const AT_ONCE = 1000;

/** Answers about what may be kept: the rules, and what stands there against them. */
export function privacyHandlers({ store, now, changed }: Surroundings) {
  const activities = activitiesIn(store);
  const values = valuesIn(store);

  return {
    keepRule: asked(asks.keepRule, async ({ rule, on }) => {
      await stampedIn(store).changeSettings((settings) => (on ? withRule : withoutRule)(settings, rule), now());
      await changed([]);
      return ok(null);
    }),

    redactPast: asked(asks.redactPast, async () => {
      const { kept } = await keepingOf(store);
      const past = (await activities.all()).filter((one) => kept(one) !== one).map(({ id }) => id);
      for (let at = 0; at < past.length; at += AT_ONCE)
        await activities.upsert(past.slice(at, at + AT_ONCE), (_, stored) => stored && kept(stored));
      // Earlier states hold these titles, too, and so does what an import or a file could be undone with.
      await Promise.all([snapshotsIn(store).clear(), importsIn(store).take(), values.put('taking', null)]);
      // What was learned from the words of these titles, and what was computed from them, is made anew.
      await learnAnew(store);
      await Promise.all([values.put('summary', null), values.put('columns', null)]);
      await columnsIn(store).renew();
      await changed(undefined);
      return ok({ redacted: past.length });
    }),
  } satisfies Partial<Handlers>;
}
