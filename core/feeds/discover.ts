import { webUrl } from './web-url.ts';

/** Most of a page in which links to feeds are looked for, in characters: they stand in its head. */
const MOST_PAGE = 500_000;
const MOST_LINKS = 500;
const FEED_TYPES = /^application\/(rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)\b|^text\/xml\b/i;

/** Where sites keep a feed that their pages do not name, commonest first. */
export const COMMON_PATHS = [
  '/feed',
  '/feed.xml',
  '/rss.xml',
  '/atom.xml',
  '/index.xml',
  '/rss',
  '/feed.json',
] as const;

/** The feeds that a page names, by address in its order; `elsewhere` are those of other origins, which nobody allowed. */
export interface NamedFeeds {
  here: string[];
  elsewhere: string[];
}

/** Reads `link rel=alternate` of a page's HTML. Nothing is built from it. @param address the page's own */
export function feedsNamedIn(html: string, address: string): NamedFeeds {
  const page = html.slice(0, MOST_PAGE);
  const base = webUrl(/<base\s[^>]{0,500}?href\s*=\s*["']?([^"'\s>]{1,2000})/i.exec(page)?.[1], address) || address;
  const named: NamedFeeds = { here: [], elsewhere: [] };
  let seen = 0;
  for (const [tag] of page.matchAll(/<link\s[^>]{0,3000}>/gi)) {
    if (++seen > MOST_LINKS) break;
    const rels = (attributeOf(tag, 'rel') ?? '').toLowerCase().split(/\s+/);
    const type = attributeOf(tag, 'type') ?? '';
    if (!rels.includes('alternate') || !FEED_TYPES.test(type)) continue;
    // Every WordPress page names its programming interface this way.
    if (/^application\/json\b/i.test(type) && /\/wp-json\//.test(tag)) continue;
    const url = webUrl(attributeOf(tag, 'href')?.replace(/&amp;/g, '&'), base);
    if (!url) continue;
    const list = new URL(url).origin === new URL(address).origin ? named.here : named.elsewhere;
    if (!list.includes(url)) list.push(url);
  }
  return named;
}

const attributeOf = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
};
