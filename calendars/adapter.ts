import type { Source } from '../core/activity.ts';
import type { Day, WallTime } from '../core/time.ts';

/** Why an entry on the calendar is not a meeting to tag. */
export type NotTaggable =
  | 'declined'
  | 'cancelled'
  | 'all-day'
  | 'task'
  | 'birthday'
  | 'working-location'
  | 'out-of-office';

/** What a calendar page says about one of its entries; what it does not say is `undefined`, never a guess. */
export interface EventReading {
  /** Activity id (`google:…`, `outlook:…`); `undefined` where the page names none. */
  id: string | undefined;
  /** Series id, for an occurrence of a recurring event. */
  series: string | undefined;
  title: string;
  /** Local wall clock of the page; a day for all-day entries. `end` is exclusive; a task ends when it starts. */
  start: WallTime;
  end: WallTime;
  allDay: boolean;
  /** Address or name of the calendar it stands in, where the page says it. */
  calendar: string | undefined;
  /** Why it is not a meeting to tag; `undefined` for a meeting. */
  not: NotTaggable | undefined;
  /** How many people are invited. */
  attendees: number | undefined;
  /** True when the person organizes it. */
  organizer: boolean | undefined;
  /** Addresses of the invited, where the page shows them; hashed before anything is stored. */
  people: readonly string[];
}

/** The only code that knows another site's page: selectors and small readers, no state, no observers, no layout reads. */
export interface CalendarAdapter {
  /** Stored with every activity; never renamed. */
  id: Extract<Source, 'google' | 'outlook'>;
  /** Match patterns of the pages it reads. */
  matches: readonly string[];
  /** Selector of every chip in the grid; it never matches one chip twice. */
  chips: string;
  /** What a chip says; `undefined` where it is no entry or is not understood. */
  readChip(chip: Element): EventReading | undefined;
  /** Where a mark goes in a chip: an element of the chip with its own box. */
  markAnchor(chip: Element): Element;
  /** Selector of the event's open card (popover, peek, full view). */
  cards: string;
  /** What the open card says; `undefined` while it is still being built or is no event. */
  readCard(card: Element): EventReading | undefined;
  /** The element of the card that survives the page's own rebuilding; the control is appended to it. */
  cardAnchor(card: Element): Element | undefined;
  /** The days in view, both included; `undefined` where the view has none (year, editing). */
  daysInView(document: Document): { from: Day; to: Day } | undefined;
  /** True when the view leaves out no meeting of its days: nothing stands behind "x more". */
  showsAll(document: Document): boolean;
  /** True when the page is in its dark theme. */
  isDark(document: Document): boolean;
  facts: PageFacts;
}

/** What tells that a page is no longer the one an adapter knows. */
export interface PageFacts {
  /** The day on which the folder's facts about the page were last held against public evidence. */
  confirmed: Day;
  /** Selector of entries that the page itself names, whatever its chips look like. */
  traces: string;
  /** The page's own name of its view, such as `week`; never an address or words of a person. */
  viewName(document: Document): string | undefined;
  /** True when an open card that is read has the parts its facts name. */
  knowsCard(card: Element): boolean;
}
