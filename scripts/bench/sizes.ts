import { globSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

/** Largest that each part of the Chromium build may be, in kB of 1000 bytes: as it is, and compressed. */
export const BUDGETS: readonly { name: string; files: string; raw: number; compressed: number }[] = [
  { name: 'calendar page', files: 'content-scripts/calendar.js', raw: 35, compressed: 12 },
  { name: 'worker', files: 'background.js', raw: 190, compressed: 72 },
  { name: 'popup', files: 'chunks/popup-*.js', raw: 20, compressed: 8 },
  { name: 'sidebar', files: 'chunks/sidepanel-*.js', raw: 180, compressed: 60 },
  { name: 'options', files: 'chunks/options-*.js', raw: 160, compressed: 55 },
  { name: 'guides of the largest cluster', files: 'chunks/traps-*.js', raw: 65, compressed: 24 },
  { name: 'styles', files: 'assets/*.css', raw: 80, compressed: 20 },
];
/** What the whole, packed as the stores get it, is to be; `npm run bench` tells how far it is from that. */
export const ZIP_KB = 600;
/** What it may not grow past meanwhile: each of six languages beside English adds 30 kB. */
const CEILING_KB = 722;

const kB = (bytes: number) => Math.round(bytes / 100) / 10;

/** How large each part of {@link BUDGETS} is in a build. @throws where a part has no file: the budget would watch nothing */
export function sizesIn(folder: string) {
  return BUDGETS.map((budget) => {
    const files = globSync(budget.files, { cwd: folder }).map((file) => readFileSync(`${folder}/${file}`));
    if (files.length === 0) throw new Error(`${folder} holds no ${budget.files}`);
    const sum = (size: (file: Buffer) => number) => kB(files.reduce((total, file) => total + size(file), 0));
    return {
      ...budget,
      is: { raw: sum(({ length }) => length), compressed: sum((file) => gzipSync(file, { level: 9 }).length) },
    };
  });
}

/** All files of a build, each compressed by itself as an archive does, in kB. */
export function archiveSize(folder: string): number {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(`${folder}/${file}`).isFile());
  return kB(
    files.reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length + 100, 0),
  );
}

/** One sentence for each budget that is passed. */
export function brokenBudgets(folder: string): string[] {
  const parts = sizesIn(folder).flatMap(({ name, raw, compressed, is }) => [
    ...(is.raw > raw ? [`${name}: ${is.raw} kB, more than ${raw} kB.`] : []),
    ...(is.compressed > compressed ? [`${name}: ${is.compressed} kB compressed, more than ${compressed} kB.`] : []),
  ]);
  const whole = archiveSize(folder);
  return whole > CEILING_KB ? [...parts, `The extension: ${whole} kB packed, more than ${CEILING_KB} kB.`] : parts;
}

/** Rows of the table. */
export function sizes(folder = '.output/chrome-mv3'): Figure[] {
  const rows = sizesIn(folder).map(
    ({ name, compressed, is }): Figure => ({
      name: `size, ${name}, compressed`,
      ...{ value: is.compressed, unit: 'kB', bar: `≤ ${compressed} kB`, pass: is.compressed <= compressed },
      note: `${is.raw} kB raw`,
    }),
  );
  const whole = archiveSize(folder);
  return [
    ...rows,
    { name: 'size, extension packed', value: whole, unit: 'kB', bar: `≤ ${ZIP_KB} kB`, pass: whole <= ZIP_KB },
  ];
}
