import { describe, expect, test } from 'vitest';
import { crash } from './crash.ts';
import { launch } from './drivers/browsers.ts';

// `npm run crash` does the same with a thousand tags and five times as many kills.
describe.each([
  ['chromium', { tags: 120, kills: 10, stops: 20 }],
  ['firefox', { tags: 60, kills: 2, stops: 10 }],
] as const)('a tag whose acknowledgement was seen is on disk, in %s', (name, hard) => {
  test(`through ${hard.kills} kills and ${hard.stops} stopped workers at random moments`, {
    timeout: 300_000,
  }, async () => {
    const browser = await launch(name);
    try {
      const seen = await crash(browser, { ...hard, chance: Math.random });
      expect(seen).toMatchObject({ acknowledged: hard.tags, lost: 0, duplicated: 0, halfWritten: 0 });
    } finally {
      await browser.close();
    }
  });
});
