// The worker's handlers over a real store, with a clock that the test moves and a list of what was announced.
import type { Result } from '../../core/result.ts';
import type { From } from '../../messages.ts';
import { storeOpener } from '../../store/open.ts';
import { createHandlers } from '../../worker/handlers.ts';

/** Monday 16 November 2026, 12:00 in Berlin. */
export const NOON = Date.parse('2026-11-16T11:00:00Z');
export const BERLIN = 'Europe/Berlin';
export const OWN: From = { own: true, tab: undefined, window: undefined };

export function createWorker(name?: string) {
  const store = storeOpener(name);
  const clock = { now: NOON };
  const announced: (string[] | undefined)[] = [];
  const opened: From[] = [];
  const articles: (string | undefined)[] = [];
  let summaries = 0;
  /** The world outside: no host answers and none is allowed until the test says so. */
  const outside = {
    fetch: async (_address: string, _how: RequestInit): Promise<Response> => {
      throw new TypeError('nobody there');
    },
    allowed: new Set<string>(),
    wakes: [] as (number | undefined)[],
    feedWakes: [] as (number | undefined)[],
    tabs: [] as string[],
  };
  const handlers = createHandlers({
    store,
    now: () => clock.now,
    changed: async (ids) => void announced.push(ids),
    summarize: async () => void summaries++,
    openSidebar: async (from, article) => {
      opened.push(from);
      articles.push(article);
    },
    outside: {
      fetch: (address, how) => outside.fetch(address, how),
      allowed: async (pattern) => outside.allowed.has(pattern),
      letGo: async (pattern) => void outside.allowed.delete(pattern),
      wakeAt: async (when) => void outside.wakes.push(when),
      openTab: async (url) => void outside.tabs.push(url),
      wakeForFeedsAt: async (when) => void outside.feedWakes.push(when),
    },
    forgetChoices: async () => {},
  });
  /** The answer to a message from one of Updraft's own pages. */
  const ask = <N extends keyof typeof handlers>(message: N, data: unknown) =>
    handlers[message](data, OWN) as ReturnType<(typeof handlers)[N]>;
  /** Everything on disk, store by store, as text. */
  const disk = async () => {
    const db = await store();
    const tx = db.transaction([...db.objectStoreNames]);
    const lists = [...db.objectStoreNames].map(async (list) => {
      const records = tx.objectStore(list);
      return [list, await records.getAllKeys(), await records.getAll()];
    });
    return JSON.stringify(await Promise.all(lists));
  };
  return { store, clock, announced, opened, articles, outside, handlers, ask, disk, summaries: () => summaries };
}
export type Worker = ReturnType<typeof createWorker>;

/** The value of a good answer. */
export function answered<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`answered ${result.reason}`);
  return result.value;
}
