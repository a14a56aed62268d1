import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyState } from '../core/backup.ts';
import { instantOf } from '../core/time.ts';
import { epochMs } from '../core/trends/clock.ts';
import type { Driver, Tab } from '../tests/e2e/drivers/driver.ts';
import { exported } from '../tests/oracles/backup.ts';
import { simulate } from '../tests/oracles/simulate.ts';
import { SITUATIONS } from '../tests/oracles/situations.ts';

const WEEK = 7 * 86_400_000;
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
    if (tags > 0) await page.evaluate(restoring(JSON.stringify(backupOf(tags))));
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

/** Puts a backup in by the door that a file takes, and has everything counted. */
const restoring = (backup: string) => `(async () => {
  const db = await new Promise((ok) => { const open = indexedDB.open('updraft'); open.onsuccess = () => ok(open.result); });
  await new Promise((ok) => { const tx = db.transaction('inbox', 'readwrite'); tx.objectStore('inbox').put(new Blob([${JSON.stringify(backup)}]), 'tour'); tx.oncomplete = ok; });
  db.close();
  const reply = await chrome.runtime.sendMessage({ name: 'restore', data: { inbox: 'tour' } });
  if (!reply?.ok) throw new Error(JSON.stringify(reply));
  await chrome.runtime.sendMessage({ name: 'summarize', data: {} });
})()`;

/** The latest tags of a person of whom something is to be told, moved so that they end this week. */
function backupOf(count: number) {
  const decade = { weeks: 520, nSeries: 44, nOneOff: 96, seriesSd: 0.3, trend: -0.001 };
  const years = count > 1000 ? decade : SITUATIONS.many.overrides();
  const { activities, tags, now } = exported(simulate(101, years));
  const weeks = Math.floor((Date.now() - now) / WEEK);
  const moved = (instant: string) => instantOf(epochMs(instant) + weeks * WEEK);
  const kept = count > 1000 ? tags : tags.slice(-count);
  const first = activities.find(({ id }) => id === kept[0]?.activity)?.start ?? '';
  return {
    ...{ format: 'updraft-backup', version: 1, exportedAt: instantOf(Date.now()), app: '0.1.0' },
    ...emptyState(),
    activities: activities
      .filter(({ start }) => start >= first)
      .map((one) => ({ ...one, start: moved(one.start), end: moved(one.end) })),
    tags: kept.map((tag) => ({ ...tag, taggedAt: moved(tag.taggedAt), updatedAt: moved(tag.taggedAt) })),
  };
}
