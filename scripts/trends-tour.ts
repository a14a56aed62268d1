import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Tab } from '../tests/e2e/drivers/driver.ts';
import { restoreHistory } from '../tests/e2e/drivers/history.ts';

const TAGS = [0, 7, 40, 300, 30_000];
const WIDTHS = [320, 400, 800];

/**
 * Leaves a picture of the whole Trends tab in `folder`, with none to thirty thousand tags of an invented person, at the
 * widths that a sidebar has, by daylight and by night, and of the report on the options page.
 */
export async function trendsTour(browser: Driver, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const picture = async (tab: Tab, name: string, width: number) => {
    for (const scheme of ['light', 'dark'] as const) {
      await browser.scheme(scheme);
      await tab.viewport({ width, height: 900 });
      const height = await tab.evaluate<number>(
        `Math.max(...[...document.querySelectorAll('*')].map((one) => one.scrollHeight))`,
      );
      await tab.viewport({ width, height: Math.min(12_000, height + 120) });
      await tab.evaluate('new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))');
      const file = join(folder, `${name}-${width}-${scheme}.png`);
      await tab.screenshot(file);
      console.log(file);
    }
  };
  const page = await browser.open(browser.extensionUrl('options.html'));
  for (const tags of TAGS) {
    if (tags > 0) await restoreHistory(page, tags);
    const sidebar = await browser.open(browser.extensionUrl('sidepanel.html#trends'));
    await sidebar.click(await sidebar.waitFor('tab', 'Trends'));
    await sidebar.waitFor('tab', 'Trends', { selected: true });
    await sidebar.waitUntil(
      `document.querySelector('#panel').innerText.includes(${JSON.stringify(tags === 0 ? 'No tags' : 'hr')})`,
      120_000,
    );
    for (const width of WIDTHS) await picture(sidebar, `trends-${tags}`, width);
    await sidebar.close();
    if (tags > 0) {
      const report = await browser.open(browser.extensionUrl('options.html'));
      await report.evaluate('window.print = () => {}');
      await report.click(await report.waitFor('button', 'Print report'));
      await report.waitFor('article', 'Updraft report');
      const file = join(folder, `report-${tags}.pdf`);
      writeFileSync(file, await report.pdf());
      console.log(file);
      await report.close();
    }
    await page.evaluate(`chrome.runtime.sendMessage({ name: 'eraseEverything', data: {} })`);
  }
}
