import { signal } from '@preact/signals';
import { LAST_TO_TAG, NEXT_TO_TAG, troubledCalendars } from '../announcements.ts';
import type { PopupView } from '../components/Popup.tsx';
import type { RankedArticle } from '../core/articles/rank.ts';
import { unreadStudy } from '../core/study.ts';
import { titleShown } from '../core/title-shown.ts';
import { daysToTag, endsOf, toTag } from '../core/to-tag.ts';
import { commonWords } from '../core/words/common.ts';
import { openProblem } from '../core/words/safety.ts';
import { activitiesIn } from '../store/activities.ts';
import { feedItemsIn } from '../store/feed-items.ts';
import { importedIn } from '../store/imported.ts';
import type { Store } from '../store/schema.ts';
import { summaryIn } from '../store/summary.ts';
import { tagsIn } from '../store/tags.ts';
import { cardsOf, readableOf, watchingCards } from './article-cards.ts';
import { feedReadables, isOfFeed } from './feed-readables.ts';
import { meetingToTag, remindersAreOn } from './reminders.ts';
import { lastWorkIn } from './tagging.ts';
import { watchingOn } from './watching.ts';
import { weekPoints } from './weeks.ts';

const WEEKS = 4;

/** What the popup shows, read from the store; `load` reads it again. */
export function createPopupState(
  store: () => Promise<Store>,
  { now, zone, language }: { now: () => number; zone: string; language: string },
) {
  const view = signal<PopupView>();
  const problem = signal<string>();
  const activities = activitiesIn(store);

  let meeting: string | undefined;
  /** The first of the ranking that is here; from a file, a feed or the library. */
  const bestOf = async (ranked: readonly RankedArticle[]) => {
    const first = ranked.slice(0, 10);
    const items = await feedItemsIn(store).byIds(first.map(({ id }) => id).filter(isOfFeed));
    const files = (await importedIn(store).all()).map(readableOf);
    return cardsOf(first, [...files, ...(await feedReadables(store, items, { now: now(), language }))])[0];
  };

  const load = async () => {
    try {
      meeting ??= await meetingToTag();
      const { today, yesterday } = daysToTag(now(), zone);
      const [list, summary, kinds, studies] = await Promise.all([
        activities.onDays(yesterday, today),
        summaryIn(store).get(),
        (await store()).getAll('kinds'),
        (await store()).getAll('studies'),
      ]);
      const found = await tagsIn(store).ofActivities(list.map(({ id }) => id));
      const tagged = new Set(found.flatMap((tag) => (tag ? [tag.activity] : [])));
      const waiting = toTag(
        list.map((one) => ({ ...one, title: titleShown(one, kinds) })),
        (id) => tagged.has(id),
        now(),
        zone,
      );
      if (meeting === NEXT_TO_TAG) meeting = endsOf(waiting).next?.id;
      if (meeting === LAST_TO_TAG) meeting = endsOf(waiting).last?.id;
      const watching = await watchingOn(store, studies, { today, nowMs: now(), language });
      view.value = {
        today,
        zone,
        kinds,
        lastWork: await lastWorkIn(store),
        toTag: waiting,
        isFirstTime: list.length === 0 && (await (await store()).count('activities')) === 0,
        watching,
        hasReport: unreadStudy(studies, today) !== undefined,
        weeks: watching ? [] : weekPoints(summary?.trends.weeks ?? [], today, WEEKS),
        article: watching ? watchingCards()[0] : await bestOf(summary?.articles ?? []),
        troubled: await troubledCalendars(),
        meeting,
        reminds: await remindersAreOn(store),
      };
      problem.value = undefined;
    } catch (error) {
      console.error('Updraft could not read the popup’s data:', error);
      const name = error instanceof Error ? error.name : '';
      problem.value = openProblem(name) ?? commonWords.couldNotRead;
      // The other tab lets go some time.
      if (name === 'BlockedError') setTimeout(() => void load(), 1000);
    }
  };
  return { view, problem, load };
}
