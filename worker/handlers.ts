import { ok } from '../core/result.ts';
import type { Handlers } from '../messages.ts';
import { activityHandlers } from './activities.ts';
import { articleHandlers } from './articles.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';
import { calendarHandlers } from './calendars.ts';
import { feedHandlers } from './feeds.ts';
import { kindHandlers } from './kind-handlers.ts';
import { pageHandlers } from './pages.ts';
import { privacyHandlers } from './privacy.ts';
import { recordHandlers } from './records.ts';
import { reminderHandlers } from './reminders.ts';
import { safetyHandlers } from './safety.ts';
import { stripLineHandlers } from './strip-line.ts';
import { tellPeriod } from './summary.ts';
import { tagHandlers } from './tags.ts';
import { takingHandlers } from './taking.ts';
import { wholeHandlers } from './whole.ts';
import { workHandlers } from './work.ts';

/** The answers to every message, over one store. Nothing is kept between two messages that cannot be read again. */
export function createHandlers(surroundings: Surroundings): Handlers {
  const { store, now, summarize, openSidebar } = surroundings;
  return {
    ...tagHandlers(surroundings),
    ...activityHandlers(surroundings),
    ...pageHandlers(surroundings),
    ...wholeHandlers(surroundings),
    ...safetyHandlers(surroundings),
    ...calendarHandlers(surroundings),
    ...articleHandlers(surroundings),
    ...feedHandlers(surroundings),
    ...recordHandlers(surroundings),
    ...reminderHandlers(surroundings),
    ...takingHandlers(surroundings),
    ...stripLineHandlers(surroundings),
    ...privacyHandlers(surroundings),
    ...workHandlers(surroundings),
    ...kindHandlers(surroundings),

    summarize: asked(asks.summarize, async () => {
      await summarize();
      return ok(null);
    }),

    trendsFor: asked(asks.trendsFor, async ({ period }) => ok(await tellPeriod(store, now(), period))),

    openSidebar: asked(asks.openSidebar, async (_, from) => {
      await openSidebar(from);
      return ok(null);
    }),
  };
}
