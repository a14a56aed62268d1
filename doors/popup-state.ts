import { signal } from '@preact/signals';
import { troubledCalendars } from '../announcements.ts';
import type { PopupView } from '../components/Popup.tsx';
import { titleShown } from '../core/title-shown.ts';
import { daysToTag, toTag } from '../core/to-tag.ts';
import { commonWords } from '../core/words/common.ts';
import { activitiesIn } from '../store/activities.ts';
import type { Store } from '../store/schema.ts';
import { summaryIn } from '../store/summary.ts';
import { tagsIn } from '../store/tags.ts';
import { cardsOf } from './article-cards.ts';
import { meetingToTag, remindersAreOn } from './reminders.ts';
import { weekPoints } from './weeks.ts';

const WEEKS = 4;

/** What the popup shows, read from the store; `load` reads it again. */
export function createPopupState(store: () => Promise<Store>, now: () => number, zone: string) {
  const view = signal<PopupView>();
  const problem = signal<string>();
  const activities = activitiesIn(store);

  let meeting: string | undefined;
  const load = async () => {
    try {
      meeting ??= await meetingToTag();
      const { today, yesterday } = daysToTag(now(), zone);
      const [list, summary, kinds] = await Promise.all([
        activities.onDays(yesterday, today),
        summaryIn(store).get(),
        (await store()).getAll('kinds'),
      ]);
      const found = await tagsIn(store).ofActivities(list.map(({ id }) => id));
      const tagged = new Set(found.flatMap((tag) => (tag ? [tag.activity] : [])));
      view.value = {
        today,
        zone,
        kinds,
        toTag: toTag(
          list.map((one) => ({ ...one, title: titleShown(one, kinds) })),
          (id) => tagged.has(id),
          now(),
          zone,
        ),
        isFirstTime: list.length === 0 && (await (await store()).count('activities')) === 0,
        weeks: weekPoints(summary?.trends.weeks ?? [], today, WEEKS),
        article: cardsOf(summary?.articles ?? [])[0],
        troubled: await troubledCalendars(),
        meeting,
        reminds: await remindersAreOn(store),
      };
      problem.value = undefined;
    } catch (error) {
      console.error('Updraft could not read the popup’s data:', error);
      problem.value = commonWords.couldNotRead;
    }
  };
  return { view, problem, load };
}
