import { generate, type PageEvent } from '../../calendars/pages/sample-events.mjs';
import { HOSTNAMES, type PageOptions, start } from '../../calendars/pages/server.mjs';
import { dayAfter, type Moment, momentForTests } from './moment.ts';

export interface CalendarOptions extends PageOptions {
  /** Where and when it is; {@link momentForTests} if absent. */
  moment?: Moment;
  /** The calendar's entries; {@link weeksAround} the moment if absent. */
  events?: readonly PageEvent[];
}

/** The calendar pages at their real origins, for a browser whose proxy knows {@link Calendar.hosts}. */
export interface Calendar {
  moment: Moment;
  /** For {@link LaunchOptions.hosts}. */
  hosts: Record<string, number>;
  /** Google Calendar's week with today in it, or another view: `day`, `month`, `agenda`; `query` as `?locale=de&theme=dark`. */
  google(view?: string, query?: string): string;
  /** The same on Outlook on the web: `workweek`, `day`, `week`, `month`. */
  outlook(view?: string, query?: string): string;
  /** Every request that reached the pages, oldest first. */
  requests: readonly { method: string; host: string; path: string; at: number }[];
  /** Changes what pages opened from now on show. */
  set(options: PageOptions): void;
  close(): Promise<void>;
}

interface Weeks {
  /** Which day of a working week today is, 0 for Monday; Wednesday if absent, whatever day it really is. */
  weekday?: number;
  locale?: string;
  /** Adds titles that try to break out of where they are shown. */
  hostile?: boolean;
  /** Fills up to this many entries. */
  count?: number;
}

/**
 * The week of today, three before it and one after. On the Wednesday of {@link momentForTests} four meetings are over:
 * a stand-up at 9:15, a 1:1 at 11:30, two reviews that overlap from 12:00; one comes at 23:30.
 */
export function weeksAround(moment: Moment, { weekday = 2, ...more }: Weeks = {}): PageEvent[] {
  return generate({ seed: 'weeks-1', start: dayAfter(moment.today, -weekday - 21), weeks: 5, ...more });
}

/** Serves the pages over HTTPS on loopback, with a certificate made on the spot. */
export async function startCalendar({
  moment = momentForTests(),
  events,
  ...page
}: CalendarOptions = {}): Promise<Calendar> {
  // The server spreads this object at every request, so that a change shows on the next page.
  const defaults: PageOptions = {
    date: moment.today,
    now: moment.now,
    timeZone: moment.zone,
    events: events ?? weeksAround(moment),
    ...page,
  };
  const server = await start({ defaults });
  const path = moment.today.replaceAll('-', '/');
  return {
    moment,
    hosts: Object.fromEntries(HOSTNAMES.map((host) => [host, server.port])),
    google: (view = 'week', query = '') => `https://calendar.google.com/calendar/u/0/r/${view}/${path}${query}`,
    outlook: (view = 'workweek', query = '') => `https://outlook.office.com/calendar/view/${view}/${path}${query}`,
    requests: server.requests,
    set: (options) => void Object.assign(defaults, options),
    close: () => server.close(),
  };
}
