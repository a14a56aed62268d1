import type { PageEvent } from './sample-events.mjs';
import type { PageOptions as ServedOptions } from './server.mjs';

/** What a page shows and how. */
export interface PageOptions extends ServedOptions {
  app?: 'google' | 'outlook';
  view?: string;
  hour12?: boolean;
  weekStart?: number;
  gen?: string;
  eventId?: string;
  /** How many rows a cell of the month has before "x more". */
  monthRows?: number;
  /** "1 to 2pm" instead of "1pm to 2pm". */
  inheritMeridiem?: boolean;
}

/** What a correct reader gets from the chips of a page; `id` is what the page has, null where it has none. */
export interface ExpectedRead {
  id: string | null;
  kind: 'event' | 'focus' | 'task' | 'birthday' | 'workingLocation' | 'ooo';
  title: string;
  start: string;
  end: string;
  allDay: boolean;
  /** As ids shorten it. */
  calendarEmail: string | null;
  recurring: boolean;
  status: 'none' | 'accepted' | 'declined' | 'tentative' | 'needsAction';
  canceled?: boolean;
}

export const LOCALES: readonly string[];
export const VIEWS: Readonly<Record<'google' | 'outlook', readonly string[]>>;
export const GENERATIONS: Readonly<Record<'google' | 'outlook', readonly string[]>>;
export function renderPage(options?: PageOptions): string;
export function renderStatic(options?: PageOptions): string;
export function expectedReads(options?: PageOptions): ExpectedRead[];
export function pageUrl(options?: PageOptions): string;
export function googleEventId(event: PageEvent, options?: PageOptions): string;
export function outlookEventId(event: PageEvent): string;
export const kit: {
  /** Makes the page live: chips open cards, keys and buttons change the view. `options` are complete. */
  boot(options: unknown): void;
  dateKey(day: string): number;
};
