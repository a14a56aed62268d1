/**
 * `npm start`: builds Updraft and opens it in a browser of its own, in front of a calendar with this week's meetings.
 *
 *   npm start -- --firefox      in Firefox instead of Chromium
 *   npm start -- --tour DIR     no window: walks through every door and writes pictures to DIR
 *   npm start -- --trends DIR   the same for the Trends tab, with few and with many tags
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { launch } from '../tests/e2e/drivers/browsers.ts';
import { type Calendar, startCalendar, weeksAround } from '../tests/e2e/drivers/calendar.ts';
import type { BrowserName, Driver, LaunchOptions } from '../tests/e2e/drivers/driver.ts';
import { momentHere } from '../tests/e2e/drivers/moment.ts';
import { tour } from './tour.ts';
import { trendsTour } from './trends-tour.ts';

/** Runs a program of ours; its output goes through to standard error. @throws when it fails */
function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Opens Updraft before a calendar, does something with both, and closes everything again. */
async function withUpdraft(
  name: BrowserName,
  calendar: Calendar,
  options: LaunchOptions,
  act: (browser: Driver) => Promise<void>,
): Promise<void> {
  try {
    const browser = await launch(name, { hosts: calendar.hosts, ...options });
    try {
      await act(browser);
    } finally {
      await browser.close();
    }
  } finally {
    await calendar.close();
  }
}

async function takeTour(name: BrowserName, folder: string, ofTrends = false): Promise<void> {
  const calendar = await startCalendar();
  await withUpdraft(name, calendar, { zone: calendar.moment.zone }, (browser) =>
    ofTrends ? trendsTour(browser, folder) : tour(browser, calendar, folder),
  );
}

async function show(name: BrowserName): Promise<void> {
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const moment = momentHere();
  const weekday = (new Date(`${moment.today}T00:00Z`).getUTCDay() + 6) % 7;
  // At the weekend the working week is moved, so that today has meetings to tag.
  const events = weeksAround(moment, weekday < 5 ? { weekday } : {});
  const calendar = await startCalendar({ moment, events });
  const port = headless ? await freePort() : undefined;
  await withUpdraft(name, calendar, { headless, port }, async (browser) => {
    const stop = () => void browser.close();
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const page = calendar.google();
    await browser.open(page);
    if (headless) {
      console.log(`There is no display here, so ${name} runs without a window, before ${page}.`);
      if (name === 'chromium') console.log(`Another Chromium sees it in chrome://inspect at 127.0.0.1:${port}.`);
      console.log('For pictures of every door: npm start -- --tour DIR. Ctrl+C ends it.');
    } else console.log(`Updraft is in ${name}, before ${page}. Close the window when you have seen enough.`);
    await browser.ended();
  });
}

try {
  const { values } = parseArgs({
    options: { firefox: { type: 'boolean', default: false }, tour: { type: 'string' }, trends: { type: 'string' } },
  });
  const name = values.firefox ? 'firefox' : 'chromium';
  run('sh', 'scripts/setup.sh', name);
  run('node_modules/.bin/wxt', 'build', ...(values.firefox ? ['-b', 'firefox'] : []));
  const folder = values.trends ?? values.tour;
  if (folder === undefined) await show(name);
  else await takeTour(name, folder, values.trends !== undefined);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
