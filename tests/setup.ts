// The ground every unit test stands on: an empty database, and a browser whose gaps are filled. The fake browser throws
// "not implemented" for what it leaves out, even for addListener.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (...args: unknown[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    trigger: (...args: unknown[]) => Promise.all([...listeners].map((listener) => listener(...args))),
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  Object.assign(fakeBrowser, {
    commands: { onCommand: event(), getAll: vi.fn(async () => []) },
    sidePanel: { open: vi.fn(async () => {}), setPanelBehavior: vi.fn(async () => {}) },
    permissions: {
      request: vi.fn(async () => true),
      contains: vi.fn(async () => false),
      remove: vi.fn(async () => true),
      onAdded: event(),
      onRemoved: event(),
    },
  });
  // The fake's sendMessage hands every listener an empty sender.
  fakeBrowser.runtime.sendMessage = (async (message: unknown) => {
    let answer: (value: unknown) => void = () => {};
    const later = new Promise((resolve) => {
      answer = resolve;
    });
    const sender = { id: fakeBrowser.runtime.id, url: 'chrome-extension://test-extension-id/popup.html' };
    const returned: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, sender, answer);
    // A listener answers by what it returns, or says `true` and calls back later.
    return returned.includes(true) ? later : returned.find((value) => value !== undefined);
  }) as typeof fakeBrowser.runtime.sendMessage;
});
