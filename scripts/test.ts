/**
 * `npm test`: everything a change must pass, in the order in which a mistake is cheapest to read. Each check counts as one,
 * each unit test and journey too; the last line says how many passed and failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What vitest's JSON reporter writes, as far as it is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: unknown[] }[];
}

const counts = { passed: 0, failed: 0, skipped: 0 };
const wrong: string[] = [];

/** Runs a program of ours, its output straight through; true if it ended well. */
function run(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}`, NO_UPDATE_NOTIFIER: '1' },
  });
  const seconds = (performance.now() - start) / 1000;
  if (error) console.log(`${name} did not start: ${error.message}`);
  if (seconds > 1) console.log(`${name}: ${seconds.toFixed(1)} s`);
  return status === 0;
}

function count(name: string, passed: boolean): boolean {
  counts[passed ? 'passed' : 'failed']++;
  if (!passed) wrong.push(name);
  return passed;
}

const check = (name: string, command: string, ...args: string[]) => count(name, run(name, command, args));

/** Runs a project of vitest and counts its tests; a file that cannot even be read is one more failure. */
function tests(name: string, project: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'updraft-tests-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const fine = run(name, 'vitest', ['run', '--project', project, ...reporters]);
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    const broken = report.testResults.filter((of) => of.status === 'failed' && of.assertionResults.length === 0);
    const failed = report.numFailedTests + broken.length;
    counts.passed += report.numPassedTests;
    counts.failed += failed === 0 && !fine ? 1 : failed;
    counts.skipped += report.numPendingTests + report.numTodoTests;
    if (!fine) wrong.push(name);
  } catch (error) {
    console.log(`${name} gave no report: ${String(error)}`);
    count(name, false);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const machine = check('machine', 'sh', 'scripts/setup.sh', 'chromium', 'firefox');
check('prepare', 'wxt', 'prepare');
rmSync('.output', { recursive: true, force: true }); // an old build must not pass for this one
const builds = [
  check('build for Chromium', 'wxt', 'build'),
  check('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
];
check('sizes', 'node', 'scripts/sizes.ts');
check('types', 'tsc', '--noEmit');
check('format and lint', 'biome', 'check', '--error-on-warnings', '.');
check('lint with types', 'oxlint', '--type-aware', '--deny-warnings');
check('nothing unused', 'knip', '--no-config-hints');
const addOn = ['-s', '.output/firefox-mv3', '--no-config-discovery', '--warnings-as-errors'];
check('add-on lint', 'web-ext', 'lint', ...addOn);
tests('unit tests', 'unit');
if (machine && builds.every(Boolean)) tests('journeys in both browsers', 'browser');
else {
  console.log('\nThe journeys did not run: they need both browsers and both builds.');
  count('journeys in both browsers', false);
}

if (wrong.length > 0) console.log(`\nFailed: ${wrong.join(', ')}.`);
console.log(
  `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
);
process.exitCode = counts.failed + counts.skipped > 0 ? 1 : 0;
