import { fail, ok, type Result } from '../result.ts';
import { boundedJson, boundedXml, type Unbounded } from './bounds.ts';
import { webUrl } from './web-url.ts';
import { childOf, childrenOf, type Element, readXml, textOf } from './xml.ts';

/** One entry of a feed as its source tells it: texts may be HTML, and anything may be empty. */
export interface FeedEntry {
  /** What the feed names it by. */
  key: string;
  title: string;
  /** Its address on the web, resolved; empty where it has none. */
  url: string;
  summary: string;
  body: string;
  tags: string[];
  /** Epoch milliseconds; undefined where none can be read. */
  date: number | undefined;
}

/** A feed as it was read. */
export interface ReadFeed {
  format: 'rss' | 'atom' | 'rdf' | 'json';
  title: string;
  /** The site it belongs to; empty where none is named. */
  site: string;
  /** In the feed's own order. */
  entries: FeedEntry[];
}

/** Why a text is no feed that can be read. */
export type FeedFault = Unbounded | 'not-a-feed' | 'broken';

/** Most entries that are read of one feed. */
const MOST_ENTRIES = 2000;

/**
 * RSS 0.9x to 2.0, RDF, Atom and JSON Feed, by what the text holds and not by what it is called. Size, depth and declared
 * entities are dealt with before anything is parsed.
 * @param address where it came from, to which the addresses in it may be relative
 */
export function readFeed(text: string, address: string): Result<ReadFeed, FeedFault> {
  const source = text.replace(/^\uFEFF/, '').trim();
  const isJson = source.startsWith('{');
  if (!isJson && !source.startsWith('<')) return fail('not-a-feed');
  const bounded = isJson ? boundedJson(source) : boundedXml(source);
  if (!bounded.ok) return fail(bounded.reason);
  return isJson ? jsonFeed(bounded.value, address) : xmlFeed(bounded.value, address);
}

function xmlFeed(text: string, address: string): Result<ReadFeed, FeedFault> {
  const read = readXml(text);
  if (!read.ok) return fail(read.reason === 'empty' ? 'not-a-feed' : read.reason);
  const root = read.value;
  if (root.name === 'rss' || root.name === 'rdf') return ok(rss(root, address));
  return root.name === 'feed' ? ok(atom(root, address)) : fail('not-a-feed');
}

/** RSS holds its entries in its channel; RDF, and some of the oldest RSS, beside it. */
function rss(root: Element, address: string): ReadFeed {
  const channel = childOf(root, 'channel');
  const site = webUrl(textOf(childOf(channel, 'link')), address);
  return {
    format: root.name === 'rdf' ? 'rdf' : 'rss',
    title: textOf(childOf(channel, 'title')),
    site,
    entries: [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')]
      .slice(0, MOST_ENTRIES)
      .map((item) => rssEntry(item, site || address)),
  };
}

function rssEntry(item: Element, base: string): FeedEntry {
  const text = (name: string, space?: string) => textOf(childOf(item, name, space));
  const key = text('guid');
  const isLink = childOf(item, 'guid')?.attributes.get('ispermalink') !== 'false';
  const linked = text('link') || alternate(childrenOf(item, 'link', 'atom')) || (isLink ? key : '');
  return {
    key,
    title: text('title') || text('title', 'dc'),
    url: webUrl(linked, base),
    summary: text('description') || text('description', 'dc'),
    body: text('encoded', 'content'),
    tags: [...childrenOf(item, 'category'), ...childrenOf(item, 'subject', 'dc')].map(textOf).filter(Boolean),
    date: dateOf(
      text('pubdate'),
      text('date', 'dc'),
      text('created', 'dcterms'),
      text('published', 'atom'),
      text('updated', 'atom'),
    ),
  };
}

function atom(root: Element, address: string): ReadFeed {
  const base = webUrl(root.attributes.get('xml:base'), address) || address;
  return {
    format: 'atom',
    title: textOf(childOf(root, 'title')),
    site: webUrl(alternate(childrenOf(root, 'link')), base),
    entries: childrenOf(root, 'entry')
      .slice(0, MOST_ENTRIES)
      .map((entry) => atomEntry(entry, base)),
  };
}

function atomEntry(entry: Element, base: string): FeedEntry {
  const text = (name: string, space?: string) => textOf(childOf(entry, name, space));
  const own = webUrl(entry.attributes.get('xml:base'), base) || base;
  return {
    key: text('id'),
    title: text('title'),
    url: webUrl(alternate(childrenOf(entry, 'link')), own),
    summary: text('summary'),
    body: text('content'),
    tags: childrenOf(entry, 'category').flatMap(
      ({ attributes }) => attributes.get('label')?.trim() || attributes.get('term')?.trim() || [],
    ),
    // Atom 0.3 had other words for both.
    date: dateOf(text('published'), text('updated'), text('date', 'dc'), text('issued'), text('modified')),
  };
}

function jsonFeed(text: string, address: string): Result<ReadFeed, FeedFault> {
  let feed: Record<string, unknown>;
  try {
    feed = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return fail('broken');
  }
  const { version, title, home_page_url, items } = feed;
  if (!said(version).startsWith('https://jsonfeed.org/version/')) return fail('not-a-feed');
  const site = webUrl(home_page_url, address);
  return ok({
    format: 'json',
    title: said(title),
    site,
    entries: list(items)
      .slice(0, MOST_ENTRIES)
      .flatMap((item) => (typeof item === 'object' && item !== null ? jsonEntry(item, site || address) : [])),
  });
}

const jsonEntry = (item: Record<string, unknown>, base: string): FeedEntry => ({
  key: said(item.id),
  title: said(item.title),
  url: webUrl(item.url ?? item.external_url ?? item.id, base),
  summary: said(item.summary),
  body: said(item.content_html ?? item.content_text),
  tags: list(item.tags).map(said).filter(Boolean),
  date: dateOf(item.date_published, item.date_modified),
});

const said = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
const list = (value: unknown) => (Array.isArray(value) ? (value as Record<string, unknown>[]) : []);

/** The link that leads to the article itself. */
function alternate(links: readonly Element[]): string | undefined {
  const rel = ({ attributes }: Element) => attributes.get('rel')?.trim() || 'alternate';
  return (
    links.find((link) => rel(link) === 'alternate') ?? links.find((link) => rel(link) !== 'self')
  )?.attributes.get('href');
}

/** Epoch milliseconds of the first date that can be read: RFC 822 with its old zone names, or ISO 8601. */
function dateOf(...values: readonly unknown[]): number | undefined {
  for (const value of values) {
    if (typeof value !== 'string') continue;
    const text = value
      .trim()
      .replace(/^[A-Za-z]{3,9}, */, '')
      .replace(/\bUT$|\bZ$/, (zone) => (zone === 'UT' ? 'GMT' : 'Z'));
    const at = Date.parse(text);
    if (!Number.isNaN(at) && Math.abs(at) < 4e12) return at;
  }
  return undefined;
}
