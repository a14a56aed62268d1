import type { NotTaggable } from '../adapter.ts';
import type { Language } from '../language.ts';
import { plain } from '../page-text.ts';
import { allDay, daysAtStart, timed, type When, writtenRange } from '../when.ts';
import { CANCELLED, OUT_OF_OFFICE, PRIVATE, RECURRING } from './words.ts';

/** What the sentence of a chip says after the title. */
export interface Said {
  when: When;
  not: NotTaggable | undefined;
  isRecurring: boolean;
}

const SEPARATOR = / ?[,،、] ?/;
const LEADING_SEPARATOR = /^ ?[,،、] ?/;

/**
 * Reads "Title, 9:00 AM to 9:30 AM, Monday, November 16, 2026, Place, By Organizer, Busy, Recurring event". A title may
 * hold anything, and an icon may be named before it, so the first place counts where a time and a date follow the title.
 */
export function readSentence(sentence: string, subject: string, language: Language): Said | undefined {
  const [text, title] = [plain(sentence), plain(subject)];
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
    const after = text.slice(at + title.length);
    const when = LEADING_SEPARATOR.test(after)
      ? whenAtStart(after.replace(LEADING_SEPARATOR, ''), language)
      : undefined;
    if (when) return { when, ...endOf(after) };
  }
  return undefined;
}

function whenAtStart(text: string, language: Language): When | undefined {
  const range = writtenRange(text, language);
  const first = text.split(SEPARATOR, 1)[0] ?? '';
  // "all day event": a number there may be a time we cannot read.
  if (!range && /\d/.test(first)) return undefined;
  const days = daysAtStart(text.slice(range?.length ?? first.length).replace(LEADING_SEPARATOR, ''), language);
  if (!days) return undefined;
  return range ? timed(range, days.from, days.to > days.from ? days.to : undefined) : allDay(days);
}

/** The last parts: how the time is shown to others, then whether it recurs and is private. */
function endOf(text: string): Pick<Said, 'not' | 'isRecurring'> {
  const parts = text.split(SEPARATOR);
  if (PRIVATE.has(parts.at(-1) ?? '')) parts.pop();
  const isRecurring = RECURRING.has(parts.at(-1) ?? '');
  if (isRecurring) parts.pop();
  return { not: OUT_OF_OFFICE.has(parts.at(-1) ?? '') ? 'out-of-office' : undefined, isRecurring };
}

/** The title without "Canceled: ", and whether that was there. */
export function withoutCancelled(subject: string): { title: string; isCancelled: boolean } {
  const [lead = '', separator = ''] = /^[^:：]*([:：]\s*)/.exec(subject) ?? [];
  const isCancelled = CANCELLED.includes(plain(lead.slice(0, lead.length - separator.length)));
  return { title: isCancelled ? subject.slice(lead.length) : subject, isCancelled };
}
