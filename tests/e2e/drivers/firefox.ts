import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Bidi, type Json, plain } from './bidi.ts';
import { finishedDownload } from './download.ts';
import { type Driver, type LaunchOptions, type Scheme, until, VIEWPORT } from './driver.ts';
import { endWithUs } from './end-with-us.ts';
import { ADDON, SCHEME, UUID, writePreferences } from './firefox-profile.ts';
import { FirefoxTab, type InWindow } from './firefox-tab.ts';
import { startProxy, type WayOut } from './proxy.ts';

/** Hosts that Firefox asks on its own account. */
const OWN_SERVICES = /(^|[./])(mozilla\.(com|org|net)|firefox\.com)([:/]|$)/;

/** Headless or in a window, with the add-on installed for the session; `FIREFOX_BIN` names another binary than Debian's. */
export class Firefox implements Driver {
  readonly name = 'firefox';
  readonly #options: LaunchOptions;
  readonly #extension: string | undefined;
  readonly #folder: string;
  readonly #proxy: WayOut;
  #scheme: Scheme | undefined;
  #child: ChildProcess | undefined;
  #bidi!: Bidi;

  private constructor(options: LaunchOptions, proxy: WayOut) {
    this.#options = options;
    this.#proxy = proxy;
    this.#scheme = options.scheme ?? (options.headless === false ? undefined : 'light');
    const extension = 'extension' in options ? options.extension : '.output/firefox-mv3';
    this.#extension = extension && resolve(extension);
    this.#folder = mkdtempSync(join(tmpdir(), 'updraft-firefox-'));
    mkdirSync(join(this.#folder, 'downloads'));
  }

  static async launch(options: LaunchOptions = {}): Promise<Firefox> {
    const driver = new Firefox(options, await startProxy(options.hosts ?? {}));
    try {
      await driver.relaunch();
      return driver;
    } catch (error) {
      await driver.close();
      throw error;
    }
  }

  async #start(): Promise<void> {
    const { headless = true, viewport = VIEWPORT, zone, lang, port = 0 } = this.#options;
    const profile = join(this.#folder, 'profile');
    const downloads = join(this.#folder, 'downloads');
    writePreferences(profile, { port: this.#proxy.port, downloads, lang, scheme: this.#scheme });
    const size = ['--width', String(viewport.width), '--height', String(viewport.height)];
    const child = spawn(
      process.env.FIREFOX_BIN ?? 'firefox-esr',
      [
        ...(headless ? ['--headless'] : []),
        '--no-remote',
        '--profile',
        profile,
        ...size,
        `--remote-debugging-port=${port}`,
        '--remote-allow-system-access', // without it the remote protocol keeps off extension pages
        'about:blank',
      ],
      { env: { ...process.env, ...(zone && { TZ: zone }) }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.#child = child;
    endWithUs(child);
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    this.#bidi = await Bidi.connect(`${await address(child)}/session`);
    await this.#bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await this.#bidi.send('session.subscribe', { events: ['log.entryAdded'] });
    if (!this.#extension) return;
    const extensionData = { type: 'path', path: this.#extension };
    await this.#bidi.send('webExtension.install', { extensionData });
  }

  #inWindow: InWindow = async (functionDeclaration, ...args) => {
    const { contexts } = await this.#bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const answer = await this.#bidi.send('script.callFunction', {
      functionDeclaration,
      arguments: args.map((value) => ({ type: typeof value, value })),
      target: { context: contexts[0].context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return plain(answer.result);
  };

  #background(member: string): Promise<Json> {
    return this.#inWindow(`() => WebExtensionPolicy.getByID('${ADDON}').extension.${member}`);
  }

  get profile(): string {
    return join(this.#folder, 'profile');
  }

  async open(url: string): Promise<FirefoxTab> {
    const context = await this.#blank();
    const tab = new FirefoxTab(this.#bidi, context, this.#inWindow);
    if (this.#options.headless !== false) await tab.viewport(this.#options.viewport ?? VIEWPORT);
    await tab.goto(url);
    return tab;
  }

  async opened(url: string): Promise<FirefoxTab> {
    const found = await until<Json>(
      async () =>
        (await this.#bidi.send('browsingContext.getTree', { maxDepth: 0 })).contexts.find((one: Json) =>
          one.url.startsWith(url),
        ),
      () => `nothing opened ${url}`,
    );
    const tab = new FirefoxTab(this.#bidi, found.context, this.#inWindow);
    await tab.waitUntil('document.readyState === "complete"');
    return tab;
  }

  /** An empty tab: with a window the first one, where a person would be left with it. */
  async #blank(): Promise<string> {
    if (this.#options.headless === false) {
      const [first] = (await this.#bidi.send('browsingContext.getTree', { maxDepth: 0 })).contexts;
      if (first?.url === 'about:blank') return first.context;
    }
    return (await this.#bidi.send('browsingContext.create', { type: 'tab' })).context;
  }

  extensionUrl(page: string): string {
    return `moz-extension://${UUID}/${page}`;
  }

  async workerRuns(): Promise<boolean> {
    return (await this.#background('backgroundState')) === 'running';
  }

  async stopWorker(): Promise<void> {
    await this.#background('terminateBackground()');
    // A message that waits starts it again at once.
    const stopped = async () => (await this.#background('backgroundState')) !== 'suspending';
    await until(stopped, () => 'the background did not stop');
  }

  async sidebar(): Promise<string | undefined> {
    const spec: string | undefined = await this.#inWindow(`() => {
      const shown = SidebarController.isOpen && SidebarController.browser.contentDocument;
      return (shown && shown.getElementById('webext-panels-browser')?.currentURI?.spec) || undefined;
    }`);
    return spec?.startsWith(this.extensionUrl('')) ? spec : undefined;
  }

  download(start: () => Promise<unknown>): Promise<string> {
    return finishedDownload(join(this.#folder, 'downloads'), start);
  }

  async scheme(scheme: Scheme): Promise<void> {
    this.#scheme = scheme;
    await this.#inWindow(`(value) => Services.prefs.setIntPref('${SCHEME}', value)`, scheme === 'dark' ? 0 : 1);
    // The preference travels to the pages' processes on its own.
    const { contexts } = await this.#bidi.send('browsingContext.getTree', { maxDepth: 0 });
    for (const { context } of contexts)
      await new FirefoxTab(this.#bidi, context, this.#inWindow).waitUntil(
        `matchMedia('(prefers-color-scheme: ${scheme})').matches`,
      );
  }

  outsideRequests(): string[] {
    return this.#proxy.refused.filter((asked) => !OWN_SERVICES.test(asked));
  }

  namedConnections = () => this.#proxy.allowed;

  async kill(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    this.#child = undefined;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async #quit(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    this.#child = undefined;
    const gone = once(child, 'exit');
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    this.#bidi.send('browser.close').catch(() => {});
    await gone;
    clearTimeout(late);
  }

  async relaunch(): Promise<void> {
    await this.#quit();
    await this.#start();
  }

  async eraseProfile(): Promise<void> {
    await this.#quit();
    rmSync(join(this.#folder, 'profile'), { recursive: true, force: true, maxRetries: 5 });
  }

  async close(): Promise<void> {
    await this.#quit();
    await this.#proxy.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  async ended(): Promise<void> {
    if (this.#child) await once(this.#child, 'exit');
  }
}

/** Where Firefox listens, which it says on its standard error. */
async function address(child: ChildProcess): Promise<string> {
  let said = '';
  let ended: string | undefined;
  child.stderr?.on('data', (text: Buffer) => {
    said = (said + text).slice(-4000);
  });
  child.once('error', ({ message }) => {
    ended = `Firefox did not start (FIREFOX_BIN names it): ${message}`;
  });
  child.once('exit', (code) => {
    ended = `Firefox ended at once with ${code}: ${said.slice(-500)}`;
  });
  return until(
    () => {
      if (ended) throw new Error(ended);
      return /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
    },
    () => `Firefox did not say where it listens: ${said}`,
    60_000,
  );
}
