import type { PageSource } from '../core/activity.ts';
import type { CardText, ChipText, DaysText } from '../core/on-page.ts';
import type { Day } from '../core/time.ts';

/**
 * The half of a calendar that stands on its page: selectors, and copying what is there. No state, no observers, no
 * layout reads, nothing that understands words.
 */
export interface CalendarPage {
  /** Stored with every activity; never renamed. */
  id: PageSource;
  /** Match patterns of the pages it reads. */
  matches: readonly string[];
  /** Selector of every chip in the grid; it never matches one chip twice. */
  chips: string;
  /** A text that is another one whenever the chip reads differently; must cost next to nothing. */
  chipKey(chip: Element): string;
  /** What the chip holds; `undefined` for a copy that is being dragged. */
  chipText(chip: Element): ChipText | undefined;
  /** Where a mark goes in a chip: an element of the chip with its own box. */
  markAnchor(chip: Element): Element;
  /** Selector of the event's open card (popover, peek, full view). */
  cards: string;
  /** A text that is another one whenever the card is about something else; `undefined` while it is being built. */
  cardKey(card: Element): string | undefined;
  cardText(card: Element): CardText | undefined;
  /** The element of the card that survives the page's own rebuilding; the control is appended to it. */
  cardAnchor(card: Element): Element | undefined;
  /** The days in view; `undefined` where the view has none (year, editing). */
  daysText(document: Document): DaysText | undefined;
  /** True when the view leaves out no meeting of its days: nothing stands behind "x more". */
  showsAll(document: Document): boolean;
  /** True when the page is in its dark theme. Reads computed colours: ask only when nothing waits to be painted. */
  isDark(document: Document): boolean;
  facts: PageFacts;
}

/** What tells that a page is no longer the one that is known. */
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
