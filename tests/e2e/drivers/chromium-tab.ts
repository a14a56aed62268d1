import { writeFileSync } from 'node:fs';
import type { Cdp, Json } from './cdp.ts';
import { type Handle, matches, type Name, type State, type Tab, until, type Viewport, type Within } from './driver.ts';
import { describe, IN_PAGE, listing } from './in-page.ts';
import { chord, MODIFIERS } from './keys.ts';

interface Node extends Handle {
  /** The DOM node behind it, for as long as that lives */
  dom: number;
}

/** Roles that Chromium tells under another name than ARIA's. */
const ARIA: Readonly<Record<string, string>> = { image: 'img', RootWebArea: 'document', DisclosureTriangle: 'button' };

/** One target of Chromium, which need not be a tab: the real popup and the side panel too. */
export class ChromiumTab implements Tab {
  readonly #cdp: Cdp;
  readonly #target: string;
  readonly #session: string;
  readonly #errors: string[] = [];

  private constructor(cdp: Cdp, target: string, session: string) {
    this.#cdp = cdp;
    this.#target = target;
    this.#session = session;
    cdp.on((method, params, from) => {
      if (from !== session) return;
      if (method === 'Runtime.exceptionThrown') {
        const { exception, text } = params.exceptionDetails;
        this.#errors.push(exception?.description ?? text);
      } else if (method === 'Runtime.consoleAPICalled' && (params.type === 'error' || params.type === 'assert')) {
        this.#errors.push(params.args.map((arg: Json) => arg.value ?? arg.description ?? '').join(' '));
      } else if (method === 'Log.entryAdded' && params.entry.level === 'error') {
        this.#errors.push(`${params.entry.text} ${params.entry.url ?? ''}`.trim());
      }
    });
  }

  static async attach(cdp: Cdp, target: string): Promise<ChromiumTab> {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target, flatten: true });
    const tab = new ChromiumTab(cdp, target, sessionId);
    for (const domain of ['Page', 'Runtime', 'Log', 'DOM', 'Accessibility']) await tab.send(`${domain}.enable`);
    return tab;
  }

  send(method: string, params: object = {}): Promise<Json> {
    return this.#cdp.send(method, params, this.#session);
  }

  async goto(url: string): Promise<void> {
    const { errorText } = await this.send('Page.navigate', { url });
    if (errorText) throw new Error(`${url} did not open: ${errorText}`);
    await this.#loaded(url);
  }

  async #loaded(what: string): Promise<void> {
    // The document changes under us while it loads; then a look fails and is repeated.
    const look = () => this.evaluate<boolean>('document.readyState === "complete"').catch(() => false);
    await until(look, () => `${what} did not finish loading`);
  }

  /** Accessible things in the order of the page, those below `within` or all. */
  async #nodes(within?: Handle): Promise<Node[]> {
    const { nodes } = await this.send('Accessibility.getFullAXTree');
    const byId = new Map<string, Json>(nodes.map((node: Json) => [node.nodeId, node]));
    const found: Node[] = [];
    const walk = (node: Json): void => {
      const role = node.role?.value ?? '';
      if (!node.ignored && node.backendDOMNodeId)
        found.push({ role: ARIA[role] ?? role, name: node.name?.value ?? '', dom: node.backendDOMNodeId });
      for (const id of node.childIds ?? []) {
        const child = byId.get(id);
        if (child) walk(child);
      }
    };
    const root = within ? nodes.find((node: Json) => node.backendDOMNodeId === (within as Node).dom) : nodes[0];
    if (root) walk(root);
    return within ? found.slice(1) : found;
  }

  async all(role: string, name?: Name, where: Within = {}): Promise<Handle[]> {
    const nodes = await this.#nodes(where.within);
    return nodes.filter((node) => node.role === role && matches(node.name, name));
  }

  async find(role: string, name?: Name, where: Within = {}): Promise<Handle | undefined> {
    return (await this.all(role, name, where))[0];
  }

  waitFor(role: string, name?: Name, { within, ms }: Within & { ms?: number } = {}): Promise<Handle> {
    const there = async () => listing(await this.#nodes(within));
    const what = async () => `no ${describe(role, name)} on the page; there is ${await there()}`;
    return until(() => this.find(role, name, { within }), what, ms);
  }

  async waitForGone(role: string, name?: Name, { within, ms }: Within & { ms?: number } = {}): Promise<void> {
    await until(
      async () => !(await this.find(role, name, { within })),
      () => `${describe(role, name)} is still there`,
      ms,
    );
  }

  async #call<T>(handle: Handle, body: string, ...args: unknown[]): Promise<T> {
    const { object } = await this.send('DOM.resolveNode', { backendNodeId: (handle as Node).dom });
    return this.#value(
      await this.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function (...args) { return (${body})(this, ...args); }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
        awaitPromise: true,
      }),
    );
  }

  #value<T>(answer: Json): T {
    const wrong = answer.exceptionDetails;
    if (wrong) throw new Error(wrong.exception?.description ?? wrong.text);
    return answer.result.value;
  }

  state(handle: Handle): Promise<State> {
    return this.#call(handle, IN_PAGE.state);
  }

  /** Middle of the thing in the viewport once it has stopped moving. */
  async #middle(handle: Handle): Promise<[number, number]> {
    const backendNodeId = (handle as Node).dom;
    await this.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    let before = '';
    const quad = await until(
      async () => {
        const { quads } = await this.send('DOM.getContentQuads', { backendNodeId });
        const now = JSON.stringify(quads[0]);
        const still = quads[0] && now === before ? (quads[0] as number[]) : undefined;
        before = now;
        return still;
      },
      () => `${describe(handle.role, handle.name)} has no place to press`,
    );
    const mean = (from: number) => [0, 2, 4, 6].reduce((sum, at) => sum + (quad[at + from] ?? 0), 0) / 4;
    return [mean(0), mean(1)];
  }

  async click(handle: Handle): Promise<void> {
    await this.front();
    await this.clickAt(...(await this.#middle(handle)));
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.front();
    await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }

  /** Makes it the tab in front: the others are hidden and take no input, as for a person. */
  async front(): Promise<void> {
    await this.send('Page.bringToFront');
  }

  async focusOn(handle: Handle): Promise<void> {
    await this.front();
    await this.send('DOM.focus', { backendNodeId: (handle as Node).dom });
  }

  async press(...keys: string[]): Promise<void> {
    await this.front();
    for (const keyName of keys) {
      const { modifiers: held, key } = chord(keyName);
      const modifiers = held.reduce((bits, name) => bits | (MODIFIERS[name] ?? 0), 0);
      const types = key.text && !(modifiers & ~8) ? { text: key.text } : {};
      const common = { modifiers, key: key.key, code: key.code, windowsVirtualKeyCode: key.virtual };
      await this.send('Input.dispatchKeyEvent', { type: types.text ? 'keyDown' : 'rawKeyDown', ...common, ...types });
      await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
    }
  }

  async type(text: string): Promise<void> {
    await this.press(...text);
  }

  async fill(handle: Handle, value: string): Promise<void> {
    await this.focusOn(handle);
    await this.#call(handle, IN_PAGE.fill, value);
  }

  async setFiles(handle: Handle, paths: readonly string[]): Promise<void> {
    await this.send('DOM.setFileInputFiles', { backendNodeId: (handle as Node).dom, files: paths });
  }

  text(handle?: Handle): Promise<string> {
    return handle ? this.#call(handle, IN_PAGE.text) : this.evaluate('document.body.innerText');
  }

  async evaluate<T = unknown>(expression: string): Promise<T> {
    const how = { awaitPromise: true, returnByValue: true, userGesture: true };
    return this.#value(await this.send('Runtime.evaluate', { expression, ...how }));
  }

  async waitUntil(expression: string, ms?: number): Promise<void> {
    const look = () => this.evaluate<boolean>(`!!(${expression})`);
    await until(look, () => `never true: ${expression}`, ms);
  }

  consoleErrors(): string[] {
    return [...this.#errors];
  }

  async viewport({ width, height, scale = 1 }: Viewport): Promise<void> {
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  }

  async screenshot(file: string): Promise<void> {
    await this.front();
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  async reload(): Promise<void> {
    await this.evaluate('window.__before = true');
    await this.send('Page.reload');
    const fresh = () => this.evaluate<boolean>('!window.__before && document.readyState === "complete"');
    await until(
      () => fresh().catch(() => false),
      () => 'the page did not load again',
    );
  }

  async close(): Promise<void> {
    await this.#cdp.send('Target.closeTarget', { targetId: this.#target });
  }
}
