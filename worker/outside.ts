import { browser } from 'wxt/browser';

/** What the worker asks of the world outside the database. */
export interface Outside {
  fetch: (address: string, how: RequestInit) => Promise<Response>;
  /** True where the person allowed requests to the hosts of this match pattern. */
  allowed: (pattern: string) => Promise<boolean>;
  /** Gives that permission back. */
  letGo: (pattern: string) => Promise<void>;
  /** Opens an address of the web in a new tab. */
  openTab: (url: string) => Promise<void>;
  /** Has feeds looked at again then (epoch milliseconds), never when there is no time. */
  wakeForFeedsAt: (when: number | undefined) => Promise<void>;
  /** Has calendars looked at again then (epoch milliseconds), never when there is no time. */
  wakeAt: (when: number | undefined) => Promise<void>;
}

/** Name of the alarm at which calendar addresses are looked at again. */
export const CALENDARS_DUE = 'calendars-due';
/** The same for feeds. */
export const FEEDS_DUE = 'feeds-due';

/** The world outside as the browser has it. */
export const outside: Outside = {
  fetch: (address, how) => fetch(address, how),
  allowed: (pattern) => browser.permissions.contains({ origins: [pattern] }),
  letGo: async (pattern) => {
    // The hosts of the calendar pages cannot be given back, and need not be.
    await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  },
  openTab: async (url) => {
    await browser.tabs.create({ url });
  },
  wakeAt: (when) => wake(CALENDARS_DUE, when),
  wakeForFeedsAt: (when) => wake(FEEDS_DUE, when),
};

async function wake(alarm: string, when: number | undefined): Promise<void> {
  if (when === undefined) await browser.alarms.clear(alarm);
  else await browser.alarms.create(alarm, { when });
}
