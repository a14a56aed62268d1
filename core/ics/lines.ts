/** One content line, its folds undone. */
export interface ContentLine {
  /** Number of its first line in the file, from 1. */
  number: number;
  /** Name in capitals, without parameters. */
  name: string;
  text: string;
}

/** Longest content line that is read, in characters: some 1,500 dates. */
export const MAX_LINE = 32_768;
/** Longest name of a property. */
const MAX_NAME = 40;
/** Characters after which a reader lets others work. */
const PIECE_CHARACTERS = 65_536;

/**
 * The content lines with one of these names, in order; all others (descriptions, attachments) are passed over unread.
 * Any line end will do, blank lines are ignored, a line that grew beyond {@link MAX_LINE} is cut there.
 * Yields `undefined` now and then where nothing is found; `at` is how far into the text that is.
 */
export function* contentLines(
  text: string,
  names: ReadonlySet<string>,
): Generator<{ line: ContentLine | undefined; at: number }, void> {
  const lineEnds = lineEndsIn(text);
  let current: ContentLine | undefined;
  let number = 0;
  let rested = 0;
  for (let from = 0; from < text.length; ) {
    const to = lineEnds(from);
    number++;
    const opening = text.charCodeAt(from);
    if (opening === 0x20 || opening === 0x09) {
      if (current && current.text.length < MAX_LINE) {
        current.text += text.slice(from + 1, Math.min(to, from + MAX_LINE));
      }
    } else if (to > from) {
      if (current) yield { line: current, at: from };
      const name = nameAt(text, from, to);
      current = names.has(name) ? { number, name, text: text.slice(from, Math.min(to, from + MAX_LINE)) } : undefined;
    }
    from = text.charCodeAt(to) === 0x0d && text.charCodeAt(to + 1) === 0x0a ? to + 2 : to + 1;
    if (from - rested > PIECE_CHARACTERS) {
      rested = from;
      yield { line: undefined, at: from };
    }
  }
  if (current) yield { line: current, at: text.length };
}

/** Finds the end of the line that begins at a place, for places in rising order. */
function lineEndsIn(text: string): (from: number) => number {
  let feed = -1;
  let carriageReturn = -1;
  const next = (sign: string, known: number, from: number) => {
    if (known >= from) return known;
    const found = text.indexOf(sign, from);
    return found === -1 ? text.length : found;
  };
  return (from) => {
    feed = next('\n', feed, from);
    carriageReturn = next('\r', carriageReturn, from);
    return Math.min(feed, carriageReturn);
  };
}

/** What stands before the first colon or semicolon, in capitals; empty if nothing short does. */
function nameAt(text: string, from: number, to: number): string {
  for (let at = from; at < Math.min(to, from + MAX_NAME); at++) {
    const sign = text.charCodeAt(at);
    if (sign === 0x3a || sign === 0x3b) return text.slice(from, at).toUpperCase();
  }
  return '';
}
