import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Calendar } from '../tests/e2e/drivers/calendar.ts';
import type { Driver, Scheme, Tab, Viewport } from '../tests/e2e/drivers/driver.ts';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const POPUP: Viewport = { width: 380, height: 600 };
const SIDEBAR: Viewport = { width: 400, height: 860 };
const PAGE: Viewport = { width: 1280, height: 800 };

/**
 * Walks through Updraft as a person would and leaves a picture of each door in `folder`, by daylight and by night. Prints
 * each file's name. Needs a browser with Updraft whose hosts are the calendar's.
 * @throws naming the first thing that is not where it should be
 */
export async function tour(browser: Driver, calendar: Calendar, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  const picture = async (tab: Tab, name: string, scheme: Scheme) => {
    if (!names.includes(name)) names.push(name);
    await browser.scheme(scheme);
    await settled(tab);
    const file = join(folder, `${String(names.indexOf(name) + 1).padStart(2, '0')}-${name}-${scheme}.png`);
    await tab.screenshot(file);
    console.log(file);
  };
  const pictures = async (tab: Tab, name: string) => {
    for (const scheme of SCHEMES) await picture(tab, name, scheme);
  };

  const options = await browser.open(browser.extensionUrl('options.html'));
  await options.viewport(PAGE);
  await options.click(await options.waitFor('button', 'Explore with sample data'));
  await options.waitFor('button', 'Remove sample data');

  // A calendar has a theme of its own, which Updraft follows there.
  for (const scheme of SCHEMES) {
    const page = await browser.open(calendar.google('week', `?theme=${scheme}`));
    const strip = await page.waitFor('region', 'Updraft');
    await page.waitFor('list', 'To tag', { within: strip });
    await picture(page, 'calendar', scheme);
    await page.click(await page.waitFor('button', /1:1 Chloé \/ Mara/));
    const card = await page.waitFor('dialog', /1:1 Chloé/);
    const energy = await page.waitFor('radiogroup', 'Energy', { within: card });
    await page.click(await page.waitFor('radio', 'Energizing', { within: energy }));
    await page.waitFor('radio', 'Energizing', { within: energy, checked: true });
    await picture(page, 'calendar-card', scheme);
    await page.press('Escape');
    await page.waitForGone('dialog', /1:1 Chloé/);
    await picture(page, 'calendar-tagged', scheme);
  }

  const popup = await browser.open(browser.extensionUrl('popup.html'));
  await popup.viewport(POPUP);
  const toTag = await popup.waitFor('region', 'To tag');
  await pictures(popup, 'popup');
  await popup.click(await popup.waitFor('radio', 'Draining', { within: toTag }));
  await popup.waitFor('button', 'Undo');
  await pictures(popup, 'popup-tagged');
  await popup.click(await popup.waitFor('button', 'Log other work'));
  const log = await popup.waitFor('dialog', 'Log other work');
  await popup.fill(await popup.waitFor('textbox', 'What was it?', { within: log }), 'Wrote the migration plan');
  await popup.fill(await popup.waitFor('spinbutton', 'Minutes', { within: log }), '45');
  await popup.click(await popup.waitFor('radio', 'Very energizing', { within: log }));
  await pictures(popup, 'popup-log');
  await popup.click(await popup.waitFor('button', 'Save', { within: log }));
  await popup.waitForGone('dialog', 'Log other work');

  const sidebar = await browser.open(browser.extensionUrl('sidepanel.html'));
  await sidebar.viewport(SIDEBAR);
  await sidebar.waitFor('tab', 'Today', { within: await sidebar.waitFor('tablist', 'Updraft') });
  for (const { name } of await sidebar.all('tab')) {
    await sidebar.click(await sidebar.waitFor('tab', name));
    await sidebar.waitFor('tab', name, { selected: true });
    await pictures(sidebar, `sidebar-${fileName(name)}`);
  }

  const navigation = await options.waitFor('navigation', 'Options');
  for (const { name } of await options.all('link', undefined, { within: navigation })) {
    await options.click(await options.waitFor('link', name, { within: navigation }));
    await pictures(options, `options-${fileName(name)}`);
  }
}

/** Resolves once nothing moves any more; what moves for ever does not hold up a picture. */
async function settled(tab: Tab): Promise<void> {
  await tab.evaluate(`Promise.race([
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))).then(() => document.fonts.ready),
    new Promise((late) => setTimeout(late, 2000)),
  ]).then(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(() => painted(true)))))`);
}

const fileName = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-');
