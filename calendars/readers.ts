import type { CalendarReader } from './adapter.ts';
import { googleReader } from './google/reader.ts';
import { outlookReader } from './outlook/reader.ts';

/** What understands each calendar's page. */
export const readers: Record<CalendarReader['id'], CalendarReader> = { google: googleReader, outlook: outlookReader };
