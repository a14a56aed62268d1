import { fail, ok, type Result } from '../result.ts';

/** Deepest nesting that is read; a backup of ours needs five levels. */
const MAX_DEPTH = 40;

/**
 * The value of a JSON text as plain data, or a sentence saying where it stops being JSON. Members called `__proto__` are
 * taken out and nesting beyond 40 levels is refused, so that what reads the value next need not think of either.
 */
export function readJson(text: string): Result<unknown, 'not-json'> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return fail('not-json', whereItBreaks(source));
  }
  if (!isShallow(value, MAX_DEPTH))
    return fail('not-json', `The file nests its data more than ${MAX_DEPTH} levels deep.`);
  return ok(value);
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (!isShallow(item, levels - 1)) return false;
    return true;
  }
  if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__');
  for (const name in value) if (!isShallow((value as Record<string, unknown>)[name], levels - 1)) return false;
  return true;
}

// Browsers word their own errors differently, and Chromium's often names no place at all.
function whereItBreaks(source: string): string {
  const trimmed = source.trimEnd();
  if (trimmed === '') return 'The file is empty.';
  if (!/^\s*[[{]/.test(source)) {
    return `The file is not JSON: it begins with ${JSON.stringify(trimmed.trimStart().slice(0, 20))}.`;
  }
  const brokenAt = firstBreak(trimmed);
  if (brokenAt >= trimmed.length) {
    return `The file is not complete: it ends in line ${trimmed.split('\n').length} in the middle of the data.`;
  }
  const lines = source.slice(0, brokenAt).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return `The file is not JSON: it cannot be read from line ${lines.length}, column ${column} on.`;
}

const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const UNFINISHED_SCALAR = /[-+.\w]*$/y;
const SPACE = /[ \t\r\n]*/y;

/** Index of the first character that JSON (RFC 8259) does not allow where it stands; the length of the text if it only ends too soon. */
function firstBreak(source: string): number {
  const ends: string[] = [];
  let at = 0;
  let expected = 'value' as 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma';
  const match = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0].length ?? 0;
  };
  for (;;) {
    at += match(SPACE);
    if (at >= source.length) return source.length;
    const char = source[at] ?? '';
    let length = 1;
    const closes = char === ends.at(-1);
    if (closes && (expected === 'comma' || expected === 'first value' || expected === 'first key')) {
      ends.pop();
      expected = 'comma';
    } else if (expected === 'comma') {
      if (char !== ',' || ends.length === 0) return at;
      expected = ends.at(-1) === '}' ? 'key' : 'value';
    } else if (expected === 'colon') {
      if (char !== ':') return at;
      expected = 'value';
    } else if (char === '"') {
      const end = endOfString(source, at);
      if (!end.closed) return end.at;
      length = end.at - at;
      expected = expected === 'key' || expected === 'first key' ? 'colon' : 'comma';
    } else if (expected === 'key' || expected === 'first key') {
      return at;
    } else if (char === '{' || char === '[') {
      ends.push(char === '{' ? '}' : ']');
      expected = char === '{' ? 'first key' : 'first value';
    } else {
      length = match(SCALAR);
      if (length === 0) return match(UNFINISHED_SCALAR) > 0 ? source.length : at;
      expected = 'comma';
    }
    at += length;
  }
}

/** Where the string that opens at `from` ends, or where it breaks. */
function endOfString(source: string, from: number): { closed: boolean; at: number } {
  for (let at = from + 1; at < source.length; at++) {
    const char = source[at] ?? '';
    if (char === '"') return { closed: true, at: at + 1 };
    if (char < ' ') return { closed: false, at };
    if (char !== '\\') continue;
    at++;
    const hex = source.slice(at + 1, at + 5);
    const isEscape = source[at] === 'u' ? /^[\da-f]{4}$/i.test(hex) : '"\\/bfnrt'.includes(source[at] ?? '');
    const isUnfinished = source[at] === 'u' && at + 5 > source.length && /^[\da-f]*$/i.test(hex);
    if (!isEscape) return { closed: false, at: isUnfinished ? source.length : at - 1 };
    if (source[at] === 'u') at += 4;
  }
  return { closed: false, at: source.length };
}
