// biome-ignore lint/suspicious/noExplicitAny: the protocol is read member by member
export type Json = any;

interface Waiting {
  method: string;
  ok: (result: Json) => void;
  no: (error: Error) => void;
}

/** WebDriver BiDi, Firefox's remote protocol, over Node's own WebSocket. */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(method: string, params: Json) => void>();
  #next = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data))));
    socket.addEventListener('close', () => {
      for (const { no, method } of this.#waiting.values()) no(new Error(`${method}: the browser ended`));
      this.#waiting.clear();
    });
  }

  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(url);
    await new Promise((ok, no) => {
      socket.addEventListener('open', ok);
      socket.addEventListener('error', () => no(new Error(`no answer at ${url}`)));
    });
    return new Bidi(socket);
  }

  #receive(message: Json): void {
    if (message.type === 'event') {
      for (const listener of this.#listeners) listener(message.method, message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.type === 'error') waiting?.no(new Error(`${waiting.method}: ${message.error}: ${message.message}`));
    else waiting?.ok(message.result);
  }

  /** Sends a command; its result. Rejects with the protocol's own words. */
  send(method: string, params: object = {}): Promise<Json> {
    if (this.#socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error(`${method}: the browser ended`));
    return new Promise((ok, no) => {
      const id = ++this.#next;
      this.#waiting.set(id, { method, ok, no });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Calls `listener` with every event. */
  on(listener: (method: string, params: Json) => void): void {
    this.#listeners.add(listener);
  }

  close(): void {
    this.#socket.close();
  }
}

/** The value of a BiDi remote value: what JSON would carry, shared references aside. */
export function plain(value: Json): Json {
  if (value.type === 'array' || value.type === 'set') return value.value.map(plain);
  if (value.type === 'object') return Object.fromEntries(value.value.map(([key, of]: Json) => [key, plain(of)]));
  return value.value;
}
