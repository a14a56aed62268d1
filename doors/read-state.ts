import { signal } from '@preact/signals';
import type { OpenArticle, Proposed, Readable, ReadShown, Started } from '../components/read/shown.ts';
import { guideBody } from '../content/index.ts';
import { textOf } from '../core/articles/node.ts';
import { type Findable, type Found, searchIndex, searchIndexInParts } from '../core/articles/search.ts';
import { runningExperiment } from '../core/experiments.ts';
import type { FeedItem } from '../core/feeds/item.ts';
import { dayAndYear } from '../core/format.ts';
import { isWatching } from '../core/study.ts';
import { type Day, dayOf, instantOf } from '../core/time.ts';
import { send } from '../messages.ts';
import { articlesIn } from '../store/articles.ts';
import { feedItemsIn } from '../store/feed-items.ts';
import { importedIn } from '../store/imported.ts';
import type { Store } from '../store/schema.ts';
import { summaryIn } from '../store/summary.ts';
import { cardsOf, guideList, guideOf, readableOf, watchingCards } from './article-cards.ts';
import { feedReadables, isOfFeed, openOnSite } from './feed-readables.ts';

const CARDS = 5;
/** Most articles of feeds that are listed without a search. */
const NEWEST = 30;
/** What takes an article out of the cards at once; the ranking leaves it out when it is made anew. */
const AWAY = new Set<unknown>(['not-for-me', 'did-it']);

/** What the Read tab shows, read from the store; `load` reads it again. */
export function createReadState(
  store: () => Promise<Store>,
  { now, zone, language }: { now: () => number; zone: string; language: string },
) {
  const shown = signal<ReadShown>();
  const open = signal<OpenArticle>();
  const find = signal<(query: string) => Found[]>(() => []);
  /** True once bodies were asked for: they are then read again with the rest. */
  let searching = false;
  let loadedBodies: Map<string, string> | undefined;

  const today = (): Day => dayOf(instantOf(now()), zone);

  /** The experiment that runs now, if one does. */
  const running = async () => runningExperiment(await (await store()).getAll('experiments'), today());

  /** All of them while somebody searches; else the newest, and those that are named. Newest first. */
  const feedItems = async (ids: ReadonlySet<string>): Promise<FeedItem[]> => {
    const items = feedItemsIn(store);
    if (searching) return (await items.all()).sort((a, b) => b.date - a.date);
    const [newest, named] = await Promise.all([items.newest(NEWEST), items.byIds([...ids])]);
    return [...newest, ...named.filter(({ id }) => newest.every((one) => one.id !== id))];
  };

  let inFeeds: (query: string) => Found[] = () => [];
  let indexed = { library: 0, feeds: 0 };

  /** Makes what is listed findable; articles of feeds in parts and after the others, since there may be thousands. */
  const index = async (library: readonly Readable[]): Promise<void> => {
    const isFeed = ({ id }: Readable) => isOfFeed(id);
    const feeds = library.filter(isFeed);
    const others = library.filter((one) => !isFeed(one));
    const isOther = feeds.length !== indexed.feeds;
    indexed = { library: library.length, feeds: feeds.length };
    const inOthers = searchIndex(others.map((one): Findable => ({ ...one, body: loadedBodies?.get(one.id) ?? '' })));
    const publish = () => {
      find.value = (query) => [...inOthers(query), ...inFeeds(query)];
    };
    publish();
    if (!isOther) return;
    inFeeds = await searchIndexInParts(feeds);
    publish();
  };

  const load = async () => {
    const [summary, known, imported, studies] = await Promise.all([
      summaryIn(store).get(),
      articlesIn(store).all(),
      importedIn(store).all(),
      (await store()).getAll('studies'),
    ]);
    const watching = isWatching(studies, today());
    const feedIds = new Set([
      ...(summary?.articles ?? []).map(({ id }) => id).filter(isOfFeed),
      ...known.filter(({ id, saved }) => saved && isOfFeed(id)).map(({ id }) => id),
    ]);
    const ofFeeds = await feedReadables(store, await feedItems(feedIds), { now: now(), language });
    const own = [...imported.map(readableOf), ...ofFeeds];
    const marks = new Map(
      known.map(({ id, saved, feedback, progress }) => [
        id,
        { saved: saved ?? false, feedback: feedback ?? null, progress: progress ?? 0 },
      ]),
    );
    const ranked = summary?.articles.filter(({ id }) => !AWAY.has(marks.get(id)?.feedback));
    const fits = ranked && cardsOf(ranked, own).slice(0, CARDS);
    const library = [...guideList, ...own];
    shown.value = {
      cards: watching ? watchingCards().filter(({ id }) => !AWAY.has(marks.get(id)?.feedback)) : fits,
      isStarter: watching || ranked?.[0]?.because.say === 'starter',
      isWatching: watching,
      library,
      marks,
    };
    if (searching && library.length !== indexed.library) void index(library);
    const article = open.value;
    if (article?.experiment && !article.experiment.runsUntil) {
      const experiment = await proposedBy(article.id);
      if (open.value === article && experiment?.runsUntil) open.value = { ...article, experiment };
    }
  };

  /** The experiment of a guide, and until when it runs if it does. */
  const proposedBy = async (id: string): Promise<Proposed | undefined> => {
    const guide = guideOf(id);
    if (!guide) return undefined;
    const one = await running();
    const { title, change, stop, weeks } = guide.experiment;
    return { title, change, stop, weeks, runsUntil: one?.guide === id ? dayAndYear(one.until, language) : undefined };
  };

  return {
    shown,
    open,
    find,
    load,

    /** Opens an article in the reader, or closes the reader. @returns true where there is such an article */
    async openArticle(id: string | undefined): Promise<boolean> {
      if (id !== undefined && isOfFeed(id)) return openOnSite(store, id);
      const article = id === undefined ? undefined : await articleOf(id);
      if (!article) {
        open.value = undefined;
        return false;
      }
      open.value = article;
      const [body, experiment] = await Promise.all([bodyOf(article.id).catch(() => undefined), proposedBy(article.id)]);
      if (open.value === article) open.value = { ...article, body: body ?? 'failed', experiment };
      return true;
    },

    /** Makes everything findable: titles at once, bodies as soon as they are loaded. */
    async search() {
      if (!shown.value || searching) return;
      searching = true;
      void index(shown.value.library);
      await load();
      const own = shown.value.library.filter(({ id }) => !isOfFeed(id));
      const bodies = await Promise.all(
        own.map(async ({ id }) => [id, textOf((await bodyOf(id).catch(() => undefined)) ?? [])] as const),
      );
      loadedBodies = new Map(bodies);
      await index(shown.value.library);
    },

    /** Begins the experiment that a guide proposes; says which one runs where one does. */
    async start(guide: string, instead: boolean): Promise<Started> {
      const reply = await send('startExperiment', { guide, zone, instead });
      if (reply.ok) return { ok: true, until: dayAndYear(reply.value.until, language) };
      const other = reply.reason === 'running' ? await running() : undefined;
      return other
        ? { ok: false, running: { title: other.title, until: dayAndYear(other.until, language) } }
        : { ok: false };
    },
  };

  async function articleOf(id: string): Promise<OpenArticle | undefined> {
    const [known, imported] = await Promise.all([articlesIn(store).all(), importedIn(store).all()]);
    const progress = known.find((mark) => mark.id === id)?.progress ?? 0;
    const opening = { body: 'loading', related: [], experiment: undefined, progress } as const;
    const guide = guideOf(id);
    if (!guide) {
      const own = imported.find((one) => one.id === id);
      return own && { ...readableOf(own), ...opening, isOwn: true };
    }
    const { title, thesis, minutes } = guide;
    const related = guide.related.flatMap((slug) => {
      const other = guideOf(`guide:${slug}`);
      return other ? [{ id: `guide:${slug}`, title: other.title }] : [];
    });
    return { id, title, thesis, minutes, label: undefined, isOwn: false, ...opening, related };
  }

  async function bodyOf(id: string) {
    const guide = guideOf(id);
    return guide ? (await guideBody[guide.slug]?.())?.nodes : importedIn(store).body(id);
  }
}
