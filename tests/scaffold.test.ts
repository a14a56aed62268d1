// What a scaffold writes fits the house: it parses, imports what exists, and never writes over anything.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseGuide } from '../content/guide.ts';
import { readGuides } from '../content/read.ts';
import { signalRule } from '../core/articles/signals.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scaffold-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function scaffold(...line: string[]) {
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/node',
    ['scripts/scaffold.ts', ...line, '--into', folder],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
const written = () => globSync('**/*.{ts,md}', { cwd: folder }).sort();
const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('a scaffold', { timeout: 60_000 }, () => {
  test.each([
    [
      'calendar',
      'almanac',
      [
        'calendars/almanac/index.ts',
        'calendars/almanac/page.ts',
        'calendars/almanac/reader.ts',
        'tests/calendars/almanac/chips.test.ts',
      ],
    ],
    ['message', 'keepNote', ['tests/worker/keep-note.test.ts', 'worker/keep-note.ts']],
  ])('of a %s writes TypeScript that imports only what is there', (what, name, paths) => {
    expect(scaffold(what, name)).toMatchObject({ status: 0, stderr: '' });
    expect(written()).toEqual(paths);
    const missing = paths.flatMap((path) => {
      stripTypeScriptTypes(textOf(path));
      const imports = [...textOf(path).matchAll(/from '(\.[^']+)'/g)].map(([, to = '']) =>
        posix.join(posix.dirname(path), to),
      );
      return imports.filter((to) => !existsSync(to) && !existsSync(join(folder, to)));
    });
    expect(missing).toEqual([]);
  });

  test('of a guide is a guide in form: its parts, a signal that exists, guides that exist to go on to', () => {
    expect(scaffold('guide', 'quiet-mornings')).toMatchObject({ status: 0, stderr: '' });
    expect(written()).toEqual(['content/quiet-mornings.md']);
    const guide = parseGuide(textOf('content/quiet-mornings.md'), 'quiet-mornings.md');
    const known = readGuides();
    expect(guide.slug).toBe('quiet-mornings');
    expect(guide.sections.map(({ heading }) => heading)).toEqual(known[0]?.sections.map(({ heading }) => heading));
    expect(guide.signals.filter(({ is }) => !signalRule(is))).toEqual([]);
    expect(guide.related.filter((slug) => !known.some((one) => one.slug === slug))).toEqual([]);
  });

  test('says what is left to do, and each file that it names for that is there', () => {
    for (const [what, name] of [
      ['calendar', 'almanac'],
      ['guide', 'quiet-mornings'],
      ['message', 'keepNote'],
    ] as const) {
      const { stdout } = scaffold(what, name);
      const named = stdout.split('Then:')[1]?.match(/\b(?:[\w-]+\/)*[\w.-]+\.(?:ts|md)\b/g) ?? [];
      expect(named.length).toBeGreaterThan(1);
      expect(named.filter((path) => !existsSync(path) && !existsSync(join(folder, path)))).toEqual([]);
    }
  });

  test('never writes over a file, and then writes none at all', () => {
    scaffold('message', 'keepNote');
    rmSync(join(folder, 'tests'), { recursive: true });
    expect(scaffold('message', 'keepNote')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'worker/keep-note.ts is there already; nothing was written.\n',
    });
    expect(written()).toEqual(['worker/keep-note.ts']);
  });

  test.each([
    [['calendar', '../evil'], '"../evil" is not a name for a calendar: it should look like almanac.'],
    [['guide', 'Two Words'], '"Two Words" is not a name for a guide: it should look like meeting-diet.'],
    [['message', 'keep-note'], '"keep-note" is not a name for a message: it should look like keepNote.'],
    [['toString', 'a'], 'Say: npm run scaffold --'],
    [['calendar'], 'Say: npm run scaffold --'],
    [['calendar', 'a', 'b'], 'Say: npm run scaffold --'],
    [['calendar', 'a', '--force'], 'Say: npm run scaffold --'],
  ])('refuses %j with a sentence', (line, sentence) => {
    const { status, stderr } = scaffold(...line);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(written()).toEqual([]);
  });
});
