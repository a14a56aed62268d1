import type { NotTaggable } from '../adapter.ts';
import { plain } from '../page-text.ts';
import { DECLINED, OUT_OF_OFFICE, PLACE, TASK, WORKING_LOCATION } from './words.ts';

const SEPARATOR = / ?[,،、] ?/;
/** What may follow a title: the closing quote some languages set, then a separator or the end. */
const AFTER_TITLE = /^[」』"”»’]? ?(?:[,،、]|$)/;

/**
 * Why the sentence of a chip ("9:30am to 10am, Title, Organizer, Declined, No location, November 16, 2026")
 * says that it is no meeting; `undefined` where it does not, or says it in words we do not know.
 * @param sentence in plain text
 * @param after where the range of times ends in it, 0 where it has none
 */
export function saidNotTaggable(sentence: string, after: number, title: string): NotTaggable | undefined {
  if (isLabelled(sentence, TASK)) return 'task';
  if (isLabelled(sentence, WORKING_LOCATION)) return 'working-location';
  const { lead, tail } = aroundTitle(sentence, after, plain(title));
  if (isLabelled(lead, OUT_OF_OFFICE) || (lead === '' && OUT_OF_OFFICE.includes(plain(title)))) return 'out-of-office';
  // Places may hold commas and any word between them: the answer stands before the place.
  const place = tail.findIndex((part) => PLACE.some((word) => part.startsWith(word)));
  const answers = place < 0 ? tail : tail.slice(0, place);
  return answers.some((part) => DECLINED.has(part)) ? 'declined' : undefined;
}

const isLabelled = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.startsWith(word) && /^ ?:/.test(text.slice(word.length)));

/** What stands between the time and the title ("out of office: "), and the parts that follow the title. */
function aroundTitle(sentence: string, after: number, title: string): { lead: string; tail: string[] } {
  const body = sentence.slice(after === 0 ? sentence.search(SEPARATOR) : after).replace(/^ ?[,،、] ?/, '');
  for (let at = body.indexOf(title); at >= 0; at = body.indexOf(title, at + 1)) {
    const rest = body.slice(at + title.length);
    if (AFTER_TITLE.test(rest)) return { lead: body.slice(0, at), tail: rest.split(SEPARATOR).slice(1) };
  }
  return { lead: '', tail: [] };
}
