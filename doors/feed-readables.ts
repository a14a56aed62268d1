import { browser } from 'wxt/browser';
import type { Readable } from '../components/read/shown.ts';
import type { FeedItem } from '../core/feeds/item.ts';
import { webUrl } from '../core/feeds/web-url.ts';
import { ago } from '../core/format.ts';
import { feedWords } from '../core/words/feeds.ts';
import { readWords } from '../core/words/read.ts';
import { send } from '../messages.ts';
import { feedItemsIn } from '../store/feed-items.ts';
import type { Store } from '../store/schema.ts';

/** True for the id of an article that a feed told of. */
export const isOfFeed = (id: string): boolean => id.startsWith('feed:');

/** These articles of feeds as lists show them: with their source and their age. @param now epoch milliseconds */
export async function feedReadables(
  store: () => Promise<Store>,
  items: readonly FeedItem[],
  { now, language }: { now: number; language: string },
): Promise<Readable[]> {
  if (items.length === 0) return [];
  const titles = new Map((await (await store()).getAll('feeds')).map(({ id, title }) => [id, title]));
  return items.map(({ id, feed, url, title, excerpt, tags, date, reading }) => ({
    ...{ id, title, thesis: excerpt, minutes: 0, cluster: 'feeds', tags },
    from: `${titles.get(feed) || hostOf(url)} · ${ago(date, now, language)}`,
    hasTheme: reading.concepts.length > 0,
    label: reading.paid ? readWords.affiliate : undefined,
  }));
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : feedWords.unknownSource);

/** Opens an article of a feed on its own site, in a new tab, and remembers that it was. @returns false where it is gone */
export async function openOnSite(store: () => Promise<Store>, id: string): Promise<boolean> {
  const [item] = await feedItemsIn(store).byIds([id]);
  const url = webUrl(item?.url, 'https://nowhere.invalid/');
  if (!item || !url) return false;
  await browser.tabs.create({ url });
  await send('markArticle', { id, progress: 1 });
  return true;
}
