export interface SampleCalendar {
  name: string;
  email: string;
  color: string;
  primary: boolean;
}

/** Times are local wall clock; the ends of all-day events are exclusive days. */
export interface SampleEvent {
  id?: string;
  title: string;
  start: string;
  end: string;
  allDay?: boolean;
  kind?: string;
  status?: string;
  organizer?: string;
  organizerSelf?: boolean;
  attendees?: number;
  calendar?: Partial<SampleCalendar>;
  location?: string;
  seriesId?: string;
  originalStart?: string;
  exception?: boolean;
  canceled?: boolean;
  busy?: string;
  private?: boolean;
  video?: boolean;
  icon?: boolean;
}

export interface SampleOptions {
  seed?: string;
  /** A Monday. */
  start?: string;
  weeks?: number;
  locale?: string;
  count?: number;
  hostile?: boolean;
  rich?: boolean;
}

export const CALENDARS: Record<'me' | 'team' | 'family' | 'holidays' | 'gmail', SampleCalendar>;
export const TITLES: Record<string, Record<string, unknown>>;
export const HOSTILE: string[];
export function generate(options?: SampleOptions): SampleEvent[];
