import { signal } from '@preact/signals';
import type { PaperOf } from '../components/paper/Paper.tsx';
import type { ReviewShown, Written } from '../components/review/ReviewView.tsx';
import { dayAndYear, shortDay } from '../core/format.ts';
import { addDays, type Day, dayOf, instantOf, mondayOf } from '../core/time.ts';
import { weekOf, weekToReview } from '../core/week.ts';
import { kindWords } from '../core/words/kinds.ts';
import { reviewWords } from '../core/words/review.ts';
import { send } from '../messages.ts';
import { activitiesIn } from '../store/activities.ts';
import { tagsIn } from '../store/tags.ts';
import { openPaper } from './paper.ts';
import type { ToolContext } from './tool-context.ts';

/** One week at a time, with what was written of it; `load` reads it again. */
export function createReviewState({ store, now, zone, language }: ToolContext) {
  const shown = signal<ReviewShown>();
  const names = signal<ReadonlyMap<string, string>>(new Map());
  const today = (): Day => dayOf(instantOf(now()), zone);
  let chosen: Day | undefined;
  const nameOf = (kind: string): string => names.value.get(kind) ?? kindWords[kind] ?? kind;

  const load = async (): Promise<void> => {
    const db = await store();
    const monday = chosen ?? weekToReview(today());
    const activities = await activitiesIn(store).onDays(monday, addDays(monday, 6));
    const [found, reviews, kinds] = await Promise.all([
      tagsIn(store).ofActivities(activities.map(({ id }) => id)),
      db.getAll('reviews'),
      db.getAll('kinds'),
    ]);
    const review = reviews.find(({ week }) => week === monday);
    names.value = new Map(kinds.map(({ id, name }) => [id, name]));
    shown.value = {
      week: weekOf(monday, { activities, tags: found.flatMap((tag) => tag ?? []) }, now()),
      isLast: monday >= mondayOf(today()),
      written: { keep: review?.keep ?? '', change: review?.change ?? '', note: review?.note ?? '' },
      isKept: review !== undefined,
      past: reviews.filter(({ week }) => week !== monday).sort((a, b) => (a.week < b.week ? 1 : -1)),
    };
  };

  return {
    shown,
    language,
    nameOf,
    load,
    onWeek(monday: Day): void {
      chosen = monday;
      void load();
    },
    async onSave(week: Day, written: Written): Promise<boolean> {
      const kept = await (await store()).get('reviews', week);
      const record = { createdAt: instantOf(now()), ...kept, week, ...written };
      return (await send('keepRecord', { list: 'reviews', record })).ok;
    },
    onRemove: async (week: Day): Promise<boolean> => (await send('dropRecord', { list: 'reviews', key: week })).ok,
    onPrint(written: Written, withTitles: boolean): void {
      const week = shown.value?.week;
      if (!week) return;
      // What is not to be printed is not handed over.
      const blocks = week.blocks.map((block, i) => ({
        ...block,
        id: String(i),
        title: withTitles ? block.title : '–',
      }));
      const { monday } = week;
      const paper: PaperOf = {
        ...{ is: 'review', made: dayAndYear(today(), language), week: { ...week, blocks }, written },
        range: reviewWords.week(shortDay(monday, language), shortDay(addDays(monday, 6), language)),
        kinds: Object.fromEntries(blocks.map(({ kind }) => [kind, nameOf(kind)])),
      };
      void openPaper(paper);
    },
  };
}
