/**
 * `npm run bench [-- --json FILE] [--only part,part]`: measures the build in a real Chromium, and beside each figure what
 * the platform itself costs in the same run, and prints a table. Wants an otherwise idle machine; takes some minutes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { doors } from './bench/doors.ts';
import type { Figure } from './bench/figure.ts';
import { buildFloor } from './bench/floor-extension.ts';
import { pageCost } from './bench/page-cost.ts';
import { sizes } from './bench/sizes.ts';

const { values: asked } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });

if (!existsSync('.output/chrome-mv3/manifest.json'))
  execFileSync('node_modules/.bin/wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });

const floor = await buildFloor();
const parts: Record<string, () => Promise<Figure[]> | Figure[]> = {
  sizes: () => sizes(),
  page: () => pageCost(floor.folder),
  doors: () => doors(floor.folder),
};
// Parts that need no browser: each file of the folder that exports `figures`.
for (const file of globSync('scripts/bench/*.ts')) {
  const part: { figures?: () => Promise<Figure[]> } = await import(`../${file}`);
  if (part.figures) parts[file.replace(/^.*\/|\.ts$/g, '')] = part.figures;
}

const wanted = asked.only?.split(',') ?? Object.keys(parts);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);
  floor.remove();
  process.exit(1);
}

const figures: Figure[] = [];
try {
  for (const name of wanted) {
    console.error(`Measuring ${name}.`);
    figures.push(...((await parts[name]?.()) ?? []));
  }
} finally {
  floor.remove();
}

const short = (value: number | undefined) =>
  value === undefined ? '' : value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
const rows = figures.map(({ name, value, p95, floor: under, unit, bar, pass, note }) => [
  name,
  `${short(value)} ${unit === 'x' ? '' : unit}`.trim(),
  short(p95),
  short(under),
  under ? `${short(value / under)} ×` : '',
  bar,
  pass ? 'yes' : 'NO',
  note ?? '',
]);
const head = ['figure', 'median', 'p95', 'floor', 'ratio', 'bar', 'met', 'note'];
const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0)));
for (const row of [head, widths.map((width) => '-'.repeat(width)), ...rows])
  console.log(`| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);

const missed = figures.filter(({ pass }) => !pass).length;
const busy = loadavg()[0] ?? 0;
console.log(`\n${figures.length - missed} of ${figures.length} bars met.`);
if (busy > cpus().length)
  console.log(`The machine was busy (load ${short(busy)} on ${cpus().length} cores): times are too high.`);
if (asked.json)
  writeFileSync(asked.json, JSON.stringify({ at: new Date().toISOString(), load: busy, figures }, null, 2));
process.exitCode = missed > 0 ? 1 : 0;
