import type { SampleEvent } from './sample-events.mjs';

/** What a page shows and how; README of the fixtures: the head of fixtures.mjs. */
export interface PageOptions {
  app?: 'google' | 'outlook';
  view?: string;
  date?: string;
  now?: string;
  locale?: string;
  hour12?: boolean;
  weekStart?: number;
  gen?: string;
  seed?: string;
  theme?: 'light' | 'dark';
  host?: string;
  timeZone?: string;
  events?: readonly SampleEvent[];
  eventId?: string;
  monthRows?: number;
  inheritMeridiem?: boolean;
  openDelay?: number;
  lazy1?: number;
  lazy2?: number;
  [more: string]: unknown;
}

/** What a correct reader gets from the chips of a page; `id` is what the page has, null where it has none. */
export interface ExpectedRead {
  id: string | null;
  kind: 'event' | 'focus' | 'task' | 'birthday' | 'workingLocation' | 'ooo';
  title: string;
  start: string;
  end: string;
  allDay: boolean;
  calendarEmail: string | null;
  recurring: boolean;
  status: 'none' | 'accepted' | 'declined' | 'tentative' | 'needsAction';
  canceled?: boolean;
  attendeesInPopover: number;
}

export const LOCALES: string[];
export const VIEWS: { google: string[]; outlook: string[] };
export const GENERATIONS: { google: string[]; outlook: string[] };
export const HOSTS: { google: string; outlook: string };
export const CSP: Record<'nonce' | 'strict' | 'google' | 'outlook' | 'none', string>;
export const TRUSTED_TYPES: { directive: string; policies: string[] };
export function cspFor(options: PageOptions): string;
export function renderPage(options?: PageOptions): string;
export function renderStatic(options?: PageOptions): string;
export function expectedReads(options?: PageOptions): ExpectedRead[];
export function pageUrl(options?: PageOptions): string;
export function googleEventId(event: SampleEvent, options?: PageOptions): string;
export function outlookEventId(event: SampleEvent): string;
export const kit: { boot(options: unknown): void; dateKey(day: string): number; locales: string[] };
