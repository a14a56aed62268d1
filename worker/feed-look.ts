import { MAX_FEED_BYTES } from '../core/feeds/bounds.ts';
import { decodeText } from '../core/feeds/decode.ts';
import { COMMON_PATHS, feedsNamedIn } from '../core/feeds/discover.ts';
import { type ReadFeed, readFeed } from '../core/feeds/read-feed.ts';
import type { FetchProblem } from '../core/fetch-problem.ts';
import { fetchFile } from './fetch-file.ts';
import type { Outside } from './outside.ts';

/** What is asked for at a feed's address. */
const FEED = {
  accept:
    'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.5, */*;q=0.1',
  bytes: MAX_FEED_BYTES,
};

type Version = { etag: string | null; lastModified: string | null };
/** What a look at a feed found. `page` is a web page's text, in which feeds may be named. */
type Looked =
  | { is: 'same' }
  | ({ is: 'feed'; feed: ReadFeed } & Version)
  | { is: 'problem'; why: FetchProblem; status?: number; page?: string };

/** Asks one address for its feed. */
export async function lookAtFeed(address: string, before: Version | undefined, ask: Outside['fetch']): Promise<Looked> {
  const fetched = await fetchFile(address, before, ask, FEED);
  if (fetched.is !== 'new') return fetched;
  const { bytes, etag, lastModified, charset } = fetched;
  const text = decodeText(bytes, charset);
  const read = readFeed(text, address);
  if (read.ok) return { is: 'feed', feed: read.value, etag, lastModified };
  if (read.reason === 'not-a-feed' || /<html[\s>]/i.test(text.slice(0, 2000)))
    return { is: 'problem', why: 'not-a-feed', page: text };
  return { is: 'problem', why: read.reason === 'too-large' ? 'too-large' : 'broken-feed' };
}

/** A feed that was found, with its address; or what stands in the way, and the host that a page's feed lies on instead. */
export type FoundFeed =
  | ({ is: 'feed'; feed: ReadFeed; address: string } & Version)
  | { is: 'problem'; why: FetchProblem; status?: number; elsewhere?: string };

/**
 * The feed at an address, or the one that the page there names, or one at a place where sites commonly keep it; always on
 * the origin of the address, since that is all the person allowed. At most nine requests, one after the other.
 */
export async function findFeed(address: string, ask: Outside['fetch']): Promise<FoundFeed> {
  const at = async (url: string): Promise<FoundFeed | undefined> => {
    const looked = await lookAtFeed(url, undefined, ask);
    return looked.is === 'feed' ? { ...looked, address: url } : undefined;
  };
  const first = await lookAtFeed(address, undefined, ask);
  if (first.is === 'feed') return { ...first, address };
  if (first.is === 'same') return { is: 'problem', why: 'unreachable' };
  const { page, ...problem } = first;
  if (page === undefined) {
    // Many servers only lead to the same address with a slash, or without one.
    const other = problem.why === 'moved' ? await at(slashed(address)) : undefined;
    return other ?? problem;
  }
  const named = feedsNamedIn(page, address);
  for (const url of named.here.slice(0, 2)) {
    const found = (await at(url)) ?? (await at(slashed(url)));
    if (found) return found;
  }
  const [elsewhere] = named.elsewhere;
  if (elsewhere && named.here.length === 0) return { ...problem, elsewhere: new URL(elsewhere).host };
  if (named.here.length === 0) {
    for (const path of COMMON_PATHS) {
      const found = await at(new URL(path, address).href);
      if (found) return found;
    }
  }
  return problem;
}

function slashed(address: string): string {
  const url = new URL(address);
  url.pathname = url.pathname.endsWith('/') && url.pathname !== '/' ? url.pathname.slice(0, -1) : `${url.pathname}/`;
  return url.href;
}
