import { ok } from '../core/result.ts';
import type { Handlers } from '../messages.ts';
import { keyOf, type RecordOf, recordsIn } from '../store/records.ts';
import { stampedIn } from '../store/stamped.ts';
import { valuesIn } from '../store/values.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';
import { deviceName } from './tags.ts';
import { createTurns } from './turns.ts';

/** Answers about the small lists, the profile and the settings: what a person makes with the tools. */
export function recordHandlers({ store, now, changed }: Surroundings) {
  const records = recordsIn(store);
  const values = valuesIn(store);
  const stamped = stampedIn(store);
  const inTurn = createTurns();
  /** Later than the writing before it, whatever the clock says: of two, the later one stands in a merge. */
  const stamp = (before: object | undefined) => {
    const written = (before as { updatedAt?: unknown } | undefined)?.updatedAt;
    const last = typeof written === 'string' ? Date.parse(written) : Number.NaN;
    return new Date(Math.max(now(), Number.isNaN(last) ? 0 : last + 1)).toISOString();
  };

  return {
    keepRecord: asked(asks.keepRecord, async ({ list, record }) => {
      const make = (before: object | undefined) => ({ ...record, updatedAt: stamp(before) });
      await records.put(list, keyOf(list, record), make as (before: object | undefined) => RecordOf<typeof list>);
      await changed([]);
      return ok(null);
    }),

    dropRecord: asked(asks.dropRecord, async ({ list, key }) => {
      const device = await values.once('device', deviceName);
      if (await records.remove(list, key, (stored) => ({ updatedAt: stamp(stored), device }))) await changed([]);
      return ok(null);
    }),

    keepProfile: asked(asks.keepProfile, ({ change }) =>
      inTurn(async () => {
        await stamped.profile(change, now());
        await changed([]);
        return ok(null);
      }),
    ),

    keepSettings: asked(asks.keepSettings, ({ change }) =>
      inTurn(async () => {
        await stamped.settings(change, now());
        await changed([]);
        return ok(null);
      }),
    ),
  } satisfies Partial<Handlers>;
}
