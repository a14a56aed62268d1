import type { CalendarAdapter } from './adapter.ts';
import { google } from './google/index.ts';
import { outlook } from './outlook/index.ts';

/** Every calendar Updraft reads. */
export const adapters: readonly CalendarAdapter[] = [google, outlook];

/** The adapter whose pages this address is one of. */
export const adapterFor = (url: string): CalendarAdapter | undefined =>
  adapters.find(({ matches }) => matches.some((pattern) => url.startsWith(pattern.slice(0, -1))));
