import { webAddress } from '../core/address.ts';
import type { Settings, Stamps } from '../core/backup.ts';
import { type SavedCalendar, savedCalendars, withCalendar, withoutCalendar } from '../core/calendar-addresses.ts';
import type { FetchProblem } from '../core/fetch-problem.ts';
import { changesOf, withStamps } from '../core/stamps.ts';
import type { Store } from './schema.ts';

/** How the last look at an address went; `at` in epoch milliseconds. */
export type LastLook =
  | { at: number; ok: true; meetings: number }
  | { at: number; ok: false; why: FetchProblem; status?: number };

/** What this machine keeps of one calendar address. */
export interface CalendarState {
  etag: string | null;
  lastModified: string | null;
  last: LastLook;
  /** Looks in a row that failed. */
  failures: number;
  /** When to look again, in epoch milliseconds. */
  nextAt: number;
  /** Ids of the activities that came from it and were not here before. */
  added: string[];
  /** Ids of the meetings it held that were not over yet. */
  coming: string[];
}

/** A calendar address with its state; none where a backup brought it from another machine. */
export interface CalendarHere extends SavedCalendar {
  state: CalendarState | undefined;
}

type States = Record<string, CalendarState>;

/** The calendar addresses: each a setting, which backups hold, and a state, which is this machine's. */
export const calendarsIn = (store: () => Promise<Store>, nowMs: () => number = Date.now) => {
  /** Both in one transaction: an address is never without its state for a moment. */
  const change = async (make: (settings: Settings, states: States) => [Settings, States]) => {
    const tx = (await store()).transaction('values', 'readwrite', { durability: 'strict' });
    const [settings, states] = await Promise.all([tx.store.get('settings'), tx.store.get('calendars')]);
    const before = (settings ?? {}) as Settings;
    const [nextSettings, nextStates] = make(before, (states ?? {}) as States);
    const stamps = withStamps(
      (await tx.store.get('stamps')) as Stamps | undefined,
      'settings',
      changesOf(before, nextSettings),
      nowMs(),
    );
    await Promise.all([
      tx.store.put(nextSettings, 'settings'),
      tx.store.put(stamps, 'stamps'),
      tx.store.put(nextStates, 'calendars'),
      tx.done,
    ]);
  };

  return {
    /** By name. An address of one's own network counts only on the machine where it was typed. */
    all: async (): Promise<CalendarHere[]> => {
      const tx = (await store()).transaction('values');
      const [settings, states] = await Promise.all([tx.store.get('settings'), tx.store.get('calendars')]);
      return savedCalendars(settings)
        .map((saved) => ({ ...saved, state: (states as States | undefined)?.[saved.address] }))
        .filter(({ address, state }) => {
          const read = webAddress(address);
          return read.ok && (state !== undefined || !read.value.isNear);
        });
    },

    save: ({ address, name }: SavedCalendar, state: CalendarState): Promise<void> =>
      change((settings, states) => [withCalendar(settings, { address, name }), { ...states, [address]: state }]),

    remove: (address: string): Promise<void> =>
      change((settings, states) => {
        const { [address]: _, ...others } = states;
        return [withoutCalendar(settings, address), others];
      }),
  };
};

/** Match patterns of the hosts that calendar addresses lead to. */
export async function calendarPatterns(store: () => Promise<Store>): Promise<string[]> {
  const addresses = (await calendarsIn(store).all()).map(({ address }) => webAddress(address));
  return [...new Set(addresses.flatMap((read) => (read.ok ? [read.value.pattern] : [])))];
}
