import type { Feed } from '../core/article.ts';
import { refreshAfterMs } from '../core/calendar-addresses.ts';
import { feedAddress, feedIdOf } from '../core/feeds/address.ts';
import { MAX_FEED_BYTES } from '../core/feeds/bounds.ts';
import { decodeText } from '../core/feeds/decode.ts';
import { htmlText } from '../core/feeds/html-text.ts';
import { type FeedItem, itemOf } from '../core/feeds/item.ts';
import { readOpml } from '../core/feeds/opml.ts';
import type { ReadFeed } from '../core/feeds/read-feed.ts';
import { fail, ok } from '../core/result.ts';
import { addressProblems, feedProblems } from '../core/words/problems.ts';
import type { Handlers } from '../messages.ts';
import { articlesIn } from '../store/articles.ts';
import { feedItemsIn } from '../store/feed-items.ts';
import { type FeedHere, type FeedState, feedsIn, neededPatterns } from '../store/feeds.ts';
import { inboxIn } from '../store/inbox.ts';
import { valuesIn } from '../store/values.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';
import { findFeed, lookAtFeed } from './feed-look.ts';
import { createTurns } from './turns.ts';

/** A feed that was removed, until another one is or the next look at all of them. */
interface Removed {
  feed: Feed;
  state: FeedState | undefined;
  items: FeedItem[];
}

/** Answers about feeds: added, looked at, put under a tag, removed and brought back, listed in a file. */
export function feedHandlers({ store, now, changed, outside }: Surroundings) {
  const feeds = feedsIn(store);
  const items = feedItemsIn(store);
  const values = valuesIn(store);
  const inTurn = createTurns();
  const stamp = () => new Date(now()).toISOString();

  const patternOf = (url: string) => {
    const read = feedAddress(url);
    return read.ok ? read.value.pattern : undefined;
  };
  const isAllowed = async (url: string) => {
    const pattern = patternOf(url);
    return pattern !== undefined && outside.allowed(pattern);
  };
  /** Gives the permission for an address back, unless another one needs it. */
  const letGo = async (pattern: string | undefined) => {
    if (pattern && !(await neededPatterns(store)).includes(pattern)) await outside.letGo(pattern);
  };
  /** Sets the next look, after the feeds or their states changed. */
  const schedule = async () => {
    const times: number[] = [];
    for (const { url, state } of await feeds.all()) if (state && (await isAllowed(url))) times.push(state.nextAt);
    await outside.wakeForFeedsAt(times.length > 0 ? Math.min(...times) : undefined);
  };

  const takeIn = async (id: string, read: ReadFeed) => {
    const kept = read.entries.flatMap((entry) => itemOf(entry, id, now()) ?? []);
    return { items: kept.length, fresh: await items.takeIn(kept) };
  };
  const good = (
    { etag, lastModified }: { etag: string | null; lastModified: string | null },
    counts: { items: number; fresh: number },
  ): FeedState => ({
    ...{ etag, lastModified, failures: 0, nextAt: now() + refreshAfterMs(0) },
    last: { at: now(), ok: true, ...counts },
  });

  /** Looks at one feed and keeps how it went. */
  const refresh = async ({ state, ...feed }: FeedHere) => {
    const looked = await lookAtFeed(feed.url, state, outside.fetch);
    if (looked.is === 'feed') {
      const counts = await takeIn(feed.id, looked.feed);
      const title = feed.title ?? titleOf(looked.feed, feed.url);
      await feeds.put(feed.title === title ? feed : { ...feed, title, updatedAt: stamp() }, good(looked, counts));
      return;
    }
    const before = state ?? { etag: null, lastModified: null, failures: 0, last: undefined };
    const failures = looked.is === 'same' ? 0 : before.failures + 1;
    const held = before.last?.ok ? before.last.items : 0;
    await feeds.put(feed, {
      ...{ etag: before.etag, lastModified: before.lastModified, failures, nextAt: now() + refreshAfterMs(failures) },
      last:
        looked.is === 'same'
          ? { at: now(), ok: true, items: held, fresh: 0 }
          : { at: now(), ok: false, why: looked.why, ...(looked.status !== undefined && { status: looked.status }) },
    });
  };

  return {
    addFeed: asked(asks.addFeed, ({ address: typed, folder }) =>
      inTurn(async () => {
        const read = feedAddress(typed);
        if (!read.ok) return fail('invalid', addressProblems[read.reason]);
        const { href, pattern, host } = read.value;
        if (!(await outside.allowed(pattern))) return fail('invalid', feedProblems.problem('not-allowed'));
        const found = await findFeed(href, outside.fetch);
        if (found.is === 'problem') {
          await letGo(pattern);
          const { elsewhere, why, status } = found;
          return fail('invalid', elsewhere ? feedProblems.elsewhere(elsewhere) : feedProblems.problem(why, status));
        }
        const id = feedIdOf(found.address);
        if ((await feeds.all()).some((one) => one.id === id && one.state))
          return fail('invalid', feedProblems.alreadyHere);
        const counts = await takeIn(id, found.feed);
        const title = titleOf(found.feed, host);
        await feeds.put(
          { id, url: found.address, title, folder: folder || null, updatedAt: stamp() } as Feed,
          good(found, counts),
        );
        await schedule();
        await changed([]);
        return ok({ id, title, items: counts.items });
      }),
    ),

    refreshFeeds: asked(asks.refreshFeeds, ({ feed: id }) =>
      inTurn(async () => {
        const all = await feeds.all();
        const due = all.filter((one) =>
          id === undefined ? (one.state?.nextAt ?? Number.POSITIVE_INFINITY) <= now() : one.id === id,
        );
        if (id !== undefined && due.length === 0) return fail('invalid');
        let looks = 0;
        for (const one of due) {
          if (await isAllowed(one.url)) {
            await refresh(one);
            looks++;
          } else if (id !== undefined) return fail('invalid', feedProblems.problem('not-allowed'));
        }
        if (id === undefined && looks > 0) await values.put('removedFeed', undefined);
        await schedule();
        if (looks > 0) await changed([]);
        return ok(null);
      }),
    ),

    keepFeed: asked(asks.keepFeed, ({ feed: id, folder }) =>
      inTurn(async () => {
        const one = (await feeds.all()).find((here) => here.id === id);
        if (!one) return fail('invalid');
        const { state: _, ...feed } = one;
        await feeds.put({ ...feed, folder: folder || null, updatedAt: stamp() } as Feed);
        await changed([]);
        return ok(null);
      }),
    ),

    removeFeed: asked(asks.removeFeed, ({ feed: id }) =>
      inTurn(async () => {
        const one = (await feeds.all()).find((here) => here.id === id);
        if (!one) return fail('invalid');
        const { state, ...feed } = one;
        const [held, marks] = await Promise.all([items.ofFeed(id), articlesIn(store).all()]);
        const saved = new Set(marks.filter((mark) => mark.saved).map((mark) => mark.id));
        const going = held.filter((item) => !saved.has(item.id));
        await values.put('removedFeed', { feed, state, items: going } satisfies Removed);
        await feeds.remove(id);
        await items.remove(going.map((item) => item.id));
        await letGo(patternOf(feed.url));
        await schedule();
        await changed([]);
        return ok({ removed: going.length, kept: held.length - going.length });
      }),
    ),

    undoRemoveFeed: asked(asks.undoRemoveFeed, () =>
      inTurn(async () => {
        const removed = (await values.get('removedFeed')) as Removed | undefined;
        if (!removed) return ok(null);
        await feeds.put(removed.feed, removed.state);
        await items.takeIn(removed.items);
        await values.put('removedFeed', undefined);
        await schedule();
        await changed([]);
        return ok(null);
      }),
    ),

    importOpml: asked(asks.importOpml, ({ inbox }) =>
      inTurn(async () => {
        const file = await inboxIn(store).take(inbox);
        if (!file) return fail('invalid');
        if (file.size > MAX_FEED_BYTES) return fail('invalid', feedProblems.opmlProblem('too-large'));
        const read = readOpml(decodeText(new Uint8Array(await file.arrayBuffer())));
        if (!read.ok) return fail('invalid', feedProblems.opmlProblem(read.reason));
        const here = new Set((await feeds.all()).map(({ id }) => id));
        let [added, same, refused] = [0, 0, 0];
        for (const { url, title, folder } of read.value) {
          const address = feedAddress(url);
          // Nobody typed it here, so it must not lead to this computer or its network.
          if (!address.ok || address.value.isNear) refused++;
          else if (here.has(feedIdOf(address.value.href))) same++;
          else {
            const { href } = address.value;
            here.add(feedIdOf(href));
            await feeds.put({
              id: feedIdOf(href),
              url: href,
              title: title || null,
              folder,
              updatedAt: stamp(),
            } as Feed);
            added++;
          }
        }
        if (added > 0) await changed([]);
        return ok({ added, same, refused });
      }),
    ),
  } satisfies Partial<Handlers>;
}

const titleOf = ({ title }: ReadFeed, url: string): string =>
  htmlText(title).slice(0, 200) || (URL.canParse(url) ? new URL(url).host : url);
