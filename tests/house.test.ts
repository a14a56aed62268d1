// Who may import whom, as the shipped code really does it, and what none of it may hold.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const words = (text: string) => text.split(' ');
const PARTS = words(
  'announcements.ts calendars components content core doors entrypoints messages.ts overlay store worker',
);
const PREACT = 'preact preact/hooks @preact/signals';

/** What each part may import: parts by their first word, packages by their whole name. */
const MAY: Record<string, string[]> = {
  core: words(
    'core valibot date-fns date-fns/addDays date-fns/getISODay date-fns/startOfISOWeek @date-fns/tz @date-fns/tz/tzOffset @date-fns/utc minisearch d3-scale d3-shape papaparse js-yaml smol-toml ical.js saxes',
  ),
  calendars: words('core calendars'),
  store: words('core store idb valibot'),
  components: words(`core components d3-scale d3-shape lucide ${PREACT}`),
  content: words('core content js-yaml marked valibot vite node:fs node:url virtual:guides'),
  'announcements.ts': words('wxt/browser'),
  'messages.ts': words('core wxt/browser'),
  // What a calendar's page shows is understood in the worker, away from the page's own thread.
  worker: words('core calendars store announcements.ts messages.ts worker content valibot wxt/browser'),
  overlay: words(`core calendars components overlay ${PREACT}`),
  doors: words('core store announcements.ts messages.ts content doors @preact/signals wxt/browser'),
  entrypoints: [
    ...PARTS,
    ...words(`${PREACT} wxt/browser wxt/utils/define-background wxt/utils/define-content-script`),
  ],
};

const NEVER: [rule: string, where: RegExp, what: RegExp][] = [
  [
    'markup or code from text',
    /./,
    /\b((inner|outer|dangerouslySetInner)HTML|insertAdjacentHTML)\b|\beval\(|\bnew Function\b/,
  ],
  ['a promise to finish it without a date', /./, /\bTODO\b(?! \[\d{4}-\d\d-\d\d\]: )/],
  ['the browser', /^(core|components)\//, /\b(browser|chrome)\.\w|\bindexedDB\b|\b(local|session)Storage\b|\bfetch\(/],
  [
    'the clock or chance',
    /^core\//,
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bcrypto\.|\bsetTimeout\b/,
  ],
  ['the page', /^core\//, /\b(document|navigator|globalThis)\.|\bHTMLElement\b/],
];

const root = new URL('../', import.meta.url);
const files = globSync(['announcements.ts', 'messages.ts', `{${PARTS.join(',')}}/**/*.{ts,tsx,css,html}`], {
  cwd: root,
});
const textOf = new Map(files.map((file) => [file, readFileSync(new URL(file, root), 'utf8')]));
const code = files.filter((file) => /\.tsx?$/.test(file));
const partOf = (file: string) => file.split('/')[0] ?? file;
/** The text of a file without its comments: what is said about code is not code. */
const bare = (file: string) => (textOf.get(file) ?? '').replace(/^\s*(\/\*[\s\S]*?\*\/|\/\/.*$)/gm, '');

/** What a file imports: files of our own as paths from the root, packages by name. */
const importsOf = (file: string) =>
  [...bare(file).matchAll(/(?:^(import|export)\b( type)?[^'"`;=]*?\bfrom |^import |\bimport\()'([^'\n]+)'/gm)].map(
    ([, statement, type, name = '']) => {
      const own = name.startsWith('.');
      const target = own ? posix.join(posix.dirname(file), name.replace(/\?.*$/, '')) : name;
      return { target, own, isType: !!type, isHandedOn: statement === 'export', says: `${file} imports ${target}` };
    },
  );
type Import = ReturnType<typeof importsOf>[number];
const breaking = (breaks: (one: Import, file: string) => boolean) =>
  code.flatMap((file) => importsOf(file).flatMap((one) => (breaks(one, file) ? [one.says] : [])));

test('every part has its rules, and every import is read', () => {
  expect([...new Set(files.map(partOf))].sort()).toEqual(Object.keys(MAY).sort());
  const named = code.flatMap((file) => bare(file).match(/\bfrom '|\bimport\('|^import '/gm) ?? []);
  expect(code.flatMap(importsOf)).toHaveLength(named.length);
});

test('every part imports only what it may', () => {
  const isAllowed = ({ target, own, isType }: Import, file: string) => {
    const [from, to] = [partOf(file), partOf(target)];
    // A door hands components what they show, so it speaks of their props, and of nothing else of them.
    if (from === 'doors' && to === 'components') return isType;
    if (from === 'entrypoints' && to === from) return file.split('/')[1] === target.split('/')[1];
    return MAY[from]?.includes(own ? to : target);
  };
  expect(breaking((one, file) => !isAllowed(one, file))).toEqual([]);
});

test('every import comes from the file itself, by its whole name', () => {
  expect(breaking(({ target, own }) => own && !textOf.has(target))).toEqual([]);
  // A language is loaded whole: its index is the sum of its areas.
  const isLanguage = (file: string) => /^core\/words\/[^/]+\/index\.ts$/.test(file);
  expect(breaking(({ isHandedOn }, file) => isHandedOn && !isLanguage(file))).toEqual([]);
});

test('no import leads back to where it came from', () => {
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (trail.includes(file) || done.has(file)) return;
    for (const { target, own } of importsOf(file)) if (own) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const file of code) walk(file, []);
  expect(cycles).toEqual([]);
});

test.each(NEVER)('no shipped file holds %s where it must not', (_, where, what) => {
  const found = code.filter((file) => where.test(file)).map((file) => [file, what.exec(bare(file))?.[0]]);
  expect(found.filter(([, held]) => held)).toEqual([]);
});

test('no shipped file is longer than 250 lines, lists of words apart', () => {
  const isLong = (file: string) => (textOf.get(file)?.trimEnd().split('\n').length ?? 0) > 250;
  expect(files.filter((file) => isLong(file) && !/^(core\/kind-guess|content)\//.test(file))).toEqual([]);
});

test('no folder is named after nothing', () => {
  expect(files.filter((file) => /(^|\/)(utils|helpers|services|managers|types)\//.test(file))).toEqual([]);
});
