import { signal } from '@preact/signals';
import type { OpenGuide } from '../components/ReadView.tsx';
import type { SidebarTab, SidebarView } from '../components/Sidebar.tsx';
import { guideBody, guides } from '../content/index.ts';
import { addDays, type Day, dayOf } from '../core/time.ts';
import { commonWords } from '../core/words/en/common.ts';
import { activitiesIn } from '../store/activities.ts';
import { articlesIn } from '../store/articles.ts';
import type { Store } from '../store/schema.ts';
import { summaryIn } from '../store/summary.ts';
import { tagsIn } from '../store/tags.ts';
import { cardsOf, guideOf } from './article-cards.ts';
import { trendsShown } from './trends-shown.ts';

const CARDS = 5;
const library = guides.map(({ slug, title, thesis, minutes }) => ({ id: `guide:${slug}`, title, thesis, minutes }));

/** What the sidebar shows, read from the store; `load` reads it again. */
export function createSidebarState(store: () => Promise<Store>, now: () => number, zone: string) {
  const view = signal<SidebarView>();
  const problem = signal<string>();
  const tab = signal<SidebarTab>('today');
  const guide = signal<OpenGuide>();
  /** Days away from today, never after it: tomorrow's meetings have nothing to say yet. */
  let daysBack = 0;

  const today = (): Day => dayOf(new Date(now()).toISOString(), zone);

  const load = async () => {
    try {
      const day = addDays(today(), -daysBack);
      const [list, summary, kinds, marks] = await Promise.all([
        activitiesIn(store).onDays(day, day),
        summaryIn(store).get(),
        (await store()).getAll('kinds'),
        articlesIn(store).all(),
      ]);
      const tags = await tagsIn(store).ofActivities(list.map(({ id }) => id));
      view.value = {
        day,
        isToday: daysBack === 0,
        entries: list.map(({ id, title, start, end, zone: at, kind, source }, i) => ({
          ...{ id, title, start, end, zone: at, kind },
          energy: tags[i]?.energy,
          isTask: source === 'task',
        })),
        kinds,
        trends: summary && trendsShown(summary),
        cards: cardsOf(summary?.articles ?? []).slice(0, CARDS),
        library,
        saved: new Set(marks.flatMap(({ id, saved }) => (saved ? [id] : []))),
        dismissed: new Set(marks.flatMap(({ id, feedback }) => (feedback ? [id] : []))),
      };
      problem.value = undefined;
    } catch (error) {
      console.error('Updraft could not read the sidebar’s data:', error);
      problem.value = commonWords.couldNotRead;
    }
  };

  return {
    view,
    problem,
    tab,
    guide,
    load,
    /** One day back, one forward, or to today (0). */
    async step(step: -1 | 0 | 1) {
      daysBack = step === 0 ? 0 : Math.max(0, daysBack - step);
      await load();
    },
    /** Opens a guide in the reader, or closes the reader. */
    async open(id: string | undefined) {
      const meta = id && guideOf(id);
      if (!meta) {
        guide.value = undefined;
        return;
      }
      const { title, thesis, minutes } = meta;
      const related = meta.related.flatMap((slug) => {
        const other = guideOf(`guide:${slug}`);
        return other ? [{ id: `guide:${slug}`, title: other.title }] : [];
      });
      const opening: OpenGuide = { id, title, thesis, minutes, body: 'loading', references: [], related };
      guide.value = opening;
      tab.value = 'read';
      const body = await guideBody[meta.slug]?.().catch(() => undefined);
      if (guide.value !== opening) return;
      guide.value = { ...opening, body: body?.default ?? 'failed', references: body?.references ?? [] };
    },
  };
}
