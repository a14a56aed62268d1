// What the documents say is there, is there: links, commands, files, and quoted code word for word.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const documents = globSync(['*.md', 'docs/**/*.md', '.github/**/*.md']).sort();
const read = new Map(documents.map((file) => [file, readFileSync(file, 'utf8')]));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Commands that npm itself brings. */
const NPM_ITSELF = ['ci', 'install', 'audit', 'sbom', 'run'];
/** The blocks of code of a document, each with the language it is marked as. */
const blocksOf = (text: string) =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({ language, code }));
const prose = (text: string) => text.replace(/^```[\s\S]*?^```$/gm, '');
/** Everything of one sort that the documents say and that is not so. */
const untrue = (find: (text: string, file: string) => string[]) =>
  [...read].flatMap(([file, text]) => find(text, file).map((what) => `${file}: ${what}`));

/** The anchors of a document, as they are made of its headings. */
const anchorsOf = (text: string) =>
  [...prose(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replace(/ /g, '-'),
  );

test('the documents that strangers look for are there', () => {
  const wanted = ['CHANGELOG', 'CONTRIBUTING', 'PRIVACY', 'README', 'SECURITY'].map((name) => `${name}.md`);
  expect(wanted.filter((name) => !read.has(name))).toEqual([]);
  expect(existsSync('LICENSE')).toBe(true);
});

test('every relative link leads to a file, and to a heading where it names one', () => {
  const broken = untrue((text, file) =>
    [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, to = '']) => to)
      .filter((to) => !/^[a-z]+:/.test(to))
      .filter((to) => {
        const [path = '', anchor] = to.split('#');
        const target = path === '' ? file : join(dirname(file), path);
        return !existsSync(target) || (anchor && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor));
      }),
  );
  expect(broken).toEqual([]);
});

test('every command of npm that is named exists', () => {
  const unknown = untrue((text) =>
    [...text.matchAll(/\bnpm (run (?:--silent )?)?([a-z][\w:-]*)/g)].flatMap(([said, run, name = '']) =>
      Object.hasOwn(scripts, name) ? [] : !run && NPM_ITSELF.includes(name) ? [] : [said],
    ),
  );
  expect(unknown).toEqual([]);
});

test('every file and folder of ours that is named exists', () => {
  const PATH =
    /^(?:\.ci|\.github|calendars|components|content|core|docs|doors|entrypoints|overlay|public|scripts|store|tests|worker)\/[\w./-]*$/;
  const ROOT_FILE = /^(?:[\w-]+\.(?:ts|json|md)|LICENSE)$/;
  const missing = untrue((text) =>
    [...prose(text).matchAll(/`([^`\n]+)`/g)]
      .map(([, said = '']) => said)
      .filter((said) => PATH.test(said) || (ROOT_FILE.test(said) && /^(?:[A-Z]+|\w+\.config)\b/.test(said)))
      .filter((said) => !existsSync(said)),
  );
  expect(missing).toEqual([]);
});

test('code that is quoted from a file stands there, line for line and in order', () => {
  let quotes = 0;
  const wrong = untrue((text) =>
    blocksOf(text).flatMap(({ code }) => {
      const [, path = ''] = /^\/\/ (\S+\.tsx?)\n/.exec(code) ?? [];
      if (!path) return [];
      quotes++;
      if (!existsSync(path)) return [path];
      const lines = readFileSync(path, 'utf8').split('\n');
      let at = 0;
      return code
        .split('\n')
        .slice(1)
        .filter((line) => line.trim() !== '' && line.trim() !== '// …')
        .flatMap((line) => {
          const found = lines.indexOf(line, at);
          at = found + 1 || at;
          return found < 0 ? [`${path} has no line: ${line}`] : [];
        });
    }),
  );
  expect(wrong).toEqual([]);
  expect(quotes).toBeGreaterThan(5);
});

test('code that is no quotation is TypeScript', () => {
  const wrong = untrue((text) =>
    blocksOf(text).flatMap(({ language, code }) => {
      if (language !== 'ts' || code.startsWith('// ')) return [];
      try {
        stripTypeScriptTypes(code);
        return [];
      } catch (error) {
        return [`${(error as Error).message.split('\n')[0]} in: ${code.slice(0, 80)}`];
      }
    }),
  );
  expect(wrong).toEqual([]);
});

test('every picture of the documents is shown by one of them', () => {
  const all = [...read.values()].join('\n');
  expect(globSync('docs/pictures/*').filter((file) => !all.includes(file.replace(/^docs\//, '')))).toEqual([]);
});
