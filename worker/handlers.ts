import { ok } from '../core/result.ts';
import { instantOf } from '../core/time.ts';
import type { Handlers } from '../messages.ts';
import { articlesIn } from '../store/articles.ts';
import { activityHandlers } from './activities.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';
import { calendarHandlers } from './calendars.ts';
import { tagHandlers } from './tags.ts';
import { wholeHandlers } from './whole.ts';

/** The answers to every message, over one store. Nothing is kept between two messages that cannot be read again. */
export function createHandlers(surroundings: Surroundings): Handlers {
  const { store, now, changed, summarize, openSidebar } = surroundings;
  return {
    ...tagHandlers(surroundings),
    ...activityHandlers(surroundings),
    ...wholeHandlers(surroundings),
    ...calendarHandlers(surroundings),

    markArticle: asked(asks.markArticle, async (mark) => {
      await articlesIn(store).mark(mark, instantOf(now()));
      await changed([]);
      return ok(null);
    }),

    summarize: asked(asks.summarize, async () => {
      await summarize();
      return ok(null);
    }),

    openSidebar: asked(asks.openSidebar, async (_, from) => {
      await openSidebar(from);
      return ok(null);
    }),
  };
}
