import { signal } from '@preact/signals';
import type { SidebarTab, SidebarView } from '../components/Sidebar.tsx';
import { addDays, type Day, dayOf } from '../core/time.ts';
import { titleShown } from '../core/title-shown.ts';
import { commonWords } from '../core/words/common.ts';
import { openProblem } from '../core/words/safety.ts';
import { send } from '../messages.ts';
import { activitiesIn } from '../store/activities.ts';
import type { Store } from '../store/schema.ts';
import { summaryIn } from '../store/summary.ts';
import { tagsIn } from '../store/tags.ts';
import { createReadState } from './read-state.ts';
import { lastWorkIn } from './tagging.ts';
import { createTodayState } from './today-state.ts';
import { createTrendsState } from './trends-shown.ts';

/** What the sidebar shows, read from the store; `load` reads it again. */
export function createSidebarState(
  store: () => Promise<Store>,
  { now, zone, language }: { now: () => number; zone: string; language: string },
) {
  const view = signal<SidebarView>();
  const problem = signal<string>();
  const tab = signal<SidebarTab>('today');
  const read = createReadState(store, { now, zone, language });
  const tools = createTodayState(store, { now, zone, language });
  const trends = createTrendsState((period) => send('trendsFor', { period }));
  /** Days away from today, never after it: tomorrow's meetings have nothing to say yet. */
  let daysBack = 0;

  const today = (): Day => dayOf(new Date(now()).toISOString(), zone);

  const load = async () => {
    try {
      const day = addDays(today(), -daysBack);
      const [list, summary, kinds, experiments] = await Promise.all([
        activitiesIn(store).onDays(day, day),
        summaryIn(store).get(),
        (await store()).getAll('kinds'),
        (await store()).getAll('experiments'),
        read.load(),
        tools.load(),
      ]);
      const tags = await tagsIn(store).ofActivities(list.map(({ id }) => id));
      view.value = {
        day,
        isToday: daysBack === 0,
        entries: list.map(({ id, title, start, end, zone: at, kind, source, redacted }, i) => ({
          ...{ id, title: titleShown({ title, kind, redacted }, kinds), start, end, zone: at, kind },
          energy: tags[i]?.energy,
          isTask: source === 'task',
          isTitleKept: redacted !== true,
        })),
        kinds,
        lastWork: await lastWorkIn(store),
      };
      // Tags that came a moment ago are being worked out: until then nothing is said, instead of that there are none.
      const isEarly = summary?.trends.tagged === 0 && (await summaryIn(store).isBehind(summary));
      await trends.load(isEarly || tools.shown.value?.watching ? undefined : summary, experiments);
      problem.value = undefined;
    } catch (error) {
      console.error('Updraft could not read the sidebar’s data:', error);
      const name = error instanceof Error ? error.name : '';
      problem.value = openProblem(name) ?? commonWords.couldNotRead;
      // The other tab lets go some time.
      if (name === 'BlockedError') setTimeout(() => void load(), 1000);
    }
  };

  return {
    view,
    trends,
    tools,
    problem,
    tab,
    read,
    load,
    /** One day back, one forward, or to today (0). */
    async step(step: -1 | 0 | 1) {
      daysBack = step === 0 ? 0 : Math.max(0, daysBack - step);
      await load();
    },
    /** Opens an article in the reader. */
    async open(id: string) {
      if (await read.openArticle(id)) tab.value = 'read';
    },
  };
}
