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
  } catch (error) {
    return fail('not-json', whereItBreaks(source, error instanceof Error ? error.message : ''));
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

/** The engines say it differently: V8 "… at position 9 (line 1 column 10)" or "Unexpected end of JSON input", Gecko "… at line 1 column 10 …". */
function whereItBreaks(source: string, message: string): string {
  const trimmed = source.trimEnd();
  if (trimmed === '') return 'The file is empty.';
  if (!/^\s*[[{]/.test(source))
    return `The file is not JSON: it begins with ${JSON.stringify(trimmed.trimStart().slice(0, 20))}.`;
  const place = /line (\d+) column (\d+)/.exec(message);
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  if (/end of (the )?(JSON|data|file)|unterminated|EOF/i.test(message) || position >= trimmed.length) {
    return `The file is not complete: it ends in line ${trimmed.split('\n').length} in the middle of the data.`;
  }
  if (place) return `The file is not JSON: it cannot be read from line ${place[1]}, column ${place[2]} on.`;
  if (Number.isNaN(position)) return 'The file is not JSON.';
  const before = source.slice(0, position).split('\n');
  return `The file is not JSON: it cannot be read from line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1} on.`;
}
