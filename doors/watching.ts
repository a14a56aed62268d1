import type { TodayShown } from '../components/today/shown.ts';
import { shortDay } from '../core/format.ts';
import { lastDayOf, runningStudy, type Study, studyProgress } from '../core/study.ts';
import type { Day } from '../core/time.ts';
import { activitiesIn } from '../store/activities.ts';
import type { Store } from '../store/schema.ts';
import { tagsIn } from '../store/tags.ts';

/** The study that runs on `today` and how far it is, in words where it is days; undefined where nobody is watching. */
export async function watchingOn(
  store: () => Promise<Store>,
  studies: readonly Study[],
  { today, nowMs, language }: { today: Day; nowMs: number; language: string },
): Promise<TodayShown['watching']> {
  const study = runningStudy(studies, today);
  if (!study) return undefined;
  const activities = await activitiesIn(store).onDays(study.from, lastDayOf(study));
  const progress = studyProgress(study, today, activities, await taggedAmong(store, activities), nowMs);
  return { ...progress, until: shortDay(study.to, language) };
}

/** Tells by id which of these activities carry a tag. */
export async function taggedAmong(store: () => Promise<Store>, activities: readonly { id: string }[]) {
  const found = await tagsIn(store).ofActivities(activities.map(({ id }) => id));
  const ids = new Set(found.flatMap((tag) => (tag ? [tag.activity] : [])));
  return (id: string) => ids.has(id);
}
