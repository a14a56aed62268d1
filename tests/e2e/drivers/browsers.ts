import { Chromium } from './chromium.ts';
import type { BrowserName, Driver, LaunchOptions } from './driver.ts';
import { Firefox } from './firefox.ts';

/** The browsers every journey runs in. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Starts a browser with Updraft's build for it, in a fresh profile. */
export function launch(browser: BrowserName, options?: LaunchOptions): Promise<Driver> {
  return browser === 'chromium' ? Chromium.launch(options) : Firefox.launch(options);
}
