import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { MEETING_TO_TAG } from '../announcements.ts';
import { hasReminders, NO_REMINDERS, type ReminderSettings, remindersOf } from '../core/reminders.ts';
import { addDays, dayOf, instantAt, instantOf, type Zone } from '../core/time.ts';
import { reminderWords } from '../core/words/reminders.ts';
import { send } from '../messages.ts';
import type { Store } from '../store/schema.ts';
import { valuesIn } from '../store/values.ts';

const NOTICES = { permissions: ['notifications' as const] };
const readSettings = async (store: () => Promise<Store>) => remindersOf(await valuesIn(store).get('settings'));

/** What the options page shows of reminders, and what it does with them. */
export function createReminders(store: () => Promise<Store>) {
  const settings = signal<ReminderSettings>();
  return {
    settings,
    async load() {
      settings.value = await readSettings(store);
    },

    /** Keeps a change. The first one that switches something on asks the browser, the last one gives the permission back. */
    async change(next: ReminderSettings): Promise<string> {
      const before = settings.value ?? NO_REMINDERS;
      // Asked before anything is awaited: only a press may ask.
      if (
        hasReminders(next) &&
        !hasReminders(before) &&
        !(await browser.permissions.request(NOTICES).catch(() => false))
      )
        return reminderWords.refused;
      const kept = await send('keepSettings', { change: { reminders: next } });
      if (!kept.ok) return reminderWords.notSaved;
      settings.value = next;
      if (!hasReminders(next) && hasReminders(before)) await browser.permissions.remove(NOTICES).catch(() => false);
      return reminderWords.saved;
    },
  };
}

/** True where reminders are switched on. */
export const remindersAreOn = async (store: () => Promise<Store>): Promise<boolean> =>
  hasReminders(await readSettings(store));

/** No reminder for an hour, or today any more. @returns false where that could not be kept */
export async function putOffReminders(how: 'hour' | 'day', now: number, zone: Zone): Promise<boolean> {
  const tomorrow = instantAt(`${addDays(dayOf(instantOf(now), zone), 1)}T00:00`, zone);
  const reply = await send('putOffReminders', { until: how === 'hour' ? instantOf(now + 3_600_000) : tomorrow });
  return reply.ok;
}

/** The meeting at which a notice opened the popup; told once. */
export async function meetingToTag(): Promise<string | undefined> {
  const { [MEETING_TO_TAG]: id } = await browser.storage.local.get(MEETING_TO_TAG);
  if (id !== undefined) await browser.storage.local.remove(MEETING_TO_TAG);
  return typeof id === 'string' ? id : undefined;
}
