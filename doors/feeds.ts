import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { FeedAdded, FeedRow } from '../components/feeds/shown.ts';
import type { WebAddress } from '../core/address.ts';
import { feedAddress } from '../core/feeds/address.ts';
import { MAX_FEED_BYTES } from '../core/feeds/bounds.ts';
import { writeOpml } from '../core/feeds/write-opml.ts';
import { whole } from '../core/format.ts';
import { instantOf } from '../core/time.ts';
import { commonWords } from '../core/words/common.ts';
import { feedWords } from '../core/words/feeds.ts';
import { addressProblems, feedProblems } from '../core/words/problems.ts';
import { send } from '../messages.ts';
import { type FeedHere, feedsIn, neededPatterns } from '../store/feeds.ts';
import { inboxIn } from '../store/inbox.ts';
import type { Store } from '../store/schema.ts';
import { valuesIn } from '../store/values.ts';
import { download } from './exports.ts';

/** The options page's feeds: the list, and what a person does with it. */
export function createFeeds(store: () => Promise<Store>, { now, language }: { now: () => number; language: string }) {
  const rows = signal<FeedRow[]>();
  const hasStripLine = signal(true);
  /** The address of the feed that was removed last. */
  let removed: string | undefined;
  let urls = new Map<string, string>();

  const answered = (reply: { ok: true } | { ok: false; reason: string; detail?: string | undefined }): string =>
    reply.ok ? '' : (reply.detail ?? commonWords.unavailable);

  return {
    rows,
    hasStripLine,

    async load(): Promise<void> {
      const [feeds, settings] = await Promise.all([feedsIn(store).all(), valuesIn(store).get('settings')]);
      urls = new Map(feeds.map(({ id, url }) => [id, url]));
      rows.value = (await Promise.all(feeds.map(rowOf))).flatMap((row) => row ?? []);
      hasStripLine.value = (settings as { stripArticle?: unknown } | undefined)?.stripArticle !== false;
    },

    async onAdd(typed: string, folder: string, isLeft: () => boolean): Promise<FeedAdded> {
      const read = feedAddress(typed);
      if (!read.ok) return { ok: false, why: addressProblems[read.reason] };
      if (!(await askFor([read.value]))) return { ok: false, why: feedProblems.problem('not-allowed') };
      if (isLeft()) {
        const { pattern } = read.value;
        if (!(await neededPatterns(store)).includes(pattern))
          await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
        return { ok: false, why: '' };
      }
      const reply = await send('addFeed', { address: read.value.href, folder: folder.trim() || null });
      if (!reply.ok) return { ok: false, why: answered(reply) };
      return { ok: true, title: reply.value.title, items: reply.value.items };
    },

    onRefresh: async (feed: string): Promise<string> => answered(await send('refreshFeeds', { feed })),

    async onAllow(ids: readonly string[]): Promise<string> {
      const addresses = ids.flatMap((id) => {
        const read = feedAddress(urls.get(id) ?? '');
        return read.ok ? [read.value] : [];
      });
      if (!(await askFor(addresses))) return feedProblems.problem('not-allowed');
      for (const feed of ids) await send('refreshFeeds', { feed });
      return '';
    },

    onRetag: async (feed: string, folder: string): Promise<string> =>
      answered(await send('keepFeed', { feed, folder: folder.trim() || null })),

    async onRemove(feed: string): Promise<string> {
      const title = rows.value?.find(({ id }) => id === feed)?.title ?? '';
      removed = urls.get(feed);
      const reply = await send('removeFeed', { feed });
      if (!reply.ok) return answered(reply);
      return feedWords.removed(title, whole(reply.value.removed, language), whole(reply.value.kept, language));
    },

    /** The permission was given back, so it is asked for again; without it the feed is back and not looked at. */
    async onUndo(): Promise<string> {
      const read = feedAddress(removed ?? '');
      if (read.ok) await askFor([read.value]);
      return answered(await send('undoRemoveFeed', {}));
    },

    async onImport(file: File): Promise<string> {
      if (file.size > MAX_FEED_BYTES) return feedProblems.opmlProblem('too-large');
      const reply = await send('importOpml', { inbox: await inboxIn(store).lay(file) });
      if (!reply.ok) return answered(reply);
      return feedWords.importedOpml(reply.value.added, reply.value.same, reply.value.refused);
    },

    async onExport(): Promise<string> {
      const listed = (await feedsIn(store).all()).map(({ url, title, folder }) => ({
        ...{ url, title: title ?? '', folder: folder ?? null },
      }));
      const name = `updraft-feeds-${instantOf(now()).slice(0, 10)}.opml`;
      return download(name, [writeOpml(listed, new Date(now()))], 'text/x-opml');
    },

    onStripLine: (shown: boolean) => void send('keepStripLine', { shown }),
  };
}

/** Asks the browser for these hosts. Called from a press, before anything is awaited. */
const askFor = (addresses: readonly WebAddress[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...new Set(addresses.map(({ pattern }) => pattern))] }).catch(() => false);

async function rowOf({ id, url, title, folder, state }: FeedHere): Promise<FeedRow | undefined> {
  const read = feedAddress(url);
  if (!read.ok) return undefined;
  const { host, pattern } = read.value;
  const last = state?.last;
  return {
    ...{ id, host, title: title || host, folder: folder ?? null },
    isAllowed: await browser.permissions.contains({ origins: [pattern] }),
    last:
      last &&
      (last.ok
        ? { at: instantOf(last.at), items: last.items, fresh: last.fresh }
        : { at: instantOf(last.at), why: feedProblems.problem(last.why, last.status) }),
  };
}
