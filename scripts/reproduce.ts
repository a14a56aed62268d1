/**
 * `npm run reproduce`: packs what is committed in two new folders, and says whether every package has the same bytes in both.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sha256 } from './package/archive.ts';

/** Packs a copy of what is committed. @returns the sum of each package by its name; nothing if it could not be packed */
function packedIn(folder: string): Record<string, string> {
  const modules = join(folder, 'node_modules');
  const steps: [string, string[], string][] = [
    ['git', ['clone', '--quiet', '.', folder], '.'],
    [join(modules, '.bin/node'), ['scripts/package.ts'], folder],
  ];
  for (const [command, args, cwd] of steps) {
    if (spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2] }).status !== 0) return {};
    if (command === 'git') symlinkSync(resolve('node_modules'), modules);
  }
  const packages = join(folder, '.output/packages');
  return Object.fromEntries(readdirSync(packages).map((name) => [name, sha256(readFileSync(join(packages, name)))]));
}

const inside = mkdtempSync(join(tmpdir(), 'updraft-'));
try {
  const one = packedIn(join(inside, 'one'));
  const other = packedIn(join(inside, 'another folder'));
  const names = Object.keys({ ...one, ...other });
  const differ = names.filter((name) => one[name] !== other[name]);
  for (const name of names) console.log(`${differ.includes(name) ? 'DIFFERS' : one[name]}  ${name}`);
  if (names.length === 0 || differ.length > 0) process.exitCode = 1;
  else console.log('Two builds in two folders, the same bytes.');
} finally {
  rmSync(inside, { recursive: true, force: true });
}
