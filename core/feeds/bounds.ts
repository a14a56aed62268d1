import { fail, ok, type Result } from '../result.ts';

/** Most bytes that are fetched or read of one feed or list of feeds. */
export const MAX_FEED_BYTES = 5_000_000;
/** How deep elements may stand in each other, and how many there may be: far beyond any feed, far below what hurts. */
const MAX_DEPTH = 100;
const MAX_TAGS = 400_000;

/** Why a text is not parsed at all. */
export type Unbounded = 'too-large' | 'too-deep' | 'too-many-parts' | 'unfinished';

/**
 * The text of an XML file without its document type, so that no entity can be declared in it, once it is known to be of a
 * size and depth that a parser takes. One pass, whatever the text holds. JSON goes through {@link boundedJson}.
 */
export function boundedXml(text: string): Result<string, Unbounded> {
  if (text.length > MAX_FEED_BYTES) return fail('too-large');
  let depth = 0;
  let tags = 0;
  let type: [number, number] | undefined;
  for (let at = text.indexOf('<'); at >= 0; ) {
    const next = text.charCodeAt(at + 1);
    let end: number;
    if (text.startsWith('<!--', at)) end = after(text, '-->', at + 4);
    else if (text.startsWith('<![CDATA[', at)) end = after(text, ']]>', at + 9);
    else if (next === QUESTION) end = after(text, '?>', at + 2);
    else if (next === BANG) {
      end = afterType(text, at + 2);
      type ??= [at, end];
    } else {
      end = after(text, '>', at + 1);
      if (next === SLASH) depth = Math.max(0, depth - 1);
      else if (isName(next) && end > 0 && text.charCodeAt(end - 2) !== SLASH) depth++;
      if (depth > MAX_DEPTH) return fail('too-deep');
      if (++tags > MAX_TAGS) return fail('too-many-parts');
    }
    if (end < 0) return fail('unfinished');
    at = text.indexOf('<', end);
  }
  return ok(type ? text.slice(0, type[0]) + text.slice(type[1]) : text);
}

/** JSON text that is neither too large nor too deep for a parser. */
export function boundedJson(text: string): Result<string, Unbounded> {
  if (text.length > MAX_FEED_BYTES) return fail('too-large');
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > MAX_DEPTH) return fail('too-deep');
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return ok(text);
}

const [BANG, QUOTE, SLASH, QUESTION, BACKSLASH] = [0x21, 0x22, 0x2f, 0x3f, 0x5c];
const isName = (code: number) => (code | 32) >= 0x61 && (code | 32) <= 0x7a;

/** Where the text goes on after the first `what` from there; −1 where there is none. */
function after(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? -1 : at + what.length;
}

/** The end of a document type, with the declarations it may hold between brackets. */
function afterType(text: string, from: number): number {
  const close = text.indexOf('>', from);
  const open = text.indexOf('[', from);
  if (open < 0 || close < 0 || close < open) return close < 0 ? -1 : close + 1;
  const bracket = /\]\s{0,100}>/g;
  bracket.lastIndex = open;
  return bracket.test(text) ? bracket.lastIndex : -1;
}
