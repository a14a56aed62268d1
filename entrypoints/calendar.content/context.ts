import { browser } from 'wxt/browser';

/**
 * Stands in for WXT's own context (wxt.config.ts), which tells every page by a message of which extension it is that a
 * script has started, and is a tenth of ours in size.
 */
export class ContentScriptContext {
  readonly #stop = new AbortController();
  readonly signal = this.#stop.signal;

  constructor() {
    // Firefox starts the new script of an updated extension on pages that are open: the one before it has to leave. The
    // address of an extension is its own secret there; Chromium, where it is not, does no such thing.
    const name = browser.runtime.getURL('/');
    if (!name.startsWith('moz-')) return;
    document.dispatchEvent(new Event(name));
    document.addEventListener(name, () => this.#stop.abort(), { once: true });
  }

  onInvalidated(act: () => void): void {
    this.signal.addEventListener('abort', act);
  }
}
