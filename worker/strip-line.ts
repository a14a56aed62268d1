import { type KeptLine, stripLineOf } from '../core/articles/strip-line.ts';
import { ok } from '../core/result.ts';
import { dayOf, instantOf } from '../core/time.ts';
import type { Handlers } from '../messages.ts';
import { articlesIn } from '../store/articles.ts';
import { feedItemsIn } from '../store/feed-items.ts';
import { stampedIn } from '../store/stamped.ts';
import { summaryIn } from '../store/summary.ts';
import { valuesIn } from '../store/values.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';

/** Answers about the strip's one line a day: what to read, open it, off with it. */
export function stripLineHandlers({ store, now, changed, openSidebar, outside }: Surroundings) {
  const values = valuesIn(store);
  const settings = async () => ((await values.get('settings')) ?? {}) as { stripArticle?: unknown };
  const lastLine = async () => (await values.get('stripLine')) as KeptLine | undefined;

  /** An article of a feed is read on its own site. */
  const openOnSite = async (id: string) => {
    const [item] = await feedItemsIn(store).byIds([id]);
    if (!item) return;
    await outside.openTab(item.url);
    await articlesIn(store).mark({ id, progress: 1 }, instantOf(now()));
    await changed([]);
  };

  return {
    stripLine: asked(asks.stripLine, async ({ zone }) => {
      // On unless it was switched off: a line that is off until found would be found by nobody.
      if ((await settings()).stripArticle === false) return ok(null);
      const today = dayOf(instantOf(now()), zone);
      const [before, studies, summary] = await Promise.all([
        lastLine(),
        (await store()).getAll('studies'),
        summaryIn(store).get(),
      ]);
      const found = stripLineOf(today, studies, before, summary?.articles ?? []);
      if (found && found.kept.day !== before?.day) await values.put('stripLine', found.kept);
      return ok(found?.line ?? null);
    }),

    openArticle: asked(asks.openArticle, async ({ id, zone }, from) => {
      // Before anything is awaited: only in the press itself may the side panel be opened.
      const opened = id.startsWith('feed:') ? openOnSite(id) : openSidebar(from, id);
      const last = await lastLine();
      if (last?.id === id && last.day === dayOf(instantOf(now()), zone))
        await values.put('stripLine', { ...last, over: true });
      await opened;
      return ok(null);
    }),

    keepStripLine: asked(asks.keepStripLine, async ({ shown }) => {
      await stampedIn(store).settings({ stripArticle: shown }, now());
      await changed([]);
      return ok(null);
    }),
  } satisfies Partial<Handlers>;
}
