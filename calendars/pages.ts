import { googlePage } from './google/page.ts';
import { outlookPage } from './outlook/page.ts';
import type { CalendarPage } from './page.ts';

/** Every calendar page that Updraft stands on. */
export const pages: readonly CalendarPage[] = [googlePage, outlookPage];

/** The calendar whose pages this address is one of. */
export const pageFor = (url: string): CalendarPage | undefined =>
  pages.find(({ matches }) => matches.some((pattern) => url.startsWith(pattern.slice(0, -1))));
