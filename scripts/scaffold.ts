/**
 * Begins what is added most often, with a test that fails until it is filled in; see docs/contributors.
 *
 *   npm run scaffold -- calendar NAME    a folder in calendars/ and one in tests/calendars/
 *   npm run scaffold -- guide SLUG       a guide in content/
 *   npm run scaffold -- message NAME     a handler in worker/ and its test
 *
 * `--into DIR` writes below another folder. A file that is there is never written over.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { calendarFiles } from './scaffold/calendar.ts';
import { guideFile } from './scaffold/guide.ts';
import { messageFiles } from './scaffold/message.ts';
import type { Scaffold } from './scaffold/scaffold.ts';

/** A sentence for the person who typed the command. */
class Refusal extends Error {}

const WHAT: Record<string, { make: (name: string) => Scaffold; name: RegExp; like: string }> = {
  calendar: { make: calendarFiles, name: /^[a-z][a-z0-9]*$/, like: 'almanac' },
  guide: { make: guideFile, name: /^[a-z]+(-[a-z]+)*$/, like: 'meeting-diet' },
  message: { make: messageFiles, name: /^[a-z][a-zA-Z0-9]*$/, like: 'keepNote' },
};
const USAGE = 'Say: npm run scaffold -- calendar NAME, or guide SLUG, or message NAME.';

function scaffold(line: string[]): string[] {
  const { values, positionals } = parseArgs({
    args: line,
    options: { into: { type: 'string', default: '.' } },
    allowPositionals: true,
  });
  const [what = '', name = '', ...more] = positionals;
  if (!Object.hasOwn(WHAT, what) || name === '' || more.length > 0) throw new Refusal(USAGE);
  const { make, name: pattern, like } = WHAT[what] as (typeof WHAT)[string];
  if (!pattern.test(name)) throw new Refusal(`"${name}" is not a name for a ${what}: it should look like ${like}.`);
  const { files, next } = make(name);
  const paths = Object.keys(files);
  const taken = paths.find((path) => existsSync(join(values.into, path)));
  if (taken) throw new Refusal(`${taken} is there already; nothing was written.`);
  for (const path of paths) {
    mkdirSync(dirname(join(values.into, path)), { recursive: true });
    writeFileSync(join(values.into, path), files[path] ?? '');
  }
  return [...paths.map((path) => `wrote ${path}`), '', 'Then:', ...next.map((step) => `- ${step}`)];
}

try {
  for (const line of scaffold(process.argv.slice(2))) console.log(line);
} catch (error) {
  const isUsage = error instanceof Refusal || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!isUsage) throw error;
  console.error(error instanceof Refusal ? error.message : USAGE);
  process.exitCode = 1;
}
