import { parseBackup } from '../core/backup.ts';
import { fail, ok } from '../core/result.ts';
import type { Handlers } from '../messages.ts';
import { activitiesIn } from '../store/activities.ts';
import { columnsIn } from '../store/columns.ts';
import { quarantineDamaged } from '../store/quarantine.ts';
import { removedIn } from '../store/removed.ts';
import { snapshotsIn } from '../store/snapshots.ts';
import { changeState } from '../store/state.ts';
import { valuesIn } from '../store/values.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';
import { learnAnew } from './kinds.ts';
import { deviceName } from './tags.ts';
import { createTurns } from './turns.ts';

/** Answers about keeping data safe: what was here before, a check of every record, erasing a part. */
export function safetyHandlers({ store, now, changed, summarize }: Surroundings) {
  const snapshots = snapshotsIn(store);
  const values = valuesIn(store);
  const inTurn = createTurns();

  return {
    restoreSnapshot: asked(asks.restoreSnapshot, ({ at }) =>
      inTurn(async () => {
        const text = await snapshots.read(at);
        const backup = text === undefined ? undefined : parseBackup(text);
        if (!backup?.ok) return fail('invalid', backup?.detail);
        await snapshots.take('before-restore', now(), '');
        const { format: _, version: __, exportedAt: ___, app: ____, ...state } = backup.value;
        // The state of then takes the place of today's, it is not merged: what came since is to go.
        await changeState(store, () => state);
        await learnAnew(store);
        await changed(undefined);
        return ok(null);
      }),
    ),

    repairData: asked(asks.repairData, () =>
      inTurn(async () => {
        const checked = await quarantineDamaged(store, now());
        // What is derived is made anew, whether or not it still matched.
        await learnAnew(store);
        await Promise.all([values.put('summary', null), values.put('columns', null)]);
        await columnsIn(store).renew();
        await changed(undefined);
        await summarize();
        return ok(checked);
      }),
    ),

    eraseSome: asked(asks.eraseSome, (which) =>
      inTurn(async () => {
        const all = await activitiesIn(store).all();
        const rows =
          'calendar' in which
            ? all.filter(({ calendar }) => calendar === which.calendar)
            : await activitiesIn(store).onDays(which.from, which.until);
        await snapshots.take('before-erase', now(), '');
        const device = await values.once('device', deviceName);
        const ids = rows.map(({ id }) => id);
        const gone = await removedIn(store).activities(ids, { updatedAt: new Date(now()).toISOString(), device });
        await learnAnew(store);
        await changed(undefined);
        return ok({ ...gone, left: all.length - gone.activities });
      }),
    ),
  } satisfies Partial<Handlers>;
}
