/** What a journey asks of a browser: the same words for Chromium and Firefox, so that one journey runs in both. */

/** A condition that does not come true within this many milliseconds fails the journey. */
const PATIENCE_MS = 15_000;

/** A laptop's browser window. */
export const VIEWPORT: Viewport = { width: 1280, height: 800 };

export interface LaunchOptions {
  /** Host names and the loopback ports they lead to. No other host can be reached. */
  hosts?: Readonly<Record<string, number>>;
  /** IANA zone the browser lives in; the machine's own if absent. */
  zone?: string | undefined;
  /** Language of the browser's interface and of `navigator.language`; `en-US` if absent. */
  lang?: string;
  /** Of every new tab while headless; {@link VIEWPORT} if absent. With a window, the window's first size. */
  viewport?: Viewport;
  /** What `prefers-color-scheme` says; `light` if absent. */
  scheme?: Scheme;
  /** False shows a window, with the person's own colours unless {@link scheme} says otherwise. */
  headless?: boolean;
  /** Loopback port at which others may look in: DevTools of another Chromium, or WebDriver BiDi of Firefox. None if absent. */
  port?: number | undefined;
  /** Folder of the unpacked extension; the browser's own build if absent, none if `undefined` is given by name. */
  extension?: string | undefined;
}

export type Scheme = 'light' | 'dark';

/** CSS pixels, and device pixels for each of them (1 if absent). A 200 % zoom is half the size at scale 2. */
export interface Viewport {
  width: number;
  height: number;
  scale?: number;
}

export interface Driver {
  readonly name: BrowserName;
  /** Folder of everything the browser keeps. */
  readonly profile: string;
  /** A new tab at that address, its document loaded. */
  open(url: string): Promise<Tab>;
  /** The tab that Updraft itself opened at that address or below it, its document loaded. */
  opened(url: string): Promise<Tab>;
  /** The address of one of Updraft's pages, as `popup.html` or `sidepanel.html#read`. */
  extensionUrl(page: string): string;
  /** Stops the background worker as the browser does when it idles. The next message or alarm starts it again. */
  stopWorker(): Promise<void>;
  workerRuns(): Promise<boolean>;
  /** The address shown in the browser's own side panel or sidebar; undefined while it is closed. */
  sidebar(): Promise<string | undefined>;
  /** Runs what starts a download; gives the finished file's path. */
  download(start: () => Promise<unknown>): Promise<string>;
  /** Changes what `prefers-color-scheme` says, in every tab and from now on. */
  scheme(scheme: Scheme): Promise<void>;
  /**
   * Every address that the browser, its pages or Updraft's worker asked for and that {@link LaunchOptions.hosts} does not
   * name: `host:port` or a full `http:` address, since the launch and over relaunches. What the browser's maker asks for
   * on its own is left out.
   */
  outsideRequests(): string[];
  /** How many connections went to the hosts that {@link LaunchOptions.hosts} names, by `host:port`. */
  namedConnections(): ReadonlyMap<string, number>;
  /** Ends the browser as a power cut does: no handler runs. {@link relaunch} starts it again. */
  kill(): Promise<void>;
  /** Starts the browser again on the same profile; closes it in order first if it still runs. Tabs of before are gone. */
  relaunch(): Promise<void>;
  /** Ends the browser and throws the profile away; {@link relaunch} then starts as on a new machine. */
  eraseProfile(): Promise<void>;
  /** Ends the browser and removes everything it wrote. */
  close(): Promise<void>;
  /** Resolves when the browser has ended, by a person's hand or ours. */
  ended(): Promise<void>;
}

export type BrowserName = 'chromium' | 'firefox';

/** What a screen reader says of a thing beside its name; a member is absent where it makes no sense. */
export interface State {
  checked?: boolean;
  selected?: boolean;
  expanded?: boolean;
  pressed?: boolean;
  disabled?: boolean;
  focused?: boolean;
  /** What a field holds, or the words of a select's choice */
  value?: string;
}

/**
 * One accessible thing on a page, in a closed shadow root or not: role, name and state as the browser told a screen reader
 * when it was found. It stands for one element and is of no use once that element is gone.
 */
export interface Handle extends State {
  readonly role: string;
  readonly name: string;
}

/** An accessible name: the whole of it, or a pattern that occurs in it. */
export type Name = string | RegExp;

/** Narrows a search: to what is inside a thing, and to a state, as `{ within: card, checked: true }`. */
export interface Where extends State {
  within?: Handle | undefined;
}

/** Milliseconds to wait for it, 15 seconds if absent. */
export interface Patience {
  ms?: number | undefined;
}

export interface Tab {
  /** The first thing of that role and name in the order of the page; undefined if there is none now. */
  find(role: string, name?: Name, where?: Where): Promise<Handle | undefined>;
  /** All of that role (and name), in the order of the page. */
  all(role: string, name?: Name, where?: Where): Promise<Handle[]>;
  /** The same as {@link find}, as soon as there is one. Rejects with what is missing and what is there instead. */
  waitFor(role: string, name?: Name, where?: Where & Patience): Promise<Handle>;
  /** Resolves once nothing of that role and name is left. */
  waitForGone(role: string, name?: Name, where?: Where & Patience): Promise<void>;
  /** Moves the pointer to the middle of the thing, scrolling there if needed, and presses once it stands still. */
  click(handle: Handle): Promise<void>;
  /** Presses a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Moves the keyboard focus to the thing. */
  focusOn(handle: Handle): Promise<void>;
  /** Presses keys one after the other: `Tab`, `Shift+Tab`, `ArrowRight`, `Enter`, `Space`, `a`, `Alt+Shift+U`. */
  press(...keys: string[]): Promise<void>;
  /** Types text into what has the focus, character by character. */
  type(text: string): Promise<void>;
  /** Sets a field's, date's or select's value as a person would leave it: the page sees `input` and `change`. */
  fill(handle: Handle, value: string): Promise<void>;
  /** Chooses files in the file input with that label, as soon as there is one. Not in shadow roots. */
  setFiles(label: string, paths: readonly string[]): Promise<void>;
  /** What a screen reader reads of the page, or inside the thing, with single spaces; closed shadow roots are in it. */
  text(handle?: Handle): Promise<string>;
  /** Value of an expression in the page's own world, awaited; what JSON can carry. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /** Resolves once an expression is true in the page's own world. */
  waitUntil(expression: string, ms?: number): Promise<void>;
  /** Errors on the page's console since it was opened: uncaught exceptions, `console.error`, refused policies. */
  consoleErrors(): string[];
  viewport(viewport: Viewport): Promise<void>;
  /** What printing the page to a PDF gives. */
  pdf(): Promise<Uint8Array>;
  /** Writes a PNG of the viewport. */
  screenshot(file: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The first value of `look` that is neither undefined nor false; looks every few milliseconds.
 * @throws after `ms`, with `what()` in words
 */
export async function until<T>(
  look: () => Promise<T | undefined | false> | T | undefined | false,
  what: () => string | Promise<string>,
  ms = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`${await what()} (waited ${ms} ms)`);
    await new Promise((next) => setTimeout(next, 25));
  }
}
