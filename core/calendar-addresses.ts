import * as v from 'valibot';
import { text } from './activity.ts';
import { webAddress } from './address.ts';
import type { Settings } from './backup.ts';

/** A calendar that is fetched from the web: where, and what the person sees it called. */
export interface SavedCalendar {
  address: string;
  name: string;
}

/**
 * Each address is a setting of its own, so that merging two machines' backups keeps the addresses of both: settings are
 * merged member by member.
 */
const PREFIX = 'calendar ';
const named = v.object({ name: text });

/** The calendar addresses among the settings, by name. What is no address that may be asked is passed over. */
export function savedCalendars(settings: unknown): SavedCalendar[] {
  const members = typeof settings === 'object' && settings !== null ? Object.entries(settings) : [];
  return members
    .flatMap(([key, value]) => {
      const parsed = v.safeParse(named, value);
      if (!key.startsWith(PREFIX) || !parsed.success) return [];
      const address = key.slice(PREFIX.length);
      const read = webAddress(address);
      return read.ok && read.value.href === address ? [{ address, name: parsed.output.name }] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.address < b.address ? -1 : 1));
}

/** The settings with this calendar in them. */
export const withCalendar = (settings: Settings, { address, name }: SavedCalendar): Settings => ({
  ...settings,
  [PREFIX + address]: { name },
});

/** The settings without it. */
export function withoutCalendar(settings: Settings, address: string): Settings {
  const { [PREFIX + address]: _, ...others } = settings;
  return others;
}

const HOUR_MS = 3_600_000;

/** When a calendar is fetched again, in milliseconds after a look: six hours, after failures twelve and then a day. */
export const refreshAfterMs = (failures: number): number => Math.min(24, 6 * 2 ** Math.min(failures, 2)) * HOUR_MS;
