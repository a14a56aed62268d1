import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Cdp } from './cdp.ts';
import { FLAGS } from './chromium-flags.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { finishedDownload } from './download.ts';
import { type Driver, type LaunchOptions, type Scheme, until, VIEWPORT } from './driver.ts';
import { endWithUs } from './end-with-us.ts';
import { startProxy, type WayOut } from './proxy.ts';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** Hosts that Chromium asks on its own account: time, sign-in, updates, form filling, components. */
const OWN_SERVICES =
  /(^|[./])(clients\d\.google\.com|accounts\.google\.com|update\.googleapis\.com|content-autofill\.googleapis\.com|gvt1\.com|optimizationguide-pa\.googleapis\.com)([:/]|$)/;

/** Headless or in a window, with the unpacked extension; `CHROMIUM_BIN` names another binary than Debian's. */
export class Chromium implements Driver {
  readonly name = 'chromium';
  readonly #options: LaunchOptions;
  readonly #extension: string | undefined;
  readonly #folder: string;
  readonly #proxy: WayOut;
  #scheme: Scheme | undefined;
  #child: ChildProcess | undefined;
  #cdp!: Cdp;
  #tabs = new Map<string, ChromiumTab>();
  /** Chromium derives an unpacked extension's id from its path. */
  readonly #id: string;

  private constructor(options: LaunchOptions, proxy: WayOut) {
    this.#options = options;
    this.#proxy = proxy;
    this.#scheme = options.scheme ?? (options.headless === false ? undefined : 'light');
    const extension = 'extension' in options ? options.extension : '.output/chrome-mv3';
    this.#extension = extension && realpathSync(resolve(extension));
    const hash = createHash('sha256')
      .update(this.#extension ?? '')
      .digest('hex')
      .slice(0, 32);
    this.#id = hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
    this.#folder = mkdtempSync(join(tmpdir(), 'updraft-chromium-'));
    for (const name of ['profile', 'downloads']) mkdirSync(join(this.#folder, name));
  }

  static async launch(options: LaunchOptions = {}): Promise<Chromium> {
    const driver = new Chromium(options, await startProxy(options.hosts ?? {}));
    try {
      await driver.relaunch();
      return driver;
    } catch (error) {
      await driver.close();
      throw error;
    }
  }

  async #start(): Promise<void> {
    const { headless = true, lang = 'en-US', viewport = VIEWPORT, zone, port } = this.#options;
    const child = spawn(
      process.env.CHROMIUM_BIN ?? 'chromium',
      [
        ...(headless ? ['--headless=new'] : []),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--remote-debugging-pipe',
        ...(port ? [`--remote-debugging-port=${port}`] : []),
        `--user-data-dir=${join(this.#folder, 'profile')}`,
        ...(this.#extension
          ? [`--disable-extensions-except=${this.#extension}`, `--load-extension=${this.#extension}`]
          : []),
        // Everything goes by the proxy, loopback too; what would go past it finds no host.
        `--proxy-server=http://127.0.0.1:${this.#proxy.port}`,
        '--proxy-bypass-list=<-loopback>',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        ...FLAGS,
        `--window-size=${viewport.width},${viewport.height}`,
        `--lang=${lang}`,
        'about:blank',
      ],
      {
        env: { ...process.env, ...(zone && { TZ: zone }), LANGUAGE: lang.replace('-', '_') },
        stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      },
    );
    const failed = new Promise<never>((_, no) => {
      child.once('error', (error) => no(new Error(`Chromium did not start (CHROMIUM_BIN names it): ${error.message}`)));
      child.once('exit', (code) => no(new Error(`Chromium ended at once with ${code}`)));
    });
    failed.catch(() => {});
    this.#child = child;
    endWithUs(child);
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    this.#cdp = new Cdp(child);
    this.#tabs.clear();
    await Promise.race([this.#cdp.send('Browser.getVersion'), failed]);
    await this.#cdp.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: join(this.#folder, 'downloads'),
    });
    if (this.#extension)
      await until(
        () => this.workerRuns(),
        () => 'Updraft did not load in Chromium',
      );
  }

  async #targets(): Promise<Target[]> {
    return (await this.#cdp.send('Target.getTargets')).targetInfos;
  }

  get profile(): string {
    return join(this.#folder, 'profile');
  }

  async open(url: string): Promise<ChromiumTab> {
    const tab = await this.#attach(await this.#blank());
    if (this.#options.headless !== false) await tab.viewport(this.#options.viewport ?? VIEWPORT);
    await tab.goto(url);
    return tab;
  }

  async opened(url: string): Promise<ChromiumTab> {
    const found = await until(
      () => this.#notOurs(url),
      () => `nothing opened ${url}`,
    );
    const tab = await this.#attach(found.targetId);
    await tab.waitUntil('document.readyState === "complete"');
    return tab;
  }

  /** What is shown below that address and was not opened by {@link open}. */
  async #notOurs(below: string): Promise<Target | undefined> {
    return (await this.#targets()).find(({ targetId, url }) => url.startsWith(below) && !this.#tabs.has(targetId));
  }

  /** An empty tab: with a window the first one, where a person would be left with it. */
  async #blank(): Promise<string> {
    const unused = ({ url, targetId }: Target) => url === 'about:blank' && !this.#tabs.has(targetId);
    const first = this.#options.headless === false ? (await this.#targets()).find(unused) : undefined;
    return first?.targetId ?? (await this.#cdp.send('Target.createTarget', { url: 'about:blank' })).targetId;
  }

  async #attach(target: string): Promise<ChromiumTab> {
    const tab = await ChromiumTab.attach(this.#cdp, target);
    this.#tabs.set(target, tab);
    await this.#setScheme(tab);
    return tab;
  }

  async #setScheme(tab: ChromiumTab): Promise<void> {
    const features = this.#scheme ? [{ name: 'prefers-color-scheme', value: this.#scheme }] : [];
    await tab.send('Emulation.setEmulatedMedia', { features });
  }

  extensionUrl(page: string): string {
    return `chrome-extension://${this.#id}/${page}`;
  }

  async workerRuns(): Promise<boolean> {
    const own = this.extensionUrl('');
    return (await this.#targets()).some(({ type, url }) => type === 'service_worker' && url.startsWith(own));
  }

  async stopWorker(): Promise<void> {
    // The command stops the workers of a whole profile; any page can give it.
    const [page] = (await this.#targets()).filter(({ type }) => type === 'page');
    const { sessionId } = await this.#cdp.send('Target.attachToTarget', { targetId: page?.targetId, flatten: true });
    await this.#cdp.send('ServiceWorker.enable', {}, sessionId);
    const own = this.extensionUrl('');
    const running = (await this.#targets()).filter(({ type, url }) => type === 'service_worker' && url.startsWith(own));
    await this.#cdp.send('ServiceWorker.stopAllWorkers', {}, sessionId);
    // A message that waits starts another one at once.
    const isGone = (gone: Target, now: Target[]) => now.every(({ targetId }) => targetId !== gone.targetId);
    await until(
      async () => {
        const now = await this.#targets();
        return running.every((one) => isGone(one, now));
      },
      () => 'the worker did not stop',
    );
    await this.#cdp.send('Target.detachFromTarget', { sessionId });
  }

  async sidebar(): Promise<string | undefined> {
    return (await this.#notOurs(this.extensionUrl('sidepanel.html')))?.url;
  }

  download(start: () => Promise<unknown>): Promise<string> {
    return finishedDownload(join(this.#folder, 'downloads'), start);
  }

  async scheme(scheme: Scheme): Promise<void> {
    this.#scheme = scheme;
    for (const tab of this.#tabs.values()) await this.#setScheme(tab).catch(() => {}); // one may be closed by now
  }

  outsideRequests(): string[] {
    return this.#proxy.refused.filter((address) => !OWN_SERVICES.test(address));
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
    const late = setTimeout(() => child.kill('SIGKILL'), 5000);
    this.#cdp.send('Browser.close').catch(() => {});
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
