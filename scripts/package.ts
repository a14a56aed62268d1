/**
 * `npm run package`: what is handed to the stores, in .output/packages. A zip for Chromium and one for Firefox, the
 * sources that Firefox's reviewers ask for, a bill of materials. The same sources give the same bytes in any folder.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { archiveOf, sha256 } from './package/archive.ts';
import { type Bill, refusedLicences, shippedBill } from './package/bill.ts';

/** A sentence for the person who typed the command. */
class Refusal extends Error {}

const INTO = '.output/packages';
const MOST_OUTPUT = 50_000_000;
const env = { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}`, NO_UPDATE_NOTIFIER: '1' };

/** Runs a program of ours, its output straight through. */
function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], env });
  if (status !== 0) throw new Refusal(`${[command, ...args].join(' ')} failed.`);
}

/** What a program prints. */
function printed(command: string, ...args: string[]): string {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', env, maxBuffer: MOST_OUTPUT });
  if (status !== 0) throw new Refusal(`${[command, ...args].join(' ')} failed.`);
  return stdout;
}

const filesOf = (folder: string, paths: readonly string[]) =>
  new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]));

const built = (folder: string) =>
  filesOf(
    folder,
    globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile()),
  );

/** What is kept under version control, as it lies here; pictures of the documents are left out. */
const sources = () =>
  filesOf(
    '.',
    printed('git', 'ls-files', '-z')
      .split('\0')
      .filter((path) => path !== '' && !path.startsWith('docs/pictures/')),
  );

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(INTO, name), bytes);
  console.log(`${(bytes.length / 1000).toFixed(1).padStart(8)} kB  ${sha256(bytes)}  ${name}`);
}

try {
  const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  rmSync('.output', { recursive: true, force: true });
  run('wxt', 'build');
  run('wxt', 'build', '-b', 'firefox');
  run('web-ext', 'lint', '-s', '.output/firefox-mv3', '--no-config-discovery', '--warnings-as-errors');
  const whole: Bill = JSON.parse(printed('npm', 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'));
  const bill = shippedBill(whole, name, Object.keys(dependencies));
  const refused = refusedLicences(bill);
  if (refused.length > 0) throw new Refusal(`Licences that are not allowed: ${refused.join('; ')}.`);

  mkdirSync(INTO, { recursive: true });
  write(`${name}-${version}-chromium.zip`, archiveOf(built('.output/chrome-mv3')));
  write(`${name}-${version}-firefox.zip`, archiveOf(built('.output/firefox-mv3')));
  write(`${name}-${version}-sources.zip`, archiveOf(sources()));
  write(`${name}-${version}-bill.cdx.json`, new TextEncoder().encode(`${JSON.stringify(bill, null, 2)}\n`));
  console.log(`${bill.components.length} packages are shipped, every one under a licence that may be.`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
