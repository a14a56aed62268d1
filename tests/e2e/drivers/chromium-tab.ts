import { writeFileSync } from 'node:fs';
import type { Cdp, Json } from './cdp.ts';
import { until, type Viewport } from './driver.ts';
import { IN_PAGE } from './in-page.ts';
import { chord, MODIFIERS } from './keys.ts';
import { type Node, PageTab } from './page-tab.ts';

/** Roles that Chromium tells under another name than ARIA's; fields of a date, which ARIA has no role for, as `textbox`. */
const ARIA: Readonly<Record<string, string>> = {
  image: 'img',
  RootWebArea: 'document',
  DisclosureTriangle: 'button',
  Date: 'textbox',
  DateTime: 'textbox',
  InputTime: 'textbox',
};

/** Roles that are not looked into: below a text are its lines, below a date its parts. */
const WHOLE = new Set(['StaticText', 'Date', 'DateTime', 'InputTime']);

/** One target of Chromium: a tab, or the real popup or side panel. */
export class ChromiumTab extends PageTab {
  readonly #cdp: Cdp;
  readonly #target: string;
  readonly #session: string;
  readonly #errors: string[] = [];

  private constructor(cdp: Cdp, target: string, session: string) {
    super();
    this.#cdp = cdp;
    this.#target = target;
    this.#session = session;
    cdp.on((method, params, from) => {
      const error = from === session ? errorIn(method, params) : undefined;
      if (error !== undefined) this.#errors.push(error);
    });
  }

  static async attach(cdp: Cdp, target: string): Promise<ChromiumTab> {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target, flatten: true });
    const tab = new ChromiumTab(cdp, target, sessionId);
    for (const domain of ['Page', 'Runtime', 'Log', 'DOM', 'Accessibility']) await tab.send(`${domain}.enable`);
    return tab;
  }

  /** A command of the DevTools protocol to this target. */
  send(method: string, params: object = {}): Promise<Json> {
    return this.#cdp.send(method, params, this.#session);
  }

  /** What the next event of that name carries; for the whole browser, as tracing is. */
  event(name: string): Promise<Json> {
    return new Promise((ok) => {
      const stop = this.#cdp.on((method, params) => {
        if (method !== name) return;
        stop();
        ok(params);
      });
    });
  }

  /** Commands to the service worker whose script is below `address`. */
  async worker(address: string): Promise<{ send: (method: string, params?: object) => Promise<Json> }> {
    const { targetInfos } = await this.#cdp.send('Target.getTargets');
    const of = targetInfos.find(({ type, url }: Json) => type === 'service_worker' && url.startsWith(address));
    const { sessionId } = await this.#cdp.send('Target.attachToTarget', { targetId: of?.targetId, flatten: true });
    return { send: (method, params = {}) => this.#cdp.send(method, params, sessionId) };
  }

  async goto(url: string): Promise<void> {
    const { errorText } = await this.send('Page.navigate', { url });
    if (errorText) throw new Error(`${url} did not open: ${errorText}`);
    await this.waitUntil('document.readyState === "complete"');
  }

  protected async tree(): Promise<Node[]> {
    const { nodes } = await this.send('Accessibility.getFullAXTree');
    const byId = new Map<string, Json>(nodes.map((node: Json) => [node.nodeId, node]));
    const list: Node[] = [];
    const walk = (node: Json, depth: number): void => {
      // Generated text stands for no node of the page.
      const isThing = node.backendDOMNodeId || node.role?.value === 'StaticText';
      if (!node.ignored && isThing) list.push(toNode(node, depth));
      if (WHOLE.has(node.role?.value)) return;
      for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id), depth + 1);
    };
    if (nodes[0]) walk(nodes[0], 0);
    return list;
  }

  protected async middle(id: number) {
    await this.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: id });
    const { quads } = await this.send('DOM.getContentQuads', { backendNodeId: id });
    const quad: number[] | undefined = quads[0];
    const mean = (from: number) => [0, 2, 4, 6].reduce((sum, at) => sum + (quad?.[at + from] ?? 0), 0) / 4;
    return quad && ([mean(0), mean(1)] as const);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.front();
    await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }

  protected async front(): Promise<void> {
    await this.send('Page.bringToFront');
  }

  protected async focus(id: number): Promise<void> {
    await this.send('DOM.focus', { backendNodeId: id });
  }

  protected async chord(keys: string): Promise<void> {
    const { modifiers: held, key } = chord(keys);
    const modifiers = held.reduce((bits, name) => bits | (MODIFIERS[name] ?? 0), 0);
    const types = key.text && !held.some((name) => name !== 'Shift') ? { text: key.text } : undefined;
    const common = { modifiers, key: key.key, code: key.code, windowsVirtualKeyCode: key.virtual };
    await this.send('Input.dispatchKeyEvent', { type: types ? 'keyDown' : 'rawKeyDown', ...common, ...types });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
  }

  protected async setValue(id: number, value: string): Promise<void> {
    const { object } = await this.send('DOM.resolveNode', { backendNodeId: id });
    resultOf(
      await this.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function (value) { (${IN_PAGE.fill})(this, value); }`,
        arguments: [{ value }],
      }),
    );
  }

  async setFiles(label: string, paths: readonly string[]): Promise<void> {
    const objectId = await until<string>(
      async () => {
        const expression = `(${IN_PAGE.fileInput})(${JSON.stringify(label)})`;
        return (await this.send('Runtime.evaluate', { expression })).result.objectId;
      },
      () => `no file input "${label}"`,
    );
    await this.send('DOM.setFileInputFiles', { objectId, files: paths });
  }

  async evaluate<T = unknown>(expression: string): Promise<T> {
    const how = { awaitPromise: true, returnByValue: true, userGesture: true };
    return resultOf<T>(await this.send('Runtime.evaluate', { expression, ...how }));
  }

  consoleErrors(): string[] {
    return [...this.#errors];
  }

  async viewport({ width, height, scale = 1 }: Viewport): Promise<void> {
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  }

  async pdf(): Promise<Uint8Array> {
    const { data } = await this.send('Page.printToPDF');
    return Buffer.from(data, 'base64');
  }

  async screenshot(file: string): Promise<void> {
    await this.front();
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  protected async load(): Promise<void> {
    await this.send('Page.reload');
  }

  async close(): Promise<void> {
    await this.#cdp.send('Target.closeTarget', { targetId: this.#target });
  }
}

function toNode(node: Json, depth: number): Node {
  const is = Object.fromEntries((node.properties ?? []).map(({ name, value }: Json) => [name, value.value]));
  const asBoolean = (value: unknown) => (value === undefined ? undefined : value === true || value === 'true');
  const role: string = node.role?.value ?? '';
  return {
    id: node.backendDOMNodeId ?? Number(node.nodeId),
    depth,
    leaf: role === 'StaticText' || role === 'image',
    role: ARIA[role] ?? role,
    name: node.name?.value ?? '',
    checked: asBoolean(is.checked),
    selected: asBoolean(is.selected),
    expanded: asBoolean(is.expanded),
    pressed: asBoolean(is.pressed),
    disabled: is.disabled === true,
    focused: is.focused === true,
    value: node.value === undefined ? undefined : String(node.value.value),
  };
}

function errorIn(method: string, params: Json): string | undefined {
  if (method === 'Runtime.exceptionThrown') {
    const { exception, text } = params.exceptionDetails;
    return exception?.description ?? text;
  }
  if (method === 'Runtime.consoleAPICalled' && (params.type === 'error' || params.type === 'assert'))
    return params.args.map((argument: Json) => argument.value ?? argument.description ?? '').join(' ');
  if (method === 'Log.entryAdded' && params.entry.level === 'error')
    return `${params.entry.text} ${params.entry.url ?? ''}`.trim();
  return undefined;
}

function resultOf<T>(answer: Json): T {
  const wrong = answer.exceptionDetails;
  if (wrong) throw new Error(wrong.exception?.description ?? wrong.text);
  return answer.result.value;
}
