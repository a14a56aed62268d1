import { writeFileSync } from 'node:fs';
import { type Bidi, type Json, plain } from './bidi.ts';
import { until, type Viewport } from './driver.ts';
import { IN_FIREFOX } from './in-firefox.ts';
import { IN_PAGE } from './in-page.ts';
import { chord, keyNamed } from './keys.ts';
import { type Node, PageTab } from './page-tab.ts';

/** Calls a function, given as source text, in Firefox's own window. */
export type InWindow = (source: string, ...args: (string | number)[]) => Promise<Json>;

export class FirefoxTab extends PageTab {
  readonly #bidi: Bidi;
  readonly #context: string;
  readonly #inWindow: InWindow;
  readonly #errors: string[] = [];

  constructor(bidi: Bidi, context: string, inWindow: InWindow) {
    super();
    this.#bidi = bidi;
    this.#context = context;
    this.#inWindow = inWindow;
    bidi.on((method, params) => {
      if (method === 'log.entryAdded' && params.level === 'error' && params.source.context === context)
        this.#errors.push(params.text);
    });
  }

  /** A command of WebDriver BiDi to this tab. */
  send(method: string, params: object = {}): Promise<Json> {
    return this.#bidi.send(method, { context: this.#context, ...params });
  }

  async goto(url: string): Promise<void> {
    // An extension page changes the process, and the answer to a navigation that waits is lost on the way.
    await this.send('browsingContext.navigate', { url, wait: url.startsWith('moz-extension:') ? 'none' : 'complete' });
    await this.waitUntil('document.readyState === "complete" && location.href !== "about:blank"');
  }

  protected async tree(): Promise<Node[]> {
    // What the page changed reaches the tree with the next frame.
    await this.#inWindow(IN_FIREFOX.frame, this.#context);
    return JSON.parse(await this.#inWindow(IN_FIREFOX.tree, this.#context));
  }

  protected async middle(id: number) {
    const seen = await this.#inWindow(IN_FIREFOX.middle, this.#context, id);
    if (!seen) return undefined;
    const { x, y, of } = JSON.parse(seen);
    const cssPixel = of.width / (await this.evaluate<number>('innerWidth'));
    return [Math.round(x / cssPixel), Math.round(y / cssPixel)] as const;
  }

  async clickAt(x: number, y: number): Promise<void> {
    const down = { type: 'pointerDown', button: 0 };
    const actions = [{ type: 'pointerMove', x, y }, down, { type: 'pointerUp', button: 0 }];
    await this.front();
    await this.send('input.performActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  protected async front(): Promise<void> {
    await this.send('browsingContext.activate');
  }

  protected async focus(id: number): Promise<void> {
    await this.#inWindow(IN_FIREFOX.focus, id);
    const focused = async () => (await this.tree()).some((node) => node.id === id && node.focused);
    await until(focused, () => 'the thing did not take the focus');
  }

  protected async chord(keys: string): Promise<void> {
    const { modifiers, key } = chord(keys);
    const held = modifiers.map((name) => keyNamed(name).webdriver);
    const down = [...held, key.webdriver].map((value) => ({ type: 'keyDown', value }));
    const up = [key.webdriver, ...held.toReversed()].map((value) => ({ type: 'keyUp', value }));
    await this.send('input.performActions', { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] });
  }

  protected async setValue(_id: number, value: string): Promise<void> {
    // The page's world has no way to name an accessible thing; but it has the focus now.
    await this.evaluate(`(${IN_PAGE.fill})(document.activeElement, ${JSON.stringify(value)})`);
  }

  async setFiles(label: string, paths: readonly string[]): Promise<void> {
    const expression = `(${IN_PAGE.fileInput})(${JSON.stringify(label)})`;
    const element = await until(
      async () => {
        const { sharedId } = await this.#raw(expression);
        return sharedId && { sharedId };
      },
      () => `no file input "${label}"`,
    );
    await this.send('input.setFiles', { element, files: paths });
  }

  async #raw(expression: string): Promise<Json> {
    const target = { context: this.#context };
    const how = { awaitPromise: true, userActivation: true };
    const answer = await this.#bidi.send('script.evaluate', { expression, target, ...how });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  }

  async evaluate<T = unknown>(expression: string): Promise<T> {
    return plain(await this.#raw(expression));
  }

  consoleErrors(): string[] {
    return [...this.#errors];
  }

  async viewport({ width, height, scale = 1 }: Viewport): Promise<void> {
    await this.send('browsingContext.setViewport', { viewport: { width, height }, devicePixelRatio: scale });
  }

  async pdf(): Promise<Uint8Array> {
    const { data } = await this.send('browsingContext.print');
    return Buffer.from(data, 'base64');
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.send('browsingContext.captureScreenshot');
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  protected async load(): Promise<void> {
    await this.send('browsingContext.reload', { wait: 'none' });
  }

  async close(): Promise<void> {
    await this.send('browsingContext.close');
  }
}
