// What is said on screen stands in core/words, all of it is said somewhere, and every language says all of it.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const areaFiles = globSync('core/words/*.ts', { cwd: root });
const code = globSync(['{components,core,doors,entrypoints,overlay,worker,scripts}/**/*.{ts,tsx}', '*.ts'], {
  cwd: root,
})
  .filter((file) => !file.startsWith('core/words/'))
  .map((file) => [file, read(file)] as const);

const areas = await Promise.all(
  areaFiles.flatMap((file) =>
    [...read(file).matchAll(/export const (\w+)[^=]*= spoken\(\s*'(\w+)'/g)].map(async ([, name = '', called]) => ({
      ...{ file, name, called },
      words: ((await import(new URL(file, root).href)) as Record<string, Record<string, unknown>>)[name] ?? {},
    })),
  ),
);

test('every area is called as it is exported, and is among those that another language must say', () => {
  const all = read('core/words/all.ts');
  expect(areas.filter(({ name, called }) => name !== called)).toEqual([]);
  expect(areas.map(({ name }) => name).filter((name) => !all.includes(`  ${name}: `))).toEqual([]);
});

test('every word is said somewhere', () => {
  const unsaid = areas.flatMap(({ name, words }) => {
    const said = code.concat(areaFiles.map((file) => [file, read(file)] as const)).flatMap(([, text]) => {
      if (!text.includes(name)) return [];
      const local = new RegExp(`\\b${name} as (\\w+)`).exec(text)?.[1] ?? name;
      const bare = text.replace(/^import [^;]*;$/gm, '');
      // An area that is handed on, or looked into by a name that only the data know, is said as a whole.
      if (new RegExp(`\\b${local}(\\[|[,;)}]| })`).test(bare)) return Object.keys(words);
      return [...bare.matchAll(new RegExp(`\\b${local}\\s*\\.(\\w+)`, 'g'))].map(([, key]) => key ?? '');
    });
    return Object.keys(words)
      .filter((key) => !said.includes(key))
      .map((key) => `${name}.${key}`);
  });
  expect(unsaid).toEqual([]);
});

test('no component or overlay has text of its own', () => {
  const own = code
    .filter(([file]) => /^(components|overlay|entrypoints)\//.test(file) && file.endsWith('.tsx'))
    .flatMap(([file, text]) => [
      ...[...text.matchAll(/>\s*([^<>{}=;()]*[A-Za-z]{3,}[^<>{}=;()]*)\s*<\//g)].map(
        ([, said]) => `${file}: ${said?.trim()}`,
      ),
      ...[...text.matchAll(/\b(?:aria-label|title|placeholder|alt|label)="([^"]*[A-Za-z]{2,}[^"]*)"/g)].map(
        ([, said]) => `${file}: ${said}`,
      ),
    ]);
  expect(own).toEqual([]);
});

/** What words are made of: the kinds of their values by name, with the places that a text leaves open for a number. */
const shapeOf = (words: unknown): unknown => {
  if (typeof words === 'string') return ['text', ...(words.match(/\{\w+\}/g) ?? [])];
  if (typeof words !== 'object' || words === null) return typeof words;
  if (Array.isArray(words)) return words.map(shapeOf);
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, shapeOf(value)]));
};
const english = Object.fromEntries(areas.map(({ name, words }) => [name, words]));
const languages = await Promise.all(
  globSync('core/words/*/index.ts', { cwd: root }).map(
    async (file) => [file, { ...((await import(new URL(file, root).href)) as Record<string, unknown>) }] as const,
  ),
);

test.each(languages)('%s says every word of every area, and no other', (_, words) => {
  expect(shapeOf(words)).toEqual(shapeOf(english));
});

/** All texts in words, each with the path to it. */
const textsOf = (words: unknown, path = ''): [path: string, text: string][] => {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, value]) => textsOf(value, `${path}.${name}`));
};

test.each(languages)('%s has a text wherever English has one, and none is loud', (_, words) => {
  const meant = new Map(textsOf(english));
  const texts = textsOf(words);
  expect(texts.filter(([path, text]) => text.trim() === '' && meant.get(path) !== '')).toEqual([]);
  expect(texts.filter(([, text]) => /[!¡！]/.test(text))).toEqual([]);
});
