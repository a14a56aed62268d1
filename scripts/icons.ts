// Draws the icon in the sizes browsers ask for: `node scripts/icons.ts`. The drawings are kept in public/icon.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const drawing = readFileSync(new URL('./icon.svg', import.meta.url));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing.toString('base64')}">`,
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(new URL(`../public/icon/${size}.png`, import.meta.url), png);
  await page.close();
}
await browser.close();
