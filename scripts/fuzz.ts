/**
 * `npm run fuzz [CASES]`: every parser against spoiled texts, 100,000 in all if no number is given, always the same ones. Tells
 * for each parser how many it read and how long the slowest took; `npm test` reads 2,000.
 */
import { spawnSync } from 'node:child_process';

const cases = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(cases) || cases < 1) {
  console.error('npm run fuzz [CASES]: a whole number.');
  process.exitCode = 1;
} else {
  const { status } = spawnSync('node_modules/.bin/vitest', ['run', '--project', 'unit', 'tests/fuzz'], {
    stdio: 'inherit',
    env: { ...process.env, UPDRAFT_FUZZ_CASES: `${cases}` },
  });
  process.exitCode = status ?? 1;
}
