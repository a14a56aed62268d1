import {
  dueReminder,
  hasReminders,
  NEVER_REMINDED,
  nextReminder,
  type Reminded,
  type Reminder,
  remindersOf,
} from '../core/reminders.ts';
import { ok } from '../core/result.ts';
import { isWatching } from '../core/study.ts';
import { addDays, dayOf, instantAt, instantOf, type Zone } from '../core/time.ts';
import type { Handlers } from '../messages.ts';
import { activitiesIn } from '../store/activities.ts';
import type { Store } from '../store/schema.ts';
import { tagsIn } from '../store/tags.ts';
import { valuesIn } from '../store/values.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';

/** What reminders need of the browser. */
export interface Noticing {
  store: () => Promise<Store>;
  now: () => number;
  zone: () => Zone;
  /** @returns false where no notice may be shown */
  show: (reminder: Reminder, meetingTitle: string) => Promise<boolean>;
  /** Has {@link remind} called then (epoch milliseconds), never when there is no time. */
  wakeAt: (when: number | undefined) => Promise<void>;
}

/** Shows what is due and sets the next look; called at every alarm, start, update and change. */
export async function remind({ store, now, zone, show, wakeAt }: Noticing): Promise<void> {
  const values = valuesIn(store);
  const chosen = remindersOf(await values.get('settings'));
  const today = dayOf(instantOf(now()), zone());
  // The week's review tells what gave and what took: it waits until nobody is watching.
  const watching = chosen.weekly && isWatching(await (await store()).getAll('studies'), today);
  const settings = watching ? { ...chosen, weekly: false } : chosen;
  if (!hasReminders(chosen)) return wakeAt(undefined);
  const reminded = ((await values.get('reminded')) as Reminded | undefined) ?? NEVER_REMINDED;
  const list = await activitiesIn(store).onDays(today, today);
  const tags = await tagsIn(store).ofActivities(list.map(({ id }) => id));
  const activities = list.map(({ id, start, end }, i) => ({
    ...{ id, startMs: Date.parse(start), endMs: Date.parse(end), isTagged: tags[i] !== undefined },
  }));
  const at = { now: now(), zone: zone(), settings, reminded, activities };
  const due = dueReminder(at);
  if (due) {
    // Kept before it is shown: a worker that stops in between says it once too few, never twice.
    await values.put('reminded', due.reminded);
    const { reminder } = due;
    const title = reminder.is === 'meeting' ? list.find(({ id }) => id === reminder.activity)?.title : undefined;
    await show(reminder, title ?? '');
  }
  const next = nextReminder({ ...at, reminded: due?.reminded ?? reminded });
  await wakeAt(next ?? Date.parse(instantAt(`${addDays(today, 1)}T00:01`, zone())));
}

/** Answers about reminders. */
export function reminderHandlers({ store, now, changed }: Surroundings) {
  return {
    putOffReminders: asked(asks.putOffReminders, async ({ until }) => {
      const values = valuesIn(store);
      const reminded = ((await values.get('reminded')) as Reminded | undefined) ?? NEVER_REMINDED;
      await values.put('reminded', { ...reminded, snoozedUntil: Math.max(Date.parse(until), now()) });
      await changed([]);
      return ok(null);
    }),
  } satisfies Partial<Handlers>;
}
