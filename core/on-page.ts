import * as v from 'valibot';
import type { PageSource } from './activity.ts';
import type { Energy } from './energy.ts';
import type { Reported } from './reported.ts';
import type { Result } from './result.ts';
import { type Day, isDay } from './time.ts';

const words = v.pipe(v.string(), v.maxLength(20_000));
const day = v.nullable(v.pipe(v.string(), v.check(isDay)));

/**
 * What a chip holds, copied from the page word for word and not yet understood: the worker reads it, so that the page's
 * own thread does not have to.
 */
export const chipTextSchema = v.object({
  /** The page's own id of the entry. */
  id: v.nullable(words),
  /** The sentence for screen readers, where it stands in an attribute. */
  label: v.nullable(words),
  /** Texts that screen readers are given, and texts that are only to be seen, in document order. */
  spoken: v.array(words),
  shown: v.array(words),
  /** The day that the grid itself says. */
  day,
  isInColumn: v.boolean(),
  /** How the chip is placed in its column. */
  box: v.nullable(words),
});
export type ChipText = v.InferOutput<typeof chipTextSchema>;

/** What an open card holds, word for word. */
export const cardTextSchema = v.object({
  /** The page's own id of the entry: in the card, or in the address. */
  id: v.nullable(words),
  title: words,
  /** Where the card says when it is: texts of a card, or the four fields of a form, empty where one is missing. */
  texts: v.pipe(v.array(words), v.maxLength(20)),
  isForm: v.boolean(),
  /** Chips that may stand for the same entry. */
  chips: v.pipe(v.array(chipTextSchema), v.maxLength(500)),
  /** A day of the page, for dates without a year. */
  near: day,
  /** Addresses of the invited. */
  people: v.pipe(v.array(words), v.maxLength(2000)),
  /** The row that counts the guests, and the row of the calendar: its name, then its organizer. */
  guests: words,
  calendar: v.pipe(v.array(words), v.maxLength(2)),
  isDeclined: v.boolean(),
});
export type CardText = v.InferOutput<typeof cardTextSchema>;

/** The days of a page, both included, or the words in which it says them. */
export const daysTextSchema = v.union([
  words,
  v.object({ from: v.pipe(v.string(), v.check(isDay)), to: v.pipe(v.string(), v.check(isDay)) }),
]);
export type DaysText = v.InferOutput<typeof daysTextSchema>;

/** What a chip was read to be. */
export interface ReadChip {
  /** Of the activity: the page's own, or one made of what the chip shows. */
  id: string;
  hasPageId: boolean;
  /** False for what is not to be tagged. */
  isMeeting: boolean;
  calendar: string | null;
  /** The day on which it starts. */
  day: Day;
  energy: Energy | null;
}

/** The meeting that a card was read to be about, with all that a tag needs to stand on. */
export interface ReadCard {
  id: string;
  title: string;
  energy: Energy | null;
  reported: Reported;
}

interface OnPage {
  source: PageSource;
  /** The page's own language tag. */
  language: string;
  zone: string;
}

/** What a calendar's page asks the worker to understand. */
export interface PageMessages {
  /**
   * What stands on the page, word for word: it is read, meetings are kept, and told as what each was read; null where it is
   * not understood. `days` are the page's, where it says them.
   */
  readChips(
    ask: OnPage & { chips: ChipText[]; days?: DaysText },
  ): Result<{ chips: (ReadChip | null)[]; days: { from: Day; to: Day } | null }, 'invalid' | 'unavailable'>;
  /** An open card, word for word: the meeting that it is about, which is kept; null where it is about none. */
  readCard(ask: OnPage & { card: CardText }): Result<ReadCard | null, 'invalid' | 'unavailable'>;
}
