/**
 * `npm run crash`: what is left of a thousand tags when the browser is killed and its worker stopped again and again at
 * random moments. Needs both builds. `-- chromium` or `-- firefox` looks at one alone, `--seed N` repeats a run's moments.
 */
import { parseArgs } from 'node:util';
import { crash } from '../tests/e2e/crash.ts';
import { BROWSERS, launch } from '../tests/e2e/drivers/browsers.ts';

const KILLS = { chromium: 50, firefox: 10 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, output: { type: 'string', default: '.output' } },
});

/** Numbers from 0 to 1 that come again with the same seed. */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

for (const name of BROWSERS.filter((one) => positionals.length === 0 || positionals.includes(one))) {
  const start = performance.now();
  const extension = `${values.output}/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
  const browser = await launch(name, { extension });
  try {
    const kills = KILLS[name];
    const seen = await crash(browser, { tags: 1000, kills, stops: 200, chance: chanceOf(Number(values.seed)) });
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(JSON.stringify({ browser: name, kills, stops: 200, ...seen, seconds }));
    if (seen.lost + seen.duplicated + seen.halfWritten > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
