import type { CardText, ChipText, DaysText } from '../core/on-page.ts';
import type { Day, WallTime } from '../core/time.ts';
import { type Language, languageNamed } from './language.ts';
import type { CalendarPage } from './page.ts';

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

/** The half of a calendar that understands what was copied from its page; it needs no page, and runs in the worker. */
export interface CalendarReader {
  id: CalendarPage['id'];
  /** What a chip says; `undefined` where it is no entry or is not understood. */
  readChip(text: ChipText, language: Language): EventReading | undefined;
  /** What an open card says; `undefined` where it is no event or is not understood. */
  readCard(text: CardText, language: Language): EventReading | undefined;
  readDays(text: DaysText, language: Language): { from: Day; to: Day } | undefined;
}

/** Both halves of a calendar, and what they come to together. */
export interface CalendarAdapter extends Omit<CalendarPage, 'id'>, Pick<CalendarReader, 'id'> {
  readChip(chip: Element): EventReading | undefined;
  readCard(card: Element): EventReading | undefined;
  daysInView(document: Document): { from: Day; to: Day } | undefined;
}

/** A page and its reader, for whoever has both at hand. */
export function joined(page: CalendarPage, reader: CalendarReader): CalendarAdapter {
  const languageOf = (document: Document) => languageNamed(document.documentElement.lang);
  return {
    ...page,
    readChip(chip) {
      const text = page.chipText(chip);
      return text && reader.readChip(text, languageOf(chip.ownerDocument));
    },
    readCard(card) {
      const text = page.cardText(card);
      return text && reader.readCard(text, languageOf(card.ownerDocument));
    },
    daysInView(document) {
      const text = page.daysText(document);
      return text === undefined ? undefined : reader.readDays(text, languageOf(document));
    },
  };
}
