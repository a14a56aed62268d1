import { Chromium } from './chromium.ts';
import type { BrowserName, Driver, LaunchOptions } from './driver.ts';
import { Firefox } from './firefox.ts';

/** The browsers every journey runs in. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const launched: Driver[] = [];

/** Starts a browser with Updraft's build for it, in a fresh profile. */
export async function launch(browser: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  const driver = await (browser === 'chromium' ? Chromium.launch(options) : Firefox.launch(options));
  // One without Updraft may ask for what it wants.
  if (!('extension' in options) || options.extension) launched.push(driver);
  return driver;
}

/** Every browser with Updraft that was started so far, closed or not: for the log of what was asked for. */
export const withUpdraft = (): readonly Driver[] => launched;
