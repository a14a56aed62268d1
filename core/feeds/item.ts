import * as v from 'valibot';
import { identifier } from '../activity.ts';
import type { ImportedArticle } from '../articles/imported.ts';
import { readArticle } from '../articles/lexicon.ts';
import { hashOf } from '../hash.ts';
import { excerptOf, htmlText } from './html-text.ts';
import type { FeedEntry } from './read-feed.ts';

/** Most items that are kept of all feeds. */
export const MOST_ITEMS = 10_000;
const MAX_TITLE = 300;
const MAX_EXCERPT = 400;
const MAX_TAGS = 20;
const MAX_TAG = 80;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** An article that a feed tells of, as it is kept: its title, its first words, and what it was found to be about. */
export const feedItemSchema = v.strictObject({
  /** `feed:<hash>`; the same entry of the same feed has the same id. */
  id: v.pipe(identifier, v.startsWith('feed:')),
  /** Id of its feed. */
  feed: identifier,
  /** Where it is read, `http:` or `https:`. */
  url: v.string(),
  title: v.string(),
  /** Plain text, at most some lines. */
  excerpt: v.string(),
  tags: v.array(v.string()),
  /** Epoch milliseconds: when it was published, or came where the feed does not say. */
  date: v.number(),
  reading: v.strictObject({
    concepts: v.array(
      v.strictObject({ id: v.string(), weight: share, direction: v.nullable(v.picklist(['ease', 'more'])) }),
    ),
    paid: v.boolean(),
  }),
});
export type FeedItem = v.InferOutput<typeof feedItemSchema>;

/** The number in an item's id, by which tables of items name it. */
export const numberOf = (id: string): number => Number.parseInt(id.slice('feed:'.length), 36);
/** The id with that number. */
export const itemId = (number: number): string => `feed:${number.toString(36)}`;

/**
 * An entry as it is kept; undefined for one that has no title and no text, or leads nowhere on the web. What it is about is
 * found here, once, in all that the feed holds of it; the text itself is not kept.
 * @param now epoch milliseconds, stands in for a date that is missing or lies ahead
 */
export function itemOf(entry: FeedEntry, feed: string, now: number): FeedItem | undefined {
  const body = htmlText(entry.body);
  const summary = htmlText(entry.summary) || body;
  const title = excerptOf(htmlText(entry.title), MAX_TITLE) || excerptOf(summary, 80);
  if (!title || !entry.url) return undefined;
  const tags = [...new Set(entry.tags.map((tag) => htmlText(tag).slice(0, MAX_TAG)).filter(Boolean))].slice(
    0,
    MAX_TAGS,
  );
  const reading = readArticle({ title, description: summary.slice(0, 2000), tags, body: body === summary ? '' : body });
  const date = entry.date === undefined || entry.date > now ? now : entry.date;
  const id = itemId(hashOf(`${feed}\u0000${entry.key || entry.url}`));
  return { id, feed, url: entry.url, title, excerpt: excerptOf(summary, MAX_EXCERPT), tags, date, reading };
}

/** The item as ranking takes it. */
export const articleOf = (item: FeedItem): ImportedArticle => ({
  ...{ id: item.id, title: item.title, description: item.excerpt, tags: item.tags, body: '', date: item.date },
  ...{ ads: false, source: item.feed, reading: item.reading },
});

/**
 * Which items must go so that no more than `most` stay: the oldest unread first, then the oldest of those that were opened.
 * Saved ones stay, whatever their number.
 */
export function surplusOf(
  items: readonly Pick<FeedItem, 'id' | 'date'>[],
  marks: ReadonlyMap<string, { saved: boolean; opened: boolean }>,
  most: number = MOST_ITEMS,
): string[] {
  const over = items.length - most;
  if (over <= 0) return [];
  const rank = ({ id }: { id: string }) => (marks.get(id)?.opened ? 1 : 0);
  return items
    .filter(({ id }) => !marks.get(id)?.saved)
    .sort((a, b) => rank(a) - rank(b) || a.date - b.date || (a.id < b.id ? -1 : 1))
    .slice(0, over)
    .map(({ id }) => id);
}
