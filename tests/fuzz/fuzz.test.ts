import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARSERS } from './parsers.ts';
import { spoiled } from './spoil.ts';

const SEED = 20261130;
/** `npm run fuzz` asks for more, and for how long each took. */
const CASES = Number(process.env.UPDRAFT_FUZZ_CASES ?? 2000);
const IS_TIMED = process.env.UPDRAFT_FUZZ_CASES !== undefined;
/** Most that any parser may take for each 10 kB it is given, in milliseconds. */
const MOST_MS = 100;

const inParts = (bytes: number) => Math.max(1, bytes / 10_000);

/** How long one reading takes, in milliseconds for each 10 kB. */
async function pace(read: (text: string) => unknown, text: string): Promise<number> {
  const start = performance.now();
  await read(text);
  return (performance.now() - start) / inParts(text.length);
}

describe('what Updraft did not write is read or refused, and nothing throws', () => {
  test.each(PARSERS)('$name', { timeout: 3_600_000 }, async ({ name, valid, read }) => {
    let slowest = 0;
    let count = 0;
    await fc.assert(
      fc.asyncProperty(spoiled(valid), async (text) => {
        count++;
        if (!IS_TIMED) {
          await read(text);
          return;
        }
        let took = await pace(read, text);
        // A machine that does something else is slow, too: what counts is how fast it can be.
        for (let again = 0; again < 4 && took > MOST_MS / 4; again++) took = Math.min(took, await pace(read, text));
        slowest = Math.max(slowest, took);
        expect(took).toBeLessThan(MOST_MS);
      }),
      { seed: SEED, numRuns: Math.ceil(CASES / PARSERS.length) },
    );
    if (IS_TIMED) console.log(`${name}: ${count} cases, slowest ${slowest.toFixed(1)} ms for 10 kB`);
  });
});
