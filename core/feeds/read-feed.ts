import { parseFeed } from 'feedsmith';
import { fail, ok, type Result } from '../result.ts';
import { boundedJson, boundedXml, type Unbounded } from './bounds.ts';
import { webUrl } from './web-url.ts';

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
  try {
    const parsed = parseFeed(bounded.value, { maxItems: MOST_ENTRIES });
    return ok(feedOf(parsed, address));
  } catch (error) {
    return fail(error instanceof Error && error.name === 'DetectError' ? 'not-a-feed' : 'broken');
  }
}

type Parsed = ReturnType<typeof parseFeed<string>>;

function feedOf(parsed: Parsed, address: string): ReadFeed {
  const { format } = parsed;
  if (parsed.format === 'rss' || parsed.format === 'rdf') {
    const { title, link, items = [] } = parsed.feed as Extract<Parsed, { format: 'rss' }>['feed'];
    const site = webUrl(link, address);
    return {
      format,
      title: textOf(title),
      site,
      entries: items.slice(0, MOST_ENTRIES).map((one) => rssEntry(one, site || address)),
    };
  }
  if (parsed.format === 'atom') {
    const { title, links, entries = [], xml } = parsed.feed;
    const base = webUrl(xml?.base, address) || address;
    const site = webUrl(alternate(links), base);
    return {
      format,
      title: textOf(title),
      site,
      entries: entries.slice(0, MOST_ENTRIES).map((one) => atomEntry(one, base)),
    };
  }
  const { title, home_page_url, items = [] } = parsed.feed;
  const site = webUrl(home_page_url, address);
  return {
    format,
    title: textOf(title),
    site,
    entries: items.slice(0, MOST_ENTRIES).map((one) => jsonEntry(one, site || address)),
  };
}

type RssItem = NonNullable<Extract<Parsed, { format: 'rss' }>['feed']['items']>[number];
type AtomEntry = NonNullable<Extract<Parsed, { format: 'atom' }>['feed']['entries']>[number];
type JsonItem = NonNullable<Extract<Parsed, { format: 'json' }>['feed']['items']>[number];

function rssEntry(item: RssItem, base: string): FeedEntry {
  const { guid, dc, atom } = item;
  const linked = item.link ?? alternate(atom?.links) ?? (guid?.isPermaLink === false ? undefined : guid?.value);
  return {
    key: textOf(guid?.value),
    title: textOf(item.title ?? dc?.titles?.[0]),
    url: webUrl(linked, base),
    summary: textOf(item.description ?? dc?.descriptions?.[0]),
    body: textOf(item.content?.encoded),
    tags: [...(item.categories ?? []).map(({ name }) => textOf(name)), ...(dc?.subjects ?? [])].filter(Boolean),
    date: dateOf(item.pubDate, dc?.dates?.[0], item.dcterms?.created?.[0], atom?.published, atom?.updated),
  };
}

function atomEntry(entry: AtomEntry, base: string): FeedEntry {
  const own = webUrl(entry.xml?.base, base) || base;
  return {
    key: textOf(entry.id),
    title: textOf(entry.title),
    url: webUrl(alternate(entry.links), own),
    summary: textOf(entry.summary),
    body: textOf(entry.content),
    tags: (entry.categories ?? []).map(({ label, term }) => textOf(label) || textOf(term)).filter(Boolean),
    date: dateOf(entry.published, entry.updated, entry.dc?.dates?.[0]),
  };
}

const jsonEntry = (item: JsonItem, base: string): FeedEntry => ({
  key: textOf(item.id),
  title: textOf(item.title),
  url: webUrl(item.url ?? item.external_url ?? item.id, base),
  summary: textOf(item.summary),
  body: textOf(item.content_html ?? item.content_text),
  tags: (item.tags ?? []).map(textOf).filter(Boolean),
  date: dateOf(item.date_published, item.date_modified),
});

/** Text constructs are text, or objects that hold it. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  const held = value as { value?: unknown } | null | undefined;
  return typeof held?.value === 'string' ? held.value.trim() : '';
}

/** The link that leads to the article itself. */
function alternate(
  links: readonly { href?: string | undefined; rel?: string | undefined }[] | undefined,
): string | undefined {
  return (
    links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.find(({ rel }) => rel !== 'self')
  )?.href;
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
