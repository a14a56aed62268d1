import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

// biome-ignore lint/suspicious/noExplicitAny: the DevTools protocol is read member by member
export type Json = any;

interface Waiting {
  method: string;
  ok: (result: Json) => void;
  no: (error: Error) => void;
}

/** Chromium's DevTools protocol over the pipe of `--remote-debugging-pipe`: file descriptors 3 and 4 of the process. */
export class Cdp {
  readonly #to: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(method: string, params: Json, session: string | undefined) => void>();
  #next = 0;
  #gone = false;

  constructor(child: ChildProcess) {
    this.#to = child.stdio[3] as Writable;
    this.#to.on('error', () => {}); // the browser ended while we wrote: the exit below says so
    let rest = '';
    (child.stdio[4] as Readable).setEncoding('utf8').on('data', (chunk: string) => {
      const messages = (rest + chunk).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#receive(JSON.parse(message));
    });
    child.once('exit', () => {
      this.#gone = true;
      for (const { no, method } of this.#waiting.values()) no(new Error(`${method}: the browser ended`));
      this.#waiting.clear();
    });
  }

  #receive(message: Json): void {
    if (!message.id) {
      for (const listener of this.#listeners) listener(message.method, message.params, message.sessionId);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.no(new Error(`${waiting.method}: ${message.error.message}`));
    else waiting?.ok(message.result);
  }

  /** Sends a command to the browser, or to the target of a session; its result. Rejects with the protocol's own words. */
  send(method: string, params: object = {}, sessionId?: string): Promise<Json> {
    if (this.#gone) return Promise.reject(new Error(`${method}: the browser ended`));
    return new Promise((ok, no) => {
      const id = ++this.#next;
      this.#waiting.set(id, { method, ok, no });
      this.#to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** Calls `listener` with every event, until the returned function is called. */
  on(listener: (method: string, params: Json, session: string | undefined) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
