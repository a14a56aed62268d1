import { webAddress } from '../core/address.ts';
import type { Feed } from '../core/article.ts';
import type { FetchProblem } from '../core/fetch-problem.ts';
import { calendarPatterns } from './calendars.ts';
import type { Store } from './schema.ts';

/** How the last look at a feed went; `at` in epoch milliseconds, `items` what it held, `fresh` what of that was new. */
export type LastFeedLook =
  | { at: number; ok: true; items: number; fresh: number }
  | { at: number; ok: false; why: FetchProblem; status?: number };

/** What this machine keeps of one feed. */
export interface FeedState {
  etag: string | null;
  lastModified: string | null;
  last: LastFeedLook;
  /** Looks in a row that failed. */
  failures: number;
  /** When to look again, in epoch milliseconds. */
  nextAt: number;
}

/** A feed with its state; none where a backup or a list brought it. */
export interface FeedHere extends Feed {
  state: FeedState | undefined;
}

type States = Record<string, FeedState>;
const BOTH = ['feeds', 'values'] as const;

/** The feeds: each a record, which backups hold, and a state, which is this machine's. */
export const feedsIn = (store: () => Promise<Store>) => ({
  /** By title. What may not be asked is passed over, as is one's own network where another machine named it. */
  all: async (): Promise<FeedHere[]> => {
    const tx = (await store()).transaction(BOTH);
    const [feeds, states] = await Promise.all([
      tx.objectStore('feeds').getAll(),
      tx.objectStore('values').get('feedStates') as Promise<States | undefined>,
    ]);
    return feeds
      .map((feed) => ({ ...feed, state: states?.[feed.id] }))
      .filter(({ url, state }) => {
        const read = webAddress(url);
        return read.ok && (state !== undefined || !read.value.isNear);
      })
      .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en') || (a.id < b.id ? -1 : 1));
  },

  /** Adds a feed or puts it in the place of the one with its id; its state stays where none is given. */
  put: async (feed: Feed, state?: FeedState): Promise<void> => {
    const tx = (await store()).transaction(BOTH, 'readwrite', { durability: 'strict' });
    const values = tx.objectStore('values');
    const states = (await values.get('feedStates')) as States | undefined;
    await Promise.all([
      tx.objectStore('feeds').put(feed),
      state && values.put({ ...states, [feed.id]: state }, 'feedStates'),
      tx.done,
    ]);
  },

  remove: async (id: string): Promise<void> => {
    const tx = (await store()).transaction(BOTH, 'readwrite', { durability: 'strict' });
    const values = tx.objectStore('values');
    const { [id]: _, ...others } = ((await values.get('feedStates')) ?? {}) as States;
    await Promise.all([tx.objectStore('feeds').delete(id), values.put(others, 'feedStates'), tx.done]);
  },
});

const nameOf = ({ title, url }: Feed): string => title || url;

/** Match patterns of the hosts that calendars and feeds are fetched from. */
export async function neededPatterns(store: () => Promise<Store>): Promise<string[]> {
  const addresses = (await (await store()).getAll('feeds')).map(({ url }) => webAddress(url));
  const patterns = addresses.flatMap((read) => (read.ok ? [read.value.pattern] : []));
  return [...new Set([...patterns, ...(await calendarPatterns(store))])];
}
