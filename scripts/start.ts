/**
 * `npm start`: builds Updraft and opens it in a browser of its own, in front of a calendar with this week's meetings.
 *
 *   npm start -- --firefox      in Firefox instead of Chromium
 *   npm start -- --tour DIR     no window: walks through every door and writes pictures to DIR
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { launch } from '../tests/e2e/drivers/browsers.ts';
import { startCalendar, weeksAround } from '../tests/e2e/drivers/calendar.ts';
import type { BrowserName } from '../tests/e2e/drivers/driver.ts';
import { momentHere } from '../tests/e2e/drivers/moment.ts';
import { tour } from './tour.ts';

/** Runs a program of ours; its output goes through to standard error. @throws when it fails */
function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed`);
}

async function takeTour(name: BrowserName, folder: string): Promise<void> {
  const calendar = await startCalendar();
  try {
    const browser = await launch(name, { hosts: calendar.hosts, zone: calendar.moment.zone });
    try {
      await tour(browser, calendar, folder);
    } finally {
      await browser.close();
    }
  } finally {
    await calendar.close();
  }
}

async function show(name: BrowserName): Promise<void> {
  const window = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const moment = momentHere();
  const weekday = (new Date(`${moment.today}T00:00Z`).getUTCDay() + 6) % 7;
  // At the weekend the working week is moved, so that today has meetings to tag.
  const events = weeksAround(moment, weekday < 5 ? { weekday } : {});
  const calendar = await startCalendar({ moment, events });
  const browser = await launch(name, { hosts: calendar.hosts, headless: !window });
  const stop = () => void browser.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await browser.open(calendar.google());
  if (window)
    console.log(`Updraft is in ${name}, before ${calendar.google()}. Close the window when you have seen enough.`);
  else
    console.log(
      `There is no display here, so ${name} runs without a window, at ${calendar.google()}.\n` +
        'Pictures of every door: npm start -- --tour DIR. To end it: Ctrl+C.',
    );
  await browser.ended();
  await browser.close();
  await calendar.close();
}

try {
  const { values } = parseArgs({ options: { firefox: { type: 'boolean', default: false }, tour: { type: 'string' } } });
  const name = values.firefox ? 'firefox' : 'chromium';
  run('sh', 'scripts/setup.sh', name);
  run('node_modules/.bin/wxt', 'build', ...(values.firefox ? ['-b', 'firefox'] : []));
  if (values.tour === undefined) await show(name);
  else await takeTour(name, values.tour);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
