import type { NotTaggable } from '../adapter.ts';
import { DECLINED, OUT_OF_OFFICE, PLACE, TASK, WORKING_LOCATION } from './words.ts';

const SEPARATOR = / ?[,،、] ?/;
/** What may stand before a title and after it: the quotes some languages set, then a separator or the end. */
const AFTER_TITLE = /^[」』"”»’]? ?(?:[,،、]|$)/;
const SAYS_DECLINED = new RegExp(`[,،、] ?(?:${[...DECLINED].join('|')}) ?(?:[,،、]|$)`);

/**
 * Why the sentence of a chip ("9:30am to 10am, Title, Organizer, Declined, No location, November 16, 2026")
 * says that it is no meeting; `undefined` where it does not, or says it in words we do not know.
 * @param sentence in plain text
 * @param after where the range of times ends in it, 0 where it has none
 * @param title in plain text
 */
export function saidNotTaggable(sentence: string, after: number, title: string): NotTaggable | undefined {
  if (after === 0) {
    const label = labelOf(sentence);
    if (TASK.has(label)) return 'task';
    if (WORKING_LOCATION.has(label)) return 'working-location';
  }
  const named = sentence.slice(after === 0 ? sentence.search(SEPARATOR) : after).replace(/^ ?[,،、] ?/, '');
  const at = titleIn(named, title);
  if (OUT_OF_OFFICE.has(at > 0 ? labelOf(named.slice(0, at)) : title)) return 'out-of-office';
  return at >= 0 && isDeclined(named.slice(at + title.length)) ? 'declined' : undefined;
}

/** What stands before the first colon of a text. */
const labelOf = (text: string): string => text.slice(0, Math.max(0, text.indexOf(':'))).trimEnd();

/** Where the title begins that ends a part of the text; -1 where it does not. */
function titleIn(text: string, title: string): number {
  let at = text.indexOf(title);
  while (at >= 0 && !AFTER_TITLE.test(text.slice(at + title.length))) at = text.indexOf(title, at + 1);
  return at;
}

/** Places may hold commas and any word between them: the answer to the invitation stands before the place. */
function isDeclined(afterTitle: string): boolean {
  if (!SAYS_DECLINED.test(afterTitle)) return false;
  const parts = afterTitle.split(SEPARATOR);
  const place = parts.findIndex((part) => PLACE.has(part) || PLACE.has(labelOf(part)));
  return (place < 0 ? parts : parts.slice(0, place)).some((part) => DECLINED.has(part));
}
