/** An event of the fixture pages; times are local wall-clock text. */
export interface PageEvent {
  id: string;
  title: string;
  start: string;
  end: string;
  allDay?: boolean;
  kind?: string;
  status?: string;
  seriesId?: string;
  organizer?: string;
  attendees?: number;
  calendar?: { name: string; email: string; color: string; primary: boolean };
  [more: string]: unknown;
}

export const CALENDARS: Readonly<Record<string, { name: string; email: string; color: string; primary: boolean }>>;
export const TITLES: Readonly<Record<string, Readonly<Record<string, string | ((name: string) => string)>>>>;
export const HOSTILE: readonly string[];

/** Plausible weeks of meetings, sorted by start; `start` is taken for a Monday whatever weekday it is. */
export function generate(options?: {
  seed?: string;
  start?: string;
  weeks?: number;
  locale?: string;
  count?: number;
  hostile?: boolean;
  rich?: boolean;
}): PageEvent[];
