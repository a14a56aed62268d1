import { type Handle, type Name, type Patience, type Tab, until, type Viewport, type Where } from './driver.ts';

/** A thing in the accessibility tree; the tree comes as a list in the order of the page. */
export interface Node extends Handle {
  /** The same for the same element in every tree of this tab */
  id: number;
  /** How far below the root: what follows and is deeper is inside */
  depth: number;
  /** A piece of text, an image: what reading aloud is made of */
  leaf: boolean;
}

/** What both browsers' tabs have in common: everything that follows from the tree and a few raw actions. */
export abstract class PageTab implements Tab {
  /** The whole page's accessibility tree now; empty while there is none. */
  protected abstract tree(): Promise<Node[]>;
  /** Scrolls to the thing; its middle in the viewport as things stand, undefined if it has no extent. */
  protected abstract middle(id: number): Promise<readonly [x: number, y: number] | undefined>;
  protected abstract focus(id: number): Promise<void>;
  protected abstract setValue(id: number, value: string): Promise<void>;
  protected abstract chord(keys: string): Promise<void>;
  protected abstract load(): Promise<void>;
  /** Makes it the tab in front: the others are hidden and take no input, as for a person. */
  protected abstract front(): Promise<void>;
  abstract clickAt(x: number, y: number): Promise<void>;
  abstract setFiles(label: string, paths: readonly string[]): Promise<void>;
  abstract evaluate<T = unknown>(expression: string): Promise<T>;
  abstract consoleErrors(): string[];
  abstract viewport(viewport: Viewport): Promise<void>;
  abstract pdf(): Promise<Uint8Array>;
  abstract screenshot(file: string): Promise<void>;
  abstract close(): Promise<void>;

  async all(role: string, name?: Name, where: Where = {}): Promise<Node[]> {
    const { within, ...state } = where;
    const nodes = inside(await this.tree(), within);
    return nodes.filter((node) => node.role === role && named(node, name) && inState(node, state));
  }

  async find(role: string, name?: Name, where?: Where): Promise<Handle | undefined> {
    return (await this.all(role, name, where))[0];
  }

  waitFor(role: string, name?: Name, { ms, ...where }: Where & Patience = {}): Promise<Handle> {
    const what = async () =>
      `no ${inWords(role, name, where)}; there is ${listing(inside(await this.tree(), where.within))}`;
    return until(() => this.find(role, name, where), what, ms);
  }

  async waitForGone(role: string, name?: Name, { ms, ...where }: Where & Patience = {}): Promise<void> {
    const gone = async () => !(await this.find(role, name, where));
    await until(gone, () => `${inWords(role, name, where)} is still there`, ms);
  }

  async click(handle: Handle): Promise<void> {
    await this.front();
    let before: string | undefined;
    const [x, y] = await until(
      async () => {
        const now = await this.middle((handle as Node).id);
        const still = now && String(now) === before;
        before = now && String(now);
        return still && now;
      },
      () => `${inWords(handle.role, handle.name)} has no place to press`,
    );
    await this.clickAt(x, y);
  }

  async focusOn(handle: Handle): Promise<void> {
    await this.front();
    await this.focus((handle as Node).id);
  }

  async press(...keys: string[]): Promise<void> {
    await this.front();
    for (const key of keys) await this.chord(key);
  }

  async type(text: string): Promise<void> {
    await this.press(...Array.from(text));
  }

  async fill(handle: Handle, value: string): Promise<void> {
    await this.focusOn(handle);
    await this.setValue((handle as Node).id, value);
  }

  async text(handle?: Handle): Promise<string> {
    // Text in one element may come in pieces, one after the other at one depth; anything between them parts them.
    const nodes = inside(await this.tree(), handle);
    const pieces = nodes.map(({ leaf, name, depth }, at) => {
      const before = nodes[at - 1];
      return leaf && before?.leaf && before.depth === depth ? name : ` ${leaf ? name : ''}`;
    });
    return pieces.join('').replace(/\s+/g, ' ').trim();
  }

  async waitUntil(expression: string, ms?: number): Promise<void> {
    // The document may change under us; then a look fails and is repeated.
    let wrong: unknown = '';
    const look = () =>
      this.evaluate<boolean>(`!!(${expression})`).catch((error: unknown) => {
        wrong = error;
        return false;
      });
    await until(look, () => `never true: ${expression} ${String(wrong)}`, ms);
  }

  async reload(): Promise<void> {
    await this.evaluate('void (window.beforeReload = true)');
    await this.load();
    await this.waitUntil('!window.beforeReload && document.readyState === "complete"');
  }
}

/** What lies inside the thing, without itself; everything if there is none. */
function inside(nodes: Node[], within: Handle | undefined): Node[] {
  if (!within) return nodes;
  const from = nodes.findIndex(({ id }) => id === (within as Node).id);
  const rest = from < 0 ? [] : nodes.slice(from + 1);
  const end = rest.findIndex(({ depth }) => depth <= (nodes[from]?.depth ?? 0));
  return end < 0 ? rest : rest.slice(0, end);
}

function named(node: Node, name: Name | undefined): boolean {
  return name === undefined || (typeof name === 'string' ? node.name === name : name.test(node.name));
}

function inState(node: Node, state: object): boolean {
  return Object.entries(state).every(([member, value]) => node[member as keyof Node] === value);
}

function inWords(role: string, name: Name | undefined, { within, ...state }: Where = {}): string {
  const words = [role, ...(name === undefined ? [] : [typeof name === 'string' ? `"${name}"` : String(name)])];
  for (const [member, value] of Object.entries(state)) words.push(`${member}: ${value}`);
  return `${words.join(' ')}${within ? ` in ${inWords(within.role, within.name)}` : ''}`;
}

/** What can be reached, in words: the named things, at most sixty. */
function listing(nodes: readonly Node[]): string {
  const reachable = nodes.filter(({ role, name, leaf }) => name && !leaf && !/^(generic|none|paragraph)?$/.test(role));
  return (
    reachable
      .slice(0, 60)
      .map(({ role, name }) => inWords(role, name.slice(0, 60)))
      .join(', ') || 'nothing'
  );
}
